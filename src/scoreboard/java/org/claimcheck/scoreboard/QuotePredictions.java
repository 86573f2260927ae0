package org.claimcheck.scoreboard;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.DocumentBuilder;
import org.claimcheck.document.Metadata;
import org.claimcheck.document.Region;
import org.claimcheck.input.Format;
import org.claimcheck.input.Source;
import org.claimcheck.nlp.Language;
import org.claimcheck.quote.Attribution;
import org.claimcheck.quote.Quotation;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rules.Rules;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Writes what the product says about the gold quotations, in the format of their scorer. */
public final class QuotePredictions {

    private static final JsonFactory JSON = new JsonFactory();
    private static final List<Rule> RULES = Rules.all();

    private QuotePredictions() {}

    private record Doc(String id, String text) {}

    /** Runs over every {@code quotes/NAME.docs.jsonl}, and gold files whose article lies apart. */
    public static void write(Path dataRoot, Path out) {
        Language language = new Language();
        Path target = out.resolve("quotes");
        try (Stream<Path> files = Files.list(dataRoot.resolve("quotes"))) {
            Files.createDirectories(target);
            for (String name : names(files)) {
                Path gold = dataRoot.resolve("quotes").resolve(name + ".gold.jsonl");
                StringBuilder lines = new StringBuilder();
                for (Doc doc : documents(dataRoot, name, gold)) {
                    lines.append(line(doc, language)).append('\n');
                }
                Files.writeString(target.resolve(name + ".jsonl"), lines);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot score the quotations", e);
        }
    }

    private static List<String> names(Stream<Path> files) {
        return files.map(f -> f.getFileName().toString())
                .filter(f -> f.endsWith(".gold.jsonl") || f.endsWith(".docs.jsonl"))
                .map(f -> f.substring(0, f.length() - ".docs.jsonl".length()))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Doc> documents(Path dataRoot, String name, Path gold) throws IOException {
        Path docs = gold.resolveSibling(name + ".docs.jsonl");
        List<Doc> out = new ArrayList<>();
        if (Files.exists(docs)) {
            for (String json : Files.readAllLines(docs)) {
                if (!json.isBlank()) {
                    out.add(new Doc(field(json, "id"), field(json, "text")));
                }
            }
            return out;
        }
        String key = name.substring(name.indexOf('_') + 1);
        for (String json : Files.readAllLines(gold)) {
            Path article = article(dataRoot, key);
            if (!json.isBlank() && article != null) {
                out.add(new Doc(field(json, "id"), Files.readString(article)));
            }
        }
        return out;
    }

    private static @Nullable Path article(Path dataRoot, String key) throws IOException {
        Path folder = dataRoot.resolve("articles").resolve("seed");
        if (!Files.isDirectory(folder)) {
            return null;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().contains(key))
                    .filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .findFirst()
                    .orElse(null);
        }
    }

    private static String field(String json, String name) throws IOException {
        try (JsonParser parser = JSON.createParser(json)) {
            int depth = 0;
            for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
                if (t.isStructStart()) {
                    depth++;
                } else if (t.isStructEnd()) {
                    depth--;
                } else if (depth == 1
                        && t == JsonToken.FIELD_NAME
                        && parser.currentName().equals(name)) {
                    return parser.nextTextValue();
                }
            }
        }
        throw new IOException("no field " + name);
    }

    private static String line(Doc doc, Language language) throws IOException {
        Article article = Article.of(document(doc.text()), language, null, true);
        int[] back = offsets(doc.text());
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("id", doc.id());
            json.writeArrayFieldStart("quotes");
            for (Quotation quotation : article.quotations().all()) {
                // The gold counts a nested quotation as part of the outer one.
                if (quotation.kind() != Quotation.Kind.NESTED) {
                    write(json, article.document(), back, quotation);
                }
            }
            json.writeEndArray();
            json.writeArrayFieldStart("flags");
            for (Rule rule : RULES) {
                for (Finding finding : rule.check(article).toList()) {
                    flag(json, article.document(), back, finding.rule(), finding.span());
                    for (Span other : finding.related()) {
                        flag(json, article.document(), back, finding.rule(), other);
                    }
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toString();
    }

    /** Every line is a paragraph. */
    private static Document document(String text) {
        Source source = new Source("gold.txt", Format.TEXT, "UTF-8", "", text, List.of());
        DocumentBuilder builder = new DocumentBuilder(source);
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            builder.beginBlock();
            builder.text().copy(start, end);
            builder.endBlock(span -> new Block.Paragraph(span, Region.Kind.MAIN), "");
            start = end + 1;
        }
        return builder.build(builder.placed(), Metadata.NONE);
    }

    /** For each UTF-16 offset how many code points stand before it. */
    private static int[] offsets(String text) {
        int[] out = new int[text.length() + 1];
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            out[i] = points;
            boolean first =
                    Character.isHighSurrogate(text.charAt(i))
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
            points += first ? 0 : 1;
        }
        out[text.length()] = points;
        return out;
    }

    private static void write(
            JsonGenerator json, Document document, int[] back, Quotation quotation)
            throws IOException {
        json.writeStartObject();
        place(json, "", document, back, quotation.span());
        json.writeStringField("kind", quotation.kind().id());
        Attribution who = quotation.attribution();
        Span mention = who.mention();
        String speaker = who.speaker();
        if (mention != null) {
            place(json, "speaker_", document, back, mention);
            speaker = speaker == null ? mention.of(document.text()) : speaker;
        }
        json.writeStringField("speaker", speaker);
        json.writeEndObject();
    }

    private static void flag(
            JsonGenerator json, Document document, int[] back, String rule, Span span)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("flag", rule);
        place(json, "", document, back, span);
        json.writeEndObject();
    }

    private static void place(
            JsonGenerator json, String prefix, Document document, int[] back, Span span)
            throws IOException {
        Span source = document.map().toSource(span);
        json.writeNumberField(prefix + "begin", back[source.start()]);
        json.writeNumberField(prefix + "end", back[source.end()]);
    }
}
