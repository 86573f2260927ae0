package org.claimcheck.corpus;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimcheck.input.Format;

/**
 * How the fields are called that a record has its document in. A name may lead into objects: {@code
 * meta.url}.
 */
public final class FieldNames {

    /** What a field is for. */
    public enum Role {
        ID,
        /** The document, as plain text unless the record names a format. */
        TEXT,
        HTML,
        MARKDOWN,
        /** The day of publication; a time may follow. */
        DATE,
        URL,
        /** The name of the document's format. */
        FORMAT;

        /** As it is typed. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The format of a document in such a field; empty if none is. */
        Optional<Format> format() {
            return switch (this) {
                case TEXT -> Optional.of(Format.TEXT);
                case HTML -> Optional.of(Format.HTML);
                case MARKDOWN -> Optional.of(Format.MARKDOWN);
                case ID, DATE, URL, FORMAT -> Optional.empty();
            };
        }
    }

    private final Map<Role, String> names = new EnumMap<>(Role.class);

    /**
     * @param given names of fields; those of the others are the roles themselves
     */
    public FieldNames(Map<Role, String> given) {
        for (Role role : Role.values()) {
            names.put(role, given.getOrDefault(role, role.toString()));
        }
    }

    /** The name of the field for a role. */
    public String of(Role role) {
        return names.getOrDefault(role, role.toString());
    }

    /** The roles of the field with this name; more than one may be given the same. */
    void roles(String name, Map<Role, String> found, String value) {
        names.forEach(
                (role, known) -> {
                    if (known.equals(name)) {
                        found.put(role, value);
                    }
                });
    }

    /** Whether a wanted field may stand inside the object of this name. */
    boolean leadsInto(String name) {
        return names.values().stream()
                .anyMatch(n -> n.length() > name.length() && n.startsWith(name + "."));
    }

    /** For a message: the names of the fields a document may stand in. */
    String ofDocuments() {
        return of(Role.TEXT) + ", " + of(Role.HTML) + " or " + of(Role.MARKDOWN);
    }
}
