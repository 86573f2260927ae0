package org.claimcheck.quote.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * What a quotation says its source holds: fragments of words that follow each other, and the gaps
 * that its writer marked.
 */
final class QuotePattern {

    private static final int LONGEST_BRACKET = 200;

    private final WordList words;

    /** By the index of the word after the gap; the number of words for one at the end. */
    private final TreeMap<Integer, Gap> gaps = new TreeMap<>();

    private final Span within;
    private final List<Span> skipped;

    private QuotePattern(WordList words, Span within, List<Span> skipped) {
        this.words = words;
        this.within = within;
        this.skipped = skipped;
    }

    /**
     * @param text holds the quotation; every offset counts in it
     * @param within the quotation without its marks
     * @param skipped what is no part of the words, such as markers of notes; in text order
     */
    static QuotePattern of(String text, Span within, List<Span> skipped) {
        List<Gap> found = gaps(text, within);
        List<Span> apart = new ArrayList<>(skipped);
        found.forEach(g -> apart.add(g.span()));
        apart.sort(null);
        QuotePattern pattern = new QuotePattern(WordList.of(text, within, apart), within, skipped);
        int word = 0;
        for (Gap gap : found) {
            while (word < pattern.words.size() && pattern.words.start(word) < gap.span().start()) {
                word++;
            }
            pattern.gaps.merge(word, gap, Gap::join);
        }
        return pattern;
    }

    private static List<Gap> gaps(String text, Span within) {
        List<Gap> out = new ArrayList<>();
        int at = within.start();
        while (at < within.end()) {
            Gap gap = null;
            char c = text.charAt(at);
            if (c == '[' || c == '(') {
                gap = bracket(text, at, within);
            } else if (c == '.' || c == '\u2026') {
                int end = dotsEnd(text, at, within.end());
                gap = end < 0 ? null : omission(at, end);
            }
            if (gap != null) {
                out.add(gap);
            }
            at = gap == null ? at + 1 : Math.max(at + 1, gap.span().end());
        }
        return out;
    }

    private static Gap omission(int from, int to) {
        return new Gap(new Span(from, to), true, 0, WordList.of(""), "", "");
    }

    /** After three dots or more, spaced or not; -1 if there are fewer. */
    private static int dotsEnd(String text, int at, int limit) {
        int dots = 0;
        int end = at;
        int i = at;
        while (i < limit && i - end <= 1) {
            char c = text.charAt(i);
            if (c == '.' || c == '\u2026') {
                dots += c == '.' ? 1 : 3;
                end = i + 1;
            } else if (!Whitespace.is(c)) {
                break;
            }
            i++;
        }
        return dots >= 3 ? end : -1;
    }

    private static @Nullable Gap bracket(String text, int open, Span within) {
        char closing = text.charAt(open) == '[' ? ']' : ')';
        int limit = Math.min(within.end(), open + LONGEST_BRACKET);
        int close = open + 1;
        while (close < limit && text.charAt(close) != closing) {
            close++;
        }
        if (close >= limit) {
            return null;
        }
        Span inner = new Span(open + 1, close).trim(text);
        String inside = inner.of(text);
        boolean dots = !inside.isEmpty() && dotsEnd(text, inner.start(), close) == inner.end();
        if (dots) {
            return omission(open, close + 1);
        }
        boolean sic = inside.equalsIgnoreCase("sic") || inside.equalsIgnoreCase("sic!");
        if (closing == ')' && !sic) {
            return null;
        }
        if (sic) {
            return edit(new Span(open, close + 1), WordList.of(""), "", "");
        }
        if (Markers.end(text, open, within.end(), within.start(), false) > 0) {
            return null;
        }
        return edit(text, open, close + 1, inner, within);
    }

    private static Gap edit(String text, int open, int end, Span inner, Span within) {
        int from = open;
        while (from > within.start() && Folding.isWordPart(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < within.end() && Folding.isWordPart(text.charAt(to))) {
            to++;
        }
        WordList words = WordList.of(text, inner, List.of());
        boolean partial = (from < open || to > end) && inner.length() <= 12 && words.size() <= 1;
        if (!partial) {
            return edit(new Span(open, end), words, "", "");
        }
        String head = Folding.lower(Folding.word(text.substring(from, open)));
        String tail = Folding.lower(Folding.word(text.substring(end, to)));
        return edit(new Span(from, to), words, head, tail);
    }

    private static Gap edit(Span span, WordList inside, String head, String tail) {
        return new Gap(span, false, 1, inside, head, tail);
    }

    /**
     * The same quotation read as if its dots and brackets were the source's own; null if it has
     * none.
     */
    @Nullable QuotePattern verbatim() {
        if (gaps.isEmpty()) {
            return null;
        }
        return new QuotePattern(WordList.of(words.text(), within, skipped), within, skipped);
    }

    WordList words() {
        return words;
    }

    /** The gap before a word; null if the word follows the one before it. */
    @Nullable Gap gapBefore(int word) {
        return gaps.get(word);
    }

    Map<Integer, Gap> gaps() {
        return gaps;
    }

    /** Ranges of words without a gap between them, in order; none is empty. */
    List<Span> fragments() {
        List<Span> out = new ArrayList<>();
        int from = 0;
        for (int at : gaps.keySet()) {
            if (at > from) {
                out.add(new Span(from, at));
            }
            from = at;
        }
        if (words.size() > from) {
            out.add(new Span(from, words.size()));
        }
        return out;
    }
}
