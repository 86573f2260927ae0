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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimcheck.quote.source.Matcher;

/** Writes what the product says about quotations beside their source texts. */
public final class MatchPredictions {

    private static final JsonFactory JSON = new JsonFactory();

    private MatchPredictions() {}

    /** Runs over every {@code quotes/quote_match_NAME.jsonl}. */
    public static void write(Path dataRoot, Path out) {
        Path target = out.resolve("quotes");
        try (Stream<Path> files = Files.list(dataRoot.resolve("quotes"))) {
            Files.createDirectories(target);
            for (Path gold : files.filter(MatchPredictions::isGold).sorted().toList()) {
                StringBuilder lines = new StringBuilder();
                for (String line : Files.readAllLines(gold)) {
                    lines.append(line.isBlank() ? "" : prediction(fields(line)) + "\n");
                }
                Files.writeString(target.resolve(gold.getFileName()), lines);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot score the quotations", e);
        }
    }

    private static boolean isGold(Path file) {
        return file.getFileName().toString().matches("quote_match_.*\\.jsonl");
    }

    private static Map<String, String> fields(String line) throws IOException {
        Map<String, String> out = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(line)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    out.put(parser.currentName(), parser.getText());
                }
            }
        }
        if (!out.keySet().containsAll(List.of("id", "quote", "source"))) {
            throw new IOException("a case lacks a field: " + line);
        }
        return out;
    }

    private static String prediction(Map<String, String> fields) throws IOException {
        var comparison = Matcher.compare(fields.get("quote"), fields.get("source"));
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("id", fields.get("id"));
            json.writeStringField("verdict", comparison.verdict().id());
            json.writeEndObject();
        }
        return out.toString();
    }
}
