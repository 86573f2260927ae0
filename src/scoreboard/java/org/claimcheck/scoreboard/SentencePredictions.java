package org.claimcheck.scoreboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.claimcheck.document.Document;
import org.claimcheck.document.plain.TextReader;
import org.claimcheck.input.Format;
import org.claimcheck.input.Source;
import org.claimcheck.nlp.Language;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.text.Span;

/** Sentence boundaries inside given paragraphs, and whole texts through the plain-text reader. */
final class SentencePredictions {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Language language = new Language();

    void write(Path data, Path out) throws IOException {
        for (Path gold : GoldFiles.of(data, "sentences", ".jsonl")) {
            StringBuilder lines = new StringBuilder();
            for (String line : GoldFiles.lines(gold)) {
                lines.append(document(JSON.readTree(line))).append('\n');
            }
            GoldFiles.write(
                    out.resolve("sentences/" + GoldFiles.name(gold) + ".jsonl"), lines.toString());
        }
        for (Path gold : GoldFiles.of(data, "sentences", ".json")) {
            ArrayNode texts = JSON.createArrayNode();
            for (JsonNode item : JSON.readTree(GoldFiles.text(gold))) {
                texts.add(text(item.get("text").asText()));
            }
            GoldFiles.write(
                    out.resolve("sentences/" + GoldFiles.name(gold) + ".json"), texts.toString());
        }
    }

    private ObjectNode document(JsonNode gold) {
        ObjectNode out = JSON.createObjectNode().put("doc", gold.get("doc").asText());
        ArrayNode paragraphs = out.putArray("paragraphs");
        for (JsonNode paragraph : gold.get("paragraphs")) {
            StringBuilder text = new StringBuilder();
            boolean space = false;
            for (JsonNode sentence : paragraph) {
                text.append(space ? " " : "").append(sentence.get("s").asText());
                space = !sentence.path("nospace").asBoolean();
            }
            ArrayNode sentences = paragraphs.addArray();
            for (Span span : language.sentences(text, new Span(0, text.length()))) {
                sentences.add(span.of(text));
            }
        }
        return out;
    }

    private ArrayNode text(String text) {
        Source source = new Source("text.txt", Format.TEXT, "UTF-8", "", text, List.of());
        Document document = TextReader.read(source);
        ArrayNode out = JSON.createArrayNode();
        for (Sentence sentence : language.sentences(document)) {
            out.add(sentence.span().of(document.text()));
        }
        return out;
    }
}
