package org.claimcheck.report;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.claimcheck.engine.Report;
import org.claimcheck.ledger.LedgerPlace;
import org.claimcheck.report.JsonReport.Tool;
import org.claimcheck.report.ci.CheckstyleReport;
import org.claimcheck.report.ci.GithubReport;
import org.claimcheck.report.ci.GitlabReport;
import org.claimcheck.report.ci.JunitReport;
import org.claimcheck.report.ci.RdjsonReport;
import org.claimcheck.report.ci.SarifReport;
import org.claimcheck.report.html.HtmlReport;
import org.claimcheck.rule.Severity;
import org.claimcheck.rules.Rules;

/** The formats a report can be written in. */
public enum ReportFormat {
    TEXT(Severity.WARNING),
    JSON(Severity.NOTE),
    JSONL(Severity.NOTE),
    SARIF(Severity.NOTE),
    GITHUB(Severity.WARNING),
    GITLAB(Severity.NOTE),
    JUNIT(Severity.WARNING),
    CHECKSTYLE(Severity.WARNING),
    RDJSON(Severity.NOTE),
    HTML(Severity.NOTE);

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final Severity least;

    ReportFormat(Severity least) {
        this.least = least;
    }

    /** The name used in options; also the file name extension, but for text. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As {@link #id()}, so that messages about options show what can be typed. */
    @Override
    public String toString() {
        return id();
    }

    /** The severity from which findings are shown unless the user says otherwise. */
    public Severity usualLeast() {
        return least;
    }

    /** The format that a file name announces. */
    public static Optional<ReportFormat> ofFileName(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "txt" -> Optional.of(TEXT);
            case "json" -> Optional.of(JSON);
            case "jsonl", "ndjson" -> Optional.of(JSONL);
            case "sarif" -> Optional.of(SARIF);
            case "rdjson" -> Optional.of(RDJSON);
            case "html", "htm" -> Optional.of(HTML);
            default -> Optional.empty();
        };
    }

    /**
     * How the reports of one run are put together.
     *
     * @param before stands first
     * @param document the report of one document; empty if there is nothing to say of it
     * @param between stands between two documents that are not empty
     * @param after stands last, given why the exit code is what it is
     * @param inOrder whether what is said of a document depends on those before it; if not, threads
     *     may ask at once
     */
    public record Layout(
            String before,
            Function<Report, String> document,
            String between,
            UnaryOperator<String> after,
            boolean inOrder) {

        Layout(String before, Function<Report, String> document, String between, String after) {
            this(before, document, between, exit -> after, false);
        }
    }

    /**
     * @param view how the text report is written; from which severity on all formats show findings;
     *     and whether the run may hold more than one document, which makes JSON an array
     * @param known what people have written of the documents
     */
    public Layout layout(Tool tool, TextView view, LedgerPlace known) {
        Severity shown = view.least();
        return switch (this) {
            case TEXT -> {
                TextReport text = new TextReport(view);
                yield new Layout("", text::of, "", text::closing, true);
            }
            case JSONL -> new Layout("", new JsonReport(tool, shown)::line, "", "");
            case JSON -> {
                JsonReport json = new JsonReport(tool, shown);
                yield view.many()
                        ? new Layout("[\n", json::object, ",\n", "\n]\n")
                        : new Layout("", json::object, "", "\n");
            }
            case SARIF -> {
                SarifReport sarif = new SarifReport(Rules.infos(), shown);
                String head = sarif.head(tool.name(), tool.version());
                yield new Layout(head, sarif::results, ",\n", exit -> sarif.tail(), false);
            }
            case GITHUB -> new Layout("", new GithubReport(shown)::of, "", "");
            case GITLAB -> new Layout("[\n", new GitlabReport(shown)::issues, ",\n", "\n]\n");
            case RDJSON ->
                    new Layout(
                            "{\"source\":{\"name\":\"claimcheck\"},\"diagnostics\":[\n",
                            new RdjsonReport(shown)::diagnostics,
                            ",\n",
                            "\n]}\n");
            case CHECKSTYLE ->
                    new Layout(
                            XML + "<checkstyle version=\"10.0\">\n",
                            new CheckstyleReport(shown)::of,
                            "",
                            "</checkstyle>\n");
            case JUNIT ->
                    new Layout(
                            XML + "<testsuites name=\"claimcheck\">\n",
                            new JunitReport(shown)::of,
                            "",
                            "</testsuites>\n");
            case HTML -> {
                String program = tool.name() + " " + tool.version();
                HtmlReport html = new HtmlReport(program, Rules.infos(), shown, known, view.many());
                yield new Layout(html.head(), html::of, "", html.tail());
            }
        };
    }
}
