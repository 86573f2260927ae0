package org.claimcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.Articles;
import org.claimcheck.input.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AgeMismatchTest {

    private static List<String> messages(String text) {
        return Articles.check(Format.TEXT, text, null).findings().stream()
                .map(f -> f.finding())
                .filter(f -> f.rule().equals("age-mismatch"))
                .map(f -> f.message())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on 12 March 1950 | on 3 May 2001  | 54 | 12 March 1950 and died 3 May 2001 gives 51",
                "on 12 March 1950 | on 3 March 2001| 51 | 12 March 1950 and died 3 March 2001 gives 50",
                "in March 1950    | in May 2001    | 50 | March 1950 and died May 2001 gives 51",
                "in March 1950    | in March 2001  | 52 | March 1950 and died March 2001 gives 50 or 51",
                "in 1950          | in 2001        | 52 | 1950 and died 2001 gives 50 or 51",
            })
    void showsTheSum(String born, String died, int age, String sum) {
        String text = "Ann Lee was born %s. She died %s, aged %d.".formatted(born, died, age);
        assertThat(messages(text))
                .containsExactly(
                        "Born %s, not %d; correct the age or the date that is wrong."
                                .formatted(sum, age));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on 12 March 1950 | on 12 March 2001 | 51",
                "on 12 March 1950 | on 11 March 2001 | 50",
                "in March 1950    | in March 2001    | 50",
                "in March 1950    | in March 2001    | 51",
                "in 1950          | in 2001          | 50",
                "in 1950          | in 2001          | 51",
            })
    void acceptsEveryAgeThatIsPossible(String born, String died, int age) {
        String text = "Ann Lee was born %s. She died %s, aged %d.".formatted(born, died, age);
        assertThat(messages(text)).isEmpty();
    }

    @Test
    void showsTheSumOfAnAgeInAYear() {
        assertThat(messages("Ann Lee was born in 1950. In 1980, at the age of 35, she left."))
                .containsExactly(
                        "Born 1950 gives 29 or 30 in 1980, not 35; correct the age or the date that"
                                + " is wrong.");
    }

    @Test
    void showsTheSumOfAnAnniversary() {
        assertThat(messages("The club, founded in 1950, marked its 60th anniversary in 2015."))
                .containsExactly(
                        "From 1950, when it was founded, to 2015 is 65 years, not 60; correct the"
                                + " anniversary or the year that is wrong.");
    }
}
