package org.claimcheck.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.quote.Mark.Glyph;
import org.jspecify.annotations.Nullable;

/**
 * Pairs single marks within one stretch of text. Most such characters are apostrophes, so a mark
 * that finds no partner is one, and never a fault.
 */
final class SinglePairing {

    /** Words that English writes with a leading apostrophe. */
    private static final Set<String> ELISIONS =
            Set.of(
                    "tis", "twas", "twere", "twill", "twould", "em", "til", "till", "cause", "cos",
                    "cuz", "n", "bout", "round", "neath", "ere", "fore", "tude", "hood", "burbs",
                    "cept", "nother", "fraid", "appen", "im", "er", "ave", "ello", "gainst", "pon",
                    "mongst", "kay", "sup", "ll", "ve", "re", "d", "s", "m", "t");

    /** A plural possessive may end a short phrase, hardly a long one. */
    private static final int LONGEST_AFTER_S = 80;

    private final String text;
    private final int limit;
    private final List<Pair> pairs = new ArrayList<>();
    private @Nullable Mark open;
    private @Nullable Mark weak;

    private SinglePairing(String text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /**
     * @param marks single marks on one level of double quotation, in text order
     * @param limit the end of the block
     */
    static List<Pair> pair(String text, List<Mark> marks, int limit) {
        SinglePairing pairing = new SinglePairing(text, limit);
        marks.forEach(pairing::step);
        pairing.settle();
        return pairing.pairs;
    }

    private void step(Mark mark) {
        if (opens(mark)) {
            settle();
            open = mark;
            return;
        }
        if (open == null || !closes(mark, open)) {
            return;
        }
        if (isStrong(mark)) {
            pairs.add(Pair.of(open, mark));
            open = null;
            weak = null;
        } else if (weak == null) {
            weak = mark;
        }
    }

    /** Takes a doubtful closing mark, for want of a better one. */
    private void settle() {
        if (open != null && weak != null && weak.start() - open.end() <= LONGEST_AFTER_S) {
            pairs.add(Pair.of(open, weak));
        }
        open = null;
        weak = null;
    }

    private boolean opens(Mark mark) {
        if (mark.glyph() == Glyph.SINGLE_LOW) {
            return true;
        }
        boolean glyph = mark.glyph() == Glyph.SINGLE_LEFT || mark.glyph() == Glyph.SINGLE_STRAIGHT;
        boolean closesLow =
                open != null && open.glyph() == Glyph.SINGLE_LOW && !mark.looksOpening();
        return glyph && mark.leftEdge() && hasWord(mark) && !isElision(mark) && !closesLow;
    }

    /** Whether a word, a bracket or a mark of omission follows. */
    private boolean hasWord(Mark mark) {
        if (mark.end() >= limit) {
            return false;
        }
        char next = text.charAt(mark.end());
        if (mark.glyph() == Glyph.SINGLE_LEFT && next == '\u2019' && mark.end() + 1 < limit) {
            // A word that begins with an apostrophe.
            next = text.charAt(mark.end() + 1);
        }
        return Character.isLetterOrDigit(next)
                || "[\u2026.(\"\u201c$\u00a3\u20ac#@".indexOf(next) >= 0;
    }

    private boolean isElision(Mark mark) {
        int end = mark.end();
        while (end < limit
                && end - mark.end() < 12
                && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(mark.end(), end).toLowerCase(Locale.ROOT);
        boolean year =
                word.length() >= 2
                        && Character.isDigit(word.charAt(0))
                        && Character.isDigit(word.charAt(1))
                        && (word.length() == 2 || word.substring(2).equals("s"));
        if (!ELISIONS.contains(word)) {
            return year;
        }
        // 'Til' with its own closing mark right behind is a word mentioned; 'n' is not.
        boolean closed = end < limit && "'\u2019".indexOf(text.charAt(end)) >= 0;
        return word.equals("n") || !closed;
    }

    private boolean closes(Mark mark, Mark begun) {
        boolean glyph = mark.glyph() != Glyph.SINGLE_LEFT || begun.glyph() == Glyph.SINGLE_LOW;
        return glyph && mark.rightEdge() && mark.start() > begun.end() && !spaced(mark);
    }

    private boolean spaced(Mark mark) {
        char before = text.charAt(mark.start() - 1);
        return before == ' ' || before == '\t';
    }

    /** Whether the mark is no possessive and no dropped letter. */
    private boolean isStrong(Mark mark) {
        char before = Character.toLowerCase(text.charAt(mark.start() - 1));
        boolean goesOn =
                mark.end() + 1 < limit
                        && text.charAt(mark.end()) == ' '
                        && Character.isLetter(text.charAt(mark.end() + 1));
        boolean dropped =
                before == 'n'
                        && mark.start() >= 2
                        && Character.toLowerCase(text.charAt(mark.start() - 2)) == 'i';
        boolean digit = before >= '0' && before <= '9';
        return !((before == 's' || dropped || digit) && goesOn);
    }
}
