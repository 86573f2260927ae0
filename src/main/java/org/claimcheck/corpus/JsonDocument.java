package org.claimcheck.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.corpus.FieldNames.Role;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Limits;

/** The document in a JSON object. */
public final class JsonDocument {

    /** The line that they stand on bounds the strings. */
    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .build())
                    .build();

    private final FieldNames fields;
    private final Place place;

    public JsonDocument(FieldNames fields, Place place) {
        this.fields = fields;
        this.place = place;
    }

    /**
     * @throws InputException if it is no JSON object, or no field of it holds a document
     */
    public CorpusDocument read(byte[] bytes, Limits limits) throws InputException {
        return new FieldDocument(fields, place).of(values(bytes), limits);
    }

    private Map<Role, String> values(byte[] bytes) throws InputException {
        Map<Role, String> values = new EnumMap<>(Role.class);
        try (JsonParser json = JSON.createParser(bytes)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw bad("is no JSON object");
            }
            object(json, values);
            if (json.nextToken() != null) {
                throw bad("holds more than one JSON value");
            }
        } catch (JsonProcessingException e) {
            String whole = e.getOriginalMessage().lines().findFirst().orElse("");
            int source = whole.indexOf(" (start marker at [Source");
            throw bad("is no JSON (" + (source < 0 ? whole : whole.substring(0, source)) + ")");
        } catch (IOException e) {
            throw bad("is no JSON (" + Lines.first(e) + ")");
        }
        return values;
    }

    /** Follows objects only where a wanted name leads into them. */
    private void object(JsonParser json, Map<Role, String> values) throws IOException {
        Deque<String> around = new ArrayDeque<>(List.of(""));
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
            if (token == JsonToken.END_OBJECT) {
                around.pop();
                if (around.isEmpty()) {
                    return;
                }
                continue;
            }
            String name = around.element() + json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_OBJECT && fields.leadsInto(name)) {
                around.push(name + ".");
            } else if (value.isStructStart()) {
                json.skipChildren();
            } else if (value != JsonToken.VALUE_NULL) {
                fields.roles(name, values, json.getText());
            }
        }
    }

    private InputException bad(String reason) {
        return new InputException(place.toString(), reason);
    }
}
