package org.claimcheck.rules;

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

    /** Whether two or more of the figures, in whatever selection, make the whole. */
    static boolean anyMakes(List<Figure> figures, Range whole) {
        int all = 1 << Math.min(figures.size(), MOST);
        for (int chosen = 1; chosen < all; chosen++) {
            Range sum = Range.exactly(0);
            for (int i = 0; i < Math.min(figures.size(), MOST); i++) {
                sum = (chosen >> i & 1) == 1 ? sum.plus(figures.get(i).range()) : sum;
            }
            if (Integer.bitCount(chosen) > 1 && sum.meets(whole)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What is wrong with parts that do not make their whole.
     *
     * @param parts indices of the figures that were added
     * @param whole index of the figure that is said to be the sum
     */
    static Wrong wrong(Wording wording, List<Integer> parts, int whole) {
        return wrong(wording, parts, wording.words(whole), whole);
    }

    /** The same for shares that do not make a hundred per cent; the last one is marked. */
    static Wrong shares(Wording wording, List<Integer> parts) {
        return wrong(wording, parts, "100%", parts.get(parts.size() - 1));
    }

    private static Wrong wrong(Wording wording, List<Integer> parts, String whole, int marked) {
        List<Figure> figures = wording.figuresAt(parts);
        String unit = figures.get(0).isPercent() ? "%" : "";
        return new Wrong(
                wording.at(marked).span(),
                String.format(
                        "%s make %s%s, not %s; add up again.",
                        wording.list(parts),
                        Decimals.sum(figures.stream().mapToDouble(Figure::value).sum()),
                        unit,
                        whole));
    }
}
