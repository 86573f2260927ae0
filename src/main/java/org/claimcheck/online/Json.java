package org.claimcheck.online;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value of a service's answer, asked by name; what is not there, or is of another type, is
 * empty. Numbers are kept as they are written.
 */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** Nothing at all. */
    private static final Json NONE = new Json(null);

    private final @Nullable Object value;

    private Json(@Nullable Object value) {
        this.value = value;
    }

    /**
     * @throws IOException if it is not one JSON value
     */
    static Json parse(String text) throws IOException {
        try (JsonParser json = FACTORY.createParser(text)) {
            Object root = null;
            Deque<Object> open = new ArrayDeque<>();
            String name = "";
            JsonToken token = json.nextToken();
            if (token == null) {
                throw new IOException("an empty answer");
            }
            while (token != null) {
                if (token.isStructEnd()) {
                    open.pop();
                } else if (token != JsonToken.FIELD_NAME) {
                    Object found = value(json, token);
                    if (open.isEmpty()) {
                        root = found;
                    } else {
                        put(open.element(), name, found);
                    }
                    if (token.isStructStart()) {
                        open.push(found);
                    }
                } else {
                    name = json.currentName();
                }
                token = json.nextToken();
            }
            return new Json(root);
        }
    }

    private static Object value(JsonParser json, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> new Fields(new LinkedHashMap<>());
            case START_ARRAY -> new Items(new ArrayList<>());
            default -> json.getText();
        };
    }

    private record Fields(Map<String, Json> of) {}

    private record Items(List<Json> of) {}

    private static void put(Object around, String name, Object found) {
        if (around instanceof Fields fields) {
            fields.of().put(name, new Json(found));
        } else if (around instanceof Items items) {
            items.of().add(new Json(found));
        }
    }

    Json at(String name) {
        return value instanceof Fields fields ? fields.of().getOrDefault(name, NONE) : NONE;
    }

    boolean isObject() {
        return value instanceof Fields;
    }

    /** The elements of an array. */
    List<Json> items() {
        return value instanceof Items items ? items.of() : List.of();
    }

    Json first() {
        return items().isEmpty() ? NONE : items().get(0);
    }

    /** A string, number or truth value as text; {@code null} and blank strings are empty. */
    Optional<String> text() {
        return value instanceof String s && !s.isBlank() && !s.equals("null")
                ? Optional.of(s.strip())
                : Optional.empty();
    }

    Optional<Integer> year() {
        return text().filter(t -> t.matches("\\d{4}")).map(Integer::valueOf);
    }
}
