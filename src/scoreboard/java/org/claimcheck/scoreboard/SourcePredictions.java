package org.claimcheck.scoreboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.claimcheck.article.Article;
import org.claimcheck.citation.identifier.Scheme;
import org.claimcheck.document.Reader;
import org.claimcheck.input.Format;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Source;
import org.claimcheck.nlp.Language;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rules.ArchiveDateMismatch;
import org.claimcheck.rules.BadArchiveLink;
import org.claimcheck.rules.SuspiciousReference;
import org.claimcheck.text.Span;
import org.claimcheck.time.DateWords;
import org.claimcheck.time.TimeTagger;

/** What is said of identifiers, links to archives, entries of lists, and their dates. */
final class SourcePredictions {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The data have no day of their own; entries of this year were new when they were made. */
    private static final LocalDate MADE = LocalDate.of(2026, 12, 31);

    private static final Map<String, Scheme> SCHEMES =
            Map.of(
                    "isbn", Scheme.ISBN,
                    "isbn10", Scheme.ISBN,
                    "isbn13", Scheme.ISBN,
                    "issn", Scheme.ISSN,
                    "ismn", Scheme.ISMN,
                    "arxiv", Scheme.ARXIV);

    private final Language language = new Language();

    void write(Path data, Path out) throws IOException {
        set(data, out, "identifiers", this::identifier);
        set(data, out, "archive-links-wikipedia", this::archive);
        set(data, out, "fabricated-refs-hallmark", this::entry);
        set(data, out, "dates-grobid", this::date);
    }

    private static void set(
            Path data, Path out, String name, BiConsumer<JsonNode, ObjectNode> answer)
            throws IOException {
        Path gold = data.resolve("citations/" + name + ".jsonl");
        if (!Files.isRegularFile(gold)) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        for (JsonNode question : GoldFiles.values(gold)) {
            ObjectNode said = JSON.createObjectNode().put("id", question.get("id").asText());
            answer.accept(question, said);
            lines.append(said).append('\n');
        }
        GoldFiles.write(out.resolve("citations/" + name + ".jsonl"), lines.toString());
    }

    private void identifier(JsonNode question, ObjectNode said) {
        String kind = question.get("kind").asText();
        String value = question.get("value").asText();
        Scheme scheme = kind.startsWith("doi") ? Scheme.DOI : SCHEMES.get(kind);
        if (scheme != null) {
            boolean found =
                    kind.equals("doi-find")
                            ? scheme.first(value).isPresent()
                            : scheme.parse(value).isPresent();
            said.put("valid", found);
        }
    }

    private void archive(JsonNode question, ObjectNode said) {
        String text = question.get("text").asText();
        String link = "<a href=\"" + question.get("url").asText().replace("&", "&amp;") + "\">";
        String html =
                text.contains("the original")
                        ? text.replaceFirst("the original", link + "the original</a>")
                        : link + "Archived</a> " + text;
        Article article = article(Format.HTML, "<p>Port office, minutes. " + html + "</p>", null);
        boolean sound =
                findings(new ArchiveDateMismatch(), article).isEmpty()
                        && findings(new BadArchiveLink(), article).isEmpty();
        said.put("consistent", sound);
    }

    private void entry(JsonNode question, ObjectNode said) {
        JsonNode fields = question.get("fields");
        StringBuilder entry = new StringBuilder("Ports traded in salt [1].\n\n[1] ");
        entry.append(fields.path("author").asText().replace(" and ", ", ")).append(". \"");
        entry.append(fields.path("title").asText()).append("\". ");
        entry.append(fields.path("booktitle").asText(fields.path("journal").asText()));
        entry.append(", ").append(fields.path("year").asText()).append('.');
        if (fields.has("doi")) {
            entry.append(" doi:").append(fields.get("doi").asText()).append('.');
        }
        if (fields.has("url")) {
            entry.append(' ').append(fields.get("url").asText());
        }
        Article article = article(Format.TEXT, entry.append('\n').toString(), MADE);
        var flags = said.putArray("flags");
        findings(new SuspiciousReference(), article).forEach(f -> flags.add(f.rule()));
    }

    private void date(JsonNode question, ObjectNode said) {
        String text = question.get("text").asText();
        TimeTagger.tag(text, List.of(new Span(0, text.length())), null).stream()
                .findFirst()
                .map(t -> DateWords.parse(t.span().of(text)))
                .ifPresent(
                        words -> {
                            said.put("day", words.day() == 0 ? "" : "" + words.day());
                            said.put("month", words.month() == 0 ? "" : "" + words.month());
                            said.put("year", words.year() == 0 ? "" : "" + words.year());
                        });
    }

    private Article article(Format format, String text, LocalDate published) {
        String name = "case." + format.name().toLowerCase(Locale.ROOT);
        Source source = new Source(name, format, "UTF-8", "", text, List.of());
        try {
            return Article.of(Reader.read(source, Limits.DEFAULT), language, published, true);
        } catch (InputException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Finding> findings(Rule rule, Article article) {
        return rule.check(article).toList();
    }
}
