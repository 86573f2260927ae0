package org.claimcheck.online;

import java.util.List;
import java.util.Optional;
import org.claimcheck.lookup.RecordCheck;
import org.claimcheck.lookup.RecordCheck.Retraction;
import org.jspecify.annotations.Nullable;

/**
 * What a registry has about a work.
 *
 * @param service who has it
 * @param titles the usual one first, then others the work may go by; without markup
 * @param contributors authors first, then editors
 * @param years in which it appeared in one form or another; none where a year says nothing, as that
 *     of one printing of a book
 * @param mayAppearLater whether the work is a preprint, which is cited by the year of the journal
 * @param language a code; null if not given
 * @param retraction null if none is known
 */
record WorkRecord(
        Service service,
        List<String> titles,
        List<Contributor> contributors,
        List<Integer> years,
        boolean mayAppearLater,
        @Nullable String language,
        @Nullable Retraction retraction) {

    WorkRecord {
        titles = List.copyOf(titles);
        contributors = List.copyOf(contributors);
        years = List.copyOf(years);
    }

    /**
     * @param family the family name, or the only one
     * @param isPerson whether given and family name are told apart
     */
    record Contributor(String family, String given, boolean isPerson) {

        /** A name in one piece, of a person or not. */
        static Contributor named(String name) {
            int comma = name.indexOf(',');
            int space = name.lastIndexOf(' ');
            if (comma > 0) {
                return new Contributor(
                        name.substring(0, comma).strip(), name.substring(comma + 1).strip(), true);
            }
            return new Contributor(
                    name.substring(space + 1), name.substring(0, Math.max(0, space)), false);
        }
    }

    WorkRecord with(@Nullable Retraction other) {
        return new WorkRecord(
                service, titles, contributors, years, mayAppearLater, language, other);
    }

    RecordCheck.Work shown() {
        String title = titles.isEmpty() ? null : titles.get(0);
        Optional<Contributor> first = contributors.stream().findFirst();
        return new RecordCheck.Work(
                title,
                first.map(c -> c.isPerson() ? c.family() : (c.given() + " " + c.family()).strip())
                        .orElse(null),
                years.isEmpty() ? null : years.get(0));
    }
}
