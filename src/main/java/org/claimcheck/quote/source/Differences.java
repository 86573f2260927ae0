package org.claimcheck.quote.source;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;

/** Tells differences of words from differences of presentation. */
final class Differences {

    private final QuotePattern quote;
    private final WordList source;
    private final List<Span> aside;

    /**
     * @param aside parts of the source's text that may stand between the words of a passage
     */
    Differences(QuotePattern quote, WordList source, List<Span> aside) {
        this.quote = quote;
        this.source = source;
        this.aside = aside;
    }

    /** What remains of an alignment's differences, as places in both texts. */
    List<Change> real(List<Alignment.Difference> all) {
        List<Change> out = new ArrayList<>();
        for (Alignment.Difference one : all) {
            Span left = withoutAside(one.source());
            boolean gone =
                    one.quoted().isEmpty() && (left.isEmpty() || isMarked(one.quoted(), left));
            if (!gone && !isJoined(one.quoted(), left)) {
                out.add(change(one.quoted(), left));
            }
        }
        return out;
    }

    private Change change(Span quoted, Span left) {
        Change.Kind kind =
                quoted.isEmpty()
                        ? Change.Kind.LEFT_OUT
                        : left.isEmpty() ? Change.Kind.PUT_IN : Change.Kind.REPLACED;
        return new Change(
                kind,
                quote.words().span(quoted.start(), quoted.end()),
                source.span(left.start(), left.end()));
    }

    /** The range without what stands apart from the running text at its ends. */
    private Span withoutAside(Span range) {
        int from = range.start();
        int to = range.end();
        while (from < to && isAside(from)) {
            from++;
        }
        while (to > from && isAside(to - 1)) {
            to--;
        }
        return new Span(from, to);
    }

    private boolean isAside(int word) {
        return Spans.anyOverlaps(aside, s -> s, new Span(source.start(word), source.end(word)));
    }

    private boolean isMarked(Span quoted, Span left) {
        Gap gap = quote.gapBefore(quoted.start());
        return gap != null
                && left.length() <= gap.most()
                && (!gap.isPartial() || gap.fits(source.lower(left.start())));
    }

    /** One word that a hyphen, a full stop or the end of a line cuts on one side only. */
    private boolean isJoined(Span quoted, Span left) {
        if (quoted.isEmpty() || left.isEmpty() || quote.gapBefore(quoted.end()) != null) {
            return false;
        }
        String one = joined(quote.words(), quoted);
        return !one.isEmpty() && one.equals(joined(source, left));
    }

    /** The letters of words that only hyphens or full stops part; empty if more does. */
    private static String joined(WordList words, Span range) {
        StringBuilder out = new StringBuilder();
        for (int i = range.start(); i < range.end(); i++) {
            String between = i == range.start() ? "-" : words.before(i).strip();
            boolean tight =
                    between.length() == 1
                            && (Folding.isDash(between.charAt(0)) || between.equals("."));
            String word = words.lower(i);
            boolean digits = word.chars().anyMatch(Character::isDigit);
            if (!tight || digits) {
                return "";
            }
            out.append(word);
        }
        return out.toString();
    }
}
