package org.claimcheck.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.baseline.Baseline.Known;

/**
 * The file of a baseline: a JSON object with a line for each finding, so that versions of it can be
 * compared.
 *
 * <pre>
 * {
 *   "claimcheckBaseline": 1,
 *   "documents": {
 *     "drafts/a.md": [
 *       {"rule": "bad-isbn", "fingerprint": "0123456789abcdef"}
 *     ]
 *   }
 * }
 * </pre>
 */
public final class BaselineFormat {

    private static final String VERSION_FIELD = "claimcheckBaseline";
    private static final int VERSION = 1;

    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final JsonParser json;

    private BaselineFormat(JsonParser json) {
        this.json = json;
    }

    /**
     * @throws BaselineException if the text is no baseline
     */
    public static Baseline parse(String text) throws BaselineException {
        try (JsonParser json = JSON.createParser(text)) {
            return new BaselineFormat(json).file();
        } catch (JsonProcessingException e) {
            throw new BaselineException(at(e.getLocation()) + ": is no baseline (" + why(e) + ")");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String why(JsonProcessingException e) {
        String whole = e.getOriginalMessage().lines().findFirst().orElse("");
        int source = whole.indexOf(" (start marker at [Source");
        return source < 0 ? whole : whole.substring(0, source);
    }

    private static String at(JsonLocation place) {
        return place == null ? "1:1" : place.getLineNr() + ":" + place.getColumnNr();
    }

    private Baseline file() throws IOException, BaselineException {
        expect(json.nextToken() == JsonToken.START_OBJECT, "an object");
        expect(VERSION_FIELD.equals(json.nextFieldName()), "the field " + VERSION_FIELD);
        expect(json.nextIntValue(-1) == VERSION, "version " + VERSION);
        expect("documents".equals(json.nextFieldName()), "the field documents");
        expect(json.nextToken() == JsonToken.START_OBJECT, "an object");
        Map<String, List<Known>> documents = new LinkedHashMap<>();
        for (String path = json.nextFieldName(); path != null; path = json.nextFieldName()) {
            documents.put(path, findings());
        }
        expect(json.nextToken() == JsonToken.END_OBJECT, "the end");
        expect(json.nextToken() == null, "the end");
        return new Baseline(documents);
    }

    private List<Known> findings() throws IOException, BaselineException {
        expect(json.nextToken() == JsonToken.START_ARRAY, "a list");
        List<Known> out = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(json.currentToken() == JsonToken.START_OBJECT, "an object");
            out.add(new Known(text("rule"), text("fingerprint")));
            expect(json.nextToken() == JsonToken.END_OBJECT, "the end of the finding");
        }
        return out;
    }

    private String text(String field) throws IOException, BaselineException {
        expect(field.equals(json.nextFieldName()), "the field " + field);
        expect(json.nextToken() == JsonToken.VALUE_STRING, "a text");
        return json.getText();
    }

    private void expect(boolean found, String what) throws BaselineException {
        if (!found) {
            throw new BaselineException(
                    at(json.currentTokenLocation()) + ": is no baseline (expected " + what + ")");
        }
    }

    /** Ends with a line break. */
    public static String text(Baseline baseline) {
        StringWriter out = new StringWriter();
        out.write("{\n  \"%s\": %d,\n  \"documents\": {".formatted(VERSION_FIELD, VERSION));
        String before = "\n";
        for (Map.Entry<String, List<Known>> document : baseline.documents().entrySet()) {
            out.write(before + "    " + quoted(document.getKey()) + ": [\n");
            before = ",\n";
            List<Known> known = document.getValue();
            for (int i = 0; i < known.size(); i++) {
                out.write("      {\"rule\": " + quoted(known.get(i).rule()));
                out.write(", \"fingerprint\": " + quoted(known.get(i).fingerprint()) + "}");
                out.write(i + 1 < known.size() ? ",\n" : "\n");
            }
            out.write("    ]");
        }
        out.write(baseline.documents().isEmpty() ? "}\n}\n" : "\n  }\n}\n");
        return out.toString();
    }

    private static String quoted(String text) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeString(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
