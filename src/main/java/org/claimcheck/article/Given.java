package org.claimcheck.article;

import java.time.LocalDate;
import org.claimcheck.document.Document;
import org.claimcheck.document.Metadata;
import org.claimcheck.input.Limits;
import org.claimcheck.lookup.Lookups;
import org.claimcheck.nlp.Language;
import org.jspecify.annotations.Nullable;

/**
 * What an article is made from.
 *
 * @param published the day that a user names; null if the document's own counts
 */
record Given(
        Document document,
        Language language,
        @Nullable LocalDate published,
        CheckedText checked,
        Surroundings surroundings,
        Limits limits) {

    Given with(Lookups found) {
        return new Given(document, language, published, checked, surroundings.with(found), limits);
    }

    /** The publication date and what gave it; null if unknown. */
    Metadata.@Nullable Published dated() {
        return published != null
                ? new Metadata.Published(published, "option")
                : document.metadata().published();
    }
}
