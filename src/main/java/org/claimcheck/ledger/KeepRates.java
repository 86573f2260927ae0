package org.claimcheck.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often people acted on what each rule found, from what they wrote into ledgers. A finding on a
 * waived row was waived; one on a checked, wrong or vanished row, and one that went away when the
 * text was edited, was acted on; one on an open row is undecided.
 *
 * @param rules the least kept first, undecided ones last
 */
public record KeepRates(List<Rate> rules) {

    public KeepRates {
        rules = List.copyOf(rules);
    }

    /** One rule's findings. */
    public record Rate(String rule, int acted, int waived, int open) {

        public boolean isDecided() {
            return acted + waived > 0;
        }

        /** The share of findings acted on among the decided, 0 to 1; 0 if none is. */
        public double keep() {
            return isDecided() ? (double) acted / (acted + waived) : 0;
        }

        Rate plus(Rate other) {
            return new Rate(rule, acted + other.acted, waived + other.waived, open + other.open);
        }
    }

    private static final Comparator<Rate> LEAST_KEPT =
            Comparator.comparing((Rate r) -> !r.isDecided())
                    .thenComparingDouble(Rate::keep)
                    .thenComparing(Comparator.comparingInt(Rate::waived).reversed())
                    .thenComparing(Rate::rule);

    public static KeepRates of(List<Ledger> ledgers) {
        Map<String, Rate> rates = new HashMap<>();
        for (Ledger ledger : ledgers) {
            for (Row row : ledger.rows()) {
                row.list(Column.RULES).forEach(r -> add(present(r, row), rates));
                row.list(Column.FORMER_RULES).forEach(r -> add(former(r, row), rates));
            }
        }
        List<Rate> out = new ArrayList<>(rates.values());
        out.sort(LEAST_KEPT);
        return new KeepRates(out);
    }

    private static void add(Rate one, Map<String, Rate> rates) {
        rates.merge(one.rule(), one, Rate::plus);
    }

    private static Rate present(String rule, Row row) {
        return switch (row.status()) {
            case WAIVED -> waived(rule);
            case CHECKED, WRONG -> acted(rule);
            case OPEN -> row.isVanished() ? acted(rule) : new Rate(rule, 0, 0, 1);
        };
    }

    /** What was waived before the words changed was waived, whatever they say now. */
    private static Rate former(String rule, Row row) {
        String before = row.at(Column.FORMER_STATUS);
        Status judged = before.isBlank() ? row.status() : Status.of(before);
        return judged == Status.WAIVED ? waived(rule) : acted(rule);
    }

    private static Rate acted(String rule) {
        return new Rate(rule, 1, 0, 0);
    }

    private static Rate waived(String rule) {
        return new Rate(rule, 0, 1, 0);
    }
}
