package org.claimcheck.report;

import java.util.Map;
import java.util.StringJoiner;
import org.claimcheck.suppression.Suppression;

/** Says how many findings are left out, and why. */
final class SuppressionWords {

    private SuppressionWords() {}

    /** "2 by comments in the document, 1 known from the baseline". */
    static String of(Map<Suppression.By, Integer> counts) {
        StringJoiner out = new StringJoiner(", ");
        counts.forEach((by, count) -> out.add(count + " " + words(by)));
        return out.toString();
    }

    private static String words(Suppression.By by) {
        return switch (by) {
            case COMMENT -> "by comments in the document";
            case SIDECAR -> "by the file beside it";
            case BASELINE -> "known from the baseline";
            case UNCHANGED -> "on lines that have not changed";
        };
    }
}
