package org.claimcheck.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.claimcheck.ledger.KeepRates.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeepRatesTest {

    @ParameterizedTest(name = "{0} {1} {2}, before {3} {4}")
    @CsvSource({
        // status, vanished, rules, former-status, former-rules, acted, waived, open
        "waived, '', r, '', '', 0, 1, 0",
        "checked, '', r, '', '', 1, 0, 0",
        "wrong, '', r, '', '', 1, 0, 0",
        "open, '', r, '', '', 0, 0, 1",
        "open, yes, r, '', '', 1, 0, 0",
        "waived, yes, r, '', '', 0, 1, 0",
        "open, '', '', '', r, 1, 0, 0",
        "open, '', '', waived, r, 0, 1, 0",
        "open, '', '', checked, r, 1, 0, 0",
        "waived, '', '', '', r, 0, 1, 0",
        "open, '', r, waived, '', 0, 0, 1",
    })
    void aFindingWasActedOnWaivedOrIsOpen(
            String status,
            String vanished,
            String rules,
            String formerStatus,
            String formerRules,
            int acted,
            int waived,
            int open) {
        Row row =
                Row.empty(0)
                        .with(
                                Map.of(
                                        Column.STATUS, status,
                                        Column.VANISHED, vanished,
                                        Column.RULES, rules,
                                        Column.FORMER_STATUS, formerStatus,
                                        Column.FORMER_RULES, formerRules));
        assertThat(KeepRates.of(List.of(new Ledger(Layout.NEW, List.of(row)))).rules())
                .containsExactly(new Rate("r", acted, waived, open));
    }

    @Test
    void theLeastKeptComesFirstAndTheUndecidedLast() {
        Ledger one = ledger("waived", "b, a", "open", "never-decided");
        Ledger other = ledger("checked", "a", "waived", "c");
        KeepRates rates = KeepRates.of(List.of(one, other));
        assertThat(rates.rules())
                .extracting(Rate::rule)
                .containsExactly("b", "c", "a", "never-decided");
        assertThat(rates.rules().get(2).keep()).isEqualTo(.5);
        assertThat(rates.rules().get(3).isDecided()).isFalse();
    }

    private static Ledger ledger(String... statusesAndRules) {
        return new Ledger(
                Layout.NEW,
                List.of(
                        row(statusesAndRules[0], statusesAndRules[1]),
                        row(statusesAndRules[2], statusesAndRules[3])));
    }

    private static Row row(String status, String rules) {
        return Row.empty(0).with(Map.of(Column.STATUS, status, Column.RULES, rules));
    }
}
