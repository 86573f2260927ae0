package org.claimcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.Articles;
import org.claimcheck.input.Format;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A message shows the arithmetic, with the figures as the document has them. */
final class ArithmeticMessagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Yields rose from 38.4 to 166.7 over 8 years, or 18% a year."
                        + "|From 38.4 to 166.7 over 8 years is 20.1% a year, not 18%",
                "Yields rose from 40 to 50, or 35%.|From 40 to 50 is 25% more, not 35%",
                "Yields fell from 50 to 40, or 25%.|From 50 to 40 is 20% less, not 25%",
                "In the end 14 of 41 wells (43%) failed.|14 of 41 is 34.1%, not 43%",
                "The mast is 75 ft (32 m) high.|75 ft is 22.9 m, not 32 m",
                "The board has 12 members: seven men and six women."
                        + "|Seven and six make 13, not 12",
                "The council has 20 seats: 9 Labour, 8 Green, 5 others.|9, 8 and 5 make 22, not 20",
                "The alloy consists of 70% copper and 35% zinc.|70% and 35% make 105%, not 100%",
                "The rate rose from 5% to 6%, by 1%."
                        + "|From 5% to 6% is 1 percentage point, or 20% more, not 1%",
                "Sales rose 400% from 1 to 4 million.|From 1 to 4 million is 300% more, not 400%",
                "The herd rose fourfold, from 20 to 200."
                        + "|200 is 10 times 20: the change is not fourfold",
                "The sea rose by 2 °C (35.6 °F).|2 °C is 3.6 °F, not 35.6 °F",
                "He is 5 feet 10 inches (1.98 m) tall.|5 feet 10 inches is 1.778 m, not 1.98 m",
            })
    void showTheArithmetic(String text, String expected) {
        List<String> messages =
                Articles.check(Format.TEXT, text, null).findings().stream()
                        .map(f -> f.finding().message())
                        .toList();
        assertThat(messages).anyMatch(m -> m.startsWith(expected));
    }
}
