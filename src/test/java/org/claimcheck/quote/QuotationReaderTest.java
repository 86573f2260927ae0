package org.claimcheck.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.claimcheck.document.Document;
import org.claimcheck.nlp.Language;
import org.claimcheck.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationReaderTest {

    private static final Language LANGUAGE = new Language();

    private static Quotations read(String text) {
        Document document = Paragraphs.document(text.replace('|', '\n'));
        return QuotationReader.read(document, LANGUAGE, List::of);
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

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "\"We lost,\" Mia Kern said.; Mia Kern; CUE_ADJACENT",
                "\"We lost,\" said coach Mia Kern.; Mia Kern; CUE_ADJACENT",
                "Mia Kern, 43, who runs the mill, said: \"We lost.\"; Mia Kern; CUE_ADJACENT",
                "The head of the mill (since 2009), Mia Kern, wrote \"We lost.\"; Mia Kern; CUE_ADJACENT",
                "Asked about Omar Diaz, Mia Kern replied: \"We lost.\"; Mia Kern; CUE_ADJACENT",
                "Mia Kern left early, saying \"We lost.\"; Mia Kern; CUE_ADJACENT",
                "According to Mia Kern, the match was \"a long joke\".; Mia Kern; ACCORDING_TO",
                "The match was \"a long joke\", according to Mia Kern.; Mia Kern; ACCORDING_TO",
                "Mia Kern: \"We lost.\"; Mia Kern; COLON",
                "\"We lost.\" — Mia Kern, miller; Mia Kern; DASH",
                "The match, described by Mia Kern as \"a long joke\", ended late.; Mia Kern; CUE_ADJACENT",
                "The match was described as \"a long joke\" by Mia Kern.; Mia Kern; CUE_ADJACENT",
                "Mia Kern's claim that the match was \"a long joke\" stands.; Mia Kern; CUE_ADJACENT",
                "Mia Kern shook her head. \"We lost everything.\"; Mia Kern; SAME_PARAGRAPH",
                "Mia Kern runs the mill. \"We lost,\" she said.; Mia Kern; COREFERENCE",
                "Mia Kern posted a note:|\"We lost everything.\"; Mia Kern; COLON",
                "\"We lost everything,\" as Mia Kern put it.; Mia Kern; CUE_ADJACENT",
            })
    void speakers(String text, String speaker, Attribution.Basis basis) {
        Attribution who = first(text).attribution();
        assertThat(who.speaker()).isEqualTo(speaker);
        assertThat(who.basis()).isEqualTo(basis);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "\"It just fell,\" residents said.; UNNAMED",
                "\"It just fell,\" said one woman.; UNNAMED",
                "\"It just fell,\" the ministry said.; ORGANISATION",
                "The inquiry report states: \"It just fell.\"; DOCUMENT",
                "The \"Weir Review\" states, \"It just fell.\"; NOBODY",
                "\"It just fell,\" he said.; PRONOUN_UNRESOLVED",
                "\"It just fell,\" the mayor said.; PERSON",
                "Rain came. \"It just fell from the sky.\" Boats left.; NOBODY",
                "It has been called \"the last of the good bridges\".; NOBODY",
                "The town keeps a \"slow and careful balance\".; NOBODY",
                "Norland maintains a \"slow and careful balance\".; NOBODY",
            })
    void speakerKinds(String text, Attribution.Kind kind) {
        assertThat(first(text).attribution().kind()).isEqualTo(kind);
    }

    @Test
    void quotedSourceSpeaks() {
        Attribution who =
                read("The \"Weir Review\" states, \"It just fell.\"").all().get(1).attribution();
        assertThat(who.kind()).isEqualTo(Attribution.Kind.DOCUMENT);
        assertThat(who.speaker()).isEqualTo("Weir Review");
    }

    @Test
    void shortNamesBecomeFullOnes() {
        assertThat(
                        read("Mia Kern came.|\"We lost,\" Kern said.")
                                .all()
                                .get(0)
                                .attribution()
                                .speaker())
                .isEqualTo("Mia Kern");
        assertThat(read("Mia Kern and Jo Kern came.|\"We lost,\" Kern said.").all().get(0))
                .extracting(q -> q.attribution().speaker())
                .isEqualTo("Kern");
    }

    @Test
    void pronounsWithTwoCandidatesStayUnresolved() {
        Attribution who =
                first("Mia Kern met Ada Holt at noon. They argued. \"We lost,\" she said.")
                        .attribution();
        assertThat(who.speaker()).isNull();
        assertThat(who.kind()).isEqualTo(Attribution.Kind.PRONOUN_UNRESOLVED);
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

    @Test
    void aBlockMayBeSignedInItsLastLine() {
        List<Quotation> signed = read("> The sea gives. It takes. — Mia Kern, *The Sea*").all();
        assertThat(signed).hasSize(1);
        assertThat(signed.get(0).attribution().speaker()).isEqualTo("Mia Kern");
        assertThat(spans("> The sea gives. — Mia Kern")).containsExactly("The sea gives.");
        assertThat(first("> The boat — the Mia Kern — sank.").attribution().kind())
                .isEqualTo(Attribution.Kind.NOBODY);
    }

    @Test
    void quoteBlockIsSignedOrAnnounced() {
        List<Quotation> signed = read("> The sea gives.|> — Mia Kern, 1912").all();
        assertThat(signed).hasSize(1);
        assertThat(signed.get(0).kind()).isEqualTo(Quotation.Kind.BLOCK);
        assertThat(signed.get(0).attribution().speaker()).isEqualTo("Mia Kern");
        assertThat(first("Mia Kern wrote to us:|> The sea gives.").attribution().speaker())
                .isEqualTo("Mia Kern");
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
        assertTimeout(
                Duration.ofSeconds(20),
                () -> QuotationReader.read(Paragraphs.document(text), LANGUAGE, List::of));
    }

    @Test
    void oneSentenceOfManyQuotationsIsReadOnce() {
        String text = "\"a b c d e.\" ".repeat(20_000);
        Span sentence = new Span(0, text.length());
        Reporting reporting = Reporting.in(text);
        assertTimeout(
                Duration.ofSeconds(20),
                () -> {
                    for (int i = 0; i < 20_000; i++) {
                        assertThat(reporting.names(sentence)).isFalse();
                        assertThat(reporting.supposes(sentence)).isFalse();
                    }
                });
    }

    @Test
    void supposesByTheLastWordsAlone() {
        String text = "word ".repeat(200) + "when people say ";
        Span all = new Span(0, text.length());
        assertThat(Reporting.in(text).supposes(all)).isTrue();
        String far = text + "word ".repeat(5);
        assertThat(Reporting.in(far).supposes(new Span(0, far.length()))).isFalse();
    }
}
