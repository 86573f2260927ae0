package org.claimcheck.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimcheck.Articles;
import org.claimcheck.article.Article;
import org.claimcheck.engine.Report;
import org.claimcheck.input.Format;
import org.junit.jupiter.api.Test;

class ReadingsTest {

    private static final String DRAFT =
            """
            # A winter in Skarholm

            The ferry carried 12,400 passengers in March 2025, the harbour office counted.[^1] Mayor
            Odd Lien said: "An island without a boat is a prison with a view of the sea." Ruth Vane, head
            of the harbour office, told the council that the ferry now needs 2.4 million euros [^1].

            Wages fell by 4 percent in the whole county in 2024. "Nobody asked the islanders about it."

            [^1]: Harbour office: *Counts*, Osmund 2025. Talk with Lena Tranberg.
            """;

    private static Reading read(String draft, RowKind... kinds) {
        Report report = Articles.check(Format.MARKDOWN, draft, null);
        return Readings.of(report, "draft.md", Set.of(kinds), Set.of());
    }

    private static List<String> claims(Reading reading) {
        return reading.items().stream().map(i -> i.at(Column.CLAIM)).toList();
    }

    private static Item item(Reading reading, String claim) {
        return reading.items().stream()
                .filter(i -> i.at(Column.CLAIM).equals(claim))
                .findFirst()
                .orElseThrow(() -> new AssertionError(claims(reading)));
    }

    @Test
    void claimsAreThoseOfTheReportWithoutMarkers() {
        Reading reading = read(DRAFT, RowKind.CLAIM);
        Article article = Articles.check(Format.MARKDOWN, DRAFT, null).article();
        assertThat(reading.items()).hasSameSizeAs(article.claims());
        Item ferry =
                item(
                        reading,
                        "The ferry carried 12,400 passengers in March 2025, the harbour office"
                                + " counted.");
        assertThat(ferry.at(Column.ID)).isEqualTo("claim-" + article.claims().get(0).id());
        assertThat(ferry.at(Column.LOCATION)).isEqualTo("L3:1");
        assertThat(ferry.at(Column.EVIDENCE)).contains("[^1]");
        assertThat(ferry.at(Column.SCORE)).matches("[01]\\.\\d{3}");
        Item wages = item(reading, "Wages fell by 4 percent in the whole county in 2024.");
        assertThat(wages.at(Column.NEEDS)).isEqualTo("source");
        assertThat(wages.rules()).contains("unsourced-statistic");
    }

    @Test
    void quotationsHaveTheirSpeaker() {
        Reading reading = read(DRAFT, RowKind.QUOTE);
        Item view = item(reading, "An island without a boat is a prison with a view of the sea.");
        assertThat(view.at(Column.SPEAKER)).isEqualTo("Odd Lien");
        Item nobody = item(reading, "Nobody asked the islanders about it.");
        assertThat(nobody.at(Column.SPEAKER)).isEmpty();
        assertThat(nobody.at(Column.NEEDS)).isEqualTo("who, source");
        assertThat(nobody.rules()).contains("unattributed-quote");
    }

    @Test
    void aPersonIsListedOnceWithTheTitle() {
        Reading reading = read(DRAFT, RowKind.NAME);
        Item vane = item(reading, "Ruth Vane");
        assertThat(vane.at(Column.TITLE)).isEqualTo("head of the harbour office");
        assertThat(claims(reading)).doesNotHaveDuplicates().doesNotContain("Lena Tranberg");
    }

    @Test
    void figuresAndDatesHaveTheirSentence() {
        Reading numbers = read(DRAFT, RowKind.NUMBER);
        assertThat(claims(numbers)).containsExactly("12,400", "2.4 million euros", "4 percent");
        assertThat(item(numbers, "2.4 million euros").at(Column.CONTEXT))
                .contains("the ferry now needs 2.4 million euros.")
                .startsWith("…");
        assertThat(item(numbers, "4 percent").at(Column.KIND)).isEqualTo("percent");
        Reading dates = read(DRAFT, RowKind.DATE);
        assertThat(claims(dates)).containsExactly("March 2025", "2024");
    }

    @Test
    void rowsAreInDocumentOrderAndHaveIdsOfTheirOwn() {
        Reading all = read(DRAFT, RowKind.values());
        assertThat(all.items())
                .isSortedAccordingTo((a, b) -> Integer.compare(a.start(), b.start()));
        Set<String> ids =
                all.items().stream().map(i -> i.at(Column.ID)).collect(Collectors.toSet());
        assertThat(ids).hasSameSizeAs(all.items());
    }

    @Test
    void aFindingStandsOnTheRowThatFitsBest() {
        Reading both = read(DRAFT, RowKind.CLAIM, RowKind.NUMBER);
        Item figure = item(both, "4 percent");
        Item claim = item(both, "Wages fell by 4 percent in the whole county in 2024.");
        assertThat(figure.rules()).contains("unsourced-statistic");
        assertThat(claim.rules()).doesNotContain("unsourced-statistic");
        assertThat(claim.touching()).contains("unsourced-statistic");
    }

    @Test
    void anIdSurvivesEditsElsewhere() {
        String sentence = "Wages fell by 4 percent in the whole county in 2024.";
        String id = item(read(DRAFT, RowKind.CLAIM), sentence).at(Column.ID);
        String edited = "A new first sentence of 2019.\n\n" + DRAFT.replace("12,400", "14,200");
        assertThat(item(read(edited, RowKind.CLAIM), sentence).at(Column.ID)).isEqualTo(id);
        String figure = item(read(DRAFT, RowKind.NUMBER), "4 percent").at(Column.ID);
        assertThat(item(read(edited, RowKind.NUMBER), "4 percent").at(Column.ID)).isEqualTo(figure);
    }
}
