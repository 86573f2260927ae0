package org.claimcheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.Articles;
import org.claimcheck.input.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a marker stands for: a clause, a sentence, a paragraph. */
final class CitationScopeTest {

    private static final String LIST =
            "\n\nReferences\n\n[1] Town archive.\n[2] Ledger of the canal.\n[3] The weirs.\n";

    private static List<String> scopes(String text) {
        Article article = Articles.check(Format.TEXT, text + LIST, null).article();
        return article.scopes().stream()
                .map(s -> s.kind().id() + ": " + s.span().of(article.text()).strip())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Both towns dug a canal [1]. Only one paid. | sentence: Both towns dug a canal",
                "Both towns dug a canal.[1] Only one paid. | sentence: Both towns dug a canal.",
                "Both towns dug a canal. [1] Only one paid. | sentence: Both towns dug a canal.",
                "Both dug a canal [1], and one paid for it. | clause: Both dug a canal",
                "They met. Both towns dug a canal. One paid.[1] | paragraph: They met. Both towns dug a"
                        + " canal. One paid.",
                "One paid.[1] | sentence: One paid.",
            })
    void standsForWhatComesBefore(String text, String expected) {
        assertThat(scopes(text)).containsExactly(expected);
    }

    @Test
    void aSecondMarkerStandsForWhatFollowsTheFirst() {
        assertThat(scopes("Both dug a canal [1], and one paid [2]. Nobody minds."))
                .containsExactly("clause: Both dug a canal", "clause: , and one paid");
    }

    @Test
    void markersSideBySideStandForTheSame() {
        assertThat(scopes("Both towns dug a canal [1] [2]. Nobody minds."))
                .containsExactly(
                        "sentence: Both towns dug a canal", "sentence: Both towns dug a canal");
    }

    @Test
    void twoMarkersMakeNoParagraph() {
        assertThat(scopes("They met.[1] Both towns dug a canal. One paid.[2]"))
                .containsExactly("sentence: They met.", "sentence: One paid.");
    }

    @Test
    void aNamedAuthorStandsForTheSentence() {
        String text =
                """
                The towns met. Hale (1911) counts two canals, and a weir.

                References

                Hale, I. (1911). Canals of the Upper Orl. Weir Press.
                """;
        Article article = Articles.check(Format.TEXT, text, null).article();
        assertThat(article.scopes()).hasSize(1);
        assertThat(article.scopes().get(0).span().of(article.text()))
                .isEqualTo("Hale (1911) counts two canals, and a weir.");
    }
}
