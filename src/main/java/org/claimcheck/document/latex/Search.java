package org.claimcheck.document.latex;

import java.util.HashMap;
import java.util.Map;

/**
 * Looks for fixed strings from rising offsets; what was found or missed is not looked for again.
 */
final class Search {

    private final String source;

    /** For each string: where the last search began, what it found, and up to where it looked. */
    private final Map<String, int[]> known = new HashMap<>();

    Search(String source) {
        this.source = source;
    }

    /** The first place in a range that holds a string; -1 if none. Few strings may be asked for. */
    int find(String mark, int from, int to) {
        int[] last = known.get(mark);
        if (last != null && last[0] <= from) {
            if (last[1] >= from) {
                return last[1] + mark.length() <= to ? last[1] : -1;
            }
            if (last[1] < 0 && last[2] >= to) {
                return -1;
            }
        }
        int at = from;
        int limit = to - mark.length();
        while (at <= limit && !source.startsWith(mark, at)) {
            at++;
        }
        int found = at <= limit ? at : -1;
        known.put(mark, new int[] {from, found, to});
        return found;
    }
}
