package org.claimcheck.scoreboard;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.claimcheck.text.Span;
import org.claimcheck.time.TimeExpression;
import org.claimcheck.time.TimeTagger;
import org.jspecify.annotations.Nullable;

/** Time expressions in the development texts, as the date scorer reads them. */
public final class DatePredictions {

    private static final List<String> SKIPPED =
            List.of("train", "wikigold", "wnut17", "glove", "folds", "README");

    private static final JsonFactory JSON = new JsonFactory();

    private DatePredictions() {}

    /**
     * Writes {@code out/dates/NAME.jsonl} for every gold file of {@code dataRoot/dates}.
     *
     * @throws IOException if a file cannot be read or written
     */
    public static void write(Path dataRoot, Path out) throws IOException {
        Path folder = dataRoot.resolve("dates");
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> gold;
        try (Stream<Path> files = Files.list(folder)) {
            gold = files.filter(DatePredictions::isGold).sorted().toList();
        }
        Path target = Files.createDirectories(out.resolve("dates"));
        for (Path file : gold) {
            predict(file, target.resolve(name(file) + ".jsonl"));
        }
    }

    private static boolean isGold(Path file) {
        String name = file.getFileName().toString();
        boolean lines = name.endsWith(".jsonl") || name.endsWith(".jsonl.gz");
        return lines && SKIPPED.stream().noneMatch(name::contains);
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.indexOf(".jsonl"));
    }

    private static void predict(Path file, Path target) throws IOException {
        try (InputStream in = open(file);
                JsonParser parser = JSON.createParser(in);
                OutputStream sink = Files.newOutputStream(target);
                JsonGenerator json = JSON.createGenerator(sink)) {
            json.setRootValueSeparator(null);
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                String doc = "";
                String text = "";
                String created = "";
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String field = parser.currentName();
                    parser.nextToken();
                    switch (field) {
                        case "doc" -> doc = parser.getText();
                        case "text" -> text = parser.getText();
                        case "dct" -> created = parser.getText();
                        default -> parser.skipChildren();
                    }
                }
                write(json, doc, text, TimeTagger.tag(text, paragraphs(text), date(created)));
                json.writeRaw('\n');
            }
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(file));
        return file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
    }

    /** The date, or null if it is not one: some of the gold is malformed. */
    private static @Nullable LocalDate date(String created) {
        try {
            return LocalDate.parse(created);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static List<Span> paragraphs(String text) {
        List<Span> out = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                out.add(new Span(start, end));
            }
            start = end + 1;
        }
        return out;
    }

    private static void write(
            JsonGenerator json, String doc, String text, List<TimeExpression> found)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("doc", doc);
        json.writeArrayFieldStart("timex");
        for (TimeExpression time : found) {
            json.writeStartObject();
            json.writeNumberField("begin", text.codePointCount(0, time.span().start()));
            json.writeNumberField("end", text.codePointCount(0, time.span().end()));
            json.writeStringField("type", time.type().id().toUpperCase(Locale.ROOT));
            json.writeStringField("value", time.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
