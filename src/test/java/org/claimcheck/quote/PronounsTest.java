package org.claimcheck.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a pronoun in a reporting clause means: one of its own paragraph, or nobody known. */
class PronounsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "Mia Kern runs the mill. \"We lost,\" she said.; Mia Kern",
                "Mr Omar Holt met Mia Kern. \"We lost,\" she said.; Mia Kern",
                "Her brother left. Mia Kern stayed. \"We lost,\" she said.; Mia Kern",
                "Mia Kern and her husband run the mill. \"We lost,\" she said.; Mia Kern",
                "Critics laughed. Mia Kern stayed. \"We lost,\" she said.; Mia Kern",
                "Mia Kern met Ada Holt at noon. They argued. \"We lost,\" she said.; -",
                "Mr Omar Holt runs the mill. \"We lost,\" she said.; -",
                "Mia Kern runs the mill.|\"We lost,\" she said.; -",
                "Mia Kern denied it, her lawyer said. \"She was away,\" he added.; -",
                "Mia Kern denied it, Kern's lawyer said. \"She was away,\" he added.; -",
                "The mill shut. \"It was old,\" they said.; -",
            })
    void within(String text, String speaker) {
        Attribution who = Paragraphs.first(text).attribution();
        assertThat(who.speaker()).isEqualTo(speaker.equals("-") ? null : speaker);
        assertThat(who.kind() == Attribution.Kind.PRONOUN_UNRESOLVED)
                .isEqualTo(speaker.equals("-"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "\"We lost,\" said Mia Kern. \"We all did,\" she said.; Mia Kern",
                "\"We lost,\" said Mia Kern.|\"We all did,\" she said.; -",
                "Mia Kern denied it. \"She was away,\" her lawyer said. \"I was too,\" he said.; -",
                "Mia Kern denied it. \"She was,\" a guard said. \"I was too,\" he said.; -",
                "The weir board met. \"We lost,\" the board said. \"We all did,\" it added.; -",
                "The Weir Board met. \"We lost,\" the Weir Board said. \"We did,\" it added.; Weir Board",
            })
    void afterWhoeverSpoke(String text, String speaker) {
        Attribution who = Paragraphs.quotations(text).all().get(1).attribution();
        assertThat(who.speaker()).isEqualTo(speaker.equals("-") ? null : speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "\"We lost,\" he said.; NONE",
                "The council met on Monday. \"We lost,\" he said.; NONE",
                "The council met. \"We lost,\" they said.; CUE_ADJACENT",
                "\"We lost,\" he said.|Rain fell.|Mia Kern came.; CUE_ADJACENT",
                "\"We lost,\" he said.|The rain fell.|The snow fell.|Mia Kern came.; NONE",
                "A miller came.|It rained. \"We lost,\" he said.; CUE_ADJACENT",
                "Mia Kern came.|It rained. \"We lost,\" he said.; CUE_ADJACENT",
                "The town loved Tarkwell.|It rained. \"We lost,\" he said.; CUE_ADJACENT",
            })
    void whereNobodyCanBeMeantNothingDecides(String text, Attribution.Basis basis) {
        assertThat(Paragraphs.first(text).attribution().basis()).isEqualTo(basis);
    }
}
