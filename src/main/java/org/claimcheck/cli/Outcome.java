package org.claimcheck.cli;

import java.util.StringJoiner;
import org.claimcheck.engine.FindingCounts;
import org.claimcheck.engine.Report;
import org.claimcheck.rule.Severity;

/** How a run ends: its exit code, the highest that applies, and why in words. */
final class Outcome {

    private final FailOn failOn;
    private FindingCounts counts = FindingCounts.NONE;
    private int unread;
    private int faults;
    private boolean openRows;
    private boolean broken;

    Outcome(FailOn failOn) {
        this.failOn = failOn;
    }

    void checked(Report report) {
        counts = counts.plus(report.summary().findings());
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
        return failing() > 0 || openRows ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private int failing() {
        return failOn.least().map(this::from).orElse(0);
    }

    private int from(Severity least) {
        int sum = 0;
        for (Severity severity : Severity.values()) {
            sum += severity.compareTo(least) >= 0 ? counts.of(severity) : 0;
        }
        return sum;
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
            why.add("the ledger could not be brought up to date");
        }
        if (code() <= ExitCode.FINDINGS) {
            if (openRows) {
                why.add("the ledger has open rows (--fail-on-open)");
            }
            if (failing() > 0) {
                why.add(number(failing(), failOn.noun()) + " (--fail-on " + failOn + ")");
            }
        }
        if (code() == ExitCode.CLEAN) {
            why.add(clean());
        }
        return "Exit code " + code() + ": " + why + ".";
    }

    private String clean() {
        boolean wouldFail = counts.of(Severity.WARNING) > 0 && failOn == FailOn.ERROR;
        return failOn == FailOn.NEVER
                ? "findings do not fail (--fail-on never)"
                : "no " + failOn.noun() + (wouldFail ? " (--fail-on warning is stricter)" : "");
    }

    private static String number(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
