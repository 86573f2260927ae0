package org.claimcheck.citation.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What all identifiers owe, and the forms of those without a test of their own. */
final class IdentifierTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ISSN | 2434-561X | 2434-561X",
                "ISSN | ISSN 2434561x | 2434-561X",
                "ISMN | 979-0-2306-7118-7 | 9790230671187",
                "ISMN | M-2306-7118-7 | 9790230671187",
                "ARXIV | arXiv:2301.01234v2 [physics.ao-ph] | 2301.01234",
                "ARXIV | https://arxiv.org/abs/1203.0123 | 1203.0123",
                "ARXIV | math.GT/0309136v1 | math.GT/0309136",
                "PMID | 31234567 | 31234567",
                "PMID | PMID 0031 | 31",
                "PMC | PMC3123456 | 3123456",
                "RFC | RFC 7159 | 7159",
                "DOI | https://doi.org/10.5555/ABC | 10.5555/abc",
                "ISBN | 3-16-148410-X | 9783161484100",
            })
    void parses(Scheme scheme, String value, String canonical) {
        assertThat(scheme.parse(value)).map(Identifier::canonical).contains(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ISSN | 2434-5610",
                "ISSN | 243-4561X",
                "ISSN | ISSN2434-561X",
                "ISSN | 2434-561",
                "ISMN | 978-0-2306-7118-7",
                "ISMN | M-2306-7118-1",
                "ISMN | 979-0-2306-7118",
                "ARXIV | 2313.01234",
                "ARXIV | 2301.1234",
                "ARXIV | 1203.01234",
                "ARXIV | 0601.0123",
                "ARXIV | 2301.01234x",
                "ARXIV | https://harbour.example/abs/2301.01234",
                "PMID | 312345678",
                "PMID | PMC3123456",
                "PMID | 31a",
                "PMC | PMC0",
                "RFC | RFC 715900",
            })
    void refuses(Scheme scheme, String value) {
        assertThat(scheme.parse(value)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void nothingIsNoIdentifier(Scheme scheme) {
        assertThat(scheme.parse("")).isEmpty();
        assertThat(scheme.find("")).isEmpty();
        assertThat(scheme.find(scheme.name() + " " + scheme.name() + ": ")).isEmpty();
    }

    @Test
    void cannotBeBuiltWrong() {
        assertThatThrownBy(() -> new Issn("24345610")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ismn("1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ArxivId("2301.01234v2"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SerialNumber(Scheme.RFC, 715900))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SerialNumber(Scheme.PMID, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void arxivTellsTheMonth() {
        assertThat(new ArxivId("2301.01234").month()).isEqualTo(YearMonth.of(2023, 1));
        assertThat(new ArxivId("math/0309136").month()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ISSN | ISSN 2434-5610. | 2434-5610 | check digit is X",
                "ISSN | (eISSN: 2434-561) | 2434-561 | 7 digits",
                "ISMN | ISMN M-2306-7118-1, | M-2306-7118-1 | check digit is 7",
                "ARXIV | arXiv:2301.1234v2. | 2301.1234v2 | since 2015",
                "ARXIV | arxiv.org/pdf/2313.01234.pdf | 2313.01234 | month 13",
                "PMID | PMID: 312345678; | 312345678 | 9 digits",
                "PMC | (PMCID: PMC312345678) | PMC312345678 | 9 digits",
                "RFC | https://www.rfc-editor.org/rfc/rfc715900.html | 715900 | 6 digits",
            })
    void findsFlaws(Scheme scheme, String text, String shown, String flaw) {
        List<IdentifierMention> found = scheme.find(text);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).identifier()).isNull();
        assertThat(found.get(0).flaw()).contains(flaw);
        assertThat(found.get(0).span().of(text)).isEqualTo(shown);
    }

    @Test
    void invisibleCharactersAreAFlaw() {
        assertThat(Scheme.ISSN.find("ISSN 2434-56\u200b1X"))
                .extracting(IdentifierMention::mended)
                .containsExactly("2434-561X");
        assertThat(Scheme.DOI.find("doi:10.5555/\u200bmill.\u200b7"))
                .extracting(IdentifierMention::flaw)
                .containsOnlyNulls();
    }

    @Test
    void doisStandInAddressesOfPublishersToo() {
        assertThat(Scheme.DOI.first("https://press.example/doi/full/10.5555/mill.7?x=1"))
                .map(Identifier::canonical)
                .contains("10.5555/mill.7");
        assertThat(Scheme.DOI.first("https://press.example/doi/10.5555/mill.7/abstract"))
                .map(Identifier::canonical)
                .contains("10.5555/mill.7");
    }

    @Property
    void aChangedDigitOfAnIssnIsNoticed(
            @ForAll @IntRange(max = 9_999_999) int number,
            @ForAll @IntRange(max = 6) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        String first = "%07d".formatted(number);
        String sound = first + Issn.check(first);
        assertThat(Issn.parse(sound)).isPresent();
        StringBuilder changed = new StringBuilder(sound);
        changed.setCharAt(place, (char) ('0' + (sound.charAt(place) - '0' + by) % 10));
        assertThat(Issn.parse(changed.toString())).isEmpty();
    }
}
