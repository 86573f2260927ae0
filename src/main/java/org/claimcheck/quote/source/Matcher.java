package org.claimcheck.quote.source;

import java.util.List;
import java.util.Map;
import org.claimcheck.quote.source.Comparison.Flaw;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Compares one quotation with one source. */
public final class Matcher {

    /** Fewer words, or letters and digits, prove nothing when they are found. */
    static final int FEWEST_WORDS = 3;

    static final int FEWEST_LETTERS = 12;

    /** A quotation of which less stands in the source is not an altered one. */
    private static final double ALTERED_SHARE = 0.6;

    private static final int ALTERED_RUN = 3;

    /** Longer quotations are only looked up, not aligned. */
    private static final int LONGEST_ALIGNED = 1_500;

    /** Nobody marks more changes in one quotation. */
    private static final int MOST_GAPS = 40;

    private static final int WINDOWS = 3;

    private final QuotePattern quote;
    private final WordList source;
    private final List<Span> aside;

    private Matcher(QuotePattern quote, WordList source, List<Span> aside) {
        this.quote = quote;
        this.source = source;
        this.aside = aside;
    }

    /** Compares two plain texts; the quotation without its marks. */
    public static Comparison compare(String quotation, String source) {
        Span all = new Span(0, quotation.length());
        return compare(QuotePattern.of(quotation, all, List.of()), WordList.of(source), List.of());
    }

    /**
     * @param aside parts of the source's text that may stand between the words of a passage, such
     *     as captions; in text order
     */
    static Comparison compare(QuotePattern quote, WordList source, List<Span> aside) {
        return new Matcher(quote, source, aside).compare();
    }

    /** Whether a quotation has words enough for a verdict. */
    static boolean isTooShort(QuotePattern quote) {
        WordList words = quote.words();
        int letters = 0;
        for (int i = 0; i < words.size(); i++) {
            letters += words.end(i) - words.start(i);
        }
        int count = words.size();
        for (Gap gap : quote.gaps().values()) {
            if (gap.isPartial()) {
                count++;
                letters += gap.head().length() + gap.tail().length() + 1;
            }
        }
        return words.size() == 0 || count < FEWEST_WORDS || letters < FEWEST_LETTERS;
    }

    private Comparison compare() {
        if (isTooShort(quote)) {
            return Comparison.none(Verdict.TOO_SHORT);
        }
        if (quote.gaps().size() > MOST_GAPS) {
            return Comparison.none(Verdict.NOT_CHECKED);
        }
        Comparison literal = literal();
        if (literal != null) {
            return literal;
        }
        Fragments fragments = new Fragments(quote, source);
        int[] chain = fragments.allFound(1) ? fragments.chain() : null;
        if (chain != null) {
            return found(pairs(fragments, chain));
        }
        if (fragments.fragments().size() > 1 && fragments.allFound(FEWEST_WORDS)) {
            Flaw flaw = fragments.inOrder() ? Flaw.DISTANCE : Flaw.ORDER;
            return apart(fragments, flaw);
        }
        return aligned();
    }

    /** Exact, if the source itself is written with the quotation's dots and brackets. */
    private @Nullable Comparison literal() {
        QuotePattern verbatim = quote.verbatim();
        if (verbatim == null || verbatim.words().size() == 0) {
            return null;
        }
        Fragments whole = new Fragments(verbatim, source);
        int[] chain = whole.allFound(1) ? whole.chain() : null;
        if (chain == null) {
            return null;
        }
        WordList words = verbatim.words();
        Span place = source.span(chain[0], chain[0] + words.size());
        String quoted = marks(words.span(0, words.size()).of(words.text()));
        return quoted.isEmpty() || !quoted.equals(marks(place.of(source.text())))
                ? null
                : new Matcher(verbatim, source, aside).compare();
    }

    /** The dots and brackets of a text, in order. */
    private static String marks(String text) {
        StringBuilder out = new StringBuilder();
        String dots = text.replace(". ", ".").replace("\u2026", "...");
        for (int i = 0; i < dots.length(); i++) {
            char c = dots.charAt(i);
            boolean run = c == '.' && dots.startsWith("..", i);
            if (c == '[' || c == ']' || run) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private int[] pairs(Fragments fragments, int[] chain) {
        int[] pairs = new int[quote.words().size()];
        for (int f = 0; f < chain.length; f++) {
            Span fragment = fragments.fragments().get(f);
            for (int i = 0; i < fragment.length(); i++) {
                pairs[fragment.start() + i] = chain[f] + i;
            }
        }
        return pairs;
    }

    /** All words stand there; what remains is to judge the gaps and the capitals. */
    private Comparison found(int[] pairs) {
        int n = pairs.length;
        List<Change> changes = new Capitals(quote, source).changes(pairs);
        Flaw flaw = Flaw.NONE;
        boolean omitted = false;
        boolean edited = false;
        for (Map.Entry<Integer, Gap> entry : quote.gaps().entrySet()) {
            GapReading reading = new GapReading(source, entry.getValue(), entry.getKey(), pairs);
            flaw = reading.turns() ? Flaw.NEGATION : flaw;
            omitted |= reading.omits();
            edited |= reading.edits();
        }
        Verdict verdict =
                flaw != Flaw.NONE || !changes.isEmpty()
                        ? Verdict.ALTERED
                        : omitted
                                ? Verdict.MARKED_OMISSION
                                : edited ? Verdict.MARKED_EDIT : Verdict.EXACT;
        return new Comparison(verdict, place(pairs), changes, flaw, n, n, n);
    }

    private Span place(int[] pairs) {
        int first = 0;
        while (pairs[first] < 0) {
            first++;
        }
        int last = pairs.length - 1;
        while (pairs[last] < 0) {
            last--;
        }
        return source.span(pairs[first], pairs[last] + 1);
    }

    private Comparison apart(Fragments fragments, Flaw flaw) {
        Span all = fragments.first(0);
        for (int i = 1; i < fragments.fragments().size(); i++) {
            all = all.cover(fragments.first(i));
        }
        int n = quote.words().size();
        Span place = source.span(all.start(), all.end());
        return new Comparison(Verdict.ALTERED, place, List.of(), flaw, n, n, 0);
    }

    private Comparison aligned() {
        int n = quote.words().size();
        if (n > LONGEST_ALIGNED) {
            return Comparison.none(Verdict.NOT_CHECKED);
        }
        Alignment alignment = new Alignment(quote, source);
        Alignment.Result best = null;
        for (Span window : alignment.windows(WINDOWS)) {
            Alignment.Result result = alignment.within(window);
            if (best == null || result.score() > best.score()) {
                best = result;
            }
        }
        if (best == null || best.matched() < 2) {
            Span near = new Nearest(quote.words(), source).passage();
            return new Comparison(Verdict.NOT_FOUND, near, List.of(), Flaw.NONE, n, 0, 0);
        }
        return judged(best);
    }

    private Comparison judged(Alignment.Result best) {
        int n = quote.words().size();
        List<Change> changes = new Differences(quote, source, aside).real(best.differences());
        if (changes.isEmpty()) {
            return found(best.pairs());
        }
        int matched = best.matched();
        int solid = best.solid();
        int run = best.run();
        boolean near =
                (solid >= ALTERED_SHARE * n && run >= ALTERED_RUN)
                        || (solid >= 0.5 * n && run > ALTERED_RUN)
                        || (matched >= 0.75 * n && run >= 2);
        Span place = source.span(best.source().start(), best.source().end());
        return near
                ? new Comparison(Verdict.ALTERED, place, changes, Flaw.NONE, n, matched, run)
                : new Comparison(Verdict.NOT_FOUND, place, List.of(), Flaw.NONE, n, matched, run);
    }
}
