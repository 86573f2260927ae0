package org.claimcheck.catalog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.Generated;
import org.claimcheck.cli.Main;
import org.claimcheck.engine.Checker;
import org.claimcheck.engine.Report;
import org.claimcheck.engine.Settings;
import org.claimcheck.input.Format;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Limit;
import org.claimcheck.input.Limits;
import org.claimcheck.input.SourceReader;
import org.claimcheck.ledger.Column;
import org.claimcheck.ledger.Ledger;
import org.claimcheck.ledger.Merge;
import org.claimcheck.ledger.Reading;
import org.claimcheck.ledger.Readings;
import org.claimcheck.ledger.Row;
import org.claimcheck.ledger.RowKind;
import org.claimcheck.rules.Rules;
import org.junit.jupiter.api.Test;

/** What the README shows is what the program does. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");

    @Test
    void ruleTableIsGenerated() throws IOException {
        Generated.check(
                README,
                "<!-- rules -->\n",
                "<!-- end of rules -->",
                RuleTable.markdown(Rules.infos()));
    }

    @Test
    void excerptIsARealReport() throws IOException {
        showsItsOutput("report", "samples/footnotes.md");
    }

    @Test
    void comparedQuotationsAreARealReport() throws IOException {
        showsItsOutput("quotes", "--all --sources samples/sources samples/ferry.md");
    }

    private static void showsItsOutput(String name, String arguments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(
                arguments.split(" "),
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                System.err);
        Generated.check(
                README,
                "<!-- " + name + " -->\n```text\n$ claimcheck " + arguments + "\n",
                "```\n<!-- end of " + name + " -->",
                out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void limitsAreThoseThatCount() throws IOException {
        StringBuilder table = new StringBuilder();
        line(table, List.of("option", "default", "what happens there"));
        line(table, List.of("---", "---", "---"));
        for (Limit limit : Limit.values()) {
            String usual = String.format(Locale.ROOT, "%,d", limit.usual());
            line(table, List.of("`" + limit.option() + "`", usual, limit.outcome()));
        }
        Generated.check(README, "<!-- limits -->\n", "<!-- end of limits -->", table.toString());
    }

    @Test
    void ledgerIsARealLedger() throws IOException, InputException {
        String sample = "samples/footnotes.md";
        Report report =
                Checker.of(Rules.all(), Settings.DEFAULT)
                        .check(
                                SourceReader.read(
                                        Path.of(sample), sample, Format.MARKDOWN, Limits.DEFAULT));
        Reading reading = Readings.of(report, "footnotes.md", Set.of(RowKind.CLAIM), Set.of());
        List<Column> shown =
                List.of(
                        Column.LOCATION,
                        Column.CLAIM,
                        Column.KIND,
                        Column.SCORE,
                        Column.EVIDENCE,
                        Column.NEEDS,
                        Column.RULES,
                        Column.STATUS);
        StringBuilder table = new StringBuilder();
        line(table, shown.stream().map(Column::id).toList());
        line(table, shown.stream().map(c -> "---").toList());
        for (Row row : Merge.of(Ledger.EMPTY, List.of(reading)).rows()) {
            line(table, shown.stream().map(c -> row.at(c).replace("[", "\\[")).toList());
        }
        Generated.check(README, "<!-- ledger -->\n", "<!-- end of ledger -->", table.toString());
    }

    private static void line(StringBuilder table, List<String> cells) {
        table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
