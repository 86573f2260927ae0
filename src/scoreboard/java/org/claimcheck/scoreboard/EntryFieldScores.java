package org.claimcheck.scoreboard;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.claimcheck.citation.Reference;
import org.claimcheck.engine.Checker;
import org.claimcheck.engine.Settings;
import org.claimcheck.input.Format;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Source;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * Entries of lists whose parts somebody has marked: authors, title, container and year are right if
 * their letters and digits are those of the marked part. Entries that give another as "Ders." or a
 * dash have no authors to compare.
 */
final class EntryFieldScores {

    private static final Set<String> CONTAINERS = Set.of("journal", "container-title");

    /** Of one field: right, given, marked. */
    private static final class Count {
        private int right;
        private int given;
        private int marked;
    }

    private final Map<String, Count> counts = new TreeMap<>();

    private EntryFieldScores() {}

    static Map<String, Double> run(Path file) throws IOException, InputException {
        EntryFieldScores all = new EntryFieldScores();
        Checker checker = Checker.of(List.of(), Settings.DEFAULT);
        for (JsonNode one : GoldFiles.values(file)) {
            all.compare(one.path("segments"), fields(checker, one.path("text").asText()));
        }
        Map<String, Double> figures = new LinkedHashMap<>();
        all.counts.forEach(
                (field, count) -> {
                    figures.put(field + " P", 100.0 * count.right / Math.max(1, count.given));
                    figures.put(field + " R", 100.0 * count.right / Math.max(1, count.marked));
                });
        return figures;
    }

    private static Reference.Fields fields(Checker checker, String entry) throws InputException {
        String page =
                "<article><p>The mill was built twice.</p><h2>References</h2><ul><li>"
                        + Entities.escape(entry)
                        + "</li></ul></article>";
        Source source =
                new Source("case.html", Format.HTML, "UTF-8", "0".repeat(64), page, List.of());
        List<Reference> references = checker.check(source).article().citations().references();
        return references.isEmpty() ? nothing() : references.get(0).fields();
    }

    private static Reference.Fields nothing() {
        return new Reference.Fields(
                List.of(), null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private void compare(JsonNode segments, Reference.Fields fields) {
        Map<String, String> marked = new TreeMap<>();
        for (JsonNode segment : segments) {
            String kind = segment.path(0).asText();
            String field = CONTAINERS.contains(kind) ? "container" : kind;
            marked.merge(field, segment.path(1).asText(), (a, b) -> a);
        }
        String authors = marked.getOrDefault("author", "").replaceAll("(?i)\\bet al\\b", " ");
        compare(
                "authors",
                authors.replaceAll("\\b(?:and|und|et)\\b|&", " "),
                String.join(" ", fields.authors()));
        compare("title", marked.getOrDefault("title", ""), shown(fields.title()));
        String container = marked.getOrDefault("container", "").replaceAll("^(?i:in):? ", "");
        compare("container", container, shown(fields.container()));
        String year = shown(fields.year()).replaceAll("\\D", "");
        String date = marked.getOrDefault("date", "");
        compare("year", date.contains(year) && !year.isEmpty() ? year : date, year);
    }

    private static String shown(@Nullable String field) {
        return field == null ? "" : field;
    }

    private void compare(String field, String marked, String given) {
        Count count = counts.computeIfAbsent(field, f -> new Count());
        String gold = letters(marked);
        String own = letters(given);
        count.marked += gold.isEmpty() ? 0 : 1;
        count.given += own.isEmpty() ? 0 : 1;
        count.right += !own.isEmpty() && own.equals(gold) ? 1 : 0;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "");
    }
}
