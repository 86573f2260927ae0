package org.claimcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.article.Article;
import org.claimcheck.citation.Draft;
import org.claimcheck.nlp.Language;
import org.claimcheck.rule.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DanglingCitationTest {

    private static List<Finding> check(Draft draft) {
        Article article = Article.of(draft.build(), new Language(), null, false);
        return new DanglingCitation().check(article).toList();
    }

    @Test
    void suggestsTheLabelASlipAway() {
        List<Finding> findings =
                check(Draft.markdown().p("Rivals.<n quil1911>").note("quill1911", "Diary."));
        assertThat(findings).extracting(Finding::suggestion).containsExactly("[^quill1911]");
    }

    @Test
    void suggestsNothingForNumbersOrBetweenTwo() {
        assertThat(check(Draft.markdown().p("Rivals.<n 12>").note("13", "Diary.")))
                .extracting(Finding::suggestion)
                .containsOnlyNulls();
        assertThat(
                        check(
                                Draft.markdown()
                                        .p("Rivals.<n mill0>")
                                        .note("mill1", "Diary.")
                                        .note("mill2", "Map.")))
                .extracting(Finding::suggestion)
                .containsOnlyNulls();
    }

    @Test
    void tellsOfAMissingSourceOnce() {
        List<Finding> findings =
                check(Draft.markdown().p("A.<n x> B.<n x> C.<n y> D.<n z>").note("z", "Diary."));
        assertThat(findings).hasSize(2);
        assertThat(findings.get(0).related()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"mill,mill,0", "mill,mil,1", "mill,weir,3", "mill,milling,3", "'',ab,2"})
    void measuresSlips(String a, String b, int expected) {
        assertThat(EditDistance.of(a, b, 2)).isEqualTo(Math.min(expected, 3));
    }
}
