package org.claimcheck.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.text.Fingerprint;
import org.claimcheck.text.Span;

/** Readings of drafts that are only lists of claims, without the reading of a text. */
final class Drafts {

    static final String PATH = "draft.md";

    private Drafts() {}

    /** Claims in their order, with ids made as those of a report are. */
    static Reading of(String... claims) {
        return at(PATH, claims);
    }

    static Reading at(String path, String... claims) {
        Fingerprint ids = new Fingerprint();
        List<Item> items = new ArrayList<>();
        int at = 0;
        for (String claim : claims) {
            Map<Column, String> cells = new EnumMap<>(Column.class);
            cells.put(Column.CLAIM, claim);
            items.add(item(RowKind.CLAIM, ids.next("claim", claim), path, at, cells));
            at += claim.length() + 1;
        }
        return reading(path, Set.of(RowKind.CLAIM), items);
    }

    static Reading reading(String path, Set<RowKind> kinds, List<Item> items) {
        return new Reading(path, kinds, Set.of(), items, List.of());
    }

    static Item item(RowKind kind, String id, String path, int at, Map<Column, String> cells) {
        Map<Column, String> all = new EnumMap<>(cells);
        int end = at + cells.get(Column.CLAIM).length();
        all.put(Column.ID, kind.id() + "-" + id);
        all.put(Column.ROW, kind.id());
        all.put(Column.PATH, path);
        all.put(Column.LOCATION, "L1:" + (at + 1));
        all.put(Column.START, Integer.toString(at));
        all.put(Column.END, Integer.toString(end));
        return new Item(kind, new Span(at, end), at, all, List.of(), Set.of());
    }

    /** A reading whose rules ran, with a finding of each of the given rules on its only item. */
    static Reading found(Reading reading, Set<String> ran, String... rules) {
        Item only = reading.items().get(0);
        return new Reading(
                reading.path(),
                reading.kinds(),
                ran,
                List.of(only.with(List.of(rules), Set.of(rules))),
                List.of());
    }

    static Ledger merge(Ledger old, Reading... now) {
        return Merge.of(old, List.of(now));
    }

    /** The ledger after a person wrote into the row of a claim. */
    static Ledger typed(Ledger ledger, String claim, Column column, String cell) {
        return new Ledger(
                ledger.layout(),
                ledger.rows().stream()
                        .map(r -> r.at(Column.CLAIM).equals(claim) ? r.with(column, cell) : r)
                        .toList());
    }

    static Row row(Ledger ledger, String claim) {
        List<Row> found =
                ledger.rows().stream().filter(r -> r.at(Column.CLAIM).equals(claim)).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " rows say: " + claim);
        }
        return found.get(0);
    }

    static List<String> column(Ledger ledger, Column column) {
        return ledger.rows().stream().map(r -> r.at(column)).toList();
    }

    /** A ledger with the required columns, and others in front of them. */
    static String csv(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    static Ledger parse(String text) throws LedgerException {
        return Ledger.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    static String text(Ledger ledger) {
        return new String(ledger.bytes(), StandardCharsets.UTF_8);
    }

    /** The claims of a draft in which one is replaced. */
    static String[] replaced(String[] claims, String one, String other) {
        return Arrays.stream(claims).map(c -> c.equals(one) ? other : c).toArray(String[]::new);
    }
}
