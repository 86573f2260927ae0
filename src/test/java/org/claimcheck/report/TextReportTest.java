package org.claimcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.Articles;
import org.claimcheck.engine.Report;
import org.claimcheck.input.Format;
import org.claimcheck.rule.Severity;
import org.junit.jupiter.api.Test;

class TextReportTest {

    private static final String DANGLING = "A fact.[^1] Another.[^2]\n\n[^1]: A source.\n";

    private static String text(Palette palette, Severity least, String markdown) {
        return new TextReport(palette, least).of(Articles.check(Format.MARKDOWN, markdown, null));
    }

    @Test
    void markerStandsUnderTheSpan() {
        List<String> lines = text(Palette.PLAIN, Severity.NOTE, DANGLING).lines().toList();
        int marker = markerLine(lines);
        String shown = lines.get(marker - 1);
        assertThat(shown).contains("Another.[^2]");
        assertThat(lines.get(marker).indexOf('^')).isEqualTo(shown.indexOf("[^2]"));
        assertThat(lines.get(marker).strip()).isEqualTo("^^^^");
    }

    @Test
    void wideCharactersTakeTwoColumns() {
        List<String> lines =
                text(Palette.PLAIN, Severity.NOTE, "漢字 e\u0301 " + DANGLING).lines().toList();
        int marker = markerLine(lines);
        int characters = lines.get(marker - 1).indexOf("[^2]");
        assertThat(lines.get(marker).indexOf('^')).isEqualTo(characters + 2 - 1);
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
        String shown = text(Palette.PLAIN, Severity.WARNING, draft);
        assertThat(shown)
                .contains(":3:14: warning [age-mismatch]")
                .contains("    established: 1923\n                 ^^^^\n")
                .contains("also at 6:37");
    }

    @Test
    void coloursOnlyWhenAsked() {
        assertThat(text(Palette.PLAIN, Severity.NOTE, DANGLING)).doesNotContain("\u001b");
        assertThat(text(Palette.ANSI, Severity.NOTE, DANGLING)).contains("\u001b[1;31m");
    }

    @Test
    void hostileCharactersNeverReachTheTerminal() {
        String shown =
                text(
                        Palette.PLAIN,
                        Severity.NOTE,
                        "Red \u001b[31m\u202e\u0007 text.[^2]\n\n" + DANGLING);
        assertThat(shown).contains("dangling-citation");
        assertThat(shown.chars().filter(c -> c != '\n').noneMatch(Character::isISOControl))
                .isTrue();
        assertThat(shown).doesNotContain("\u202e");
    }

    @Test
    void milderFindingsAreFoldedIntoCounts() {
        Report report =
                Articles.check(
                        Format.TEXT,
                        "Experts say the bridge fell. It is widely believed so.",
                        null);
        String folded = new TextReport(Palette.PLAIN, Severity.WARNING).of(report);
        assertThat(report.findings()).isNotEmpty();
        assertThat(folded)
                .doesNotContain("[vague-attribution]")
                .contains("not shown: " + report.findings().size() + " vague-attribution");
    }

    private static int markerLine(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches(" +\\^+")) {
                return i;
            }
        }
        throw new AssertionError("no marker in " + lines);
    }
}
