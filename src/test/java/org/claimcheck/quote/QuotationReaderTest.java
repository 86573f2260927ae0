package org.claimcheck.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.claimcheck.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationReaderTest {

    private static Quotations read(String text) {
        return Paragraphs.quotations(text);
    }

    private static List<String> spans(String text) {
        String shown = Paragraphs.document(text.replace('|', '\n')).text();
        return read(text).all().stream().map(q -> q.span().of(shown)).toList();
    }

    private static Quotation first(String text) {
        return read(text).all().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "\"We sold out,\" Mia Kern said.; \"We sold out,\"",
                "“We sold out,” Mia Kern said.; “We sold out,”",
                "“We sold out,\" Mia Kern said.; “We sold out,\"",
                "”We sold out,” Mia Kern said.; ”We sold out,”",
                "“We sold out,“ - Mia Kern; “We sold out,“",
                "``We sold out,'' Mia Kern said.; ``We sold out,''",
                "Mia Kern wrote: «Sold out».; «Sold out»",
                "Mia Kern wrote: « Sold out ».; « Sold out »",
                "Mia Kern wrote: »Sold out«.; »Sold out«",
                "Mia Kern wrote: „Ausverkauft“.; „Ausverkauft“",
                "Mia Kern wrote: „Sold out”.; „Sold out”",
                "‘We’ve sold out,’ Mia Kern said.; ‘We’ve sold out,’",
                "'We've sold out the '98 stock,' Mia Kern said.; 'We've sold out the '98 stock,'",
                "‘The workers’ canteen is shut,’ he said.; ‘The workers’ canteen is shut,’",
                "Kern said \"the 19\" rack is full\" again.; \"the 19\" rack is full\"",
                "Kern said she was \"nearly 27\" and \"tired\".; \"nearly 27\"",
            })
    void marksOfEveryShape(String text, String span) {
        assertThat(spans(text)).first().isEqualTo(span);
        assertThat(read(text).unbalanced()).isEmpty();
    }

    @Test
    void entitiesLeftInTheText() {
        assertThat(spans("&quot;We sold out,&quot; Mia Kern said."))
                .containsExactly("&quot;We sold out,&quot;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Back in the '80s the lads' van wasn't new; ’twas rust 'n' filler, 'cause salt bites.",
                "A 5'11\" man, a 24\" x 36\" frame, a 1/2\" nail and a 6’2” door.",
                "The burn took 4′12″ at 30′ intervals.",
                "<img src=\"a.png\" alt=\"A long pier\"> stands here.",
                "The cats' bowls and the dogs' beds were the girls' work.",
                "H\\\"ansel and Kr\\\"uger wrote the driver.",
                "rock 'n' roll and fish ‘n’ chips",
            })
    void noMarks(String text) {
        assertThat(spans(text)).isEmpty();
        assertThat(read(text).unbalanced()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "Kern said: \"We open in May. The hall was full.; 1",
                "The hall was never counted\", she said.; 1",
                "“One” and “two” and “three.; 1",
                "“We start.|“We go on.|“We end.” Kern said.; 0",
                "“We start.|“We go on.|Kern said no more.; 1",
                "“We start.|The next paragraph does not open.; 1",
                "\"He said \"no\" to me,\" Kern said.; 0",
                "“He said ‘no,’” Kern said.; 0",
            })
    void unbalanced(String text, int marks) {
        assertThat(read(text).unbalanced()).hasSize(marks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "\"We have never been this late,\" Mia Kern said.; DIRECT",
                "Kern called the timetable \"a work of fiction\" on Monday.; PARTIAL",
                "The so-called \"fast lane\" moved at walking pace.; SCARE",
                "The word \"notwithstanding\" occurs twice.; SCARE",
                "It is named \"Maelduin\", meaning \"the grey one of the shore\".; NAME",
                "They changed the wording to \"a fee that you may owe\".; SCARE",
                "We set one goal for the page: \"Make it easy to report a fault.\"; SCARE",
                "Her novel \"The Salt Road\" sold well.; TITLE",
                "He opened the \"Account Settings\" page.; TITLE",
                "James \"Jimmy\" Holt sang.; NAME",
                "A driver known as \"Turbo\" won.; NAME",
                "\"The tide took it all.\" — Mia Kern; PULL",
                "\"Ferry stuck on sandbank\" — The Harbour Press, 2 May 2011; TITLE",
                "The plan was described as \"a gift to nobody at all\" in May.; PARTIAL",
                "Editors such as \"what you see is what you get\" (WYSIWYG) ones.; NAME",
            })
    void kinds(String text, Quotation.Kind kind) {
        assertThat(first(text).kind()).isEqualTo(kind);
    }

    @Test
    void interruptedQuotationIsOneGroup() {
        List<Quotation> all = read("\"The door,\" said Mia Kern, \"was locked.\"").all();
        assertThat(all).hasSize(2);
        assertThat(all.get(1).group()).isEqualTo(all.get(0).group());
        assertThat(all.get(1).attribution().speaker()).isEqualTo("Mia Kern");
    }

    @Test
    void paragraphsOfOneQuotationAreOneGroup() {
        List<Quotation> all =
                read("“We waited.|“Then we left.|“Nobody came,” Mia Kern said.").all();
        assertThat(all).hasSize(3);
        assertThat(all).extracting(Quotation::group).containsOnly(all.get(0).group());
        assertThat(all).extracting(q -> q.attribution().speaker()).containsOnly("Mia Kern");
    }

    @Test
    void nestedFollowsItsHolder() {
        List<Quotation> all = read("“She cried ‘stop’ and “no” twice,” Mia Kern said.").all();
        assertThat(all)
                .extracting(Quotation::kind)
                .containsExactly(
                        Quotation.Kind.DIRECT, Quotation.Kind.NESTED, Quotation.Kind.NESTED);
    }

    @Test
    void holdsWhatStandsInside() {
        String text = "“She cried ‘stop’ and left,” Mia Kern said. “Then it rained.” He slept.";
        Quotations quotations = read(text);
        assertThat(quotations.holds(at(text, "stop"))).isTrue();
        assertThat(quotations.holds(at(text, "left"))).isTrue();
        assertThat(quotations.holds(at(text, "rained"))).isTrue();
        assertThat(quotations.holds(at(text, "Kern"))).isFalse();
        assertThat(quotations.holds(at(text, "slept"))).isFalse();
    }

    private static Span at(String text, String word) {
        return new Span(text.indexOf(word), text.indexOf(word) + word.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "“",
                "”",
                "‘",
                "'",
                "«",
                "`",
                "\"a\" ",
                "‘a’ ",
                "“a ",
                "x=\"",
                "5\" ",
                "\" ",
                "\"A b c d,\" he said, ",
                "he said ",
                "Ann said \"a\" and ",
                "A, ",
                "(",
                "said, ",
                "\"A.\"\n",
                "“A\n",
                "of the ",
                "'a\"",
                "Mia Kern said. \"We lost.\" ",
                "reply ",
                "Jr "
            })
    void linearTime(String unit) {
        String text = unit.repeat(100_000);
        assertTimeout(Duration.ofSeconds(20), () -> read(text));
    }
}
