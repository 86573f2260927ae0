package org.claimcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.claimcheck.Articles;
import org.claimcheck.article.Article;
import org.claimcheck.input.Format;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Columns;
import org.claimcheck.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {

    /**
     * @param marked a text with the span in ⟦ ⟧
     */
    private static Excerpt excerpt(String marked, int width) {
        int start = marked.indexOf('⟦');
        int end = marked.indexOf('⟧') - 1;
        String text = marked.replace("⟦", "").replace("⟧", "");
        Article article = Articles.check(Format.TEXT, text, null).article();
        assertThat(article.text()).isEqualTo(text);
        Finding finding =
                new Finding("x", Severity.NOTE, "Look.", new Span(start, end), null, List.of());
        return Excerpt.of(article, finding, width);
    }

    private static String shown(Excerpt excerpt) {
        return excerpt.rows().stream()
                .map(r -> r.line() + (r.marker().isEmpty() ? "" : "\n" + r.marker()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void caretsStandUnderTheSpan() {
        assertThat(shown(excerpt("The old ⟦mill⟧ burned down.", 76)))
                .isEqualTo("The old mill burned down.\n        ^^^^");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "漢字の町 ⟦水車⟧ がある。",
                "ｆｕｌｌ ｗｉｄｔｈ ⟦ｍｉｌｌ⟧ down",
                "cafe\u0301 nai\u0308ve ⟦re\u0301sume\u0301⟧ down",
                "한국어 본문에 ⟦풍차⟧ 이야기",
                "🎉 fire 🚒🔥 at ⟦the mill 🏭⟧ today",
                "the 👩\u200d👩\u200d👧 family at ⟦the 👍🏽 mill⟧ today",
                "a\tb\tc ⟦mill\tdown⟧\there",
            })
    void caretsCountColumns(String marked) {
        Excerpt.Row row = excerpt(marked, 76).rows().get(0);
        String text = marked.replace('\t', ' ');
        int start = Columns.of(text.substring(0, text.indexOf('⟦')));
        int span = Columns.of(text.substring(text.indexOf('⟦') + 1, text.indexOf('⟧')));
        assertThat(row.marker()).isEqualTo(" ".repeat(start) + "^".repeat(span));
        assertThat(row.line()).doesNotContain("\t");
    }

    @Test
    void rowsBreakAtSpacesAndEachHasItsOwnCarets() {
        String marked =
                "One two three ⟦four five six seven eight nine ten⟧ eleven twelve thirteen.";
        assertThat(shown(excerpt(marked, 24)))
                .isEqualTo(
                        """
                        One two three four five
                                      ^^^^^^^^^
                        six seven eight nine ten
                        ^^^^^^^^^^^^^^^^^^^^^^^^
                        eleven twelve thirteen.""");
    }

    @Test
    void rowsWithoutSpacesBreakAnywhereAndNeverInACharacter() {
        Excerpt excerpt = excerpt("漢".repeat(30) + "⟦" + "🔥".repeat(20) + "⟧。", 21);
        assertThat(excerpt.rows()).hasSizeGreaterThan(4);
        for (Excerpt.Row row : excerpt.rows()) {
            assertThat(Columns.of(row.line())).isLessThanOrEqualTo(21);
            assertThat(row.line()).doesNotContain("\ufffd").matches("[漢🔥。…]+");
        }
    }

    @Test
    void sixtyCharactersStandOnEitherSide() {
        String before = "before ".repeat(30);
        String after = " after".repeat(30);
        String line = excerpt(before + "⟦mill⟧" + after + ".", 1000).rows().get(0).line();
        assertThat(line).startsWith("…before ").endsWith(" after…").contains(" mill ");
        assertThat(line.indexOf("mill")).isBetween(61, 70);
        assertThat(line.length() - line.indexOf("mill") - 4).isBetween(61, 70);
    }

    @Test
    void ofALongSpanBeginningAndEndAreShown() {
        String marked = "He said ⟦first " + "and then ".repeat(40) + "last⟧ at noon.";
        Excerpt.Row row = excerpt(marked, 1000).rows().get(0);
        assertThat(row.line())
                .startsWith("He said first and then ")
                .contains(" […] ")
                .endsWith(" last at noon.");
        assertThat(row.marker().length()).isEqualTo(row.line().length() - " at noon.".length());
    }

    @Test
    void aCharacterWithoutWidthStillHasItsPlace() {
        assertThat(excerpt("mill⟦\u200b⟧wheel", 76).rows().get(0).marker()).isEqualTo("    ^");
    }
}
