package org.claimcheck.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.disk.Disk;
import org.claimcheck.engine.Report;
import org.claimcheck.ledger.Ledger;
import org.claimcheck.ledger.LedgerPlace;
import org.claimcheck.ledger.Merge;
import org.claimcheck.ledger.News;
import org.claimcheck.ledger.Reading;
import org.claimcheck.ledger.Readings;
import org.claimcheck.ledger.RowKind;
import org.claimcheck.ledger.Tally;
import org.jspecify.annotations.Nullable;

/** Where a run keeps its ledger: reads each report, and brings the file up to date at the end. */
final class LedgerDesk {

    /** For a run without a ledger. */
    static final LedgerDesk NONE = new LedgerDesk(null, Set.of(), false, false);

    private final @Nullable LedgerFile file;
    private final Set<RowKind> kinds;
    private final boolean onlyNew;
    private final boolean failOnOpen;
    private final List<Reading> readings = new ArrayList<>();
    private int hidden;

    private LedgerDesk(
            @Nullable LedgerFile file, Set<RowKind> kinds, boolean onlyNew, boolean failOnOpen) {
        this.file = file;
        this.kinds = kinds;
        this.onlyNew = onlyNew;
        this.failOnOpen = failOnOpen;
    }

    static LedgerDesk at(LedgerFile file, Set<RowKind> kinds, boolean onlyNew, boolean failOnOpen) {
        return new LedgerDesk(file, kinds, onlyNew, failOnOpen);
    }

    /** What was written into it before the run. */
    LedgerPlace place() {
        return file == null ? LedgerPlace.NONE : file.place(failOnOpen ? kinds : Set.of());
    }

    /** Whether there is a ledger. */
    boolean isKept() {
        return file != null;
    }

    /**
     * What a report comes to beside the ledger.
     *
     * @param shown what of it is to be shown
     * @param reading what the ledger learns; null without a ledger
     */
    record Entry(Report shown, @Nullable Reading reading, int hidden) {}

    /**
     * Reads a report; threads may do so at once.
     *
     * @param ran ids of the rules that ran
     */
    Entry read(Report report, Set<String> ran) {
        if (file == null) {
            return new Entry(report, null, 0);
        }
        String path = place().pathOf(report.article().document().source().path());
        Reading reading = Readings.of(report, path, kinds, ran);
        if (!onlyNew) {
            return new Entry(report, reading, 0);
        }
        News news = News.of(file.ledger(), reading, report);
        Report shown = report.only(news.findings(), news.knownClaims());
        return new Entry(shown, reading, report.findings().size() - shown.findings().size());
    }

    /** Takes in what was read, in the order of the documents. */
    void take(@Nullable Reading reading, int known) {
        if (reading != null) {
            readings.add(reading);
            hidden += known;
        }
    }

    /**
     * Brings the file up to date and says how far the checking has come.
     *
     * @return whether open rows fail the run
     * @throws CouldNotRun if the file cannot be written; it is untouched then
     */
    boolean close(PrintWriter talk, Disk disk) throws CouldNotRun {
        if (file == null || readings.isEmpty()) {
            return false;
        }
        Ledger merged = Merge.of(file.ledger(), readings);
        file.replace(merged, disk);
        Set<String> paths = new HashSet<>();
        readings.forEach(r -> paths.add(r.path()));
        Tally tally = Tally.of(merged, paths);
        int added = merged.rows().size() - file.ledger().rows().size();
        StringBuilder line = new StringBuilder("claimcheck: " + file.named() + ": ");
        line.append(tally.words()).append("; ").append(added).append(" new");
        if (onlyNew) {
            line.append("; ").append(hidden);
            line.append(hidden == 1 ? " known finding" : " known findings").append(" not shown");
        }
        boolean fails = failOnOpen && tally.open() > 0;
        talk.println(line.append(fails ? "; open rows fail (--fail-on-open)" : ""));
        return fails;
    }
}
