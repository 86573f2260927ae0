package org.claimcheck.corpus;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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

/** The document in the fields of a record. */
public final class FieldDocument {

    /** {@code 2026-03-01}, which a time may follow. */
    private static final int LENGTH_OF_DATE = 10;

    /** Where more than one field holds text, the first of these is taken. */
    private static final List<Role> DOCUMENTS = List.of(Role.HTML, Role.MARKDOWN, Role.TEXT);

    private final FieldNames fields;
    private final Place place;

    public FieldDocument(FieldNames fields, Place place) {
        this.fields = fields;
        this.place = place;
    }

    /**
     * @throws InputException if no field holds a document
     */
    public CorpusDocument of(Map<Role, String> values, Limits limits) throws InputException {
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

    private InputException bad(String reason) {
        return new InputException(place.toString(), reason);
    }
}
