package org.claimcheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationTest {
    @ParameterizedTest
    @CsvSource({
        "WHO, World Health Organization",
        "NHF, the National Harbour Fund",
        "BoE, Bank of England",
        "FBI, Federal Bureau of Investigation",
        "U.N., United Nations",
        "NATO, North Atlantic Treaty Organization",
    })
    void fits(String abbreviation, String name) {
        assertThat(Abbreviation.fits(abbreviation, List.of(name.split(" ")))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "WHA, World Health Organization",
        "WH, World Health Organization",
        "WHOX, World Health Organization",
        "W, World Wide",
        "2019, World Health Organization",
        "left, Lena Ekman",
        "who, World Health Organization",
        "ORG, Organization",
    })
    void fitsNot(String abbreviation, String name) {
        assertThat(Abbreviation.fits(abbreviation, List.of(name.split(" ")))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'Harbour Safety Board (HSB) met', HSB",
        "'Harbour Safety Board(HSB) met', HSB",
        "'Harbour Safety Board ( HSB ) met', HSB",
        "'Harbour Safety Board, HSB) met',",
        "'Harbour Safety Board (HSB met',",
        "'Harbour Safety Board (founded 1911)',",
        "'Harbour Safety Board',",
    })
    void standsInBracketsBehindTheName(String text, String expected) {
        assertThat(Abbreviation.after(text, new Span(0, 20))).isEqualTo(expected);
    }
}
