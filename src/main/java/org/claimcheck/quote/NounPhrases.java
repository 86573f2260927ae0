package org.claimcheck.quote;

import java.util.List;
import org.claimcheck.quote.Attribution.Kind;
import org.claimcheck.text.CalendarNames;
import org.jspecify.annotations.Nullable;

/**
 * Reads noun phrases out of the tokens of a block, leftwards or rightwards from a verb. Names are
 * found by their spelling alone.
 */
final class NounPhrases {

    /** A phrase longer than this is no subject. */
    private static final int LONGEST = 24;

    private final String text;
    private final List<FoldedToken> tokens;
    private final Speakers speakers;
    private final Parts parts;
    private final Heads heads;

    NounPhrases(String text, List<FoldedToken> tokens, Speakers speakers) {
        this.text = text;
        this.tokens = tokens;
        this.speakers = speakers;
        this.parts = new Parts(tokens);
        this.heads = new Heads(text, tokens, speakers);
    }

    /** The phrase that ends with token {@code end}, not reaching before {@code from}. */
    @Nullable Mention endingAt(int end, int from) {
        if (end < from) {
            return null;
        }
        FoldedToken last = tokens.get(end);
        if (last.isQuote()) {
            return speakers.quoted(text, last, end);
        }
        if (Words.PERSONAL.contains(last.word())) {
            return speakers.pronoun(last, end);
        }
        Mention part = parts.endingAt(end, from);
        if (part != null) {
            return part;
        }
        int lowest = Math.max(from, end - LONGEST);
        int first = end + 1;
        int preposition = -1;
        for (int i = end; i >= lowest; i--) {
            FoldedToken token = tokens.get(i);
            if (isNominal(token, i)) {
                first = i;
                if (Words.DETERMINERS.contains(token.word())
                        && !isAfterPreposition(i, lowest)
                        && !(i > lowest
                                && !tokens.get(i - 1).is("that")
                                && Words.DETERMINERS.contains(tokens.get(i - 1).word()))) {
                    break;
                }
            } else if (first <= end
                    && Words.PREPOSITIONS.contains(token.word())
                    && i > lowest
                    && isBeforePreposition(i - 1, lowest)) {
                preposition = i;
            } else if (!isJoint(i, first, end, lowest)) {
                break;
            }
        }
        if (first > end) {
            return null;
        }
        return preposition < 0
                ? parts.with(speakers.phrase(text, tokens, first, end), from)
                : heads.of(first, end);
    }

    /** A determined phrase of any noun, as the subject of a verb that only speakers can have. */
    @Nullable Mention anybodyEndingAt(int end, int from) {
        int i = end;
        while (i >= from && end - i < 5 && isPlain(tokens.get(i))) {
            i--;
        }
        return i >= from && i < end ? speakers.anybody(tokens, i, end) : null;
    }

    /** The same, rightwards. */
    @Nullable Mention anybodyStartingAt(int start, int to) {
        int i = start + 1;
        while (i < to && i - start < 5 && isPlain(tokens.get(i))) {
            i++;
        }
        return start < to && i > start + 1 ? speakers.anybody(tokens, start, i - 1) : null;
    }

    private static boolean isPlain(FoldedToken token) {
        return token.kind() == FoldedToken.Kind.WORD
                && !token.is("'s")
                && !Words.isFunctionWord(token.word())
                && !Words.isPastVerb(token.word())
                && Cues.of(token.word()) == null;
    }

    /** A noun, or a noun with its participle: the letter, the letter seen by. */
    private boolean isBeforePreposition(int i, int lowest) {
        return NounTokens.isHead(tokens.get(i))
                || (i > lowest
                        && Words.isParticiple(tokens.get(i).word())
                        && NounTokens.isHead(tokens.get(i - 1)));
    }

    /** "The Globe and Mail": a conjunction inside a name. */
    private boolean isJoint(int i, int first, int end, int lowest) {
        return tokens.get(i).is("and")
                && i > lowest
                && first == i + 1
                && first <= end
                && NounTokens.isName(tokens.get(first))
                && NounTokens.isName(tokens.get(i - 1));
    }

    /** The phrase that begins with token {@code start} and ends before {@code to}. */
    @Nullable Mention startingAt(int start, int to) {
        if (start >= to) {
            return null;
        }
        FoldedToken first = tokens.get(start);
        if (first.isQuote()) {
            return speakers.quoted(text, first, start);
        }
        if (Words.PERSONAL.contains(first.word())) {
            return speakers.pronoun(first, start);
        }
        Mention part = parts.startingAt(start, to);
        if (part != null) {
            return part;
        }
        if (parts.opensPart(start, to)) {
            Mention whole = startingAt(start + 2, to);
            boolean people = whole != null && whole.kind() == Kind.UNNAMED;
            return people ? parts.of(start, whole.last()) : whole;
        }
        int end = start;
        int limit = Math.min(to, start + LONGEST);
        boolean named = false;
        while (end < limit && isNominal(tokens.get(end), end)) {
            FoldedToken token = tokens.get(end);
            boolean verb = named && token.kind() == FoldedToken.Kind.WORD && !token.is("'s");
            boolean restart =
                    end > start && Words.DETERMINERS.contains(token.word()) && !token.isCapital();
            boolean relative =
                    end > start
                            && Words.isParticiple(token.word())
                            && NounTokens.isCommonHead(tokens.get(end - 1));
            if (restart || relative || (verb && NounTokens.isVerbLike(token))) {
                break;
            }
            named |= NounTokens.isName(token);
            end++;
        }
        if (named && isFirm(end, limit)) {
            end += 2;
        }
        int last = trimEnd(start, end - 1);
        if (last < start) {
            return quotedAfterDeterminer(start, to);
        }
        if (Words.DETERMINERS.contains(tokens.get(last).word())) {
            return quotedAfterDeterminer(last, to);
        }
        Mention whole = speakers.phrase(text, tokens, start, ofName(start, last, limit));
        return whole != null ? whole : upToHead(start, last);
    }

    /** "Reed (and Sons)" */
    private boolean isFirm(int and, int limit) {
        return and + 1 < limit
                && tokens.get(and).is("and")
                && tokens.get(and + 1).isCapital()
                && Nouns.PARTNERS.contains(NounTokens.bare(tokens.get(and + 1)));
    }

    /** "A source close (to the board)": the phrase up to its noun, where more follows it. */
    private @Nullable Mention upToHead(int start, int last) {
        for (int i = start; i < last; i++) {
            if (Nouns.PEOPLE.contains(tokens.get(i).word()) && !tokens.get(i + 1).is("'s")) {
                return speakers.phrase(text, tokens, start, i);
            }
        }
        return null;
    }

    private @Nullable Mention quotedAfterDeterminer(int determiner, int to) {
        int next = determiner + 1;
        boolean quoted = next < to && tokens.get(next).isQuote();
        return quoted ? speakers.quoted(text, tokens.get(next), next) : null;
    }

    /** "Department of Agriculture", "Church of the East": the name goes on after "of". */
    private int ofName(int start, int last, int limit) {
        int i = last + 1;
        if (!NounTokens.isName(tokens.get(last)) || i + 1 >= limit || !tokens.get(i).is("of")) {
            return last;
        }
        int next = tokens.get(i + 1).is("the") ? i + 2 : i + 1;
        if (next >= limit || !NounTokens.isName(tokens.get(next))) {
            return last;
        }
        boolean organisation = Nouns.ORGANISATION_WORDS.contains(tokens.get(last).word());
        if (!organisation && start < last) {
            return last;
        }
        while (next + 1 < limit && NounTokens.isName(tokens.get(next + 1))) {
            next++;
        }
        return next;
    }

    /** A time at the end ("said Smith Monday") is not part of the phrase. */
    private int trimEnd(int start, int end) {
        int last = end;
        while (last >= start
                && (CalendarNames.has(NounTokens.bare(tokens.get(last)))
                        || tokens.get(last).kind() == FoldedToken.Kind.NUMBER)) {
            last--;
        }
        return last;
    }

    private boolean isAfterPreposition(int i, int lowest) {
        return i - 1 > lowest
                && Words.PREPOSITIONS.contains(tokens.get(i - 1).word())
                && NounTokens.isHead(tokens.get(i - 2));
    }

    /** Whether a token may be part of a noun phrase. */
    private boolean isNominal(FoldedToken token, int i) {
        if (token.kind() == FoldedToken.Kind.NUMBER || token.is("'s") || token.is("&")) {
            return true;
        }
        if (token.isSign() && (token.is("'") || token.is("\u2019"))) {
            return true;
        }
        if (!token.isWord()) {
            return false;
        }
        String word = token.word();
        if (Words.DETERMINERS.contains(word)) {
            return true;
        }
        if (token.isCapital() && i > 0 && tokens.get(i - 1).isCapital()) {
            return true;
        }
        return !Words.isFunctionWord(word) || isParticle(i);
    }

    private boolean isParticle(int i) {
        return i > 0
                && i + 1 < tokens.size()
                && NounTokens.isParticle(tokens.get(i).word())
                && tokens.get(i + 1).isCapital();
    }
}
