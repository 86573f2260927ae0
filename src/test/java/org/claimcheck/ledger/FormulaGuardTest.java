package org.claimcheck.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaGuardTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "=SUM(A1),'=SUM(A1)",
                "+1 555 01,'+1 555 01",
                "-5 degrees,'-5 degrees",
                "@mayor said,'@mayor said",
                "\uff1d1,'\uff1d1",
                "'=1,''=1",
                "'twas said,'twas said",
                "5 - 3 = 2,5 - 3 = 2",
                "a@b.example,a@b.example"
            })
    void formulasGetAnApostrophe(String cell, String written) {
        assertThat(FormulaGuard.guard(cell)).isEqualTo(written);
        assertThat(FormulaGuard.unguard(written)).isEqualTo(cell);
    }

    @Property
    void theWayBackIsExact(@ForAll @Chars({'\'', '=', '-', '+', 'a', '\t'}) String cell) {
        String written = FormulaGuard.guard(cell);
        assertThat(FormulaGuard.unguard(written)).isEqualTo(cell);
        assertThat(written).doesNotStartWith("=").doesNotStartWith("-").doesNotStartWith("+");
    }
}
