package org.claimcheck.document.wiki;

import java.util.HashMap;
import java.util.Map;

/** Searches a text from front to back for some strings; each place is passed once a string. */
final class ForwardSearch {

    static final int NEVER = Integer.MAX_VALUE;

    private final String source;

    /** For a string searched: where it was found last. */
    private final Map<String, Integer> known = new HashMap<>();

    ForwardSearch(String source) {
        this.source = source;
    }

    /** The next place of a lower-case string, in any case; asked for in rising order. */
    int next(String wanted, int from) {
        int last = known.getOrDefault(wanted, -1);
        if (last >= from) {
            return last;
        }
        int i = from;
        char first = wanted.charAt(0);
        while (true) {
            i = source.indexOf(first, i);
            if (i < 0) {
                known.put(wanted, NEVER);
                return NEVER;
            }
            if (source.regionMatches(true, i, wanted, 0, wanted.length())) {
                known.put(wanted, i);
                return i;
            }
            i++;
        }
    }
}
