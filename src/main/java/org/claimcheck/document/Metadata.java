package org.claimcheck.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about itself; null where it does not.
 *
 * @param language a BCP 47 tag
 * @param canonicalUrl the address the page gives as its own
 */
public record Metadata(
        @Nullable String title,
        @Nullable String author,
        @Nullable String site,
        @Nullable Published published,
        @Nullable String language,
        @Nullable String canonicalUrl) {

    public static final Metadata NONE = new Metadata(null, null, null, null, null, null);

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

    public Metadata withAuthor(String other) {
        return new Metadata(title, other, site, published, language, canonicalUrl);
    }

    public Metadata withPublished(@Nullable Published other) {
        return new Metadata(title, author, site, other, language, canonicalUrl);
    }
}
