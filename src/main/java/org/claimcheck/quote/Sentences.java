package org.claimcheck.quote;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.text.CalendarNames;
import org.claimcheck.text.Span;

/**
 * Cuts the tokens of a block into the writer's own sentences. The general splitter also cuts inside
 * quotations and between a quotation and the words that report it, so it cannot serve here.
 */
final class Sentences {

    /** A reporting clause behind a full quotation is short: "Really?" the old man asked. */
    private static final int LONGEST_CLAUSE = 14;

    private final String text;
    private final List<FoldedToken> tokens;

    private Sentences(String text, List<FoldedToken> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The sentences as ranges of tokens, half-open, in order. */
    static List<Span> of(String text, List<FoldedToken> tokens) {
        Sentences sentences = new Sentences(text, tokens);
        List<Span> out = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (sentences.endsAt(i)) {
                out.add(new Span(start, i + 1));
                start = i + 1;
            }
        }
        if (start < tokens.size()) {
            out.add(new Span(start, tokens.size()));
        }
        return out;
    }

    private boolean endsAt(int i) {
        if (i + 1 >= tokens.size()) {
            return true;
        }
        FoldedToken token = tokens.get(i);
        FoldedToken next = tokens.get(i + 1);
        if (token.isQuote()) {
            return endsInside(token) && begins(next) && !isReportingClause(i + 1, isFull(token));
        }
        boolean stop = token.is(".") || token.is("!") || token.is("?");
        return stop && (begins(next) || next.is("("));
    }

    private static boolean begins(FoldedToken token) {
        return token.isCapital() || token.isQuote() || token.kind() == FoldedToken.Kind.NUMBER;
    }

    private boolean isFull(FoldedToken quote) {
        return text.charAt(lastInside(quote)) == '.';
    }

    private boolean endsInside(FoldedToken quote) {
        return ".!?\u2026\u2014".indexOf(text.charAt(lastInside(quote))) >= 0;
    }

    private int lastInside(FoldedToken quote) {
        int last = quote.end() - 1;
        while (last > quote.start()
                && "\"\u201c\u201d\u00ab\u00bb'\u2019\u2018; \u00a0".indexOf(text.charAt(last))
                        >= 0) {
            last--;
        }
        return last;
    }

    private boolean isReportingClause(int start, boolean full) {
        FoldedToken first = tokens.get(start);
        if (first.isQuote()) {
            return false;
        }
        int limit = Math.min(tokens.size(), start + LONGEST_CLAUSE);
        boolean subject = false;
        for (int i = start; i < limit; i++) {
            FoldedToken token = tokens.get(i);
            if (token.is(".") || token.isQuote() || token.is(":") || token.is("that")) {
                return false;
            }
            Cues.Cue cue = Cues.of(token.word());
            boolean verb =
                    cue != null
                            && cue.type() == Cues.Type.SAY
                            && !Cues.NORMATIVE.contains(cue.verb())
                            && !token.isCapital();
            if (verb && subject) {
                return endsAfter(i + 1, full);
            }
            subject |= token.isCapital() || Words.PERSONAL.contains(token.word());
        }
        return false;
    }

    /** Whether little follows a reporting verb: nothing, a name, a time, another quotation. */
    private boolean endsAfter(int i, boolean full) {
        if (i >= tokens.size()) {
            return true;
        }
        FoldedToken next = tokens.get(i);
        if (full) {
            // After a full stop a clause that goes on reports the next quotation.
            return next.is(".");
        }
        return next.is(".")
                || next.is(",")
                || next.is(":")
                || next.isQuote()
                || next.is("in")
                || next.is("on")
                || next.is("at")
                || next.is("of")
                || Words.isAdverb(next.word())
                || CalendarNames.has(next.word());
    }
}
