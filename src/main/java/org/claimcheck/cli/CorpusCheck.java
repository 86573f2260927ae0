package org.claimcheck.cli;

import org.claimcheck.corpus.BadRecord;
import org.claimcheck.corpus.CorpusDocument;
import org.claimcheck.corpus.CorpusRecord;
import org.claimcheck.corpus.Gist;
import org.claimcheck.engine.Checker;
import org.claimcheck.engine.Report;
import org.claimcheck.input.InputException;
import org.claimcheck.report.JsonReport;
import org.jspecify.annotations.Nullable;

/** Checks the records of a corpus, one after the other. One for each thread. */
final class CorpusCheck {

    /**
     * What came of a record.
     *
     * @param line the report, as one line with its break; empty if nobody wants it
     * @param gist null if the record could not be checked
     * @param fails whether the findings fail the run
     * @param bad null if it could be checked
     * @param fault whether the program is to blame
     */
    record Result(
            String line,
            @Nullable Gist gist,
            boolean fails,
            @Nullable BadRecord bad,
            boolean fault) {}

    private final Checkers checkers;
    private final Plans plans;
    private final @Nullable JsonReport json;

    /**
     * @param json writes the reports; null if nobody wants them
     */
    CorpusCheck(Checkers checkers, Plans plans, @Nullable JsonReport json) {
        this.checkers = checkers;
        this.plans = plans;
        this.json = json;
    }

    /** The same for another thread. */
    CorpusCheck twin() {
        return new CorpusCheck(checkers.twin(), plans, json);
    }

    /** Whatever is wrong with a record is said in what is returned. */
    Result of(CorpusRecord record) {
        try {
            Plan plan = plans.of(record.file());
            CorpusDocument document = record.opening().open(plan.settings().limits());
            Report report = checker(plan, document).check(document.source());
            String line = json == null ? "" : json.line(report, document.id());
            Gist gist = Gist.of(report);
            boolean fails = plan.failOn().least().filter(report::reaches).isPresent();
            return new Result(line, gist, fails, null, false);
        } catch (InputException e) {
            return bad(record, e.reason(), false);
        } catch (OutOfMemoryError e) {
            return bad(record, "needs more memory than Java was given", false);
        } catch (RuntimeException | StackOverflowError e) {
            return bad(record, "internal fault: " + e, true);
        }
    }

    /** The day that a record names is the document's. */
    private Checker checker(Plan plan, CorpusDocument document) {
        Checker usual = checkers.of(plan);
        if (document.published() == null) {
            return usual;
        }
        return usual.under(plan.settings().publishedOn(document.published()));
    }

    private static Result bad(CorpusRecord record, String reason, boolean fault) {
        String line = reason.lines().findFirst().orElse("");
        return new Result("", null, false, new BadRecord(record.place(), line), fault);
    }
}
