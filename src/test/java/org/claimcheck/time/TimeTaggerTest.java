package org.claimcheck.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimcheck.time.Tagged.found;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.claimcheck.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row: a sentence, then what is found in it as {@code words=value}, parted by semicolons. */
class TimeTaggerTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2019, 5, 15);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "It opened on 3 May 2019. | 3 May 2019=2019-05-03",
                "It opened on 3rd of May, 2019. | 3rd of May, 2019=2019-05-03",
                "It opened on May 3, 2019. | May 3, 2019=2019-05-03",
                "It opened on May 3rd 2019. | May 3rd 2019=2019-05-03",
                "It opened on March 01 , 2008 . | March 01 , 2008=2008-03-01",
                "It opened on Friday, 3 May 2019. | Friday, 3 May 2019=2019-05-03",
                "It opened on Fri. May 3, 2019. | Fri. May 3, 2019=2019-05-03",
                "It opened on Jan. 3, 2019. | Jan. 3, 2019=2019-01-03",
                "Updated 2019-05-03T10:00:00Z here. | 2019-05-03T10:00:00Z=2019-05-03",
                "Updated 2019/05/03. | 2019/05/03=2019-05-03",
                "Paid on 25/04/2020 in full. | 25/04/2020=2020-04-25",
                "Paid on 04/25/2020 in full. | 04/25/2020=2020-04-25",
                "Paid on 25.4.2020 in full. | 25.4.2020=2020-04-25",
                "He died in May 2019. | May 2019=2019-05",
                "He died in October, 1805. | October, 1805=1805-10",
                "He died in December of 384. | December of 384=0384-12",
                "He died on 30 September 420. | 30 September 420=0420-09-30",
                "He died in 1821. | 1821=1821",
                "A potter (born 1802, died 1890). | 1802=1802; 1890=1890",
                "It opened on 3-May-2019. | 3-May-2019=2019-05-03",
                "It opened on 3 May '19. | 3 May '19=2019-05-03",
                "It opened in May '98. | May '98=1998-05",
                "It opened on 3 May 2019's eve. | 3 May 2019=2019-05-03",
            })
    void datesByName(String text, String expected) {
        assertThat(found(text, null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Open May 3-5, 2019. | May 3=2019-05-03; 5, 2019=2019-05-05",
                "Open 5–6 September 2019. | 5=2019-09-05; 6 September 2019=2019-09-06",
                "Open from May 3 to June 5, 2019. | May 3=2019-05-03; June 5, 2019=2019-06-05",
                "Open from November to March 2020. | November=2019-11; March 2020=2020-03",
                "In 2012-13 it rained. | 2012=2012; 13=2013",
                "In 2012/13 it rained. | 2012=2012; 13=2013",
                "From 2009–2011 it rained. | 2009=2009; 2011=2011",
                "The king (1710 - 1774) hunted. | 1710=1710; 1774=1774",
                "Between 1990 and 1995 it rained. | 1990=1990; 1995=1995",
            })
    void bothEndsOfARange(String text, String expected) {
        assertThat(found(text, null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Popular in the 1990s. | 1990s=199",
                "Popular in the early 1930’s. | the early 1930’s=193",
                "Popular in the '90s. | '90s=199",
                "Popular in the 1800s. | 1800s=18",
                "A 19th-century tower. | 19th-century=18",
                "A tower of the twentieth century. | twentieth century=19",
                "From the 17th to the 18th century. | 18th century=17",
                "In the 19th and 20th centuries. | 19th=18; 20th centuries=19",
                "Sales in Q1 2008 fell. | Q1 2008=2008-Q1",
                "Sales in the first quarter of 2008 fell. | first quarter of 2008=2008-Q1",
                "In the summer of 2008 it burned. | summer of 2008=2008-SU",
                "In fiscal year 2008 it paid. | fiscal year 2008=FY2008",
                "In FY08 it paid. | FY08=FY2008",
                "Founded in 776 BC by a king. | 776 BC=BC0776",
                "Founded in AD 842 by a king. | AD 842=0842",
                "In early 2009 and mid-2011. | early 2009=2009; mid-2011=2011",
                "Sales in H1 2008 and H2 of 2009. | H1 2008=2008-H1; H2 of 2009=2009-H2",
                "In the second half of 2008 it paid. | second half of 2008=2008-H2",
                "It has run since 2019-05. | 2019-05=2019-05",
                "From 2019-05 to 2019-11. | 2019-05=2019-05; 2019-11=2019-11",
            })
    void periods(String text, String expected) {
        assertThat(found(text, null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "It is now closed. | now=PRESENT_REF",
                "It recently closed. | recently=PAST_REF",
                "In recent years it closed. | recent years=PAST_REF",
                "It lasted three months. | three months=P3M",
                "A fifty-year lease. | fifty-year=P50Y",
                "It lasted two and a half years. | two and a half years=P2.5Y",
                "It lasted several years. | several years=PXY",
                "It lasted two decades. | two decades=P20Y",
                "It lasted 30 minutes. | 30 minutes=PT30M",
                "Over the past decade it grew. | the past decade=P10Y",
                "It meets every week. | every week=P1W",
                "It meets annually. | annually=P1Y",
                "It pays $5 a year. | a year=P1Y",
                "It starts at 18:00 sharp. | 18:00=T18:00",
                "It starts at 6:40 p.m. sharp. | 6:40 p.m.=T18:40",
                "It starts at 5 o'clock. | 5 o'clock=T05:00",
                "It starts at noon and ends by midnight. | noon=T12:00; midnight=T24:00",
                "It lasted half an hour. | half an hour=PT30M",
                "It lasted half a century. | half a century=P50Y",
                "It meets every two years. | every two years=P2Y",
            })
    void referencesDurationsSetsAndTimes(String text, String expected) {
        assertThat(found(text, null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He lives at 1600 Long Street.",
                "See pages 1990-1995 of the book.",
                "Some 2000 people came.",
                "They sold 2000 tickets.",
                "A town of 1900 people.",
                "It cost $2000 in all.",
                "Take flight 1999 to Rome.",
                "It runs Windows 2000 still.",
                "Version 2.2019.1 is out.",
                "The part CVE-2014-0160 failed.",
                "They may march in august halls.",
                "April Jones spoke to May West.",
                "A second opinion on the second of them.",
                "The ratio is 1:2, the odds 3/4.",
                "Call 555-2010 now that it rains.",
                "The Sunday Times wrote it down.",
                "Part 3-May-20190 is a midnight blue, half a mile off.",
                "He saw High Noon.",
                "They came in second and third.",
                "Version 30.02.2025 is out.",
                "Ask 10.30.02.2025 or 30.02.2025.7 for it.",
                "See section 30.02.2025 there.",
                "Install Fedora 30.02.2025 there.",
                "It runs on 45.13.2025 still.",
            })
    void noTimeAtAll(String text) {
        assertThat(found(text, WEDNESDAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It opened on 31 June 2014.",
                "It opened on February 29, 2019.",
                "It opened on 2019-13-01.",
                "It opened on 30 February.",
                "It opened on 32 January 2020.",
                "It opened on January 32, 2020.",
                "It opened on 30.02.2025 at last.",
                "Paid: 31/04/2019."
            })
    void daysTheCalendarLacksAreCompleteButWithoutValue(String text) {
        assertThat(Tagged.times(text, WEDNESDAY))
                .singleElement()
                .satisfies(
                        time -> {
                            assertThat(time.value()).isNull();
                            assertThat(time.basis()).isEqualTo("explicit");
                        });
    }

    @Test
    void noExpressionCrossesASentence() {
        String text = "It opened in May. 2019 was dry.";
        List<TimeExpression> found =
                TimeTagger.tag(text, List.of(new Span(0, 17), new Span(18, 31)), null);
        assertThat(found).extracting(t -> t.span().of(text)).containsExactly("May", "2019");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1,", "May "})
    void tenMegabytesOnOneLine(String piece) {
        String text = piece.repeat(10_000_000 / piece.length());
        assertTimeout(
                Duration.ofSeconds(30),
                () -> assertThat(Tagged.times(text, WEDNESDAY)).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-",
                "1:",
                "2019-",
                "May 3 ",
                "3 May ",
                "Monday, ",
                "two ",
                "1990 and ",
                "the ",
                "early ",
                "1st ",
                "a ",
                "last ",
                "'",
                "\u2013 ",
                "1/"
            })
    void timeGrowsWithTheText(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(Tagged.times(text, WEDNESDAY)).isNotNull());
    }
}
