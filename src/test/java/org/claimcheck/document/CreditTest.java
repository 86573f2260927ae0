package org.claimcheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    Posted 3 March 2026 by Ada Holm; Ada Holm; 2026-03-03
                    Posted on March 3, 2026, by Ada Holm; Ada Holm; 2026-03-03
                    Published: 3 March 2026 by Ada Holm and Bo Lind; Ada Holm and Bo Lind; 2026-03-03
                    3 March 2026 by Ada Holm, staff writer; Ada Holm; 2026-03-03
                    Updated 3 March 2026 by Ada Holm; Ada Holm;
                    3 March 2026 | By Ada Holm; Ada Holm; 2026-03-03
                    Posted 3 March 2026; ; 2026-03-03
                    """)
    void aLineThatCredits(String line, String author, String date) {
        Credit credit = Credit.line(line).orElseThrow();
        assertThat(credit.author()).isEqualTo(author);
        assertThat(String.valueOf(credit.date())).isEqualTo(String.valueOf(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Posted 3 March 2026 by the sea",
                "Posted 3 March 2026 by Ada Holm of the harbour office",
                "Posted by train on 3 March 2026",
                "The list was posted 3 March 2026 by Ada Holm",
                "Sold 3 March 2026 by Ada Holm",
                "3 March 2026 by ferry",
                "Posted 31 February 2026 by Ada Holm",
                "Posted in March by Ada Holm",
            })
    void aLineThatSaysSomethingElse(String line) {
        assertThat(Credit.line(line)).isEmpty();
    }
}
