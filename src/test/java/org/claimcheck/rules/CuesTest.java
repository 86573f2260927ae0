package org.claimcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.rule.Rule;
import org.claimcheck.text.Phrases;
import org.claimcheck.text.Span;
import org.claimcheck.text.Tokens;
import org.junit.jupiter.api.Test;

/** Tests {@link Cues}: every row is of a rule, has a source, and its figures are figures. */
class CuesTest {

    @Test
    void everyRowIsOfARuleAndHasASource() {
        List<String> rules = Rules.all().stream().map(Rule::info).map(i -> i.id()).toList();
        for (Cues.Row row : Cues.rows()) {
            if (!row.rule().equals("list")) {
                assertThat(rules).contains(row.rule());
                assertThat(row.source()).as(row.pattern()).isNotBlank().isNotEqualTo("-");
            }
        }
    }

    @Test
    void precisionIsAShareOfSentences() {
        for (Cues.Row row : Cues.rows()) {
            if (row.precision().equals("-")) {
                assertThat(row.sentences()).as(row.pattern()).isEqualTo("-");
            } else {
                assertThat(Double.parseDouble(row.precision())).isBetween(0.0, 1.0);
                assertThat(Integer.parseInt(row.sentences())).isPositive();
            }
        }
    }

    @Test
    void noPatternStandsTwice() {
        Set<String> seen = new HashSet<>();
        for (Cues.Row row : Cues.rows()) {
            assertThat(seen.add(row.rule() + " " + row.group() + " " + row.pattern()))
                    .as(row.pattern())
                    .isTrue();
        }
    }

    @Test
    void namesOfListsStandForTheirWords() {
        Phrases active = Cues.of("vague-attribution", "active");
        String text = "Historians have often argued that";
        assertThat(active.end(Tokens.of(text, new Span(0, text.length())), 0)).isEqualTo(4);
    }

    @Test
    void aGroupThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> Cues.of("vague-attribution", "none"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("vague-attribution");
    }
}
