package org.claimcheck.quote;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.quote.Quotation.Kind;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Says what kind the words before a quotation give it, whatever it says itself. */
final class GoverningWords {

    /** Nouns that make a quotation after a colon an instance of themselves, not speech. */
    private static final Set<String> WORDED =
            Words.set(
                    """
                    goal goals mantra mantras wording language phrase phrases slogan slogans motto mottos question
                    questions title titles headline headlines definition principle term terms words
                    word expression names name label labels text mission vision purpose aim
                    hypothesis formula rule example examples category categories heading keyword
                    keywords query string lesson moral""");

    private static final Set<String> SHOWING =
            Words.set(
                    """
                    show shows showed shown display displays displayed read reads flash flashes
                    flashed appear appears appeared popped pops say says said""");

    private static final Set<String> MACHINE =
            Words.set("error warning status system alert pop-up");

    private static final Set<String> OBJECTS = Words.set("it him her them this that us me you");

    private static final Set<String> ANYBODY =
            Words.set("some others many people locals most everyone everybody they we residents");

    private static final int SHORT = 4;

    private final String text;
    private final List<FoldedToken> tokens;

    GoverningWords(String text, List<FoldedToken> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /**
     * @param p index of the last word before the quotation that is no article or sign
     * @param title whether the quotation has the capitals of a title
     * @param words how many words it has
     * @param near the report that governs it directly
     */
    @Nullable Kind kind(
            int p,
            int q,
            int from,
            Span inner,
            boolean title,
            int words,
            @Nullable ReportingClause near) {
        FoldedToken before = tokens.get(p);
        String word = before.word();
        boolean close = p >= q - 2 && !(p == q - 2 && tokens.get(q - 1).is(":"));
        if (isSoCalled(p, from)) {
            return Kind.SCARE;
        }
        if (word.equals("as") && p > from && tokens.get(p - 1).is("known")) {
            return Kind.NAME;
        }
        if (word.equals("as") && p > from + 1 && isReferredTo(p, from) && near == null) {
            return Kind.NAME;
        }
        if (close && near == null && Nouns.GIVING_NAMES.contains(word)) {
            return Kind.NAME;
        }
        if (word.equals("to") && p > from && Nouns.COMPARING.contains(tokens.get(p - 1).word())) {
            return Kind.SCARE;
        }
        if (word.equals("by") && p > from && isGoing(tokens.get(p - 1))) {
            return Kind.NAME;
        }
        boolean object = near != null && near.at() < p;
        if (word.equals("called") && isPresentPassive(p, from) && words <= Kinds.CLAUSE_WORDS) {
            return Kind.NAME;
        }
        if (close
                && !isNoted(q)
                && Nouns.NAMING.contains(word)
                && !object
                && (title || words <= 2)) {
            boolean agent = near != null && near.at() == p && near.type() == Cues.Type.LABEL;
            return agent && !title ? null : Kind.NAME;
        }
        boolean entitled = word.equals("called") || word.endsWith("titled");
        if (close && entitled && !object && near == null && Titles.startsWithCapital(text, inner)) {
            return Kind.TITLE;
        }
        if (close && Nouns.WORKS.contains(word) && title && words <= Kinds.LONGEST_TITLE) {
            return Kind.TITLE;
        }
        boolean labelled = p == q - 1 && p > from && near == null && Nouns.TITLED.contains(word);
        if ((labelled && !tokens.get(p - 1).is("'s")) || isShown(q, from)) {
            return Kind.TITLE;
        }
        if (isGenericName(q, from) && words <= Kinds.CLAUSE_WORDS) {
            return Kind.NAME;
        }
        if (near != null && near.mention().kind() == Attribution.Kind.UNNAMED) {
            if (isTermOf(near, q, from)) {
                return Kind.NAME;
            }
            if (near.type() == Cues.Type.STANCE && words <= SHORT && isObject(near, q)) {
                return Kind.SCARE;
            }
        }
        boolean comma = tokens.get(q - 1).is(",");
        boolean spoken = near != null && !Nouns.WORD_ITSELF.contains(word);
        boolean apart = comma && !word.equals("meaning") && !Nouns.WORD_ITSELF.contains(word);
        boolean itself = Nouns.WORD_ITSELF.contains(word) || !isAdjunct(inner);
        if (close && Nouns.MENTIONING.contains(word) && !spoken && !apart && itself) {
            return Kind.SCARE;
        }
        int with = word.equals("with") && p > from ? p - 1 : p;
        if (close && near == null && Nouns.INSCRIBED.contains(tokens.get(with).word())) {
            return Kind.SCARE;
        }
        boolean to = (near == null && word.equals("to")) || word.equals("as") || word.equals("of");
        if (to && p > from && Nouns.MENTIONING.contains(tokens.get(p - 1).word())) {
            return Kind.SCARE;
        }
        if (tokens.get(q - 1).is(":") && near == null && isWorded(q - 2, from)) {
            return Kind.SCARE;
        }
        int verb = word.equals("to") && p > from ? p - 1 : p;
        String be = tokens.get(verb).word();
        boolean copula = be.equals("is") || be.equals("was") || be.equals("are");
        if (copula && near == null && isWorded(verb - 1, Math.max(from, verb - 7))) {
            return Kind.SCARE;
        }
        return null;
    }

    /** "Backed the idea “for months”": words that tell when or where, not what the idea is. */
    private boolean isAdjunct(Span inner) {
        int end = inner.start();
        while (end < inner.end() && Character.isLowerCase(text.charAt(end))) {
            end++;
        }
        return Words.PREPOSITIONS.contains(text.substring(inner.start(), end));
    }

    /** "The screen showed", "an error message appeared:": words that a machine puts up. */
    private boolean isShown(int q, int from) {
        int verb = q - 1;
        while (verb > from && (isFiller(tokens.get(verb)) || tokens.get(verb).is("message"))) {
            verb--;
        }
        if (!SHOWING.contains(tokens.get(verb).word())) {
            return false;
        }
        for (int i = verb - 1; i >= Math.max(from, verb - 6); i--) {
            FoldedToken token = tokens.get(i);
            boolean message =
                    token.is("message") && i > from && MACHINE.contains(tokens.get(i - 1).word());
            if (message || (Nouns.DISPLAYS.contains(token.word()) && !token.isCapital())) {
                return true;
            }
        }
        return false;
    }

    /** "What welders call": the word of a trade. */
    private boolean isTermOf(ReportingClause near, int q, int from) {
        int what = near.mention().first() - 1;
        return near.at() == q - 1
                && near.type() == Cues.Type.LABEL
                && what >= from
                && tokens.get(what).is("what");
    }

    /** "Fear the new": a thing goes by these words, whoever fears it. */
    private boolean isObject(ReportingClause near, int q) {
        int i = q - 1;
        while (i > near.at() + 1 && tokens.get(i).kind() == FoldedToken.Kind.WORD && q - i < 3) {
            if (Words.DETERMINERS.contains(tokens.get(i).word())) {
                break;
            }
            i--;
        }
        return i > near.at() && Words.DETERMINERS.contains(tokens.get(i).word());
    }

    /** "Some call it", "people called her": the name that goes round. */
    private boolean isGenericName(int q, int from) {
        boolean object = q - 3 >= from && OBJECTS.contains(tokens.get(q - 1).word());
        return object
                && (tokens.get(q - 2).is("call") || tokens.get(q - 2).is("called"))
                && ANYBODY.contains(tokens.get(q - 3).word());
    }

    /** "what you see is what you get" (WYSIWYG): a term with its short form. */
    boolean isAbbreviated(int q, int to) {
        if (q + 3 >= to || !tokens.get(q + 1).is("(") || !tokens.get(q + 3).is(")")) {
            return false;
        }
        FoldedToken inside = tokens.get(q + 2);
        String written = inside.span().of(text);
        return inside.isCapital() && written.equals(written.toUpperCase(Locale.ROOT));
    }

    /** "Referred to in some towns as". */
    private boolean isReferredTo(int as, int from) {
        for (int i = as - 1; i > Math.max(from, as - 7); i--) {
            if (tokens.get(i).is("to") && tokens.get(i - 1).is("referred")) {
                return true;
            }
        }
        return false;
    }

    private boolean isNoted(int q) {
        return tokens.get(q - 1).is(":");
    }

    private boolean isWorded(int at, int from) {
        for (int i = at; i >= Math.max(from, at - 6); i--) {
            if (WORDED.contains(tokens.get(i).word())) {
                return true;
            }
        }
        return false;
    }

    private boolean isSoCalled(int p, int from) {
        for (int i = p; i >= Math.max(from, p - 1); i--) {
            boolean apart = tokens.get(i).is("called") && i > from && tokens.get(i - 1).is("so");
            if (apart || tokens.get(i).is("so-called")) {
                return true;
            }
        }
        return false;
    }

    /** "Is more often called": what it is called is its name. */
    private boolean isPresentPassive(int verb, int from) {
        int i = verb - 1;
        while (i > from && verb - i < 4 && Words.isAdverb(tokens.get(i).word())) {
            i--;
        }
        FoldedToken be = i < from ? tokens.get(verb) : tokens.get(i);
        boolean more = be.is("more") && i > from;
        FoldedToken is = more ? tokens.get(i - 1) : be;
        return is.is("is") || is.is("are");
    }

    private static boolean isGoing(FoldedToken token) {
        return token.is("goes") || token.is("went") || token.is("going") || token.is("go");
    }

    static boolean isFiller(FoldedToken token) {
        return token.is(",")
                || token.is(":")
                || token.is("the")
                || token.is("a")
                || token.is("an")
                || token.is("(");
    }
}
