package org.claimcheck.fuzz;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.claimcheck.document.Document;
import org.claimcheck.document.Reader;
import org.claimcheck.engine.Checker;
import org.claimcheck.engine.PlacedFinding;
import org.claimcheck.engine.Report;
import org.claimcheck.engine.Settings;
import org.claimcheck.input.Format;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Limits;
import org.claimcheck.input.SourceReader;
import org.claimcheck.ledger.LedgerPlace;
import org.claimcheck.report.JsonReport.Tool;
import org.claimcheck.report.Palette;
import org.claimcheck.report.ReportFormat;
import org.claimcheck.report.TextView;
import org.claimcheck.rule.Severity;
import org.claimcheck.rules.Rules;
import org.claimcheck.text.Location;

/** Checks a document, writes its report, and says what must never be. */
final class Judge {

    private static final Tool TOOL = new Tool("claimcheck", "fuzz");
    private static final JsonFactory JSON = new JsonFactory();

    private final Checker checker;

    Judge() {
        this(Checker.of(Rules.all(), Settings.DEFAULT));
    }

    private Judge(Checker checker) {
        this.checker = checker;
    }

    /** With the same models. */
    Judge twin() {
        return new Judge(checker.twin());
    }

    /**
     * The report in a format; empty if the document was refused in so many words.
     *
     * @throws IllegalStateException if the report is unsound
     */
    Optional<String> report(byte[] bytes, Format format, ReportFormat reportFormat) {
        String name = "draft." + format.extensions().get(0);
        try {
            var in = new ByteArrayInputStream(bytes);
            Report report = checker.check(SourceReader.read(in, name, format, Limits.DEFAULT));
            sound(report);
            TextView view = TextView.first(Palette.PLAIN, Severity.NOTE);
            ReportFormat.Layout layout = reportFormat.layout(TOOL, view, LedgerPlace.NONE);
            String text =
                    layout.before()
                            + layout.document().apply(report)
                            + layout.after().apply("Exit code 0.");
            if (reportFormat == ReportFormat.JSON || reportFormat == ReportFormat.SARIF) {
                parse(text);
            }
            return Optional.of(text);
        } catch (InputException e) {
            oneLine(e);
            return Optional.empty();
        }
    }

    /**
     * Reads a document, and looks where its blocks lie.
     *
     * @throws IllegalStateException if they lie outside of it
     */
    static void read(byte[] bytes, Format format) {
        String name = "draft." + format.extensions().get(0);
        try {
            var in = new ByteArrayInputStream(bytes);
            Document document =
                    Reader.read(
                            SourceReader.read(in, name, format, Limits.DEFAULT), Limits.DEFAULT);
            document.blocks().forEach(b -> inside(document.location(b.span()), document, name));
        } catch (InputException e) {
            oneLine(e);
        }
    }

    private static void oneLine(InputException refusal) {
        if (refusal.getMessage().lines().count() != 1) {
            throw new IllegalStateException("more than a line: " + refusal.getMessage());
        }
    }

    private static void inside(Location at, Document document, String what) {
        int length = document.source().text().length();
        boolean inside = 0 <= at.start() && at.start() <= at.end() && at.end() <= length;
        if (!inside || at.line() < 1 || at.column() < 1) {
            throw new IllegalStateException(what + " lies outside of the document: " + at);
        }
    }

    private static void sound(Report report) {
        Document document = report.article().document();
        for (PlacedFinding finding : report.findings()) {
            inside(finding.location(), document, finding.finding().rule());
        }
    }

    private static void parse(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            while (parser.nextToken() != null) {
                // All of it is looked at.
            }
        } catch (IOException e) {
            throw new IllegalStateException("no JSON: " + e.getMessage(), e);
        }
    }
}
