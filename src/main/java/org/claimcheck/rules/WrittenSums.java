package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** "12 + 30 + 8 = 51", "51 (12 + 30 + 8)". */
final class WrittenSums {

    /** Below, a sum is a saying: two and two make five. */
    private static final double LEAST = 10;

    private WrittenSums() {}

    static Stream<Wrong> wrong(Wording wording) {
        List<Wrong> out = new ArrayList<>();
        int i = 0;
        while (i < wording.size()) {
            List<Integer> parts = chain(wording, i);
            if (parts.size() > 1) {
                int last = parts.get(parts.size() - 1);
                int whole = whole(wording, i, last);
                if (whole >= 0 && differs(wording, parts, whole)) {
                    out.add(Sums.wrong(wording, parts, whole));
                }
                i = last;
            }
            i++;
        }
        return out.stream();
    }

    /** The indices of the figures from one on that plus signs join. */
    private static List<Integer> chain(Wording wording, int first) {
        List<Integer> out = new ArrayList<>();
        int i = first;
        while (wording.at(i).kind() == Wording.Kind.FIGURE) {
            out.add(i);
            if (!wording.at(i + 1).is("+")) {
                break;
            }
            i += 2;
        }
        return out;
    }

    /** The index of what the sum is told to be, or -1. */
    private static int whole(Wording wording, int first, int last) {
        int behind = wording.at(last + 1).is("=") ? last + 2 : -1;
        boolean bracket = wording.at(first - 1).is("(") && wording.at(last + 1).is(")");
        int whole = bracket ? first - 2 : behind;
        boolean alone = !wording.at(whole + 1).is("+") && !wording.at(whole + 1).is("-");
        return wording.at(whole).kind() == Wording.Kind.FIGURE && alone ? whole : -1;
    }

    private static boolean differs(Wording wording, List<Integer> parts, int whole) {
        Figure total = wording.figureAt(whole);
        List<Figure> figures = wording.figuresAt(parts);
        boolean like =
                figures.stream().allMatch(f -> f.isLike(total) && f.isExact()) && total.isExact();
        Range sum = figures.stream().map(Figure::asWritten).reduce(Range.exactly(0), Range::plus);
        return like
                && parts.size() <= Sums.MOST
                && total.value() >= LEAST
                && !sum.meets(total.asWritten());
    }
}
