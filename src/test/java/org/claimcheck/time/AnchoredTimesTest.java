package org.claimcheck.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimcheck.time.Tagged.found;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Times that count from another one. Each row: a sentence, then what is found in it as {@code
 * words=value}, parted by semicolons.
 */
class AnchoredTimesTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2019, 5, 15);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "It closed today. | today=2019-05-15",
                "It closed yesterday. | yesterday=2019-05-14",
                "It closed on Monday. | Monday=2019-05-13",
                "It will close on Monday. | Monday=2019-05-20",
                "It closed last Friday. | last Friday=2019-05-10",
                "It closes next Friday. | next Friday=2019-05-17",
                "It closed last week. | last week=2019-W19",
                "It closed last month. | last month=2019-04",
                "It closed this year. | this year=2019",
                "It closed last summer. | last summer=2018-SU",
                "It closed last December. | last December=2018-12",
                "It closed three years ago. | three years ago=2016",
                "It closed two weeks ago. | two weeks ago=2019-W18",
                "It closed on April 21. | April 21=2019-04-21",
                "It closed in April last year. | April last year=2018-04",
                "It closed on 3 April this year. | 3 April this year=2019-04-03",
                "It closed on April 21 of last year. | April 21 of last year=2018-04-21",
                "It closes in March next year. | March next year=2020-03",
                "It closed in April, last year. | April=2019-04; last year=2018",
                "It closed in April last week. | April=2019-04; last week=2019-W19",
                "It closed on 11 December. | 11 December=2018-12-11",
                "It will close on 11 December. | 11 December=2019-12-11",
                "It closed in February. | February=2019-02",
                "It closed at the end of the year. | the end of the year=2019",
                "It closed this morning. | this morning=2019-05-15TMO",
            })
    void againstThePublishedDate(String text, String expected) {
        assertThat(found(text, WEDNESDAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Founded in 1721, it closed three years later. | 1721=1721; three years later=1724",
                "Founded in 1721, it closed a year later. | 1721=1721; a year later=1722",
                "Lit in 1721, dark on 3 May of that year. |"
                        + " 1721=1721; 3 May of that year=1721-05-03",
                "Dark on 3 May of that year. | 3 May of that year=null",
                "He came in 1721 and left that year. | 1721=1721; that year=1721",
                "On 3 May 2009 he won; the following day he fell. |"
                        + " 3 May 2009=2009-05-03; the following day=2009-05-04",
                "On 17 January 1831 he was tried, on 4 June jailed. |"
                        + " 17 January 1831=1831-01-17; 4 June=1831-06-04",
                "Founded in 1721, it closed two days later. | 1721=1721; two days later=null",
                "It closed three years later than planned. | three years later=null",
            })
    void againstThePreviousDate(String text, String expected) {
        assertThat(found(text, null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Built on 4 June 2012.~It shut on Friday, 10 May. | Friday, 10 May=2019-05-10",
                "Built on 4 June 2012.~It shut on Monday, 10 May. | Monday, 10 May=2019-05-10",
                "Built on 4 June 2012.~It shut on Thursday, 7 June. | Thursday, 7 June=2018-06-07",
                "Built on 4 June 2012. It shut on Sunday, 10 June. | Sunday, 10 June=2012-06-10",
                "Built on 4 June 2012.~It shut on Tuesday, 10 January. |"
                        + " Tuesday, 10 January=2012-01-10",
                "Built on 4 June 2012.~It shut on 10 May. | 10 May=2012-05-10",
                "It will shut on Thursday, 17 May. | Thursday, 17 May=2019-05-17",
                "It shut on Thursday, 17 May. | Thursday, 17 May=2018-05-17",
                "Lit 4 June 1812, dark 5 June 1812, lit 6 June 1812.~Out on Friday, 12 May. |"
                        + " Friday, 12 May=1812-05-12",
            })
    void theYearOfADayWithItsWeekday(String text, String expected) {
        assertThat(foundInLines(text.replace('~', '\n'))).endsWith(expected);
    }

    private static String foundInLines(String text) {
        List<Span> lines = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            lines.add(new Span(at, end));
            at = end + 1;
        }
        StringBuilder out = new StringBuilder();
        for (TimeExpression time : TimeTagger.tag(text, lines, WEDNESDAY)) {
            out.append(time.span().of(text)).append('=').append(time.value());
        }
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "It shut on a wet Tuesday in 2010. | Tuesday=null; 2010=2010",
                "It shut one Tuesday in May 2010. | Tuesday=null; May 2010=2010-05",
                "It shut on a wet Tuesday. | Tuesday=null",
                "They shot a fox Tuesday. | Tuesday=2019-05-14",
                "It shut on Tuesday in Paris. | Tuesday=2019-05-14",
            })
    void someDayOfAnotherYear(String text, String expected) {
        assertThat(found(text, WEDNESDAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It closed yesterday.",
                "It closed on Monday.",
                "It closed last week.",
                "It closed three years ago.",
                "It closed on April 21."
            })
    void unresolvedWithoutAnAnchor(String text) {
        assertThat(Tagged.times(text, null))
                .singleElement()
                .satisfies(
                        time -> {
                            assertThat(time.value()).isNull();
                            assertThat(time.basis()).isEqualTo("unresolved");
                        });
    }

    @Test
    void anAmbiguousOrderKeepsItsYearUnlessTheDocumentDecides() {
        assertThat(found("Paid on 03/04/2020.", null)).isEqualTo("03/04/2020=2020");
        assertThat(found("Paid on 03/04/2020 and 25/04/2020.", null))
                .startsWith("03/04/2020=2020-04-03");
        assertThat(found("Paid on 03/04/2020 and 04/25/2020.", null))
                .startsWith("03/04/2020=2020-03-04");
        assertThat(found("Paid on 05/14/2019 or 05/12/2019.", WEDNESDAY))
                .endsWith("05/12/2019=2019-05-12");
        assertThat(found("Paid on 05/12/2019.", WEDNESDAY)).isEqualTo("05/12/2019=2019-05-12");
    }
}
