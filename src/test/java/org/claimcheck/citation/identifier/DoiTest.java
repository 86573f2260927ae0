package org.claimcheck.citation.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DoiTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.5555/mill.7 | 10.5555/mill.7",
                "doi:10.5555/mill.7 | 10.5555/mill.7",
                "https://doi.org/10.5555/mill.7 | 10.5555/mill.7",
                "http://dx.doi.org/10.5555.12/a(b)c;d | 10.5555.12/a(b)c;d",
                "urn:doi:10.5555/a/b | 10.5555/a/b",
                "10/abcd | 10/abcd",
                "https://doi.org/abcd | 10/abcd",
                "10.5555/ mill.7 | 10.5555/mill.7",
            })
    void parses(String value, String expected) {
        assertThat(Doi.parse(value)).map(Doi::toString).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mill",
                "11.5555/7",
                "10.5555",
                "10.5555/",
                "10.55a5/7",
                "10./7",
                "10..5/7",
                "abcd",
                "10 .",
                "https://mill.example/10.5555"
            })
    void refuses(String value) {
        assertThat(Doi.parse(value)).isEmpty();
    }

    @Test
    void cannotBeBuiltWrong() {
        assertThatThrownBy(() -> new Doi("11.1", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Doi("10.1", " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See doi:10.5555/mill.7. | 10.5555/mill.7",
                "(https://doi.org/10.5555/mill(7)) | 10.5555/mill(7)",
                "DOI 10.5555/mill.7, page 3 | 10.5555/mill.7",
                "at 10.5555/mill.7; and | 10.5555/mill.7",
                "www.doi.org/abcd says | abcd",
            })
    void findsSoundOnes(String text, String shown) {
        assertThat(OnlyMention.of(Scheme.DOI, text, shown).flaw()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See doi:11.5555/mill.7. | 11.5555/mill.7 |",
                "See https://doi.org/10.5555. | 10.5555 |",
                "See doi:10.5555/, there | 10.5555/ |",
                "See doi:10.5555 /mill now | 10.5555 /mill | 10.5555/mill",
                "See doi:10. 5555/mill now | 10. 5555/mill | 10.5555/mill",
                "See https://doi.org/https://doi.org/10.5555/mill | https://doi.org/10.5555/mill |"
                        + " 10.5555/mill",
                "See doi:10.5555/mill.7/full for | 10.5555/mill.7/full | 10.5555/mill.7",
                "See DOI:10.5555/m;jsessionid=7 | 10.5555/m;jsessionid=7 | 10.5555/m",
            })
    void findsFlaws(String text, String shown, String mended) {
        IdentifierMention found = OnlyMention.of(Scheme.DOI, text, shown);
        assertThat(found.flaw()).isNotNull();
        assertThat(found.mended()).isEqualTo(mended);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The DOI 10.5 million budget went to the parks.",
                "The DOI manages 10 parks.",
                "DOI: to be assigned",
                "DOI: 2019",
                "doi:10.xxxx/yyyy stands for your own",
                "https://www.doi.org/the-identifier/resources",
                "https://doi.org/",
                "A ratio of 10.5555 to one",
                "version 210.5555/7 of it",
            })
    void leavesOthersAlone(String text) {
        assertThat(DoiFinder.find(text)).filteredOn(m -> m.flaw() != null).isEmpty();
    }
}
