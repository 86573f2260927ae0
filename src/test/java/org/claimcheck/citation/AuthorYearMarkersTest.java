package org.claimcheck.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.claimcheck.text.Cover;
import org.claimcheck.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AuthorYearMarkersTest {

    private static final Cover NOTHING = Cover.of(List.of());

    private static List<Found> in(String text) {
        return AuthorYearMarkers.in(text, new Span(0, text.length()), NOTHING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It broke (Reed, 2004). | Reed, 2004",
                "It broke (Reed 2004, p. 12). | Reed, 2004",
                "It broke [Reed, 2004a]. | Reed, 2004a",
                "It broke (Reed & Lind, 2004; Holm et al. 2006). | Reed & Lind, 2004/Holm et al., 2006",
                "It broke (see e.g., Reed, Lind, and Holm, 2004). | Reed, Lind, and Holm, 2004",
                "It broke (Reed, 2004, 2006). | Reed, 2004/Reed, 2006",
                "It broke (van der Lind 1999; Office of Works, 2001). | van der Lind, 1999/Office of Works, 2001",
                "It broke (Brück & O’Lind, 2020). | Brück & O’Lind, 2020",
                "Later Reed (2004) agreed. | Reed, 2004",
                "Later, Reed's (2004) view won. | Reed, 2004",
                "As Reed and Lind (2004, 2006) say. | Reed and Lind, 2004/Reed and Lind, 2006",
                "Reed et al. (2004, p. 7) say so. | Reed et al., 2004",
                "It broke (Reed,~2004). | Reed, 2004",
            })
    void namesAndYears(String text, String labels) {
        assertThat(
                        String.join(
                                "/",
                                in(text.replace('~', '\n')).stream().map(Found::label).toList()))
                .isEqualTo(labels);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It broke (March 2009).",
                "It broke (in 2009).",
                "It broke (Figure 2019), (Table 2020).",
                "It broke (1999).",
                "The mill (built 1871) broke.",
                "The miller (Reed, 1871–1950) broke it.",
                "The miller (Reed, 18710) broke it.",
                "It broke (Reed, p. 2004).",
                "In May (2004) it broke.",
                "The weir (2004) broke.",
                "It broke (Oxbridge University Press, 2004).",
            })
    void otherYears(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void spansCoverTheNamesAndTheirYear() {
        String text = "It broke (see Reed, 2004, 2006) as Lind (1999) said.";
        assertThat(in(text))
                .extracting(f -> f.span().of(text))
                .containsExactly("Reed, 2004", "2006", "Lind (1999)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It broke (Reed, 2004). | true",
                "It broke, says \"Rain\" (Reed, 2004). | false",
                "Rain (2004) is a film. | false",
                "Rain and Mud (2004) are films. | false",
                "Reed et al. (2004) say so. | true",
            })
    void onlyFormsThatLittleElseHasAreSure(String text, boolean sure) {
        assertThat(in(text)).extracting(Found::sure).containsExactly(sure);
    }

    @Test
    void theYearOfATitleSetApartIsNotSure() {
        String text = "The novel Mud (Oxbridge, 2016) tells of it.";
        Cover title = Cover.of(List.of(new Span(10, 13)));
        assertThat(AuthorYearMarkers.in(text, new Span(0, text.length()), title))
                .extracting(Found::sure)
                .containsExactly(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(", "(Reed ", "Reed, ", "(Reed, 2004; ", "van der ", "(2004)", "A and "})
    void hostileTextTakesLinearTime(String piece) {
        String text = piece.repeat(100_000);
        assertTimeout(Duration.ofSeconds(10), () -> in(text));
    }
}
