package org.claimcheck.quote.source;

/** What a marked gap of a quotation stands for in the source it was found in. */
final class GapReading {

    private final WordList source;
    private final Gap gap;

    /** Words of the source that lie in the gap; unknown at the ends of the quotation. */
    private final int from;

    private final int to;

    /** Whether words of the quotation stand on both sides. */
    private final boolean inner;

    /**
     * @param at the word of the quotation after the gap
     * @param pairs for each word of the quotation the word of the source; -1 if none
     */
    GapReading(WordList source, Gap gap, int at, int[] pairs) {
        this.source = source;
        this.gap = gap;
        int before = at - 1;
        while (before >= 0 && pairs[before] < 0) {
            before--;
        }
        int after = at;
        while (after < pairs.length && pairs[after] < 0) {
            after++;
        }
        this.inner = before >= 0 && after < pairs.length;
        int words = gap.inside().size();
        this.from = before >= 0 ? pairs[before] + 1 : Math.max(0, pairs[after] - words);
        this.to =
                after < pairs.length
                        ? pairs[after]
                        : Math.min(source.size(), pairs[before] + 1 + words);
    }

    /** Whether something was left out, or may have been. */
    boolean omits() {
        return gap.omits() && !(inner && from == to && saysDots());
    }

    /** Whether the source itself is written with dots here. */
    private boolean saysDots() {
        String between = source.before(to).replace(". ", ".");
        return between.contains("\u2026") || between.contains("..");
    }

    /** Whether brackets hold what the source does not say in brackets. */
    boolean edits() {
        return gap.brackets() > 0 && !isLiteral() && !isCopiedMarker();
    }

    /** The number of a note that does not touch the word before it. */
    private boolean isCopiedMarker() {
        WordList inside = gap.inside();
        return from == to
                && inner
                && inside.size() == 1
                && inside.lower(0).chars().allMatch(Character::isDigit);
    }

    private boolean isLiteral() {
        if (gap.isPartial()
                || gap.brackets() > 1
                || to - from != gap.inside().size()
                || from == to) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (source.hash(i) != gap.inside().hash(i - from)) {
                return false;
            }
        }
        String after =
                to < source.size()
                        ? source.before(to)
                        : source.text().substring(source.end(to - 1));
        return source.before(from).contains("[") && after.contains("]");
    }

    /** Whether a negation was taken out, or put in, whose scope was kept. */
    boolean turns() {
        if (!inner) {
            return false;
        }
        boolean says = Negations.in(gap.inside(), 0, gap.inside().size());
        if (gap.brackets() > 0 && !gap.isPartial() && gap.inside().size() > 0) {
            return says ? !Negations.in(source, from, to) : Negations.turns(source, from, to);
        }
        return gap.omits() && Negations.turns(source, from, to);
    }
}
