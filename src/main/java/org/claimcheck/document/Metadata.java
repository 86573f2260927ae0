package org.claimcheck.document;

import java.time.LocalDate;
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
     * @param from what gave the date, such as {@code og:article:published_time} or {@code url}
     */
    public record Published(LocalDate date, String from) {}

    public Metadata withAuthor(String other) {
        return new Metadata(title, other, site, published, language, canonicalUrl);
    }

    public Metadata withPublished(Published other) {
        return new Metadata(title, author, site, other, language, canonicalUrl);
    }
}
