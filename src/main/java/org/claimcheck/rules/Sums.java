package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;

/** Adds figures up. */
final class Sums {

    /** More figures than this are a table, and are not tried in every selection. */
    static final int MOST = 10;

    private Sums() {}

    /** What the sum may be before its parts were rounded. */
    static Range of(List<Figure> parts) {
        return parts.stream().map(Figure::range).reduce(Range.exactly(0), Range::plus);
    }

    static double value(List<Figure> parts) {
        return parts.stream().mapToDouble(Figure::value).sum();
    }

    /** Whether two or more of the figures, in whatever selection, make the whole. */
    static boolean anyMakes(List<Figure> figures, Range whole) {
        int all = 1 << Math.min(figures.size(), MOST);
        for (int chosen = 1; chosen < all; chosen++) {
            List<Figure> parts = new ArrayList<>();
            for (int i = 0; i < Math.min(figures.size(), MOST); i++) {
                if ((chosen >> i & 1) == 1) {
                    parts.add(figures.get(i));
                }
            }
            if (parts.size() > 1 && of(parts).meets(whole)) {
                return true;
            }
        }
        return false;
    }

    /** "60%, 30% and 15%". */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last == 0
                ? words.get(0)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
