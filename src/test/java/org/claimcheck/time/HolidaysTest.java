package org.claimcheck.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "It burned on Christmas Day 2019. | Christmas Day 2019=2019-12-25",
                "It burned on Christmas Day, 2019. | Christmas Day, 2019=2019-12-25",
                "It burned at Christmas 2019. | Christmas 2019=2019-12-25",
                "It burned on Boxing Day of 1987. | Boxing Day of 1987=1987-12-26",
                "It burned on New Year's Eve 1999. | New Year's Eve 1999=1999-12-31",
                "It burned on New Year’s Day 2000. | New Year’s Day 2000=2000-01-01",
                "It burned on St. Patrick's Day 2011. | St. Patrick's Day 2011=2011-03-17",
                "It burned on Halloween 2011. | Halloween 2011=2011-10-31",
                "It burned on Labor Day 2019. | Labor Day 2019=2019-09-02",
                "It burned on Memorial Day 2019. | Memorial Day 2019=2019-05-27",
                "It burned on Ash Wednesday 1983. | Ash Wednesday 1983=1983-02-16",
                "It burned on Good Friday 2019. | Good Friday 2019=2019-04-19",
                "It burned on Easter Monday 1916. | Easter Monday 1916=1916-04-24",
            })
    void haveADay(String text, String expected) {
        assertThat(Tagged.found(text, null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "It burned on Christmas Day. | ''",
                "It burned on Thanksgiving 2019. | 2019=2019",
                "It burned on Good Friday 1483. | ''",
                "The Christmas 2000 people waited for. | ''",
                "The Christmas Day of which she sang. | ''",
                "He won the Boxing Day 1000 metres. | ''",
                "A new year's eve 2019 for all. | 2019=2019",
                "It burned on Easter 2019. | 2019=2019",
            })
    void haveNone(String text, String expected) {
        assertThat(Tagged.found(text, null)).isEqualTo(expected.replace("''", ""));
    }

    /** Days of Easter as almanacs give them, the earliest and the latest possible among them. */
    @ParameterizedTest
    @CsvSource({
        "1818, 1818-03-22",
        "1916, 1916-04-23",
        "1943, 1943-04-25",
        "1961, 1961-04-02",
        "2000, 2000-04-23",
        "2019, 2019-04-21",
        "2024, 2024-03-31",
        "2038, 2038-04-25"
    })
    void easter(int year, String day) {
        assertThat(Holidays.easter(year)).isEqualTo(day);
    }
}
