package org.claimcheck.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.claimcheck.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row: a sentence with one quantity, what it leaves open, and what it does at the widest. */
class RoundingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It rose to 38.4 there. | 38.35..38.45 | 38.35..38.45",
                "It rose to 38.40 there. | 38.395..38.405 | 38.395..38.405",
                "It rose by 18 %. | 17.5..18.5 | 17.5..18.5",
                "It rose by 20 %. | 19.5..20.5 | 19.5..20.5",
                "It rose to 1,200 there. | 1199.5..1200.5 | 1150..1250",
                "It rose to 45,010 there. | 45009.5..45010.5 | 45005..45015",
                "It rose to $3.2bn there. | 3150000000..3250000000 | 3150000000..3250000000",
                "It rose to 5 million there. | 4500000..5500000 | 4500000..5500000",
                "It rose to 20 million there. | 19500000..20500000 | 19500000..20500000",
                "It rose to 200 million there. | 199500000..200500000 | 150000000..250000000",
                "It rose to twenty million there. | 19500000..20500000 | 19500000..20500000",
                "It rose to two hundred there. | 150..250 | 150..250",
                "It rose to two hundred and five there. | 204.5..205.5 | 204.5..205.5",
                "It rose to half a million there. | 450000..550000 | 450000..550000",
                "It rose to two and a half million there. | 2450000..2550000 | 2450000..2550000",
                "It rose to about 20 there. | 15..25 | 15..25",
                "It rose to about 18 % there. | 17..19 | 17..19",
                "It rose to about 1,200 there. | 1100..1300 | 1100..1300",
                "It rose to at least 20 % there. | 19.5.. | 19.5..",
                "It rose to no more than 20 % there. | ..20.5 | ..20.5",
                "It came 20th there. | 20..20 | 20..20",
                "It lost a quarter of them. | 0.2..0.3 | 0.2..0.3",
            })
    void intervals(String text, String asWritten, String widest) {
        Quantity quantity = only(text);
        assertThat(shown(quantity.interval())).isEqualTo(asWritten);
        assertThat(shown(quantity.widest())).isEqualTo(widest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It lost 10-12 % there. | FROM TO",
                "It lost between 5 and 7 million there. | FROM TO",
                "It lost 5 to 7 million there. | FROM TO",
                "It rose from 5 to 7 million there. | EXACT EXACT",
                "It has 5 gates and 7 doors. | EXACT EXACT",
            })
    void endsOfARangeAreBounds(String text, String bounds) {
        assertThat(tag(text).stream().map(q -> q.bound().name()))
                .containsExactly(bounds.split(" "));
    }

    @Test
    void aMalformedNumberHasNone() {
        Quantity quantity = only("It has 200,0000 residents.");
        assertThat(quantity.interval()).isNull();
        assertThat(quantity.widest()).isNull();
        assertThat(quantity.step()).isNull();
    }

    @Test
    void intervalsMeetWhereTheyShareAValue() {
        Interval low = new Interval(new BigDecimal("17.5"), new BigDecimal("18.5"));
        assertThat(low.meets(new Interval(new BigDecimal("18.5"), null))).isTrue();
        assertThat(low.meets(new Interval(new BigDecimal("18.51"), null))).isFalse();
        assertThat(low.meets(new Interval(null, new BigDecimal("17.4")))).isFalse();
        assertThat(low.contains(new BigDecimal("18.50"))).isTrue();
        assertThat(low.contains(new BigDecimal("17.49"))).isFalse();
        assertThat(low.isBounded()).isTrue();
    }

    private static List<Quantity> tag(String text) {
        return QuantityTagger.tag(text, List.of(new Span(0, text.length())), List.of());
    }

    private static Quantity only(String text) {
        assertThat(tag(text)).hasSize(1);
        return tag(text).get(0);
    }

    private static String shown(Interval interval) {
        return interval == null ? "none" : shown(interval.lower()) + ".." + shown(interval.upper());
    }

    private static String shown(BigDecimal end) {
        return end == null ? "" : end.stripTrailingZeros().toPlainString();
    }
}
