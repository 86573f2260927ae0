package org.claimcheck.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimcheck.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTitleTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Mayor Ann Hill came. | Mayor",
                "The new works came late, Prime Minister Ann Hill said. | Prime Minister",
                "We asked Dr. Ann Hill about it. | Dr.",
                "It is gone, said Ann Hill, head of the works office. | head of the works office",
                "Ann Hill, 52, a professor of law at Holm, came. | a professor of law at Holm",
                "The mayor of Holm, Ann Hill, came late. | The mayor of Holm",
                "Professor Ann Hill, dean of the school, came. | Professor; dean of the school",
                "Holm's CTO, Ann Hill, came late. | Holm's CTO",
                "Ann Hill, a Senior Staff Attorney of the port, came. | a Senior Staff Attorney of the port",
                // near misses
                "It was Bo T. Dale, Martin Luther King, Ann Hill, and others. | ''",
                "It was Ann Hill, Martin Luther King, and others. | ''",
                "Ann Hill came with the mayor. | ''",
                "Ann Hill, who had met the mayor, came. | ''",
                "In May, Ann Hill, tired and late, came. | ''",
                "With the rain, Ann Hill came. | ''",
                "The mayor said, and Ann Hill agreed. | ''",
                "It was the people Ann Hill met. | ''",
                "Ann Hill, said the mayor, was late. | ''",
            })
    void readsTheTitleOfAName(String sentence, String title) {
        int at = sentence.indexOf("Ann Hill");
        Span name = new Span(at, at + "Ann Hill".length());
        assertThat(PersonTitle.of(sentence, new Span(0, sentence.length()), name)).isEqualTo(title);
    }
}
