package org.claimcheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimcheck.text.Span;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;

/**
 * Cuts a sentence into the statements it joins: at semicolons, and at a conjunction that begins a
 * clause with a verb of its own. Only where each side has a figure or date to check, and never
 * inside quotation marks or brackets: a claim too long costs less than one cut wrongly.
 */
final class ClaimParts {

    private static final int FEWEST_WORDS = 3;

    /** A clause's verb follows within so many tokens of its conjunction. */
    private static final int REACH = 8;

    /** "[^12]" has four tokens; longer brackets hold words. */
    private static final int MARKER = 4;

    private static final Set<String> CONJUNCTIONS =
            Set.of("and", "but", "while", "whereas", "although", "though", "yet");

    /** A sentence that opens with one of these hangs together. */
    private static final Set<String> SUBORDINATE =
            Set.of("if", "when", "although", "though", "while", "because", "since", "unless", "as");

    private final Tokens tokens;
    private final List<Span> anchors;

    private ClaimParts(Tokens tokens, List<Span> anchors) {
        this.tokens = tokens;
        this.anchors = anchors;
    }

    /**
     * The parts in text order; the sentence itself, as one, if it is not cut.
     *
     * @param anchors figures and dates, in text order
     */
    static List<Span> of(String text, Span sentence, Tokens tokens, List<Span> anchors) {
        if (anchors.size() < 2 || SUBORDINATE.contains(tokens.at(0).word())) {
            return List.of(sentence);
        }
        ClaimParts parts = new ClaimParts(tokens, anchors);
        List<Span> out = new ArrayList<>();
        int first = 0;
        int brackets = 0;
        boolean quoted = false;
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.at(i);
            brackets += bracket(token);
            quoted = isMark(token) != quoted;
            if (brackets != 0 || quoted || !parts.isCut(first, i)) {
                continue;
            }
            Token before = tokens.at(i - 1);
            int end = before.is(",") ? before.start() : token.start();
            out.add(new Span(tokens.at(first).start(), end).trim(text));
            first = i + 1;
        }
        if (first == 0) {
            return List.of(sentence);
        }
        out.add(new Span(tokens.at(first).start(), sentence.end()));
        return out;
    }

    private static int bracket(Token token) {
        boolean opens = token.is("(") || token.is("[");
        boolean closes = token.is(")") || token.is("]");
        return opens ? 1 : closes ? -1 : 0;
    }

    private static boolean isMark(Token token) {
        return token.is("\"") || token.is("“") || token.is("”");
    }

    /** Whether the token parts what begins at {@code first} from what follows it. */
    private boolean isCut(int first, int at) {
        boolean semicolon = tokens.at(at).is(";");
        boolean conjunction = CONJUNCTIONS.contains(tokens.at(at).word());
        if (!semicolon && !conjunction) {
            return false;
        }
        return isClause(first, at)
                && isStatement(at + 1, tokens.size())
                && (semicolon || begins(first, at));
    }

    /** "…, and the line carries…" or "killed 107 and wounded 238". */
    private boolean begins(int first, int at) {
        boolean comma = tokens.at(beforeMarker(at - 1)).is(",");
        Token next = tokens.at(at + 1);
        boolean shared = Verbs.isFinite(next) && next.word().length() > 2;
        int reach = Math.min(tokens.size(), at + 1 + REACH);
        boolean own = comma && Verbs.standIn(tokens, at + 2, reach) && !anchored(at + 1, at + 2);
        boolean pair = false;
        for (int i = first; i < at; i++) {
            pair |= tokens.at(i).is("between") || tokens.at(i).is("both");
        }
        return !pair && (shared || own);
    }

    /** The token before a citation marker that ends here, or the one here. */
    private int beforeMarker(int last) {
        if (tokens.at(last).is("]")) {
            for (int i = last - 1; i >= Math.max(0, last - MARKER); i--) {
                if (tokens.at(i).is("[")) {
                    return i - 1;
                }
            }
        }
        return last;
    }

    private boolean isClause(int from, int to) {
        return isStatement(from, to) && Verbs.standIn(tokens, from, to);
    }

    private boolean isStatement(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += tokens.at(i).isWord() || tokens.at(i).isDigits() ? 1 : 0;
        }
        return words >= FEWEST_WORDS && anchored(from, to);
    }

    private boolean anchored(int from, int to) {
        Span range = tokens.span(from, to - 1);
        return anchors.stream().anyMatch(range::contains);
    }
}
