package org.claimcheck.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.engine.PlacedFinding;
import org.claimcheck.engine.Report;
import org.claimcheck.rule.Finding;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.claimcheck.text.Whitespace;
import org.jspecify.annotations.Nullable;

/** Reports to readings. */
public final class Readings {

    /** Longer excerpts of findings are cut, in UTF-16 units. */
    private static final int LONGEST_EXCERPT = 300;

    /** An item and the rules with a finding on it, while they are gathered. */
    private static final class Spot {

        static final Comparator<Spot> BY_PLACE =
                Comparator.comparingInt((Spot s) -> s.item.start())
                        .thenComparing(s -> s.item.kind())
                        .thenComparing(Spot::span);

        final Item item;
        final Set<String> rules = new LinkedHashSet<>();
        final Set<String> touching = new LinkedHashSet<>();
        int index;

        Spot(Item item) {
            this.item = item;
        }

        Span span() {
            return item.span();
        }
    }

    private final Report report;
    private final Cells cells;
    private final List<Spot> spots = new ArrayList<>();
    private final Map<RowKind, List<Spot>> byKind = new EnumMap<>(RowKind.class);

    private Readings(Report report, String path) {
        this.report = report;
        this.cells = new Cells(report.article(), path);
    }

    /**
     * What a document holds.
     *
     * @param path as in the ledger
     * @param ran ids of the rules that ran
     */
    public static Reading of(Report report, String path, Set<RowKind> kinds, Set<String> ran) {
        Readings readings = new Readings(report, path);
        readings.list(kinds);
        List<Spot> spotOf = readings.place(kinds.contains(RowKind.FINDING));
        readings.spots.sort(Spot.BY_PLACE);
        List<Item> items = new ArrayList<>();
        for (Spot spot : readings.spots) {
            spot.index = items.size();
            items.add(spot.item.with(List.copyOf(spot.rules), spot.touching));
        }
        // At the limit findings are left out, so that none can be told to be gone.
        Set<String> sure = report.truncated() ? Set.of() : ran;
        List<Integer> itemOf = spotOf.stream().map(s -> s == null ? -1 : s.index).toList();
        return new Reading(path, kinds, sure, items, itemOf);
    }

    private void list(Set<RowKind> kinds) {
        for (Item item : new Items(report.article(), cells).of(kinds)) {
            Spot spot = new Spot(item);
            spots.add(spot);
            byKind.computeIfAbsent(item.kind(), k -> new ArrayList<>()).add(spot);
        }
        byKind.values().forEach(list -> list.sort(Comparator.comparing(Spot::span)));
    }

    /** The spot that each finding of the report stands on; null for none. */
    private List<@Nullable Spot> place(boolean addsFindings) {
        List<@Nullable Spot> out = new ArrayList<>();
        for (PlacedFinding placed : report.findings()) {
            Spot best = best(placed.finding());
            if (best == null && addsFindings) {
                best = new Spot(finding(placed));
                spots.add(best);
            }
            if (best != null) {
                best.rules.add(placed.finding().rule());
            }
            out.add(best);
        }
        return out;
    }

    /**
     * The one that covers a span best: the share that both have of what either has. So a finding on
     * a figure belongs to the figure, and one on a sentence to the claim.
     */
    private @Nullable Spot best(Finding finding) {
        Span span = finding.span();
        Spot best = null;
        double most = 0;
        for (List<Spot> list : byKind.values()) {
            int from = Math.max(0, Spans.lastBy(list, Spot::span, span.start()));
            int to = Spans.firstFrom(list, Spot::span, span.end());
            for (Spot spot : list.subList(from, Math.max(from, to))) {
                double share = share(spot.span(), span);
                if (share > 0) {
                    spot.touching.add(finding.rule());
                }
                if (share > most) {
                    most = share;
                    best = spot;
                }
            }
        }
        return best;
    }

    private static double share(Span a, Span b) {
        int both = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return both <= 0 ? 0 : (double) both / (a.length() + b.length() - both);
    }

    private Item finding(PlacedFinding placed) {
        String rule = placed.finding().rule();
        String excerpt = Whitespace.single(placed.excerpt()).strip();
        Map<Column, String> out = new EnumMap<>(Column.class);
        out.put(Column.CLAIM, cut(excerpt));
        out.put(Column.KIND, rule);
        return cells.item(
                RowKind.FINDING,
                placed.fingerprint(),
                placed.finding().span(),
                placed.location(),
                out);
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST_EXCERPT) {
            return text;
        }
        boolean splits = Character.isLowSurrogate(text.charAt(LONGEST_EXCERPT));
        return text.substring(0, splits ? LONGEST_EXCERPT - 1 : LONGEST_EXCERPT) + "…";
    }
}
