package org.claimcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.Articles;
import org.claimcheck.engine.Report;
import org.claimcheck.input.Format;
import org.claimcheck.report.TextView.Extent;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Columns;
import org.junit.jupiter.api.Test;

class TextReportTest {

    private static final String DANGLING = "A fact.[^1] Another.[^2]\n\n[^1]: A source.\n";

    /** Six errors of one rule, a warning and a note. */
    private static final String CROWDED =
            """
            The lease ran from 1998 to 1989. Critics say that it was too long.

            It was dug on 31 June 2014. It was lined on 31 April 2015. It was cleaned on 31 June
            2016. It was dug again on 31 April 2017, and on 31 June 2018, and on 31 April 2019.
            """;

    private static final TextView FIRST = TextView.first(Palette.PLAIN, Severity.WARNING);
    private static final TextView ALL =
            TextView.first(Palette.PLAIN, Severity.NOTE).with(Extent.ALL);

    private static Report check(String markdown) {
        return Articles.check(Format.MARKDOWN, markdown, null);
    }

    private static String text(TextView view, String... documents) {
        TextReport text = new TextReport(view);
        StringBuilder out = new StringBuilder();
        for (String document : documents) {
            out.append(text.of(check(document)));
        }
        return out.append(text.closing("Exit code 7: a reason.")).toString();
    }

    @Test
    void firstScreenAnswersTopDown() {
        assertThat(text(FIRST, CROWDED))
                .containsSubsequence(
                        "draft.md\n",
                        "Not ready to go out: 6 errors, 1 warning, 1 note.\n",
                        "checkable claims with evidence",
                        "draft.md:3:15: error [impossible-date]\n",
                        "    It was dug on 31 June 2014. ",
                        "                  ^^^^^^^^^^^^\n",
                        "  Which day is meant?\n",
                        "By rule\n",
                        "  errors: 6 impossible-date\n",
                        "  warnings: 1 reversed-range\n",
                        "  notes (folded): 1 vague-attribution\n",
                        "Not checked\n",
                        "  - Whether a claim is true was not checked.\n",
                        "Exit code 7: a reason.\n",
                        "5 of 8 findings are shown: --all shows every one");
    }

    @Test
    void fiveFindingsAreShownAndAllOnDemand() {
        assertThat(text(FIRST, CROWDED).split("error \\[impossible-date]", -1)).hasSize(6);
        assertThat(text(FIRST, CROWDED)).doesNotContain("[reversed-range]");
        assertThat(
                        text(
                                new TextView(
                                        Palette.PLAIN, Extent.FIRST, Severity.WARNING, 7, false),
                                CROWDED))
                .contains("[reversed-range]");
        assertThat(text(ALL, CROWDED))
                .containsSubsequence("[reversed-range]", "[vague-attribution]", "[impossible-date]")
                .doesNotContain("are shown");
    }

    @Test
    void whatStandsInTheWayIsSaidByTheGravest() {
        assertThat(text(FIRST, "The lease ran from 1998 to 1989."))
                .contains("Not ready before somebody has looked: 1 warning.\n");
        assertThat(text(FIRST, "Critics say that it was too long."))
                .contains("Nothing found that stands in the way; 1 note.\n");
        assertThat(text(FIRST, "The tower stands on the hill."))
                .contains("Nothing found that stands in the way.\n");
        assertThat(text(FIRST, "")).contains("Nothing to check: no sentence was read.\n");
    }

    @Test
    void ofSeveralDocumentsEachHasALineAndTheScreenComesLast() {
        TextView many = FIRST.among();
        assertThat(text(many, "The tower stands.", DANGLING, CROWDED, ""))
                .startsWith(
                        """
                        draft.md: nothing found
                        draft.md: 1 error
                        draft.md: 6 errors, 1 warning, 1 note
                        draft.md: nothing to check: no sentence was read

                        4 documents
                        Not ready to go out: 7 errors, 1 warning, 1 note.
                          errors in 2 of 4; warnings in 1 of 4;\
                        """)
                .contains("  errors: 6 impossible-date, 1 dangling-citation\n")
                .contains("  - Whether a claim is true was not checked. (4 of 4)\n")
                .containsOnlyOnce("[dangling-citation]")
                .containsOnlyOnce("Exit code 7");
    }

    @Test
    void allOfSeveralDocumentsIsGroupedByDocument() {
        assertThat(text(ALL.among(), DANGLING, "The tower stands.", DANGLING))
                .containsSubsequence(
                        "draft.md\nNot ready",
                        "draft.md:1:21: error",
                        "\n\ndraft.md: nothing found\n\ndraft.md\nNot ready",
                        "draft.md:1:21: error",
                        "\n\n3 documents\n");
    }

    @Test
    void quietIsOneLineAFinding() {
        TextView quiet = FIRST.with(Extent.LINES);
        assertThat(text(quiet, DANGLING))
                .matches(
                        "draft\\.md:1:21: error: The list of references has .*\\. \\[dangling-citation]\n");
        assertThat(text(quiet, "The tower stands.")).isEmpty();
    }

    @Test
    void nothingIsWiderThanATerminal() {
        String wide = "漢字の文章がここに続く。".repeat(9) + DANGLING;
        for (String draft : List.of(CROWDED, wide, "Long ".repeat(60) + DANGLING)) {
            assertThat(text(ALL, draft).lines()).allMatch(l -> Columns.of(l) <= 80);
        }
    }

    @Test
    void showsTheLineOfAFieldOfFrontMatter() {
        String draft =
                """
                ---
                title: Harbour Club
                established: 1923
                ---

                The Harbour Club was established in 1932 by nine sailors.
                """;
        assertThat(text(FIRST, draft))
                .contains(":3:14: warning [age-mismatch]")
                .contains("    established: 1923\n                 ^^^^\n")
                .contains("Also at 6:37.");
    }

    @Test
    void coloursOnlyWhenAsked() {
        TextView coloured = TextView.first(Palette.ANSI, Severity.WARNING);
        assertThat(text(FIRST, DANGLING)).doesNotContain("\u001b");
        assertThat(text(coloured, DANGLING)).contains("\u001b[1;31m");
    }

    @Test
    void hostileCharactersNeverReachTheTerminal() {
        String shown = text(ALL, "Red \u001b[31m\u202e\u0007 text.[^2]\n\n" + DANGLING);
        assertThat(shown).contains("dangling-citation");
        assertThat(shown.chars().filter(c -> c != '\n').noneMatch(Character::isISOControl))
                .isTrue();
        assertThat(shown).doesNotContain("\u202e");
    }
}
