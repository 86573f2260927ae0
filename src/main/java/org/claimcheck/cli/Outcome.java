package org.claimcheck.cli;

import java.util.EnumSet;
import java.util.Set;
import java.util.StringJoiner;
import org.claimcheck.engine.FindingCounts;
import org.claimcheck.rule.Severity;

/** How a run ends: its exit code, the highest that applies, and why in words. */
final class Outcome {

    private final Set<FailOn> limits = EnumSet.noneOf(FailOn.class);
    private int failing;
    private int warnings;
    private int unread;
    private int faults;
    private boolean openRows;
    private boolean broken;

    /**
     * @param failOn what fails in this document
     */
    void checked(FindingCounts counts, FailOn failOn) {
        limits.add(failOn);
        warnings += counts.of(Severity.WARNING);
        for (Severity severity : Severity.values()) {
            boolean fails = failOn.least().filter(s -> severity.compareTo(s) >= 0).isPresent();
            failing += fails ? counts.of(severity) : 0;
        }
    }

    /** An input could not be read. */
    void unread() {
        unread++;
    }

    /** A document led to an internal fault. */
    void fault() {
        faults++;
    }

    /** The ledger has open rows, which the user wants to fail. */
    void openRows() {
        openRows = true;
    }

    /** The run did what it could, but not all it was asked for. */
    void broken() {
        broken = true;
    }

    int code() {
        if (faults > 0) {
            return ExitCode.INTERNAL_FAULT;
        }
        if (unread > 0 || broken) {
            return ExitCode.COULD_NOT_RUN;
        }
        return failing > 0 || openRows ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    /** One sentence. */
    String reason() {
        StringJoiner why = new StringJoiner("; ");
        if (faults > 0) {
            why.add("an internal fault in " + number(faults, "document"));
        }
        if (unread > 0) {
            why.add(number(unread, "input") + " could not be read");
        }
        if (broken) {
            why.add("the ledger or the baseline could not be brought up to date");
        }
        if (code() <= ExitCode.FINDINGS) {
            if (openRows) {
                why.add("the ledger has open rows (--fail-on-open)");
            }
            if (failing > 0) {
                why.add(failing(failing) + limit());
            }
        }
        if (code() == ExitCode.CLEAN) {
            why.add(clean());
        }
        return "Exit code " + code() + ": " + why + ".";
    }

    private String clean() {
        if (limits.equals(EnumSet.of(FailOn.NEVER))) {
            return "findings do not fail" + limit();
        }
        boolean wouldFail = warnings > 0 && limits.equals(EnumSet.of(FailOn.ERROR));
        return failing(0) + (wouldFail ? " (--fail-on warning is stricter)" : "");
    }

    /** What fails; a configuration may say something else for each document. */
    private String failing(int count) {
        FailOn one = limits.size() == 1 ? limits.iterator().next() : FailOn.NOTE;
        return one.counted(count) + (limits.size() > 1 ? " that the configuration lets fail" : "");
    }

    private String limit() {
        return limits.size() == 1 ? " (--fail-on " + limits.iterator().next() + ")" : "";
    }

    private static String number(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
