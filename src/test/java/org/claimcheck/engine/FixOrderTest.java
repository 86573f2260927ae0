package org.claimcheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Span;
import org.junit.jupiter.api.Test;

class FixOrderTest {

    private static Finding finding(String rule, Severity severity, int place, int others) {
        List<Span> related =
                IntStream.range(0, others).mapToObj(i -> new Span(900 + i, 901 + i)).toList();
        return new Finding(rule, severity, "Look.", new Span(place, place + 1), null, related);
    }

    private static List<String> order(Finding... findings) {
        return FixOrder.of(List.of(findings), f -> f).stream()
                .map(f -> f.rule() + " " + f.span().start())
                .toList();
    }

    @Test
    void severityComesFirst() {
        assertThat(
                        order(
                                finding("placeholder-text", Severity.WARNING, 1, 9),
                                finding("vague-time", Severity.NOTE, 2, 9),
                                finding("bad-isbn", Severity.ERROR, 3, 0),
                                finding("bad-isbn", Severity.ERROR, 4, 0)))
                .containsExactly("bad-isbn 3", "bad-isbn 4", "placeholder-text 1", "vague-time 2");
    }

    @Test
    void thenOneOfEachRuleByWhatItHoldsUp() {
        assertThat(
                        order(
                                finding("unsourced-statistic", Severity.WARNING, 1, 0),
                                finding("uncited-reference", Severity.WARNING, 2, 0),
                                finding("unattributed-quote", Severity.WARNING, 3, 0),
                                finding("unattributed-quote", Severity.WARNING, 4, 0),
                                finding("wrong-percentage", Severity.WARNING, 5, 0),
                                finding("placeholder-text", Severity.WARNING, 6, 0)))
                .containsExactly(
                        "placeholder-text 6",
                        "unattributed-quote 3",
                        "wrong-percentage 5",
                        "uncited-reference 2",
                        "unsourced-statistic 1",
                        "unattributed-quote 4");
    }

    @Test
    void thenByPlacesAndByTheOrderOfTheText() {
        assertThat(
                        order(
                                finding("unattributed-quote", Severity.WARNING, 1, 0),
                                finding("unattributed-quote", Severity.WARNING, 2, 3),
                                finding("unidentifiable-source", Severity.WARNING, 3, 1)))
                .containsExactly(
                        "unattributed-quote 2", "unidentifiable-source 3", "unattributed-quote 1");
    }

    @Test
    void aRuleThatIsNotKnownComesLast() {
        assertThat(
                        order(
                                finding("of-another-house", Severity.NOTE, 1, 5),
                                finding("vague-time", Severity.NOTE, 2, 0)))
                .containsExactly("vague-time 2", "of-another-house 1");
    }
}
