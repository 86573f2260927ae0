package org.claimcheck.citation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.citation.Marker.Resolution;
import org.jspecify.annotations.Nullable;

/** Decides what of all that looks like author and year is a marker of this document. */
final class AuthorYears {

    /** With so many in the list the document cites in this manner. */
    private static final int FEWEST_LINKED = 2;

    /** So many of a sure form cannot all be something else. */
    private static final int FEWEST_ALONE = 3;

    private final List<Entry> entries;
    private final String text;
    private @Nullable AuthorIndex index;
    private boolean listed;
    private boolean alone;

    AuthorYears(String text, List<Entry> entries) {
        this.text = text;
        this.entries = entries;
    }

    /** Most documents never ask. */
    private AuthorIndex index() {
        if (index == null) {
            index = new AuthorIndex(text, entries);
        }
        return index;
    }

    /** Looks over all that was found before any of it is judged. */
    void weigh(List<Found> found) {
        Set<String> linked = new HashSet<>();
        Set<String> lost = new HashSet<>();
        Set<String> certain = new HashSet<>();
        for (Found one : found) {
            if (one.style() != Marker.Style.AUTHOR_YEAR) {
                continue;
            }
            if (!match(one).isEmpty()) {
                linked.add(one.label());
            } else if (one.sure() && Targets.holding(one.span().start(), entries) < 0) {
                lost.add(one.label());
                if (isSeveral(one.label())) {
                    certain.add(one.label());
                }
            }
        }
        listed = linked.size() >= FEWEST_LINKED && linked.size() >= lost.size();
        alone = entries.isEmpty() && certain.size() >= FEWEST_ALONE;
    }

    private static boolean isSeveral(String label) {
        return label.contains(" et al") || label.contains(" & ");
    }

    /** The entries it leads to; an entry does not lead to its own list. */
    List<Integer> match(Found one) {
        int holder = Targets.holding(one.span().start(), entries);
        List<Integer> all = index().match(one.label());
        return holder < 0
                ? all
                : all.stream()
                        .filter(e -> entries.get(e).list() != entries.get(holder).list())
                        .toList();
    }

    /** Whether one without an entry is a marker all the same. */
    boolean isBelieved(Found one) {
        return one.sure() && (listed || alone);
    }

    /** Another year is a slip of the list or of the marker; only an unknown name is sure to be. */
    Resolution why(Found one) {
        if (alone) {
            return Resolution.NO_LIST;
        }
        return index().lacks(one.label()) ? Resolution.NO_ENTRY : Resolution.UNKNOWN;
    }
}
