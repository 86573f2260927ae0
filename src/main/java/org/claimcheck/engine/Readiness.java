package org.claimcheck.engine;

import java.util.Map;
import java.util.StringJoiner;
import org.claimcheck.input.Limit;
import org.claimcheck.rule.Severity;

/** Whether a document can go out, in plain words made from counts. */
public final class Readiness {

    private static final String CLEAN = "nothing found";
    private static final String PART = "nothing found in the part that was checked";
    private static final String EMPTY = "nothing to check: no sentence was read";

    private Readiness() {}

    /**
     * One sentence.
     *
     * @param nothing what is said where nothing was found, as {@link #nothing} gives it
     */
    public static String of(FindingCounts counts, String nothing) {
        if (counts.of(Severity.ERROR) > 0) {
            return "Not ready to go out: " + counts(counts) + ".";
        }
        if (counts.of(Severity.WARNING) > 0) {
            return "Not ready before somebody has looked: " + counts(counts) + ".";
        }
        if (counts.of(Severity.NOTE) > 0) {
            return "Nothing found that stands in the way; " + counts(counts) + ".";
        }
        return switch (nothing) {
            case EMPTY -> "Nothing to check: no sentence was read.";
            case PART -> "Nothing found in the part that was checked; a limit left the rest out.";
            default -> "Nothing found that stands in the way.";
        };
    }

    /**
     * The same where rows of the ledger must be decided first.
     *
     * @param rows that are open
     */
    public static String undecided(FindingCounts counts, int rows) {
        return "Not ready to go out: "
                + (counts.all() > 0 ? counts(counts) + ", " : "")
                + (rows == 1 ? "1 open row" : rows + " open rows")
                + " in the ledger.";
    }

    /** What a document without findings is told apart by: clean, part of it, or nothing read. */
    public static String nothing(Report report) {
        boolean whole = report.truncations().stream().allMatch(t -> t.limit() == Limit.FINDINGS);
        return report.summary().counts().sentences() == 0 ? EMPTY : whole ? CLEAN : PART;
    }

    /** The same of a document that was read. */
    public static String nothing() {
        return CLEAN;
    }

    /** "3 errors, 1 warning"; severities without findings are left out. */
    public static String counts(FindingCounts counts) {
        StringJoiner out = new StringJoiner(", ");
        for (Map.Entry<Severity, Integer> entry : counts.bySeverity().entrySet()) {
            int count = entry.getValue();
            if (count > 0) {
                out.add(count + " " + entry.getKey().id() + (count == 1 ? "" : "s"));
            }
        }
        return out.toString();
    }
}
