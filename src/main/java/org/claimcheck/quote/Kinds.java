package org.claimcheck.quote;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.nlp.Language;
import org.claimcheck.quote.Quotation.Kind;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Says what kind of quotation stands in a sentence, by the cheapest evidence that decides. */
final class Kinds {

    /** A fragment this short that nobody is made to answer for is the writer's own distance. */
    private static final int SCARE_WORDS = 2;

    /** From here on a quotation with a capital is a clause. */
    private static final int CLAUSE_WORDS = 4;

    private static final int LONGEST_TITLE = 14;

    /** Nouns that make a quotation after a colon an instance of themselves, not speech. */
    private static final Set<String> WORDED =
            Words.set(
                    """
                    goal goals mantra mantras wording language phrase phrases slogan slogans motto mottos question
                    questions title titles headline headlines definition principle term terms words
                    word expression names name label labels text mission vision purpose aim
                    hypothesis formula rule example examples category categories heading keyword
                    keywords query string""");

    private final String text;
    private final List<FoldedToken> tokens;
    private final Language language;

    Kinds(String text, List<FoldedToken> tokens, Language language) {
        this.text = text;
        this.tokens = tokens;
        this.language = language;
    }

    /**
     * The kind that the words around a quotation give it whatever it says; null if they do not.
     *
     * @param near the report that governs it directly
     */
    @Nullable Kind governed(int q, Span inner, int from, int to, @Nullable ReportingClause near) {
        boolean title = Titles.isTitle(text, inner);
        int words = Titles.words(text, inner, LONGEST_TITLE + 1);
        int p = q - 1;
        while (p >= from && isFiller(tokens.get(p))) {
            p--;
        }
        FoldedToken before = p < from ? null : tokens.get(p);
        FoldedToken next = q + 1 < to ? tokens.get(q + 1) : null;
        if (before != null) {
            Kind kind = after(p, q, from, inner, title, words, near);
            if (kind != null) {
                return kind;
            }
        }
        boolean work =
                next != null
                        && next.kind() == FoldedToken.Kind.WORD
                        && (Nouns.WORKS.contains(next.word()) || next.is("by"));
        if (work && title && words <= 8) {
            return Kind.TITLE;
        }
        boolean sandwich =
                title
                        && words <= 3
                        && q > from
                        && next != null
                        && NounPhrases.isNameToken(tokens.get(q - 1))
                        && next.isCapital();
        if (sandwich) {
            return Kind.NAME;
        }
        boolean place =
                q > from
                        && Words.PREPOSITIONS.contains(tokens.get(q - 1).word())
                        && !tokens.get(q - 1).is("as");
        if (isAbbreviated(q, to)) {
            return Kind.NAME;
        }
        boolean called = near != null && near.type() != Cues.Type.STANCE && !place;
        boolean full = words >= CLAUSE_WORDS && text.charAt(inner.end() - 1) == '.';
        boolean work2 = words >= 2 && words <= LONGEST_TITLE && !called;
        if (title && work2 && (full || !endsSentence(inner))) {
            return Kind.TITLE;
        }
        if (title && words == 1 && !called && before != null && !endsSentence(inner)) {
            return Kind.NAME;
        }
        return null;
    }

    private @Nullable Kind after(
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
        if (close
                && !isNoted(q)
                && Nouns.NAMING.contains(word)
                && !object
                && (title || words <= 2)) {
            boolean agent = near != null && near.at() == p && near.type() == Cues.Type.LABEL;
            return agent && !title ? null : Kind.NAME;
        }
        boolean entitled = word.equals("called") || word.endsWith("titled");
        if (close && entitled && !object && near == null && startsWithCapital(inner)) {
            return Kind.TITLE;
        }
        if (close && Nouns.WORKS.contains(word) && title && words <= LONGEST_TITLE) {
            return Kind.TITLE;
        }
        boolean comma = tokens.get(q - 1).is(",");
        boolean spoken = near != null && !Nouns.WORD_ITSELF.contains(word);
        boolean apart = comma && !word.equals("meaning") && !Nouns.WORD_ITSELF.contains(word);
        if (close && Nouns.MENTIONING.contains(word) && !spoken && !apart) {
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

    /** "what you see is what you get" (WYSIWYG): a term with its short form. */
    private boolean isAbbreviated(int q, int to) {
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

    private static boolean isGoing(FoldedToken token) {
        return token.is("goes") || token.is("went") || token.is("going") || token.is("go");
    }

    private static boolean isFiller(FoldedToken token) {
        return token.is(",")
                || token.is(":")
                || token.is("the")
                || token.is("a")
                || token.is("an")
                || token.is("(");
    }

    /** The kind by its own words, once it is known whether somebody answers for it. */
    Kind own(
            int q,
            QuotedStretch one,
            int from,
            @Nullable ReportingClause report,
            boolean alone,
            boolean continued) {
        if (alone || continued) {
            return Kind.DIRECT;
        }
        Span inner = one.inner();
        int words = Titles.words(text, inner, CLAUSE_WORDS + 2);
        int distance = isSingle(one) ? CLAUSE_WORDS : SCARE_WORDS;
        if (report == null && words <= distance) {
            return Kind.SCARE;
        }
        if (startsWithCapital(inner)) {
            boolean speech = report != null || endsSentence(inner);
            boolean said = report != null && report.type() == Cues.Type.SAY && near(q, from);
            boolean clause = words >= CLAUSE_WORDS || (speech && words >= 2) || said;
            return clause ? Kind.DIRECT : Kind.PARTIAL;
        }
        boolean clause =
                words >= CLAUSE_WORDS && report != null && near(q, from) && isClause(inner);
        return clause ? Kind.DIRECT : Kind.PARTIAL;
    }

    /** Single marks in a text of double ones set words apart more often than they quote. */
    private boolean isSingle(QuotedStretch one) {
        return one.span().length() == one.inner().length() + 2
                && "'\u2018\u201b`".indexOf(text.charAt(one.span().start())) >= 0;
    }

    private boolean near(int q, int from) {
        return q > from
                && (Cues.of(tokens.get(q - 1).word()) != null || tokens.get(q - 1).isSign());
    }

    private boolean startsWithCapital(Span inner) {
        for (int i = inner.start(); i < inner.end(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return !Character.isLowerCase(c);
            }
        }
        return false;
    }

    private boolean endsSentence(Span inner) {
        Span trimmed = inner.trim(text);
        return !trimmed.isEmpty() && ".!?\u2026".indexOf(text.charAt(trimmed.end() - 1)) >= 0;
    }

    /** Whether a finite verb has its subject before it, in the first words of a quotation. */
    private boolean isClause(Span inner) {
        Span head = new Span(inner.start(), Math.min(inner.end(), inner.start() + 120));
        List<Span> words = language.tokens(text, head);
        List<String> tags = language.partsOfSpeech(text, words);
        boolean subject = false;
        for (int i = 0; i < tags.size(); i++) {
            String tag = tags.get(i);
            if (tag.equals("VERB") || tag.equals("AUX")) {
                return subject;
            }
            if (tag.equals("SCONJ") && i == 0) {
                return false;
            }
            subject |= tag.equals("PRON") || tag.equals("NOUN") || tag.equals("PROPN");
        }
        return false;
    }
}
