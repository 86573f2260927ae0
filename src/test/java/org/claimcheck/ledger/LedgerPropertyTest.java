package org.claimcheck.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever happens to the draft and to the file, nothing that a person typed is lost. */
class LedgerPropertyTest {

    private static final List<String> WORDS =
            List.of(
                    "bridge",
                    "council",
                    "ferry",
                    "harbour",
                    "12,400",
                    "1998",
                    "rose",
                    "fell",
                    "the",
                    "of",
                    "passengers",
                    "mayor",
                    "closed",
                    "in",
                    "March",
                    "-5",
                    "=wages");

    private static final List<String> SCRAPS =
            List.of(
                    "called",
                    "=SUM(A1)",
                    "\"",
                    "\"\"",
                    ",",
                    ";",
                    "\t",
                    "\n",
                    "\r\n",
                    " ",
                    "'",
                    "ü",
                    "𝒳",
                    "p. 3",
                    "@desk",
                    "",
                    "-",
                    "\ufeff",
                    "yes");

    private static final List<Column> TYPED =
            List.of(Column.SOURCE, Column.LOCATOR, Column.CHECKER, Column.NOTE);

    private static final int OWN = 2;

    private final List<String> typed = new ArrayList<>();

    @Property(tries = 400)
    void nothingTypedIsEverLost(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int rounds)
            throws LedgerException {
        Random random = new Random(seed);
        typed.clear();
        List<String> draft = new ArrayList<>();
        Ledger ledger = Drafts.parse("\ufeff" + String.join(",", Column.header()) + ",desk,\n");
        for (int round = 0; round < rounds; round++) {
            edit(draft, random);
            ledger = Merge.of(ledger, readings(draft, random));
            assertHolds(ledger);
            ledger = type(ledger, random);
            ledger = Drafts.parse(spreadsheet(ledger, random));
            assertHolds(ledger);
        }
        Ledger last = Merge.of(ledger, readings(draft, random));
        assertHolds(last);
        assertThat(Drafts.parse(Drafts.text(last))).isEqualTo(last);
    }

    @Property(tries = 100)
    void aSecondRunOnTheSameDraftChangesNothing(@ForAll long seed) throws LedgerException {
        Random random = new Random(seed);
        List<String> draft = new ArrayList<>();
        Ledger ledger = Ledger.EMPTY;
        for (int round = 0; round < 3; round++) {
            edit(draft, random);
            ledger = Merge.of(ledger, List.of(Drafts.of(draft.toArray(String[]::new))));
        }
        Ledger again = Merge.of(ledger, List.of(Drafts.of(draft.toArray(String[]::new))));
        assertThat(again).isEqualTo(ledger);
        assertThat(Drafts.parse(Drafts.text(ledger))).isEqualTo(ledger);
    }

    /** What was typed stands in some row, a status as the status or as the former one. */
    private void assertHolds(Ledger ledger) {
        List<String> held = new ArrayList<>();
        for (Row row : ledger.rows()) {
            TYPED.forEach(column -> held.add(row.at(column)));
            held.addAll(row.others());
            held.add(row.at(Column.STATUS));
            held.add(row.at(Column.FORMER_STATUS));
        }
        for (String cell : typed) {
            assertThat(held.remove(cell)).as("'%s' is there", cell).isTrue();
        }
    }

    /** The draft itself, and another document that is part of some runs only. */
    private static List<Reading> readings(List<String> draft, Random random) {
        Reading own = Drafts.of(draft.toArray(String[]::new));
        return random.nextBoolean()
                ? List.of(own)
                : List.of(own, Drafts.at("other.md", "The mayor closed the bridge in 1998."));
    }

    private static void edit(List<String> draft, Random random) {
        for (int edits = 1 + random.nextInt(6); edits > 0; edits--) {
            int at = draft.isEmpty() ? 0 : random.nextInt(draft.size());
            switch (draft.isEmpty() ? 0 : random.nextInt(5)) {
                case 0 -> draft.add(at, claim(random));
                case 1 -> draft.remove(at);
                case 2 -> draft.add(random.nextInt(draft.size()), draft.remove(at));
                case 3 -> draft.add(draft.get(at));
                default -> draft.set(at, draft.get(at) + " " + pick(WORDS, random));
            }
        }
    }

    private static String claim(Random random) {
        StringBuilder out = new StringBuilder(pick(WORDS, random));
        for (int words = random.nextInt(8); words > 0; words--) {
            out.append(' ').append(pick(WORDS, random));
        }
        return out.append('.').toString();
    }

    /** Fills empty cells: what a person types over is not lost by us. */
    private Ledger type(Ledger ledger, Random random) {
        List<Row> rows = new ArrayList<>();
        for (Row row : ledger.rows()) {
            Column column = pick(TYPED, random);
            Row next = row;
            if (row.at(column).isEmpty() && random.nextInt(3) == 0) {
                next = next.with(column, remembered(random));
            }
            int own = random.nextInt(OWN);
            if (row.others().get(own).isEmpty() && random.nextInt(4) == 0) {
                List<String> others = new ArrayList<>(row.others());
                others.set(own, remembered(random));
                next = new Row(next.known(), others);
            }
            boolean unjudged =
                    row.status() == Status.OPEN && row.at(Column.FORMER_STATUS).isEmpty();
            if (unjudged && random.nextInt(4) == 0) {
                next =
                        next.with(
                                Column.STATUS, pick(List.of("checked", "wrong", "waived"), random));
                typed.add(next.at(Column.STATUS));
            }
            rows.add(next);
            if (random.nextInt(15) == 0) {
                rows.add(next);
                remember(next);
            }
        }
        if (random.nextInt(3) == 0) {
            rows.add(Row.empty(OWN).with(Column.NOTE, "my own " + remembered("my own ", random)));
        }
        return new Ledger(ledger.layout(), rows);
    }

    private String remembered(Random random) {
        return remembered("", random);
    }

    private String remembered(String before, Random random) {
        StringBuilder out = new StringBuilder("typed ");
        for (int scraps = random.nextInt(6); scraps >= 0; scraps--) {
            out.append(pick(SCRAPS, random));
        }
        // Also cells that begin with what would be a formula, or with a quotation mark.
        String cell = random.nextBoolean() ? out.reverse().toString() : out.toString();
        typed.add(before + cell);
        return cell;
    }

    /** A row was copied by hand: its cells are there twice. */
    private void remember(Row row) {
        TYPED.stream().map(row::at).filter(c -> !c.isEmpty()).forEach(typed::add);
        row.others().stream().filter(c -> !c.isEmpty()).forEach(typed::add);
        if (row.status() != Status.OPEN) {
            typed.add(row.at(Column.STATUS));
        } else if (!row.at(Column.FORMER_STATUS).isEmpty()) {
            typed.add(row.at(Column.FORMER_STATUS));
        }
    }

    /** Opens and saves the file as a spreadsheet would: other order, signs, marks and line ends. */
    private static String spreadsheet(Ledger ledger, Random random) {
        List<Row> rows = new ArrayList<>(ledger.rows());
        if (random.nextBoolean()) {
            Collections.shuffle(rows, random);
        }
        Layout layout =
                new Layout(
                        ledger.layout().header(),
                        pick(List.of(',', ';', '\t'), random),
                        random.nextBoolean(),
                        pick(List.of("\n", "\r\n"), random));
        return Drafts.text(new Ledger(layout, rows));
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
