package org.claimcheck.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimcheck.corpus.FieldNames.Role;
import org.claimcheck.input.Format;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Source;
import org.claimcheck.input.SourceReader;
import org.jspecify.annotations.Nullable;

/** The document in a JSON object. */
final class JsonDocument {

    /** The line that they stand on bounds the strings. */
    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .build())
                    .build();

    /** {@code 2026-03-01}, which a time may follow. */
    private static final int LENGTH_OF_DATE = 10;

    /** Where more than one field holds text, the first of these is taken. */
    private static final List<Role> DOCUMENTS = List.of(Role.HTML, Role.MARKDOWN, Role.TEXT);

    private final FieldNames fields;
    private final Place place;

    JsonDocument(FieldNames fields, Place place) {
        this.fields = fields;
        this.place = place;
    }

    CorpusDocument read(byte[] bytes, Limits limits) throws InputException {
        return read(values(bytes), limits);
    }

    /**
     * @throws InputException if no field holds a document
     */
    CorpusDocument read(Map<Role, String> values, Limits limits) throws InputException {
        Role role =
                DOCUMENTS.stream()
                        .filter(r -> !values.getOrDefault(r, "").isBlank())
                        .findFirst()
                        .orElseThrow(() -> bad("holds no text in " + fields.ofDocuments()));
        String address = values.getOrDefault(Role.URL, "");
        String name = address.isBlank() ? place.toString() : place.file() + "!/" + address;
        Format format = format(values.get(Role.FORMAT), role);
        Source source = SourceReader.of(values.getOrDefault(role, ""), name, format, limits);
        String date = values.getOrDefault(Role.DATE, "");
        LocalDate published = date.isBlank() ? null : date(date);
        if (published == null && !date.isBlank()) {
            source = source.withNote("the record's date is none that can be read");
        }
        return new CorpusDocument(
                values.getOrDefault(Role.ID, place.toString()), source, published);
    }

    private Format format(@Nullable String named, Role role) throws InputException {
        if (named == null || named.isBlank()) {
            return role.format().orElseThrow();
        }
        Optional<Format> known =
                Stream.of(Format.values())
                        .filter(f -> f.id().equalsIgnoreCase(named.strip()))
                        .findFirst();
        return known.or(() -> Format.ofFileName("." + named.strip()))
                .orElseThrow(() -> bad("is of a format that is not read"));
    }

    private static @Nullable LocalDate date(String written) {
        String day = written.strip();
        try {
            return LocalDate.parse(day.substring(0, Math.min(LENGTH_OF_DATE, day.length())));
        } catch (DateTimeParseException e) {
            return null;
        }
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
