package org.claimcheck.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.claimcheck.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row: a sentence, then the quantities in it as {@code words=value unit}. */
class QuantityTaggerTest {

    private static List<Quantity> tag(String text) {
        return QuantityTagger.tag(text, List.of(new Span(0, text.length())), List.of());
    }

    private static String found(String text) {
        StringBuilder out = new StringBuilder();
        for (Quantity quantity : tag(text)) {
            out.append(out.isEmpty() ? "" : "; ").append(quantity.span().of(text)).append('=');
            out.append(
                    quantity.value() == null
                            ? quantity.kind().id()
                            : quantity.value().stripTrailingZeros().toPlainString());
            out.append(quantity.unit() == null ? "" : " " + quantity.unit());
        }
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It has 12 gates. | 12=12",
                "It has 1,234,567 gates. | 1,234,567=1234567",
                "It has 1 234 567 gates. | 1 234 567=1234567",
                "It has 1.234.567 gates. | 1.234.567=1234567",
                "It has 12,34,567 gates. | 12,34,567=1234567",
                "It has 1,234.5 gates. | 1,234.5=1234.5",
                "It has 1.234,5 gates. | 1.234,5=1234.5",
                "It has 0.125 gates. | 0.125=0.125",
                "It has twenty-two million gates. | twenty-two million=22000000",
                "It has 2.5 million gates. | 2.5 million=2500000",
                "It has a hundred and five gates. | a hundred and five=105",
                "It has half a million gates. | half a million=500000",
                "It has 5k gates. | 5k=5000",
                "Two-thirds of them | Two-thirds=0.6666667",
                "Nearly a quarter of them | a quarter=0.25",
                "It fills 3/4 of it. | 3/4=0.75",
                "It came 20th. | 20th=20",
                "The fourth gate. | fourth=4",
            })
    void numbers(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Up 5% in May. | 5%=5 %",
                "Up 5 per cent in May. | 5 per cent=5 %",
                "Up five percent in May. | five percent=5 %",
                "Up 5 percentage points in May. | 5 percentage points=5 pp",
                "It cost $1,599.99 new. | $1,599.99=1599.99 USD",
                "It cost US$3.4 billion new. | US$3.4 billion=3400000000 USD",
                "It cost A$20 new. | A$20=20 AUD",
                "It cost £5m new. | £5m=5000000 GBP",
                "It cost €2bn new. | €2bn=2000000000 EUR",
                "It cost 300 euros new. | 300 euros=300 EUR",
                "It cost 2 million US dollars new. | 2 million US dollars=2000000 USD",
                "It cost EUR 5 new. | EUR 5=5 EUR",
                "It cost 3,50 € new. | 3,50 €=3.5 EUR",
                "It is 75 ft long. | 75 ft=75 ft",
                "It is a 75-foot boat. | 75-foot=75 ft",
                "It covers 160 square miles. | 160 square miles=160 mi\u00b2",
                "It does 90 km/h on ice. | 90 km/h=90 km/h",
                "It melts at 72°C here. | 72°C=72 °C",
                "It holds 16GB of data. | 16GB=16 GB",
            })
    void moneyPercentAndMeasures(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "It has two dozen gates. | two dozen=24",
                "It has 3 lakh gates. | 3 lakh=300000",
                "It sold 500k of them. | 500k=500000",
                "It is 2½ miles off. | 2½ miles=2.5 mi",
                "It is 2 1/2 miles off. | 2 1/2 miles=2.5 mi",
                "One in five left. | One in five=0.2",
                "One out of every ten left. | One out of every ten=0.1",
                "9 out of 10 left. | 9 out of 10=0.9",
                "Five-sevenths of them left. | Five-sevenths=0.7142857",
                "Half the crew left. | Half=0.5",
                "It came twenty-first. | twenty-first=21",
                "It fell to -5 °C there. | -5 °C=-5 °C",
                "It fell by \u22123.5 % there. | \u22123.5 %=-3.5 %",
                "It rose 25 basis points. | 25 basis points=25 bp",
                "It rose 2 pp in May. | 2 pp=2 pp",
                "It cost 5 million pounds. | 5 million pounds=5000000 GBP",
                "It carries 5 million pounds of coal. | 5 million pounds=5000000 lb",
                "It cost 5 pounds sterling. | 5 pounds sterling=5 GBP",
                "It cost Rs. 500 crore. | Rs. 500 crore=5000000000 INR",
                "It cost R$20 new. | R$20=20 BRL",
                "It cost 20 Swiss francs. | 20 Swiss francs=20 CHF",
                "It cost 20 Canadian dollars. | 20 Canadian dollars=20 CAD",
                "It is 12 nautical miles off. | 12 nautical miles=12 nmi",
                "It weighs 2.5 metric tons. | 2.5 metric tons=2.5 t",
                "It covers 5 km² of it. | 5 km²=5 km²",
                "It covers 5 km2 of it. | 5 km2=5 km²",
                "It covers 5 sq. mi of it. | 5 sq. mi=5 mi²",
                "It holds 5 m³ of it. | 5 m³=5 m³",
                "It makes 5 kilowatt-hours. | 5 kilowatt-hours=5 kWh",
                "It does 100 Mbps. | 100 Mbps=100 Mbit/s",
                "It is 5m long. | 5m=5 m",
                "It was 5 in 2019 there. | 5=5; 2019=2019",
                "It was two in the end. | two=2",
            })
    void partsPowersAndSigns(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Some 20 to 30 percent fell. | 20=20 %; 30 percent=30 %",
                "Some 20–30% fell. | 20=20 %; 30%=30 %",
                "It cost $5-10 million. | $5=5000000 USD; 10 million=10000000 USD",
                "It cost $5 million to $10 million. | $5 million=5000000 USD; $10 million=10000000 USD",
                "It holds between 5 and 7 tons. | 5=5 ton; 7 tons=7 ton",
            })
    void bothEndsOfARange(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "about 50 gates | ABOUT",
                "nearly $50 in all | ABOUT",
                "more than 50 gates | AT_LEAST",
                "at least 50 gates | AT_LEAST",
                "no fewer than 50 gates | AT_LEAST",
                "no more than 50 gates | AT_MOST",
                "up to 50 gates | AT_MOST",
                "under 50 gates | AT_MOST",
                "50 or more gates | AT_LEAST",
                "50+ gates | AT_LEAST",
                "upwards of 50 gates | AT_LEAST",
                "as many as 50 gates | AT_MOST",
                "50 or so gates | ABOUT",
                "50 or gates | EXACT",
                "the 50 gates | EXACT",
            })
    void bounds(String text, Quantity.Bound expected) {
        assertThat(tag(text)).singleElement().extracting(Quantity::bound).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It has 200,0000 residents.",
                "It has 300,00 page views.",
                "It has 1,234,56 gates.",
                "It cost $1,0000 in all."
            })
    void malformed(String text) {
        assertThat(tag(text))
                .singleElement()
                .extracting(Quantity::kind)
                .isEqualTo(Quantity.Kind.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See https://example.org/2012/300,00/x here.",
                "Version 1.2.3 of it",
                "See section 4.2 of it",
                "See page 300,00 of it",
                "570 U. S. ____ of it",
                "in groups 1,2,3 of it",
                "at 192.168.0.255 now",
                "part A320 or 3x of it",
                "call 020-7946-0000 now",
                "the value a_12 of it",
                "FIPS 140-2 holds",
                "a score of 2:1 at home",
                "at (200,0000) on the map",
                "the years 2003,2004 of it",
                "12,5 of it",
                "It costs 1.000 euros.",
                "It sold 2.5m units.",
                "It has 10⁶ of them.",
                "It has 5 × 10⁶ of them.",
                "one of the gates",
            })
    void noQuantityAtAll(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void decimalCommasWhereTheDocumentUsesThem() {
        assertThat(found("Up 3,5 % in May, to 104,25 points."))
                .isEqualTo("3,5 %=3.5 %; 104,25=104.25");
    }

    @Test
    void whatIsTakenIsLeftOut() {
        String text = "On 3 May it had 12 gates.";
        List<Quantity> found =
                QuantityTagger.tag(
                        text, List.of(new Span(0, text.length())), List.of(new Span(3, 8)));
        assertThat(found).extracting(q -> q.span().of(text)).containsExactly("12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1,", "million "})
    void tenMegabytesOnOneLine(String piece) {
        String text = piece.repeat(10_000_000 / piece.length());
        assertTimeout(Duration.ofSeconds(30), () -> assertThat(tag(text)).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.", "1 ", "1-", "$", "1,000,", "100 ", "two ", "a/", "5% to ", "and "})
    void timeGrowsWithTheText(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertTimeout(Duration.ofSeconds(10), () -> assertThat(tag(text)).isNotNull());
    }
}
