package org.claimcheck.quote;

import java.util.List;
import java.util.Set;
import org.claimcheck.quote.Attribution.Kind;
import org.jspecify.annotations.Nullable;

/** Finds who does what a verb says: the phrase before it, past insertions and auxiliaries. */
final class Subjects {

    /** Insertions between subject and verb are looked through up to this many tokens. */
    private static final int LONGEST_INSERTION = 45;

    private static final Set<String> HABITS =
            Words.set("like likes liked love loves loved used prefer prefers preferred");

    private static final int MOST_COMMAS = 5;

    private static final int LONGEST_PART = 9;

    private final List<FoldedToken> tokens;
    private final NounPhrases phrases;

    Subjects(List<FoldedToken> tokens, NounPhrases phrases) {
        this.tokens = tokens;
        this.phrases = phrases;
    }

    /** The last token before {@code verb} that is no adverb or auxiliary. */
    int beforeVerb(int verb, int from) {
        int i = verb - 1;
        while (i >= from && verb - i < LONGEST_INSERTION && isBetween(tokens.get(i), i, from)) {
            i--;
        }
        return i;
    }

    /** The same, and before a habit: "likes to put it". */
    int beforeHabit(int verb, int from) {
        return beforeVerb(isHabit(verb, from) ? verb - 2 : verb, from);
    }

    /** Whether "likes to" stands right before a verb. */
    boolean isHabit(int verb, int from) {
        return verb - 2 >= from
                && tokens.get(verb - 1).is("to")
                && HABITS.contains(tokens.get(verb - 2).word());
    }

    private boolean isBetween(FoldedToken token, int i, int from) {
        if (token.isCapital() && i > from) {
            return false;
        }
        boolean possessive = token.is("'s");
        return !possessive
                && (Words.AUXILIARIES.contains(token.word()) || Words.isAdverb(token.word()));
    }

    /** The subject that ends with a token, or before the insertion that ends there. */
    @Nullable Mention endingAt(int end, int from) {
        if (end < from) {
            return null;
        }
        FoldedToken token = tokens.get(end);
        if (token.is(",") || isDash(token)) {
            return beforeInsertion(end, from);
        }
        if (token.is(")")) {
            int open = end - 1;
            while (open > from && end - open < LONGEST_INSERTION && !tokens.get(open).is("(")) {
                open--;
            }
            return tokens.get(open).is("(") ? endingAt(open - 1, from) : null;
        }
        if (token.is("who") || token.is("which") || token.is("that")) {
            int before = end - 1;
            if (before >= from && tokens.get(before).is(",")) {
                before--;
            }
            Mention head = phrases.endingAt(before, from);
            boolean hearer = token.is("that") && head != null && isHearer(head, from);
            return hearer ? null : head;
        }
        if (token.is("door") && end > from && tokens.get(end - 1).is("next")) {
            return phrases.endingAt(end - 2, from);
        }
        if (isReflexive(token)) {
            return phrases.endingAt(end - 1, from);
        }
        return phrases.endingAt(end, from);
    }

    /** "Told the paper that": what follows is told, and not of the paper. */
    private boolean isHearer(Mention mention, int from) {
        int i = mention.first() - 1;
        while (i >= from && Words.DETERMINERS.contains(tokens.get(i).word())) {
            i--;
        }
        Cues.Cue cue = i < from ? null : Cues.of(tokens.get(i).word());
        return cue != null && cue.type() == Cues.Type.SAY && !tokens.get(i).isCapital();
    }

    private static boolean isReflexive(FoldedToken token) {
        return token.is("himself") || token.is("herself") || token.is("themselves");
    }

    private @Nullable Mention beforeInsertion(int end, int from) {
        Mention inserted = null;
        int close = end;
        for (int n = 0; n < MOST_COMMAS; n++) {
            int open = close - 1;
            while (open >= from
                    && end - open < LONGEST_INSERTION
                    && !tokens.get(open).is(",")
                    && !isDash(tokens.get(open))
                    && !tokens.get(open).isQuote()) {
                open--;
            }
            boolean comma =
                    open >= from && !tokens.get(open).isQuote() && end - open < LONGEST_INSERTION;
            if (n == 0) {
                inserted = nameAlone(open + 1, close - 1);
            }
            if (!comma) {
                boolean sentence = open < from && n == 0;
                return inserted != null || !sentence ? inserted : phrases.endingAt(close - 1, from);
            }
            Mention before = afterBracket(open - 1, from);
            boolean fits =
                    before != null
                            && (before.name() != null || inserted == null)
                            && !before.isPronoun();
            if (fits && (before.name() != null || n == 0)) {
                return inserted != null && !isPerson(before) ? inserted : before;
            }
            if (inserted != null) {
                return inserted;
            }
            close = open;
        }
        return null;
    }

    private @Nullable Mention afterBracket(int end, int from) {
        if (end >= from && tokens.get(end).is(")")) {
            return endingAt(end, from);
        }
        return end >= from ? phrases.endingAt(end, from) : null;
    }

    private static boolean isPerson(Mention mention) {
        return mention.kind() == Kind.PERSON && mention.name() != null;
    }

    /** The person or body that makes up all of an insertion. */
    private @Nullable Mention nameAlone(int first, int last) {
        if (first > last) {
            return null;
        }
        Mention mention = phrases.endingAt(last, first);
        return mention != null && mention.name() != null && mention.first() == first
                ? mention
                : null;
    }

    /** The subject of a sentence, past what may stand before it. */
    @Nullable Mention ofSentence(int from, int to) {
        int i = from;
        int limit = Math.min(to, from + LONGEST_INSERTION);
        while (i < limit && isIntroduction(tokens.get(i))) {
            i++;
        }
        if (i >= limit) {
            return null;
        }
        FoldedToken first = tokens.get(i);
        boolean phrase =
                Words.PREPOSITIONS.contains(first.word())
                        || first.is("when")
                        || first.is("while")
                        || first.is("because")
                        || first.is("although")
                        || first.is("though")
                        || first.is("if")
                        || first.is("once")
                        || (Cues.of(first.word()) != null && !Nouns.PEOPLE.contains(first.word()))
                        || (first.word().endsWith("ing") && first.isCapital());
        if (!phrase) {
            Mention part = ofPart(i, limit);
            return part != null ? part : phrases.startingAt(i, limit);
        }
        for (int k = i + 1; k < limit; k++) {
            if (tokens.get(k).is(",") && k + 1 < limit) {
                Mention after = phrases.startingAt(k + 1, limit);
                if (after != null && startsClause(after, limit)) {
                    return after;
                }
            }
        }
        return null;
    }

    /** "One of the guilds, the Lamp Union (LU), opposed": the name that says which one. */
    private @Nullable Mention ofPart(int start, int limit) {
        boolean part =
                start + 2 < limit
                        && Words.DETERMINERS.contains(tokens.get(start).word())
                        && tokens.get(start + 1).is("of");
        int comma = start + 2;
        while (part
                && comma < limit
                && comma - start < LONGEST_PART
                && tokens.get(comma).isWord()) {
            comma++;
        }
        if (!part || comma + 1 >= limit || !tokens.get(comma).is(",")) {
            return null;
        }
        Mention name = phrases.startingAt(comma + 1, limit);
        boolean apposed = name != null && name.name() != null && name.last() + 1 < limit;
        FoldedToken next = apposed ? tokens.get(name.last() + 1) : tokens.get(start);
        return next.is(",") || next.is("(") ? name : null;
    }

    /** Whether what follows a phrase is not just the next item of a list. */
    private boolean startsClause(Mention mention, int limit) {
        int next = mention.last() + 1;
        return next < limit && !tokens.get(next).is("and") && !tokens.get(next).is("or");
    }

    private static boolean isIntroduction(FoldedToken token) {
        return token.is(",")
                || token.is("but")
                || token.is("and")
                || token.is("so")
                || token.is("yet")
                || (Words.isAdverb(token.word()) && !token.is("no"));
    }

    static boolean isDash(FoldedToken token) {
        return token.is("\u2014")
                || token.is("\u2013")
                || token.is("\u2015")
                || token.is("-")
                || token.is("--")
                || token.is("---")
                || token.is("~");
    }
}
