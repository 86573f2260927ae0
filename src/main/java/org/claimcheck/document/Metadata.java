package org.claimcheck.document;

import java.time.LocalDate;
import java.util.List;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about itself; null where it does not.
 *
 * @param language a BCP 47 tag
 * @param canonicalUrl the address the page gives as its own
 * @param bibliography where the sources are listed that it cites by key
 * @param fields what stands in the file outside the text, in the file's order
 */
public record Metadata(
        @Nullable String title,
        @Nullable String author,
        @Nullable String site,
        @Nullable Published published,
        @Nullable String language,
        @Nullable String canonicalUrl,
        Bibliography bibliography,
        List<Field> fields) {

    public Metadata {
        fields = List.copyOf(fields);
    }

    /** Without a bibliography. */
    public Metadata(
            @Nullable String title,
            @Nullable String author,
            @Nullable String site,
            @Nullable Published published,
            @Nullable String language,
            @Nullable String canonicalUrl) {
        this(title, author, site, published, language, canonicalUrl, Bibliography.NONE, List.of());
    }

    public static final Metadata NONE = new Metadata(null, null, null, null, null, null);

    /**
     * A field of front matter, or of the head of a page, whose value stands in the file as it is
     * read: without escapes.
     *
     * @param key in lower case
     * @param value as it stands there, line breaks and all
     * @param place of the value; offsets in the author's file, not in the document's text
     */
    public record Field(String key, String value, Span place) {}

    /**
     * A day of publication as one place in a document gives it.
     *
     * @param from what gave the date, such as {@code og:article:published_time} or {@code url}
     */
    public record Dated(LocalDate date, String from) {}

    /**
     * The day of publication that was taken.
     *
     * @param others what the document gives elsewhere and names another day, most trusted first;
     *     with one of them the date is disputed
     */
    public record Published(LocalDate date, String from, List<Dated> others) {

        public Published {
            others = List.copyOf(others);
        }

        public Published(LocalDate date, String from) {
            this(date, from, List.of());
        }
    }

    /**
     * @param files as named, relative to the document
     * @param complete whether all its entries can be known; a key without entry is no error if not
     * @param inside the YAML in the author's own file that lists some, if there is any
     */
    public record Bibliography(List<String> files, boolean complete, @Nullable Span inside) {

        public static final Bibliography NONE = new Bibliography(List.of(), true);

        public Bibliography {
            files = List.copyOf(files);
        }

        /** In files only. */
        public Bibliography(List<String> files, boolean complete) {
            this(files, complete, null);
        }

        public Bibliography incomplete() {
            return new Bibliography(files, false, inside);
        }
    }

    public Metadata withAuthor(String other) {
        return new Metadata(
                title, other, site, published, language, canonicalUrl, bibliography, fields);
    }

    public Metadata withPublished(@Nullable Published other) {
        return new Metadata(
                title, author, site, other, language, canonicalUrl, bibliography, fields);
    }

    public Metadata withBibliography(Bibliography other) {
        return new Metadata(title, author, site, published, language, canonicalUrl, other, fields);
    }
}
