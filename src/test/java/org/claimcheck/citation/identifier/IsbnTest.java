package org.claimcheck.citation.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IsbnTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "978-3-16-148410-0", "9783161484100", "978 3 16 148410 0", "3-16-148410-X",
                "316148410x", " 3-16-148410-X ", "979-10-90636-07-1", "0–00–000000–0"
            })
    void parses(String value) {
        assertThat(Isbn.parse(value)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "978-3-16-148410-1",
                "9783161484010",
                "3-16-148410-1",
                "977-3-16-148410-0",
                "978-3-16-148410-X",
                "978--3-16-148410-0",
                "978-3-16-148410-0-",
                "316148410",
                "X161484103",
                "978_3_16_148410_0",
                "978-3-16-148410-00"
            })
    void refuses(String value) {
        assertThat(Isbn.parse(value)).isEmpty();
    }

    @Test
    void cannotBeBuiltWrong() {
        assertThatThrownBy(() -> new Isbn("123")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void everyTenHasAThirteen(@ForAll @IntRange(max = 999_999_999) int number) {
        String first = "%09d".formatted(number);
        Isbn ten = new Isbn(first + Isbn.check10(first));
        assertThat(ten.toIsbn13().digits()).startsWith("978" + first).hasSize(13);
        assertThat(ten.toIsbn13().toIsbn13()).isEqualTo(ten.toIsbn13());
    }

    @Property
    void aChangedDigitIsNoticed(
            @ForAll @IntRange(max = 999_999_999) int number,
            @ForAll @IntRange(max = 8) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        String first = "%09d".formatted(number);
        StringBuilder changed = new StringBuilder(first + Isbn.check10(first));
        int digit = (changed.charAt(place) - '0' + by) % 10;
        changed.setCharAt(place, (char) ('0' + digit));
        assertThat(Isbn.parse(changed.toString())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ISBN 978-3-16-148410-0. | 978-3-16-148410-0",
                "ISBN-13: 978-3-16-148410-0 | 978-3-16-148410-0",
                "ISBN 3 16 148410 X 2010 | 3 16 148410 X",
                "ISBN: 9783161484100, 280 pages | 9783161484100",
                "eISBN 9783161484100 | 9783161484100",
                "ISBN-10 3-16-148410-X (cloth) | 3-16-148410-X",
            })
    void findsSoundOnes(String text, String shown) {
        assertThat(OnlyMention.of(Scheme.ISBN, text, shown).flaw()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ISBN 978-3-16-148410-1. | 978-3-16-148410-1 | check digit",
                "ISBN 978 3 16 148410 1 in | 978 3 16 148410 1 | check digit",
                "ISBN 3-16-148410-1, | 3-16-148410-1 | check digit is X",
                "ISBN 3-16-14841-0 | 3-16-14841-0 | 9 digits",
                "ISBN 978-3-16-148410 | 978-3-16-148410 | 12 digits",
                "ISBN 123-4-567-89012-8 | 123-4-567-89012-8 | 978 or 979",
                "ISBN 978-3-16-14841X-0 | 978-3-16-14841X-0 | an X",
            })
    void findsFlaws(String text, String shown, String flaw) {
        assertThat(OnlyMention.of(Scheme.ISBN, text, shown).flaw()).contains(flaw);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ISBN 13 digits long replaced the old one in 2007.",
                "ISBN 2007 rules",
                "An ISBN is a number.",
                "ISBN 0000000000000",
                "ISBN to follow",
                "ISBNs 12345678",
                "9783161484101",
            })
    void leavesOthersAlone(String text) {
        assertThat(IsbnFinder.find(text)).isEmpty();
    }
}
