package org.claimcheck.quote;

import java.util.List;
import org.claimcheck.quote.Attribution.Basis;
import org.claimcheck.quote.Attribution.Kind;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads the name that signs a quotation, behind a dash or alone. */
final class Signatures {

    private static final int LONGEST_SIGNATURE = 14;

    private final String text;
    private final List<FoldedToken> tokens;
    private final NounPhrases phrases;

    Signatures(String text, List<FoldedToken> tokens, NounPhrases phrases) {
        this.text = text;
        this.tokens = tokens;
        this.phrases = phrases;
    }

    /** "..." — Ada Reed, farmer */
    @Nullable ReportingClause signature(
            int q, int dash, int from, int to, ReportingClauses reports) {
        boolean ends = to - dash <= LONGEST_SIGNATURE && q == from;
        if (!ends || dash + 1 >= to) {
            return null;
        }
        for (int i = dash + 1; i < to; i++) {
            if (reports.at(i) != null) {
                return null;
            }
        }
        return signed(q, dash + 1, to, tokens.get(dash).span());
    }

    /** "Bridge to stay shut" — Harbour News, 4 May: an entry of a list of sources. */
    boolean isListed(int q, int from, int to, ReportingClauses reports) {
        int dash = q + 1;
        boolean shape = q == from && dash + 1 < to && Subjects.isDash(tokens.get(dash));
        boolean verb = shape && signature(q, dash, from, to, reports) != null;
        return shape
                && !verb
                && to - dash <= LONGEST_SIGNATURE
                && NounTokens.isName(tokens.get(dash + (tokens.get(dash + 1).is("the") ? 2 : 1)))
                && !endsSentence(tokens.get(q));
    }

    private @Nullable ReportingClause signed(int q, int start, int to, Span cue) {
        Mention mention = phrases.startingAt(start, to);
        boolean named = mention != null && mention.name() != null;
        if (!named || (mention.kind() != Kind.PERSON && !endsSentence(tokens.get(q)))) {
            return null;
        }
        return new ReportingClause(mention, start, cue, Cues.Type.SAY, Basis.DASH);
    }

    /** A quotation that opens its block, a name behind it, and no verb: a pulled quotation. */
    @Nullable ReportingClause unmarkedSignature(int q) {
        int to = tokens.size();
        boolean whole = q == 0 && to > 1 && to <= LONGEST_SIGNATURE && !tokens.get(to - 1).is(".");
        if (!whole || !tokens.get(1).isCapital()) {
            return null;
        }
        for (int i = 1; i < to; i++) {
            String word = tokens.get(i).word();
            boolean verb =
                    Words.AUXILIARIES.contains(word)
                            || Words.isPastVerb(word)
                            || Cues.of(word) != null;
            if (verb && !tokens.get(i).is("'s")) {
                return null;
            }
        }
        Mention mention = phrases.startingAt(q + 1, to);
        if (mention == null || !endsSentence(tokens.get(q))) {
            return null;
        }
        return new ReportingClause(mention, q + 1, mention.span(), Cues.Type.SAY, Basis.DASH);
    }

    private boolean endsSentence(FoldedToken quote) {
        Span inner = quote.span();
        int last = inner.end() - 1;
        while (last > inner.start()
                && "\"\u201c\u201d\u00bb'\u2019 ".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ".!?\u2026".indexOf(text.charAt(last)) >= 0;
    }
}
