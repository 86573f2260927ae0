package org.claimcheck.spark;

import org.apache.spark.sql.Row;
import org.claimcheck.corpus.CorpusDocument;
import org.claimcheck.corpus.CorpusRecord;
import org.claimcheck.engine.Checker;
import org.claimcheck.engine.Report;
import org.claimcheck.engine.Settings;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Source;
import org.claimcheck.report.JsonReport;
import org.claimcheck.rule.Severity;
import org.claimcheck.rules.Rules;

/** Checks the records of one task. The models are read once for all tasks of an executor. */
final class RowChecker {

    /** Made when the first task of this Java asks for it. */
    private static final class Engine {

        private static final Checker CHECKER = Checker.of(Rules.all(), Settings.DEFAULT);

        private Engine() {}
    }

    private static final JsonReport JSON =
            new JsonReport(new JsonReport.Tool("claimcheck", version()), Severity.NOTE);

    private final Checker models = Engine.CHECKER.twin();
    private final CheckOptions options;
    private final Settings settings;
    private final Checker checker;

    RowChecker(CheckOptions options) {
        this.options = options;
        this.settings = options.settings();
        this.checker = models.under(settings);
    }

    private static String version() {
        String built = JsonReport.class.getPackage().getImplementationVersion();
        return built == null ? "development" : built;
    }

    /** Whatever is wrong with a record is said in its row. */
    Row row(String place, CorpusRecord.Opening opening) {
        try {
            CorpusDocument document = opening.open(settings.limits());
            Source source = document.source();
            // Lines are not counted here, so that a record without an id has only its text.
            String id = document.id().equals(place) ? source.sha256() : document.id();
            Report report = checker(document).check(source);
            String json = options.withReports() ? JSON.line(report, id).stripTrailing() : null;
            return CheckedRow.of(place, id, report, json);
        } catch (InputException e) {
            return CheckedRow.bad(place, e.reason());
        } catch (RuntimeException | StackOverflowError e) {
            return CheckedRow.bad(place, "internal fault: " + e);
        }
    }

    private Checker checker(CorpusDocument document) {
        return document.published() == null
                ? checker
                : models.under(settings.publishedOn(document.published()));
    }
}
