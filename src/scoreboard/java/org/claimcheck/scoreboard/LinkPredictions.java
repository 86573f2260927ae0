package org.claimcheck.scoreboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.citation.Citations;
import org.claimcheck.citation.Marker;
import org.claimcheck.citation.Reference;
import org.claimcheck.engine.Checker;
import org.claimcheck.engine.PlacedFinding;
import org.claimcheck.engine.Report;
import org.claimcheck.engine.Settings;
import org.claimcheck.input.Format;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Source;
import org.claimcheck.rules.Rules;
import org.claimcheck.text.Span;

/** What the rules say about markers and notes, as the citation scorer reads it. */
final class LinkPredictions {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Set<String> UNDEFINED =
            Set.of("dangling-citation", "missing-reference-list");

    private static final Set<String> BROKEN =
            Set.of("dangling-citation", "missing-reference-list", "broken-fragment");

    private final Checker checker = Checker.of(Rules.all(), Settings.DEFAULT);

    /** Writes {@code out/citations/SET.jsonl} for the sets that judge links. */
    void write(Path data, Path out) throws IOException, InputException {
        for (Path file : GoldFiles.of(data, "citations", ".jsonl")) {
            String name = GoldFiles.name(file);
            StringBuilder lines = new StringBuilder();
            for (String line : GoldFiles.lines(file)) {
                ObjectNode answer = JSON.createObjectNode();
                if (answer(name, JSON.readTree(line), answer)) {
                    lines.append(answer).append('\n');
                }
            }
            if (!lines.isEmpty()) {
                GoldFiles.write(
                        out.resolve("citations").resolve(name + ".jsonl"), lines.toString());
            }
        }
    }

    private boolean answer(String set, JsonNode one, ObjectNode answer) throws InputException {
        answer.set("id", one.get("id"));
        switch (set) {
            case "markdown-footnotes" -> {
                Report report = check(Format.MARKDOWN, one.path("markdown").asText());
                labels(answer.putArray("undefined"), report, UNDEFINED);
                labels(answer.putArray("unused"), report, Set.of("uncited-reference"));
                labels(answer.putArray("duplicate"), report, Set.of("duplicate-reference"));
            }
            case "mediawiki-cite" -> {
                Report report = check(Format.HTML, one.path("html_legacy").asText());
                answer.put("dangling", reports(report, BROKEN));
            }
            case "html-footnotes-defuddle" -> {
                if (!one.has("html")) {
                    return false;
                }
                Report report = check(Format.HTML, one.path("html").asText());
                Citations citations = report.article().citations();
                ArrayNode markers = answer.putArray("markers");
                // The gold numbers notes anew, in the order of their list.
                List<String> ids = citations.references().stream().map(Reference::id).toList();
                for (Marker marker : citations.markers()) {
                    int at = ids.indexOf(String.valueOf(marker.target()));
                    markers.add(at < 0 ? marker.label() : Integer.toString(at + 1));
                }
                ArrayNode definitions = answer.putArray("definitions");
                for (int i = 1; i <= ids.size(); i++) {
                    definitions.add(Integer.toString(i));
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private Report check(Format format, String text) throws InputException {
        String name = "case." + format.extensions().get(0);
        return checker.check(new Source(name, format, "UTF-8", "0".repeat(64), text, List.of()));
    }

    private static boolean reports(Report report, Set<String> rules) {
        return report.findings().stream().anyMatch(f -> rules.contains(f.finding().rule()));
    }

    /** The labels of the markers and entries that findings stand on. */
    private static void labels(ArrayNode out, Report report, Set<String> rules) {
        Citations citations = report.article().citations();
        Set<String> labels = new TreeSet<>();
        for (PlacedFinding placed : report.findings()) {
            if (!rules.contains(placed.finding().rule())) {
                continue;
            }
            Span span = placed.finding().span();
            citations.markers().stream()
                    .filter(m -> m.style() == Marker.Style.NOTE && m.span().overlaps(span))
                    .forEach(m -> labels.add(m.label()));
            citations.references().stream()
                    .filter(r -> r.label() != null && r.span().overlaps(span))
                    .forEach(r -> labels.add(r.label()));
        }
        labels.forEach(out::add);
    }
}
