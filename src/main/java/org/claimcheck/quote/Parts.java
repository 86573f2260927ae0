package org.claimcheck.quote;

import java.util.List;
import java.util.Set;
import org.claimcheck.quote.Attribution.Kind;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads phrases for some out of several of whom the text spoke: "one of them", "the other". */
final class Parts {

    private static final Set<String> QUANTITIES =
            Words.set(
                    """
                    one two three four five some several many most all both each neither either none
                    another any few""");

    private static final Set<String> THEM = Words.set("them us these those whom you");

    private static final Set<String> REST = Words.set("other others latter former");

    private final List<FoldedToken> tokens;

    Parts(List<FoldedToken> tokens) {
        this.tokens = tokens;
    }

    /** "One of them", "the other", "another", ending with a token; null if no such phrase does. */
    @Nullable Mention endingAt(int end, int from) {
        String word = tokens.get(end).word();
        if (THEM.contains(word)) {
            return isPart(end, from) ? of(end - 2, end) : null;
        }
        if (REST.contains(word)) {
            return end > from && tokens.get(end - 1).is("the") ? of(end - 1, end) : null;
        }
        boolean opens = end == from || !tokens.get(end - 1).isWord() || isLink(end - 1);
        return (word.equals("another") || word.equals("both")) && opens ? of(end, end) : null;
    }

    private boolean isLink(int i) {
        return Words.CONJUNCTIONS.contains(tokens.get(i).word());
    }

    /** The same, beginning with a token. */
    @Nullable Mention startingAt(int start, int to) {
        if (opensPart(start, to) && THEM.contains(tokens.get(start + 2).word())) {
            return of(start, start + 2);
        }
        boolean last = start + 1 >= to || !tokens.get(start + 1).isWord();
        String word = tokens.get(start).word();
        if (last && (word.equals("another") || word.equals("both"))) {
            return of(start, start);
        }
        boolean rest =
                word.equals("the")
                        && start + 1 < to
                        && REST.contains(tokens.get(start + 1).word())
                        && (start + 2 >= to || !tokens.get(start + 2).isWord());
        return rest ? of(start, start + 1) : null;
    }

    /** Whether "one of" begins with a token, and is not itself part of something. */
    boolean opensPart(int start, int to) {
        return start + 2 < to
                && QUANTITIES.contains(tokens.get(start).word())
                && tokens.get(start + 1).is("of")
                && !tokens.get(start + 2).isQuote()
                && !(QUANTITIES.contains(tokens.get(start + 2).word())
                        && start + 3 < to
                        && tokens.get(start + 3).is("of"));
    }

    private boolean isPart(int of, int from) {
        return of - 2 >= from
                && tokens.get(of - 1).is("of")
                && QUANTITIES.contains(tokens.get(of - 2).word());
    }

    /** "One of the sisters" for "the sisters", if that is what stands there. */
    @Nullable Mention with(@Nullable Mention whole, int from) {
        if (whole == null || whole.isPronoun() || whole.kind() == Kind.DOCUMENT) {
            return whole;
        }
        return isPart(whole.first(), from) ? of(whole.first() - 2, whole.last()) : whole;
    }

    /** Unnamed people, by the tokens from first to last (inclusive). */
    Mention of(int first, int last) {
        Span span = new Span(tokens.get(first).start(), tokens.get(last).end());
        return new Mention(span, Kind.UNNAMED, null, tokens.get(last).word(), first, last);
    }
}
