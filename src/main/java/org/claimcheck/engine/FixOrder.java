package org.claimcheck.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rules.Rules;

/**
 * Which findings matter most. The gravest come first. Among equally grave ones the first of each
 * rule comes before the second of any, so that no rule hides the others. Then counts what a finding
 * holds up: first the publication itself (leftovers that no reader should see), then what others
 * are made to say, what the text says of the world, what readers look up, and what they are to
 * believe; then in how many places; then the order of the text.
 */
public final class FixOrder {

    private static final List<Family> HELD_UP =
            List.of(
                    Family.PAGE,
                    Family.QUOTE,
                    Family.CONSISTENCY,
                    Family.CITATION,
                    Family.STATEMENT,
                    Family.RUN);

    private static final Map<String, Integer> RANKS = ranks();

    private FixOrder() {}

    private static Map<String, Integer> ranks() {
        Map<String, Integer> out = new HashMap<>();
        for (RuleInfo rule : Rules.infos()) {
            out.put(rule.id(), HELD_UP.indexOf(rule.family()));
        }
        return out;
    }

    /** What matters most first; the order of the list given decides where all else is equal. */
    public static List<PlacedFinding> of(List<PlacedFinding> findings) {
        return of(findings, PlacedFinding::finding);
    }

    /** As {@link #of(List)}, for what holds a finding. */
    public static <T> List<T> of(List<T> items, Function<T, Finding> finding) {
        Comparator<T> importance =
                Comparator.comparing((T item) -> finding.apply(item).severity()).reversed();
        List<T> out = new ArrayList<>(items);
        out.sort(
                importance
                        .thenComparingInt(item -> rank(finding.apply(item)))
                        .thenComparingInt(item -> -finding.apply(item).related().size()));
        Map<String, Integer> seen = new HashMap<>();
        IdentityHashMap<T, Integer> turn = new IdentityHashMap<>();
        for (T item : out) {
            Finding found = finding.apply(item);
            turn.put(item, seen.merge(found.severity() + found.rule(), 1, Integer::sum));
        }
        out.sort(importance.thenComparing(turn::get));
        return out;
    }

    private static int rank(Finding finding) {
        return RANKS.getOrDefault(finding.rule(), HELD_UP.size());
    }
}
