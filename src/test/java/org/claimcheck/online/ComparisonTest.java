package org.claimcheck.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.claimcheck.lookup.RecordCheck.Field;
import org.claimcheck.online.WorkRecord.Contributor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {

    private static final Contributor MUELLER = new Contributor("Müller-Østby", "Ida", true);
    private static final Contributor DE_VRIES = new Contributor("de Vries", "Jan", true);

    private static WorkRecord record(String title, List<Integer> years, String language) {
        return new WorkRecord(
                Service.CROSSREF,
                List.of(title),
                List.of(MUELLER, DE_VRIES),
                years,
                false,
                language,
                null);
    }

    private static final WorkRecord WEIRS =
            record("On the Life of Weirs: A Survey of Forty Rivers", List.of(2010, 2011), null);

    private static Comparison compare(String entry, WorkRecord record) {
        return Comparison.of(EntryText.of(entry), record);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1] Müller-Østby, I. & de Vries, J. (2010). On the life of weirs: a survey of"
                        + " forty rivers. River Notes 3, 1–20. doi:10.5555/w",
                "1. Mueller-Ostby I, de Vries J. On the Life of Weirs. River Notes. 2011;3:1-20.",
                "I. Muller-Ostby and J. de Vries, “On the Life of Weirs,” River Notes, 2012.",
                "Ida Müller-Østby: ON THE LIFE OF WEIRS — A SURVEY OF 40 RIVERS, 2009",
                "de Vries, J. (2010). \"On the Life of Weirs\". Retrieved 7 May 2024.",
                "Müller-Østby I. et al., River Notes 3, 1 (2010)",
                "Müller-Østby (2010)",
                "<https://doi.org/10.5555/w>",
                "See the survey of weirs, doi:10.5555/w, and the map.",
                "River Office. 2010. On the life of weirs. Published by the office.",
                ""
            })
    void nothingDiffersWhereNothingContradicts(String entry) {
        assertThat(compare(entry, WEIRS).differing()).as(entry).isEmpty();
    }

    @Test
    void eachFieldDiffersForItself() {
        assertThat(
                        compare(
                                        "Müller-Østby, I. (2010). The mills of the plain."
                                                + " River Notes 3.",
                                        WEIRS)
                                .differences())
                .containsExactly(Field.TITLE);
        assertThat(
                        compare("Santos, M. (2010). On the life of weirs. Notes 3.", WEIRS)
                                .differences())
                .containsExactly(Field.AUTHOR);
        assertThat(
                        compare("Müller-Østby, I. (1989). On the life of weirs. Notes.", WEIRS)
                                .differences())
                .containsExactly(Field.YEAR);
        assertThat(
                        compare("Santos, M. (1989). The mills of the plain. Notes.", WEIRS)
                                .differences())
                .containsExactly(Field.TITLE, Field.AUTHOR, Field.YEAR);
    }

    @Test
    void yearsInsideIdentifiersAndAddressesDoNotCount() {
        Comparison comparison =
                compare(
                        "Müller-Østby, I. (1989). On the life of weirs."
                                + " https://notes.example/2010/weirs doi:10.5555/w.2010.07",
                        WEIRS);
        assertThat(comparison.differences()).containsExactly(Field.YEAR);
    }

    @Test
    void recordsInOtherLanguagesMayBeGivenInTranslation() {
        String entry = "Müller-Østby, I. (2010). The mills of the plain. River Notes 3.";
        List<Integer> years = List.of(2010);
        String title = "Os moinhos da planície";
        assertThat(compare(entry, record(title, years, "pt")).differing()).isEmpty();
        assertThat(compare(entry, record("Мельницы равнины", years, null)).differing()).isEmpty();
        assertThat(compare(entry, record(title, years, "en")).differing())
                .containsExactly(Field.TITLE);
    }

    @Test
    void aPreprintIsCitedByTheYearOfTheJournal() {
        WorkRecord preprint =
                new WorkRecord(
                        Service.ARXIV,
                        List.of("On the life of weirs"),
                        List.of(Contributor.named("Ida Müller-Østby")),
                        List.of(2010),
                        true,
                        null,
                        null);
        assertThat(compare("Müller-Østby, I. (2014). On the life of weirs.", preprint).differing())
                .isEmpty();
        assertThat(compare("Müller-Østby, I. (2004). On the life of weirs.", preprint).differing())
                .containsExactly(Field.YEAR);
    }

    @Test
    void presentationIsFolded() {
        assertThat(Titles.words("The <i>Weir’s</i> café—Œuvre №2, ﬁnal"))
                .containsExactly("the", "i", "weirs", "i", "cafe", "oeuvre", "no2", "final");
        assertThat(Titles.plain("On <i>Salmo</i> &amp; H<sub>2</sub>O"))
                .isEqualTo("On Salmo & H2O");
        assertThat(Titles.plain("If a < b then")).isEqualTo("If a < b then");
    }

    @Test
    void sharedWordsAreCountedInOrder() {
        List<String> title = Titles.words("on the life of weirs");
        assertThat(Titles.held(title, Titles.words("notes on the life of many weirs")))
                .isEqualTo(1);
        assertThat(Titles.held(title, Titles.words("weirs of life"))).isEqualTo(0.2);
        assertThat(Titles.likeness(title, Titles.words("on the life of weirs a survey")))
                .isEqualTo(1);
        assertThat(Titles.held(List.of(), title)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"“", "\"a ", "(2010) ", "retrieved ", "10.5555/ ", "A, B. ", "‘a", "A. A."})
    void hostileEntriesAreReadInTime(String piece) {
        assertTimeoutPreemptively(
                Duration.ofMinutes(1), () -> compare(piece.repeat(100_000), WEIRS));
    }
}
