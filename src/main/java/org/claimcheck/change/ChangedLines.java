package org.claimcheck.change;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a file that are new or other than before.
 *
 * @param ranges rising, without overlap; 1-based lines
 */
record ChangedLines(List<Range> ranges) {

    static final ChangedLines NONE = new ChangedLines(List.of());
    static final ChangedLines ALL = new ChangedLines(List.of(new Range(1, Integer.MAX_VALUE)));

    /** Where a hunk stands in the new file; without a number it is one line. */
    private static final Pattern HUNK =
            Pattern.compile("@@ -[0-9,]{1,30} \\+([0-9]{1,9})(?:,([0-9]{1,9}))? @@.*+");

    ChangedLines {
        ranges = List.copyOf(ranges);
    }

    /** From the first line to the last, both changed. */
    record Range(int first, int last) {}

    /** Reads the hunks of a unified diff of one file without context. */
    static ChangedLines of(String diff) {
        List<Range> out = new ArrayList<>();
        for (String line : diff.split("\n", -1)) {
            if (line.startsWith("Binary files ")) {
                return ALL;
            }
            // What is in a hunk begins with a sign of its own.
            Matcher hunk = HUNK.matcher(line.endsWith("\r") ? line.strip() : line);
            if (line.startsWith("@@ ") && hunk.matches()) {
                int first = Integer.parseInt(hunk.group(1));
                int count = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
                if (count > 0) {
                    out.add(new Range(first, first + count - 1));
                }
            }
        }
        return new ChangedLines(out);
    }

    boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** Whether one of the lines from the first to the last has changed. */
    boolean touch(int first, int last) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).last() < first) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < ranges.size() && ranges.get(low).first() <= last;
    }
}
