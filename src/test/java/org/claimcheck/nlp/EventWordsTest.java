package org.claimcheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "the [Harbour War] began",
                "the [Second Harbour War II] began",
                "the [Harbour Games 2014] began",
                "the [Siege of Selmouth] began",
                "the [Selm Cups] are small",
                "in the [2019 election] she won",
                "the [Selmouth primaries] were held",
                "the [Conference on Tidal Power] met",
                "the [Tidal Conference] of the year",
                "the [Tidal Conference] on",
                "the [TIDAL FESTIVAL]",
            })
    void tellsAWholeNameWithAWordForAnEvent(String text) {
        assertThat(tell(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the [Tidal Engine] began",
                "the [Warden] began",
                "the [Bank of War] began",
                "the [War Office] began",
                "the [2019] season",
                "the [Tidal Conference] on Power met",
                "the [Selm Rebellion] of 1497",
                "the [of]",
            })
    void othersAreNotTold(String text) {
        assertThat(tell(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1066", "1999", "2012", "2099"})
    void fourDigitsAreAYear(String token) {
        assertThat(EventWords.isYear(token)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "999", "2100", "3012", "20th", "20122", "١٩٩٩"})
    void othersAreNoYear(String token) {
        assertThat(EventWords.isYear(token)).isFalse();
    }

    /** Square brackets enclose the name. */
    private static boolean tell(String text) {
        String[] words = text.split(" ");
        int start = 0;
        int end = 0;
        for (int i = 0; i < words.length; i++) {
            if (words[i].startsWith("[")) {
                start = i;
            }
            if (words[i].endsWith("]")) {
                end = i + 1;
            }
            words[i] = words[i].replace("[", "").replace("]", "");
        }
        return EventWords.tell(words, start, end);
    }
}
