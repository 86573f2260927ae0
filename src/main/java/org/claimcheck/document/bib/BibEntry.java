package org.claimcheck.document.bib;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a bibliography file.
 *
 * @param fields by what a reader is shown; the pieces of one value in order
 * @param span of the whole entry, offsets in its file
 */
record BibEntry(String key, Map<Field, List<Piece>> fields, Span span) {

    /**
     * A stretch of a value.
     *
     * @param span offsets in the file, delimiters outside
     * @param shown what it stands for; null if it is text in the manner of LaTeX
     */
    record Piece(Span span, @Nullable String shown) {}

    /** What an entry is shown by, in the order in which it is. */
    enum Field {
        AUTHOR("author", "editor"),
        TITLE("title"),
        CONTAINER(
                "journal",
                "journaltitle",
                "booktitle",
                "container-title",
                "publisher",
                "institution",
                "school",
                "howpublished"),
        VOLUME("volume"),
        PAGES("pages", "page"),
        YEAR("year", "date", "issued"),
        ISBN("isbn"),
        ISSN("issn"),
        DOI("doi"),
        EPRINT("eprint"),
        URL("url"),
        NOTE("note");

        @SuppressWarnings("ImmutableEnumChecker") // List.of
        private final List<String> names;

        /** The names of BibTeX, BibLaTeX and CSL; the first an entry has is shown. */
        Field(String... names) {
            this.names = List.of(names);
        }

        static @Nullable Field named(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            for (Field field : values()) {
                if (field.names.contains(lower)) {
                    return field;
                }
            }
            return null;
        }
    }
}
