package org.claimcheck.document.bib;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.document.bib.BibEntry.Field;
import org.claimcheck.document.bib.BibEntry.Piece;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads the JSON form of the Citation Style Language: an array of items with an {@code id}. */
final class CslJson {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser json;

    private CslJson(JsonParser json) {
        this.json = json;
    }

    /**
     * The items in file order.
     *
     * @throws IOException if it is not JSON, or no array of objects
     */
    static List<BibEntry> entries(String text) throws IOException {
        try (JsonParser json = JSON.createParser(text)) {
            if (json.nextToken() != JsonToken.START_ARRAY) {
                throw new IOException("no array of items");
            }
            return new CslJson(json).items();
        }
    }

    private List<BibEntry> items() throws IOException {
        List<BibEntry> out = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw new IOException("an item is no object");
            }
            BibEntry item = item();
            if (item != null) {
                out.add(item);
            }
        }
        return out;
    }

    private @Nullable BibEntry item() throws IOException {
        int start = tokenStart();
        String id = null;
        Map<Field, List<Piece>> fields = new EnumMap<>(Field.class);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            Field field = Field.named(name);
            if (name.equals("id")) {
                id = value.isScalarValue() ? json.getText() : null;
                json.skipChildren();
            } else if (field == null) {
                json.skipChildren();
            } else {
                List<Piece> pieces = field == Field.YEAR ? year(value) : strings(value);
                if (!pieces.isEmpty()) {
                    fields.putIfAbsent(field, pieces);
                }
            }
        }
        int end = (int) json.currentLocation().getCharOffset();
        return id == null || fields.isEmpty()
                ? null
                : new BibEntry(id, fields, new Span(start, end));
    }

    /** A string, or all strings in a list of names. */
    private List<Piece> strings(JsonToken value) throws IOException {
        List<Piece> out = new ArrayList<>();
        int depth = 0;
        JsonToken token = value;
        while (true) {
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token.isScalarValue()) {
                out.add(scalar());
            }
            if (depth == 0) {
                return out;
            }
            token = json.nextToken();
        }
    }

    /** The first number or year in {@code {"date-parts": [[2020, 5]]}}. */
    private List<Piece> year(JsonToken value) throws IOException {
        List<Piece> all = strings(value);
        return all.isEmpty() ? all : all.subList(0, 1);
    }

    private Piece scalar() throws IOException {
        int start = tokenStart();
        String shown = json.getText();
        // Reads the token to its end, which only then is known.
        int end = (int) json.currentLocation().getCharOffset();
        boolean quoted = json.currentToken() == JsonToken.VALUE_STRING;
        Span span = quoted ? new Span(start + 1, end - 1) : new Span(start, start + shown.length());
        return new Piece(span, shown);
    }

    private int tokenStart() {
        return (int) json.currentTokenLocation().getCharOffset();
    }
}
