package org.claimcheck.quote;

import java.util.List;
import org.claimcheck.nlp.Language;
import org.claimcheck.quote.Quotation.Kind;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Says what kind of quotation stands in a sentence, by the cheapest evidence that decides. */
final class Kinds {

    /** A fragment this short that nobody is made to answer for is the writer's own distance. */
    private static final int SCARE_WORDS = 2;

    /** From here on a quotation with a capital is a clause. */
    static final int CLAUSE_WORDS = 4;

    static final int LONGEST_TITLE = 14;

    private final String text;
    private final List<FoldedToken> tokens;
    private final Language language;
    private final GoverningWords governing;
    private final SayingWords sayings;

    Kinds(String text, List<FoldedToken> tokens, Language language) {
        this.text = text;
        this.tokens = tokens;
        this.language = language;
        this.governing = new GoverningWords(text, tokens);
        this.sayings = new SayingWords(tokens);
    }

    /**
     * The kind that the words around a quotation give it whatever it says; null if they do not.
     *
     * @param near the report that governs it directly
     * @param reported the last report before it in its sentence
     */
    @Nullable Kind governed(
            int q,
            Span inner,
            int from,
            int to,
            @Nullable ReportingClause near,
            @Nullable ReportingClause reported) {
        if (sayings.govern(q, from, to, near)) {
            return Kind.SCARE;
        }
        boolean title = Titles.isTitle(text, inner);
        int words = Titles.words(text, inner, LONGEST_TITLE + 1);
        int p = q - 1;
        while (p >= from && GoverningWords.isFiller(tokens.get(p))) {
            p--;
        }
        FoldedToken before = p < from ? null : tokens.get(p);
        FoldedToken next = q + 1 < to ? tokens.get(q + 1) : null;
        if (before != null) {
            Kind kind = governing.kind(p, q, from, inner, title, words, near);
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
                        && NounTokens.isName(tokens.get(q - 1))
                        && next.isCapital();
        if (sandwich) {
            return Kind.NAME;
        }
        // "Told the paper that the fire was": a judgement, whatever its capitals.
        boolean told = before != null && isCopula(before) && reported != null;
        boolean place =
                q > from
                        && Words.PREPOSITIONS.contains(tokens.get(q - 1).word())
                        && !tokens.get(q - 1).is("as");
        if (governing.isAbbreviated(q, to)) {
            return Kind.NAME;
        }
        boolean called = told || (near != null && near.type() != Cues.Type.STANCE && !place);
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

    private static boolean isCopula(FoldedToken token) {
        return token.is("is") || token.is("was") || token.is("are") || token.is("were");
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
        if (Titles.startsWithCapital(text, inner)) {
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
