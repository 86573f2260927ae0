package org.claimcheck.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is made responsible for a quotation, by the clause that reports it. */
class SpeakersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "\"We lost,\" Mia Kern said.; Mia Kern; CUE_ADJACENT",
                "\"We lost,\" said coach Mia Kern.; Mia Kern; CUE_ADJACENT",
                "\"We lost,\" said Bishop of Lund Mia Kern.; Mia Kern; CUE_ADJACENT",
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
        Attribution who = Paragraphs.first(text).attribution();
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
        assertThat(Paragraphs.first(text).attribution().kind()).isEqualTo(kind);
    }

    @Test
    void quotedSourceSpeaks() {
        Attribution who =
                Paragraphs.quotations("The \"Weir Review\" states, \"It just fell.\"")
                        .all()
                        .get(1)
                        .attribution();
        assertThat(who.kind()).isEqualTo(Attribution.Kind.DOCUMENT);
        assertThat(who.speaker()).isEqualTo("Weir Review");
    }

    @Test
    void shortNamesBecomeFullOnes() {
        assertThat(
                        Paragraphs.quotations("Mia Kern came.|\"We lost,\" Kern said.")
                                .all()
                                .get(0)
                                .attribution()
                                .speaker())
                .isEqualTo("Mia Kern");
        assertThat(
                        Paragraphs.quotations("Mia Kern and Jo Kern came.|\"We lost,\" Kern said.")
                                .all()
                                .get(0))
                .extracting(q -> q.attribution().speaker())
                .isEqualTo("Kern");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "\"We sell it,\" Reed & Daughters said.; Reed & Daughters; ORGANISATION",
                "\"We sell it,\" said Reed & Sons in a letter.; Reed & Sons; ORGANISATION",
                "\"We sell it,\" said Reed and Sons in a letter.; Reed and Sons; ORGANISATION",
                "Reed and Sons said: \"We sell it.\"; Reed and Sons; ORGANISATION",
                "\"We sell it,\" said Reed & Co.; Reed & Co.; ORGANISATION",
                "\"We sell it,\" said Jo Reed & Kern LLP.; Jo Reed & Kern LLP; ORGANISATION",
                "\"We sell it,\" said Jo Reed.; Jo Reed; PERSON",
                "\"We sell it,\" said one of them, Jo Reed.; Jo Reed; PERSON",
                "Her son, Tarkwell, said: \"We sell it.\"; Tarkwell; PERSON",
                "Jo Reed and Mia Kern left. Mia Kern said: \"We sell it.\"; Mia Kern; PERSON",
            })
    void firmsAreNoPersons(String text, String speaker, Attribution.Kind kind) {
        assertThat(Paragraphs.first(text).attribution().speaker()).isEqualTo(speaker);
        assertThat(Paragraphs.first(text).attribution().kind()).isEqualTo(kind);
    }
}
