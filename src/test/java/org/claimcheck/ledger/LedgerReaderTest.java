package org.claimcheck.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LedgerReaderTest {

    private static final String HEADER =
            "id,row,path,claim,status,source,locator,checker,note,desk";
    private static final String ROW =
            "claim-1,claim,a.md,It rained.,checked,met office,p. 3,ib,,N2";

    @Test
    void readsKnownColumnsAndThoseOfPeople() throws LedgerException {
        Ledger ledger = Drafts.parse(Drafts.csv(HEADER, ROW));
        Row row = ledger.rows().get(0);
        assertThat(row.at(Column.CLAIM)).isEqualTo("It rained.");
        assertThat(row.status()).isEqualTo(Status.CHECKED);
        assertThat(row.others()).containsExactly("N2");
        assertThat(row.at(Column.FORMER)).isEmpty();
    }

    @ParameterizedTest(name = "separator {0}")
    @CsvSource({"','", ";", "'\t'"})
    void keepsTheSeparator(char separator) throws LedgerException {
        String text = Drafts.csv(HEADER, ROW).replace(',', separator);
        Ledger ledger = Drafts.parse(text);
        assertThat(ledger.layout().separator()).isEqualTo(separator);
        assertThat(ledger.rows().get(0).at(Column.LOCATOR)).isEqualTo("p. 3");
        assertThat(Drafts.text(ledger).lines().findFirst().orElseThrow())
                .startsWith(HEADER.replace(',', separator));
    }

    @Test
    void commasInCellsDoNotHideASemicolon() throws LedgerException {
        String text =
                Drafts.csv(HEADER, ROW).replace(',', ';').replace("It rained.", "A, b, c, d.");
        assertThat(Drafts.parse(text).rows().get(0).at(Column.CLAIM)).isEqualTo("A, b, c, d.");
    }

    static Stream<Arguments> lineEnds() {
        return Stream.of(Arguments.of("\n"), Arguments.of("\r\n"), Arguments.of("\r"));
    }

    @ParameterizedTest
    @MethodSource("lineEnds")
    void keepsLineEndsAndMark(String end) throws LedgerException {
        String text = "\ufeff" + Drafts.csv(HEADER, ROW, ROW).replace("\n", end);
        Ledger ledger = Drafts.parse(text);
        assertThat(ledger.rows()).hasSize(2);
        assertThat(Drafts.text(ledger)).startsWith("\ufeffid,").endsWith(end).contains("N2,");
        assertThat(Drafts.text(ledger).replace(end, "")).doesNotContain("\r").doesNotContain("\n");
        assertThat(Drafts.text(Drafts.parse(Drafts.csv(HEADER, ROW)))).startsWith("id,");
    }

    @Test
    void cellsAreVerbatim() throws LedgerException {
        String note = "\"  two\r\nlines, \"\"quoted\"\" ; and\ttab \"";
        Ledger ledger = Drafts.parse(Drafts.csv(HEADER, ROW.replace("ib,,", "ib," + note + ",")));
        assertThat(ledger.rows().get(0).at(Column.NOTE))
                .isEqualTo("  two\r\nlines, \"quoted\" ; and\ttab ");
        assertThat(Drafts.parse(Drafts.text(ledger)).rows()).isEqualTo(ledger.rows());
        Ledger inch = Drafts.parse(Drafts.csv(HEADER, ROW.replace("ib,,", "ib,a 5\" pipe,")));
        assertThat(inch.rows().get(0).at(Column.NOTE)).isEqualTo("a 5\" pipe");
    }

    @Test
    void theOrderOfColumnsIsKeptAndMissingOnesOfTheProgramAreAdded() throws LedgerException {
        Ledger ledger = Drafts.parse("note,desk,id,row,path,claim,status,source,locator,checker\n");
        assertThat(Drafts.text(ledger))
                .startsWith("note,desk,id,row,path,claim,status,source,locator,checker,location,");
        assertThat(Drafts.text(ledger).lines()).hasSize(1);
    }

    @Test
    void anEmptyFileIsAnEmptyLedger() throws LedgerException {
        assertThat(Drafts.parse("").rows()).isEmpty();
        assertThat(Drafts.parse("\ufeff \n").rows()).isEmpty();
        assertThat(Drafts.parse(Drafts.csv(HEADER, "", ROW, ",,,,,,,,,", "")).rows()).hasSize(1);
    }

    @Test
    void aStatusMayBeEmptyOrPadded() throws LedgerException {
        Ledger ledger =
                Drafts.parse(
                        Drafts.csv(
                                HEADER,
                                ROW.replace("checked", ""),
                                ROW.replace("checked", " Waived ")));
        assertThat(ledger.rows())
                .extracting(Row::status)
                .containsExactly(Status.OPEN, Status.WAIVED);
        assertThat(ledger.rows().get(1).at(Column.STATUS)).isEqualTo(" Waived ");
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of(
                        Drafts.csv(HEADER, ROW, ROW.replace("ib,,", "ib,\"open,")),
                        "3:58: a quotation mark is opened and never closed"),
                Arguments.of(
                        Drafts.csv(HEADER, ROW.replace("p. 3", "\"p\" 3")),
                        "2:53: a closing quotation mark is followed by text"),
                Arguments.of(
                        Drafts.csv(HEADER, ROW, ROW + ",more"),
                        "3:62: a row of 11 cells; the header has 10"),
                Arguments.of(
                        Drafts.csv(HEADER, "claim-1,claim"),
                        "2:1: a row of 2 cells; the header has 10"),
                Arguments.of(
                        Drafts.csv(HEADER.replace("checker,", "")),
                        "1:1: the header has no column 'checker'"),
                Arguments.of(
                        Drafts.csv(HEADER.replace("desk", "note")),
                        "1:54: there are two columns 'note'"),
                Arguments.of(
                        Drafts.csv(HEADER, ROW, ROW.replace("checked", "chekced")),
                        "3:31: 'chekced' is none of [open, checked, wrong, waived]"),
                Arguments.of("some,thing\n1,2\n", "1:1: the header has no column 'id'"),
                Arguments.of(
                        Drafts.csv(HEADER, ",".repeat(2000)),
                        "2:1001: more than 1000 cells in one row"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void whatIsNoLedgerIsRefusedWithItsPlace(String text, String message) {
        assertThatThrownBy(() -> Drafts.parse(text))
                .isInstanceOf(LedgerException.class)
                .hasMessageStartingWith(message)
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }

    @Test
    void linesAreCountedInTheFileNotInRows() {
        String text = Drafts.csv(HEADER, ROW.replace("ib,,", "ib,\"a\nb\nc\","), "x");
        assertThatThrownBy(() -> Drafts.parse(text)).hasMessageStartingWith("5:1: a row of 1 cell");
    }

    @Test
    void anotherEncodingIsRefused() {
        byte[] bytes =
                Drafts.csv(HEADER, ROW.replace("ib", "Müller"))
                        .getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Ledger.parse(bytes)).hasMessageStartingWith("2:56: is not UTF-8");
    }

    @Test
    void hostileFilesCostLinearTime() {
        int many = 5_000_000;
        String[] files = {
            "\"".repeat(many),
            HEADER + "\n" + "x".repeat(many),
            HEADER + "\n\"" + "\"\"".repeat(many / 2),
            HEADER + "\n" + "\n".repeat(many),
            HEADER + "\n" + (ROW + "\n").repeat(many / ROW.length()),
            "id;".repeat(900) + "\n".repeat(many)
        };
        for (String file : files) {
            assertTimeout(
                    Duration.ofSeconds(20),
                    () -> {
                        try {
                            Drafts.parse(file);
                        } catch (LedgerException e) {
                            assertThat(e.getMessage().length()).isLessThan(200);
                        }
                    });
        }
    }
}
