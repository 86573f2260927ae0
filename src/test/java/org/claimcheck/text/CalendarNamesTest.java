package org.claimcheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarNamesTest {

    @ParameterizedTest
    @EnumSource
    void monthsAreNamedWholeAndShort(Month month) {
        for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.SHORT}) {
            String name = month.getDisplayName(style, Locale.US).toLowerCase(Locale.ROOT);
            assertThat(CalendarNames.month(name)).as(name).isEqualTo(month.getValue());
        }
    }

    @ParameterizedTest
    @EnumSource
    void weekdaysAreNamedWholeAndShort(DayOfWeek day) {
        for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.SHORT}) {
            String name = day.getDisplayName(style, Locale.US).toLowerCase(Locale.ROOT);
            assertThat(CalendarNames.weekday(name)).as(name).isEqualTo(day);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ma", "marches", "sunny", "decade", "March"})
    void otherWordsAreNoNames(String word) {
        assertThat(CalendarNames.has(word)).isFalse();
    }
}
