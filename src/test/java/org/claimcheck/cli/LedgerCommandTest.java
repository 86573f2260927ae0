package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerCommandTest {

    private static final String FERRY =
            "The ferry to Skarholm carried 12,400 passengers in the winter of 2025.";
    private static final String BRIDGE = "In May 2019 the county closed the bridge at Osmund.";
    private static final String WAGES =
            "Wages in the county fell by 4 percent between 2019 and 2023.";

    @TempDir private Path folder;

    private Path draft;
    private Path ledger;

    @BeforeEach
    void paths() {
        draft = folder.resolve("draft.md");
        ledger = folder.resolve("ledger.csv");
    }

    private void write(String... paragraphs) throws IOException {
        Files.writeString(draft, String.join("\n\n", paragraphs) + "\n");
    }

    private Run run(String... more) {
        List<String> args = new ArrayList<>(List.of("--ledger", ledger.toString()));
        args.addAll(Arrays.asList(more));
        args.add(draft.toString());
        return Run.of("", args.toArray(String[]::new));
    }

    private void replace(String one, String other) throws IOException {
        String text = Files.readString(ledger);
        assertThat(text).contains(one);
        Files.writeString(ledger, text.replace(one, other));
    }

    private List<String> rows() throws IOException {
        return Files.readString(ledger).lines().skip(1).toList();
    }

    @Test
    void aPageSaysWhatOpenRowsHoldBack() throws IOException {
        write(FERRY, WAGES);
        Path page = folder.resolve("page.html");
        String words = "Not ready to go out: 1 warning, 2 open rows in the ledger.";
        run("--fail-on-open", "-o", page.toString());
        assertThat(Files.readString(page)).contains(words);
        run("-o", page.toString());
        assertThat(Files.readString(page)).doesNotContain("open rows in the ledger");
        Files.writeString(ledger, Files.readString(ledger).replace(",open,", ",checked,"));
        run("--fail-on-open", "-o", page.toString());
        assertThat(Files.readString(page)).doesNotContain("in the ledger.");
    }

    @Test
    void aLedgerFollowsTheDraft() throws IOException {
        write(FERRY, BRIDGE);
        Run first = run("--fail-on", "never");
        assertThat(first.code()).isZero();
        assertThat(first.err()).contains("ledger.csv: 2 rows: 2 open; 2 new");
        assertThat(rows()).hasSize(2).allMatch(r -> r.contains(",draft.md,L"));
        replace(",open,,,,,", ",checked,port office,p. 3,ib,called,");
        write(WAGES, BRIDGE, FERRY.replace("12,400", "14,200"));
        Run second = run("--fail-on", "never");
        assertThat(second.err()).contains("3 rows: 2 open (1 reopened), 1 checked; 1 new");
        assertThat(rows()).hasSize(3);
        assertThat(rows().get(0)).contains("L1:1").contains(",open,,,,,");
        assertThat(rows().get(1)).contains("L3:1").contains(",checked,port office,p. 3,ib,called,");
        assertThat(rows().get(2))
                .contains("L5:1")
                .contains(",open,port office,p. 3,ib,called,\"" + FERRY + "\",checked,");
        write(BRIDGE);
        assertThat(run("--fail-on", "never").err())
                .contains("1 row: 0 open, 1 checked, 2 vanished; 0 new");
        assertThat(rows()).hasSize(3).filteredOn(r -> r.contains(",yes,")).hasSize(2);
    }

    @Test
    void theSameRunTwiceWritesTheSameBytes() throws IOException {
        write(FERRY, BRIDGE, WAGES);
        String[] all = {"--ledger-rows", "claims,quotes,names,numbers,dates,findings"};
        run(all);
        byte[] once = Files.readAllBytes(ledger);
        Run again = run(all);
        assertThat(Files.readAllBytes(ledger)).isEqualTo(once);
        assertThat(again.err()).contains("; 0 new");
        run();
        assertThat(Files.readAllBytes(ledger)).as("kinds are those of the file").isEqualTo(once);
    }

    @Test
    void aNewLedgerIsReadBySpreadsheets() throws IOException {
        write(FERRY);
        run();
        assertThat(Files.readString(ledger)).startsWith("\ufeffid,row,path,location,claim,");
    }

    @Test
    void openRowsFail() throws IOException {
        write(FERRY, BRIDGE);
        Run open = run("--fail-on", "never", "--fail-on-open");
        assertThat(open.code()).isEqualTo(1);
        assertThat(open.err()).contains("2 open").contains("open rows fail (--fail-on-open)");
        replace(",open,,,,,", ",waived,,,,,");
        assertThat(run("--fail-on", "never", "--fail-on-open").code()).isZero();
        write(FERRY.replace("12,400", "14,200"), BRIDGE);
        assertThat(run("--fail-on", "never", "--fail-on-open").code()).isEqualTo(1);
        write(BRIDGE);
        assertThat(run("--fail-on", "never", "--fail-on-open").code())
                .as("a vanished row is not open")
                .isZero();
    }

    @Test
    void rowsOfOtherDocumentsDoNotFail() throws IOException {
        write(FERRY);
        run();
        Path other = Files.writeString(folder.resolve("other.md"), "Nothing to see here.\n");
        Run run = Run.of("", "--ledger", ledger.toString(), "--fail-on-open", other.toString());
        assertThat(run.code()).isZero();
        assertThat(rows()).hasSize(1).noneMatch(r -> r.contains(",yes,"));
    }

    @Test
    void onlyWhatIsNewIsReported() throws IOException {
        write(FERRY, WAGES);
        Run first = run("--fail-on", "warning", "--only", "new");
        assertThat(first.out()).contains("[unsourced-statistic]");
        assertThat(first.code()).isEqualTo(1);
        Run second = run("--fail-on", "warning", "--only", "new");
        assertThat(second.out())
                .doesNotContain("[unsourced-statistic]")
                .contains("Nothing found that stands in the way");
        assertThat(second.err()).contains("not shown");
        assertThat(second.code()).isZero();
        write(FERRY, WAGES.replace("4 percent", "14 percent"));
        Run changed = run("--fail-on", "warning", "--only", "new", "--format", "json");
        assertThat(changed.code()).isEqualTo(1);
        assertThat(changed.out()).contains("14 percent").doesNotContain("\"text\" : \"" + FERRY);
    }

    @Test
    void aFindingOnNoRowIsAlwaysReportedUnlessItHasARow() throws IOException {
        write(FERRY, "See the list below.[^9]", "[^1]: A note of the county, 2025.");
        run();
        assertThat(run("--only", "new").out()).contains("[dangling-citation]");
        run("--ledger-rows", "claims,findings");
        assertThat(run("--only", "new").out()).doesNotContain("[dangling-citation]");
    }

    @Test
    void aMalformedLedgerIsRefusedAndUntouched() throws IOException {
        write(FERRY);
        run();
        replace(",open,", ",opne,");
        byte[] before = Files.readAllBytes(ledger);
        Run run = run();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err())
                .matches("(?s)claimcheck: .*ledger\\.csv:2:\\d+: 'opne' is none of .*");
        assertThat(Files.readAllBytes(ledger)).isEqualTo(before);
    }

    @Test
    void formulasOfTheDraftAreHarmlessAndThoseOfPeopleStay() throws IOException {
        write("=HYPERLINK(1) rose by 14 percent in 2023 in the county of Osmund.");
        run();
        assertThat(rows().get(0)).contains(",'=HYPERLINK(1) rose");
        replace(",open,,,,,", ",open,,,,=SUM(A1),");
        run();
        assertThat(rows().get(0)).contains(",'=HYPERLINK(1) rose").contains(",=SUM(A1),");
    }

    @Test
    void anUnreadableDocumentKeepsItsRows() throws IOException {
        write(FERRY);
        run();
        byte[] before = Files.readAllBytes(ledger);
        Files.delete(draft);
        assertThat(run().code()).isEqualTo(2);
        assertThat(Files.readAllBytes(ledger)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "'--only,new', --only needs a ledger: say which with --ledger FILE.csv",
        "'--fail-on-open', --fail-on-open needs a ledger",
        "'--ledger-rows,quotes', --ledger-rows needs a ledger",
        "'--ledger,l.csv,--ledger-rows,quots', did you mean quotes",
        "'--ledger,l.csv,--ledger-rows,everything', 'there are claims, quotes,'",
        "'--ledger,l.csv,--only,old', there are new",
        "'--ledgr,l.csv', Did you mean --ledger",
        "'--ledger,.', is not a file",
    })
    void usageErrorsAreTwo(String args, String message) throws IOException {
        write(FERRY);
        List<String> all = new ArrayList<>(List.of(args.split(",")));
        all.add(draft.toString());
        Run run = Run.of("", all.toArray(String[]::new));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }

    @Test
    void statsPrintTheKeepRateOfEveryRule() throws IOException {
        write(FERRY, WAGES);
        run();
        replace(",unsourced-statistic,open,", ",unsourced-statistic,waived,");
        Run text = Run.of("", "ledger", "stats", ledger.toString());
        assertThat(text.code()).isZero();
        assertThat(text.out())
                .startsWith("rule ")
                .containsPattern("unsourced-statistic +0 +[12] +0 +0%");
        Run json = Run.of("", "ledger", "stats", "--format", "json", ledger.toString());
        assertThat(json.out())
                .contains("\"rule\" : \"unsourced-statistic\"")
                .contains("\"keepRate\" : 0.0");
    }

    @Test
    void statsNeedLedgers() {
        assertThat(Run.of("", "ledger").err()).contains("Try 'claimcheck ledger stats'.");
        assertThat(Run.of("", "ledger", "stat").err())
                .contains("Did you mean claimcheck ledger stats?");
        assertThat(Run.of("", "ledger", "stats").code()).isEqualTo(2);
        Run missing = Run.of("", "ledger", "stats", ledger.toString());
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("does not exist");
    }

    @Test
    void hostileLedgersAreRefusedOrReadInTime() throws IOException {
        write(FERRY);
        try (RandomAccessFile line = new RandomAccessFile(ledger.toFile(), "rw")) {
            line.setLength(100L << 20);
        }
        Run large = assertTimeoutPreemptively(Duration.ofMinutes(1), () -> run());
        assertThat(large.code()).isEqualTo(2);
        assertThat(large.err()).contains("too large for a ledger");
        Files.writeString(ledger, "\"".repeat(1 << 20));
        assertThat(run().code()).isEqualTo(2);
    }
}
