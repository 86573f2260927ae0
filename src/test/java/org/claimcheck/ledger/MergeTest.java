package org.claimcheck.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimcheck.ledger.Drafts.merge;
import static org.claimcheck.ledger.Drafts.row;
import static org.claimcheck.ledger.Drafts.typed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeTest {

    private static final String BRIDGE = "The council voted 7 to 2 to close the old bridge.";
    private static final String BRIDGE_NOW =
            "The council voted 6 to 3 on Tuesday to close the old bridge.";
    private static final String FERRY =
            "The ferry carried 12,400 passengers in the winter of 2025.";
    private static final String MUSEUM = "The museum opened its doors in May 1998.";
    private static final String ROSE = "It rose by 5 percent in March.";

    /** Three claims, the bridge checked, with a note and a source. */
    private static Ledger checked() {
        Ledger ledger = merge(Ledger.EMPTY, Drafts.of(FERRY, BRIDGE, MUSEUM));
        ledger = typed(ledger, BRIDGE, Column.STATUS, "checked");
        ledger = typed(ledger, BRIDGE, Column.SOURCE, "=minutes, 3 May");
        return typed(ledger, BRIDGE, Column.NOTE, "called the clerk");
    }

    @Test
    void aNewLedgerHasAnOpenRowForEachClaimInOrder() {
        Ledger ledger = merge(Ledger.EMPTY, Drafts.of(FERRY, BRIDGE, MUSEUM));
        assertThat(Drafts.column(ledger, Column.CLAIM)).containsExactly(FERRY, BRIDGE, MUSEUM);
        assertThat(Drafts.column(ledger, Column.STATUS)).containsOnly("open");
        assertThat(Drafts.column(ledger, Column.VANISHED)).containsOnly("");
    }

    @Test
    void theSameDraftChangesNothing() {
        Ledger ledger = checked();
        assertThat(merge(ledger, Drafts.of(FERRY, BRIDGE, MUSEUM))).isEqualTo(ledger);
    }

    @Test
    void rowsThatMovedKeepWhatPeopleWrote() {
        Ledger ledger = merge(checked(), Drafts.of("A new claim of 2026.", BRIDGE, FERRY, MUSEUM));
        assertThat(Drafts.column(ledger, Column.CLAIM))
                .containsExactly("A new claim of 2026.", BRIDGE, FERRY, MUSEUM);
        Row row = row(ledger, BRIDGE);
        assertThat(row.status()).isEqualTo(Status.CHECKED);
        assertThat(row.at(Column.NOTE)).isEqualTo("called the clerk");
        assertThat(row.at(Column.LOCATION)).isEqualTo("L1:22");
        assertThat(row.at(Column.START)).isEqualTo("21");
    }

    @Test
    void aChangedClaimIsOpenAgainAndShowsItsFormerWords() {
        Ledger ledger = merge(checked(), Drafts.of(FERRY, BRIDGE_NOW, MUSEUM));
        assertThat(ledger.rows()).hasSize(3);
        Row row = row(ledger, BRIDGE_NOW);
        assertThat(row.status()).isEqualTo(Status.OPEN);
        assertThat(row.isReopened()).isTrue();
        assertThat(row.at(Column.FORMER)).isEqualTo(BRIDGE);
        assertThat(row.at(Column.FORMER_STATUS)).isEqualTo("checked");
        assertThat(row.at(Column.SOURCE)).isEqualTo("=minutes, 3 May");
    }

    @Test
    void theFormerWordsAreThoseThatSomebodyJudged() {
        Ledger once = merge(checked(), Drafts.of(FERRY, BRIDGE_NOW, MUSEUM));
        String third = BRIDGE_NOW.replace("old", "rusty");
        Ledger twice = merge(once, Drafts.of(FERRY, third, MUSEUM));
        assertThat(row(twice, third).at(Column.FORMER)).isEqualTo(BRIDGE);
        Ledger judged = typed(once, BRIDGE_NOW, Column.STATUS, "wrong");
        Row row = row(merge(judged, Drafts.of(FERRY, third, MUSEUM)), third);
        assertThat(row.at(Column.FORMER)).isEqualTo(BRIDGE_NOW);
        assertThat(row.at(Column.FORMER_STATUS)).isEqualTo("wrong");
    }

    @Test
    void aChangeTakenBackGivesTheStatusBack() {
        Ledger changed = merge(checked(), Drafts.of(FERRY, BRIDGE_NOW, MUSEUM));
        Ledger back = merge(changed, Drafts.of(FERRY, BRIDGE, MUSEUM));
        assertThat(back).isEqualTo(checked());
    }

    @Test
    void aVanishedClaimIsKeptAndComesBack() {
        Ledger without = merge(checked(), Drafts.of(FERRY, MUSEUM));
        Row gone = row(without, BRIDGE);
        assertThat(gone.isVanished()).isTrue();
        assertThat(gone.at(Column.LOCATION)).isEmpty();
        assertThat(gone.at(Column.STATUS)).isEqualTo("checked");
        assertThat(Drafts.column(without, Column.CLAIM)).containsExactly(FERRY, BRIDGE, MUSEUM);
        assertThat(merge(without, Drafts.of(FERRY, MUSEUM))).isEqualTo(without);
        assertThat(merge(without, Drafts.of(FERRY, BRIDGE, MUSEUM))).isEqualTo(checked());
    }

    @Test
    void aDraftWithoutClaimsLosesNoRow() {
        Ledger ledger = merge(checked(), Drafts.of());
        assertThat(ledger.rows()).hasSize(3).allMatch(Row::isVanished);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council voted 5 to 4 to sell the school.",
                "The old bridge will be painted next year by the council.",
                "In 2019 the county counted 7 bridges and 2 ferries.",
                "The museum closes."
            })
    void anotherClaimWithSomeOfTheWordsIsNewAndOpen(String other) {
        Ledger ledger = merge(checked(), Drafts.of(FERRY, other, MUSEUM));
        assertThat(row(ledger, other).at(Column.NOTE)).isEmpty();
        assertThat(row(ledger, other).status()).isEqualTo(Status.OPEN);
        assertThat(row(ledger, BRIDGE).isVanished()).isTrue();
    }

    @Test
    void aLikeClaimElsewhereIsNotTheSuccessor() {
        // Alike enough beside it, not elsewhere in the document.
        Ledger ledger = merge(checked(), Drafts.of(BRIDGE_NOW, FERRY, MUSEUM));
        assertThat(row(ledger, BRIDGE_NOW).at(Column.NOTE)).isEmpty();
        assertThat(row(ledger, BRIDGE).isVanished()).isTrue();
        String nearly = BRIDGE.replace("old", "rusty");
        Ledger moved = merge(checked(), Drafts.of(nearly, FERRY, MUSEUM));
        assertThat(row(moved, nearly).at(Column.FORMER)).isEqualTo(BRIDGE);
    }

    @Test
    void theMostAlikeOfTwoIsTheSuccessor() {
        String near = BRIDGE.replace("7 to 2", "7 to 3");
        String far = "The council voted 9 to 0 to close the old mill.";
        for (List<String> order : List.of(List.of(near, far), List.of(far, near))) {
            Ledger ledger = merge(checked(), Drafts.of(FERRY, order.get(0), order.get(1), MUSEUM));
            assertThat(row(ledger, near).at(Column.NOTE)).isEqualTo("called the clerk");
            assertThat(row(ledger, far).at(Column.NOTE)).isEmpty();
        }
    }

    @Test
    void rowsThatAreAlikeKeepTheirOrder() {
        String rail = "The rail yard opened in 1905 and was rebuilt with the old roof in 1980.";
        String port = "The port yard opened in 1903 and was rebuilt with a new roof in 1980.";
        Ledger ledger = merge(Ledger.EMPTY, Drafts.of(rail, port));
        ledger = typed(typed(ledger, rail, Column.NOTE, "rail"), port, Column.NOTE, "port");
        String railNow = rail.replace("1905", "1904");
        String portNow = port.replace("1903", "1905");
        Ledger after = merge(ledger, Drafts.of(railNow, portNow));
        assertThat(row(after, railNow).at(Column.NOTE)).isEqualTo("rail");
        assertThat(row(after, portNow).at(Column.NOTE)).isEqualTo("port");
    }

    @ParameterizedTest
    @ValueSource(strings = {"It’s 5 – 6 “big” tons.", "It's  5 - 6\n\"big\" tons. "})
    void typesettingIsNoChange(String set) {
        String plain = "It's 5 - 6 \"big\" tons.";
        Ledger ledger = merge(Ledger.EMPTY, Drafts.of(plain));
        ledger = merge(typed(ledger, plain, Column.STATUS, "checked"), Drafts.of(set));
        assertThat(ledger.rows()).hasSize(1);
        assertThat(ledger.rows().get(0).status()).isEqualTo(Status.CHECKED);
    }

    @Test
    void ofEqualClaimsTheNeighboursTellWhichOneWent() {
        Ledger ledger = merge(Ledger.EMPTY, Drafts.of(FERRY, ROSE, BRIDGE, ROSE, MUSEUM));
        Row bread = ledger.rows().get(1);
        List<Row> rows = new ArrayList<>(ledger.rows());
        rows.set(1, bread.with(Column.STATUS, "checked"));
        ledger = new Ledger(ledger.layout(), rows);
        Ledger after = merge(ledger, Drafts.of(FERRY, BRIDGE, ROSE, MUSEUM));
        List<Row> roses =
                after.rows().stream().filter(r -> r.at(Column.CLAIM).equals(ROSE)).toList();
        assertThat(roses).extracting(Row::isVanished).containsExactly(true, false);
        assertThat(roses).extracting(Row::status).containsExactly(Status.CHECKED, Status.OPEN);
    }

    @Test
    void whereNothingTellsWhichOneWentTheRowIsOpenAgain() {
        Ledger ledger = merge(Ledger.EMPTY, Drafts.of(FERRY, ROSE, BRIDGE, ROSE, MUSEUM));
        ledger = typed(ledger, ROSE, Column.STATUS, "checked");
        Ledger after = merge(ledger, Drafts.of("Wages fell in 1998.", ROSE, "Rents fell in 1999."));
        List<Row> roses =
                after.rows().stream().filter(r -> r.at(Column.CLAIM).equals(ROSE)).toList();
        assertThat(roses)
                .filteredOn(r -> !r.isVanished())
                .singleElement()
                .satisfies(
                        r -> assertThat(r.status()).isEqualTo(Status.OPEN),
                        r -> assertThat(r.at(Column.FORMER_STATUS)).isEqualTo("checked"));
    }

    @Test
    void anOpenRowWhoseWordsChangeWasNeverClosed() {
        Ledger open = merge(Ledger.EMPTY, Drafts.of(FERRY, BRIDGE, MUSEUM));
        Ledger ledger = merge(open, Drafts.of(FERRY, BRIDGE_NOW, MUSEUM));
        assertThat(row(ledger, BRIDGE_NOW).at(Column.FORMER)).isEqualTo(BRIDGE);
        assertThat(row(ledger, BRIDGE_NOW).isReopened()).isFalse();
    }

    @Test
    void aRowCopiedByHandStaysBesideItsOriginal() {
        Ledger ledger = checked();
        List<Row> rows = new ArrayList<>(ledger.rows());
        rows.add(row(ledger, BRIDGE).with(Column.CHECKER, "second reader"));
        Ledger two = new Ledger(ledger.layout(), rows);
        Ledger same = merge(two, Drafts.of(FERRY, BRIDGE, MUSEUM));
        assertThat(Drafts.column(same, Column.CHECKER))
                .containsExactly("", "", "second reader", "");
        Ledger changed = merge(two, Drafts.of(FERRY, BRIDGE_NOW, MUSEUM));
        assertThat(changed.rows()).filteredOn(Row::isChanged).hasSize(2);
        Ledger gone = merge(two, Drafts.of(FERRY, MUSEUM));
        assertThat(gone.rows()).filteredOn(Row::isVanished).hasSize(2);
    }

    @Test
    void aSpreadsheetMaySortTheRows() {
        Ledger ledger = checked();
        List<Row> rows = new ArrayList<>(ledger.rows());
        Collections.reverse(rows);
        Ledger sorted = new Ledger(ledger.layout(), rows);
        assertThat(merge(sorted, Drafts.of(FERRY, BRIDGE, MUSEUM))).isEqualTo(ledger);
    }

    @Test
    void spoiltWordsAreFoundByTheirId() {
        Ledger ledger = typed(checked(), BRIDGE, Column.CLAIM, "The council voted 07.02.");
        Ledger after = merge(ledger, Drafts.of(FERRY, BRIDGE, MUSEUM));
        assertThat(after).isEqualTo(checked());
    }

    @Test
    void aRowThatAPersonAddedIsNotTouched() {
        Row own =
                Row.empty(0)
                        .with(
                                Map.of(
                                        Column.PATH, Drafts.PATH,
                                        Column.CLAIM, "Ask about the pier, too.",
                                        Column.STATUS, "open"));
        List<Row> rows = new ArrayList<>(checked().rows());
        rows.add(2, own);
        Ledger after = merge(new Ledger(Layout.NEW, rows), Drafts.of(FERRY, BRIDGE_NOW, MUSEUM));
        assertThat(after.rows()).hasSize(4).element(2).isEqualTo(own);
    }

    @Test
    void rowsOfOtherDocumentsAreNotTouched() {
        Ledger ledger =
                merge(Ledger.EMPTY, Drafts.at("b.md", BRIDGE), Drafts.at("a.md", FERRY, MUSEUM));
        assertThat(Drafts.column(ledger, Column.PATH)).containsExactly("a.md", "a.md", "b.md");
        Ledger after = merge(typed(ledger, BRIDGE, Column.NOTE, "x"), Drafts.at("a.md", MUSEUM));
        assertThat(after.rows().get(2)).isEqualTo(row(ledger, BRIDGE).with(Column.NOTE, "x"));
        assertThat(row(after, FERRY).isVanished()).isTrue();
    }

    @Test
    void rowsOfOtherKindsAreNotTouched() {
        Item quote =
                Drafts.item(
                        RowKind.QUOTE, "q1", Drafts.PATH, 5, Map.of(Column.CLAIM, "It is there."));
        Ledger ledger =
                merge(
                        Ledger.EMPTY,
                        Drafts.reading(
                                Drafts.PATH, Set.of(RowKind.CLAIM, RowKind.QUOTE), List.of(quote)));
        Ledger after = merge(ledger, Drafts.of(FERRY));
        assertThat(row(after, "It is there.")).isEqualTo(row(ledger, "It is there."));
    }

    @Test
    void aFigureIsCheckedInItsSentenceAndAPersonWithTheTitle() {
        assertThat(reopens(RowKind.NUMBER, Column.CONTEXT, "14 tons of salt", "14 tons of sand"))
                .isTrue();
        assertThat(reopens(RowKind.NAME, Column.TITLE, "Mayor", "former mayor")).isTrue();
        assertThat(reopens(RowKind.QUOTE, Column.SPEAKER, "Ann Hill", "Bo Dale")).isTrue();
        assertThat(reopens(RowKind.NAME, Column.CONTEXT, "Ann Hill came.", "Ann Hill left."))
                .isFalse();
        assertThat(reopens(RowKind.CLAIM, Column.EVIDENCE, "", "[^4]")).isFalse();
    }

    private static boolean reopens(RowKind kind, Column column, String before, String after) {
        String words = "14 tons of salt were spread on the roads";
        Ledger ledger = merge(Ledger.EMPTY, one(kind, "a", words, column, before));
        ledger = typed(ledger, words, Column.STATUS, "checked");
        Ledger now = merge(ledger, one(kind, "b", words, column, after));
        assertThat(now.rows()).hasSize(1);
        assertThat(now.rows().get(0).at(column)).isEqualTo(after);
        return now.rows().get(0).isOpen();
    }

    private static Reading one(RowKind kind, String id, String words, Column column, String cell) {
        Item item =
                Drafts.item(kind, id, Drafts.PATH, 0, Map.of(Column.CLAIM, words, column, cell));
        return Drafts.reading(Drafts.PATH, Set.of(kind), List.of(item));
    }

    @Test
    void anotherPersonIsAnotherRow() {
        Reading vane = one(RowKind.NAME, "a", "Ruth Vane", Column.TITLE, "harbour master");
        Reading miller = one(RowKind.NAME, "b", "Ruth Miller", Column.TITLE, "harbour master");
        Ledger ledger = merge(merge(Ledger.EMPTY, vane), miller);
        assertThat(row(ledger, "Ruth Vane").isVanished()).isTrue();
        assertThat(row(ledger, "Ruth Miller").at(Column.FORMER)).isEmpty();
    }

    @Test
    void findingsThatWentAreRememberedIfTheirRuleRan() {
        Set<String> both = Set.of("vague-time", "unsourced-claim");
        Reading draft = Drafts.of(BRIDGE);
        Ledger ledger =
                merge(Ledger.EMPTY, Drafts.found(draft, both, "vague-time", "unsourced-claim"));
        assertThat(row(ledger, BRIDGE).at(Column.RULES)).isEqualTo("vague-time, unsourced-claim");
        Ledger off = merge(ledger, Drafts.found(draft, Set.of("vague-time"), "vague-time"));
        assertThat(row(off, BRIDGE).list(Column.RULES)).isEqualTo(both);
        Ledger mended = merge(ledger, Drafts.found(draft, both, "vague-time"));
        assertThat(row(mended, BRIDGE).at(Column.FORMER_RULES)).isEqualTo("unsourced-claim");
        Ledger again = merge(mended, Drafts.found(draft, both, "unsourced-claim"));
        assertThat(row(again, BRIDGE).at(Column.RULES)).isEqualTo("unsourced-claim");
        assertThat(row(again, BRIDGE).at(Column.FORMER_RULES)).isEqualTo("vague-time");
    }
}
