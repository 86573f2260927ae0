package org.claimcheck.quote;

import java.util.List;
import org.claimcheck.quote.Attribution.Basis;
import org.claimcheck.quote.Attribution.Kind;
import org.jspecify.annotations.Nullable;

/** Finds who answers for a quotation within the sentence that holds it. */
final class SentenceAttributor {

    /** Words that may stand between a quotation and the subject of its reporting verb. */
    private static final int LONGEST_GAP = 10;

    /** A verb does not govern a quotation more tokens behind it than this. */
    private static final int LONGEST_CLAUSE = 60;

    /** A clause at the end of a sentence that names its speaker has at most so many tokens. */
    private static final int LONGEST_TAIL = 10;

    private final List<FoldedToken> tokens;
    private final NounPhrases phrases;
    private final Signatures signatures;

    SentenceAttributor(String text, List<FoldedToken> tokens, NounPhrases phrases) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.signatures = new Signatures(text, tokens, phrases);
    }

    Signatures signatures() {
        return signatures;
    }

    /** The report whose verb stands directly before a quotation, or with little between. */
    @Nullable ReportingClause near(int q, int from, ReportingClauses reports) {
        ReportingClause report = reports.before(q - 1);
        boolean far = report != null && q - report.at() > LONGEST_CLAUSE;
        if (report == null || far || report.basis() == Basis.ACCORDING_TO) {
            return null;
        }
        for (int i = report.at() + 1; i < q; i++) {
            FoldedToken token = tokens.get(i);
            boolean verb =
                    (Words.AUXILIARIES.contains(token.word()) && !token.is("'s"))
                            || (token.kind() == FoldedToken.Kind.WORD
                                    && token.word().endsWith("ed")
                                    && i > report.at() + 1
                                    && i < q - 1
                                    && Cues.of(token.word()) == null
                                    && tokens.get(i - 1).isCapital());
            if (token.isQuote() || verb) {
                return null;
            }
        }
        return report;
    }

    /** Who answers for the quotation at token {@code q}; null if the sentence names nobody. */
    @Nullable ReportingClause find(int q, int from, int to, ReportingClauses reports) {
        ReportingClause near = near(q, from, reports);
        if (near != null && near.type() == Cues.Type.SAY) {
            return near;
        }
        ReportingClause after = after(q, from, to, reports);
        if (after != null) {
            return after;
        }
        if (near != null) {
            return near;
        }
        ReportingClause agent = agentAfter(q, from, to);
        if (agent != null) {
            return agent;
        }
        ReportingClause scope = reports.before(q - 1);
        if (scope != null && reaches(scope, q)) {
            return scope;
        }
        ReportingClause colon = colon(q, from, reports);
        return colon != null ? colon : trailing(q, to, reports);
    }

    /** Indirect speech holds to the end of its sentence, a judgement only for what it judges. */
    private boolean reaches(ReportingClause report, int q) {
        if (report.type() == Cues.Type.SAY) {
            return true;
        }
        if (q - report.at() > LONGEST_CLAUSE) {
            return false;
        }
        for (int i = report.at() + 1; i < q; i++) {
            FoldedToken token = tokens.get(i);
            boolean list = token.isQuote() || token.is("and") || token.is(",") || token.is("or");
            boolean clause =
                    Words.CONJUNCTIONS.contains(token.word())
                            || (Words.AUXILIARIES.contains(token.word()) && !token.is("'s"));
            if (clause && !list && !token.is("that")) {
                return false;
            }
        }
        return true;
    }

    private @Nullable ReportingClause after(int q, int from, int to, ReportingClauses reports) {
        int i = q + 1;
        if (i < to && (tokens.get(i).is("(") || tokens.get(i).is("["))) {
            i = afterNote(i, to);
        }
        if (i >= to) {
            return null;
        }
        if (Subjects.isDash(tokens.get(i))) {
            ReportingClause signed = signatures.signature(q, i, from, to, reports);
            if (signed != null) {
                return signed;
            }
            i++;
        } else if (tokens.get(i).is(",")) {
            i++;
        }
        if (i + 1 < to && isCopula(tokens.get(i)) && isManner(tokens.get(i + 1))) {
            i += 2;
        }
        if (i < to && (tokens.get(i).is("as") || tokens.get(i).is("so"))) {
            i++;
        }
        ReportingClause inverted = inverted(i, to);
        return inverted != null ? inverted : following(i, to, reports);
    }

    private int afterNote(int open, int to) {
        int i = open;
        while (i < to && i - open < 8 && !(tokens.get(i).is(")") || tokens.get(i).is("]"))) {
            i++;
        }
        while (i < to && (tokens.get(i).is(")") || tokens.get(i).is("]"))) {
            i++;
        }
        return i;
    }

    private static boolean isCopula(FoldedToken token) {
        return token.is("is") || token.is("was") || token.is("were") || token.is("are");
    }

    private static boolean isManner(FoldedToken token) {
        return token.is("how") || token.is("what");
    }

    /** Whether a verb may stand behind a quotation and before its subject. */
    private static boolean isTag(Cues.Cue cue) {
        return cue.type() == Cues.Type.SAY
                ? !Cues.NORMATIVE.contains(cue.verb())
                : Cues.THINKING.contains(cue.verb());
    }

    /** "..." said the farmer. */
    private @Nullable ReportingClause inverted(int start, int to) {
        int i = start;
        while (i < to && Words.isAdverb(tokens.get(i).word())) {
            i++;
        }
        if (i >= to || tokens.get(i).kind() != FoldedToken.Kind.WORD) {
            return null;
        }
        Cues.Cue cue = Cues.of(tokens.get(i).word());
        boolean finite =
                cue != null
                        && isTag(cue)
                        && (cue.form() == Cues.Form.PAST || cue.form() == Cues.Form.FINITE);
        if (!finite) {
            return null;
        }
        int n = i + 1;
        while (n < to && Words.isAdverb(tokens.get(n).word()) && !tokens.get(n).isCapital()) {
            n++;
        }
        if (n < to && Cues.of(tokens.get(i).word()) != null && tokens.get(i).is("wrote")) {
            n = tokens.get(n).is(",") ? n + 1 : n;
        }
        Mention known = phrases.startingAt(n, to);
        Mention mention =
                known == null && Cues.SPOKEN.contains(cue.verb())
                        ? phrases.anybodyStartingAt(n, to)
                        : known;
        boolean object = mention != null && mention.head().equals("it");
        return mention == null || object
                ? null
                : new ReportingClause(
                        mention, i, tokens.get(i).span(), Cues.Type.SAY, Basis.CUE_ADJACENT);
    }

    /** "..." the farmer said; "...", according to the farmer. */
    private @Nullable ReportingClause following(int start, int to, ReportingClauses reports) {
        int limit = Math.min(to, start + LONGEST_CLAUSE);
        for (int v = start; v < limit; v++) {
            if (tokens.get(v).isQuote() || tokens.get(v).is(";")) {
                return null;
            }
            ReportingClause report = reports.at(v);
            if (report == null) {
                continue;
            }
            if (report.basis() == Basis.ACCORDING_TO) {
                return v - start <= LONGEST_GAP ? report : null;
            }
            int first = report.mention().first();
            boolean own = first >= start && first - start <= LONGEST_GAP;
            boolean tag =
                    report.type() != Cues.Type.STANCE
                            || Cues.THINKING.contains(tokens.get(report.at()).word());
            return own && tag && isPhrase(start, first) ? report : null;
        }
        return null;
    }

    /** Whether nothing but modifiers stands between a quotation and the subject behind it. */
    private boolean isPhrase(int start, int first) {
        for (int i = start; i < first; i++) {
            FoldedToken token = tokens.get(i);
            boolean link =
                    token.isWord()
                            && !Words.AUXILIARIES.contains(token.word())
                            && !Words.CONJUNCTIONS.contains(token.word())
                            && !Words.isPastVerb(token.word());
            if (!link && !token.is("'s") && token.kind() != FoldedToken.Kind.NUMBER) {
                return false;
            }
        }
        return true;
    }

    /** Described as "..." by the police. */
    private @Nullable ReportingClause agentAfter(int q, int from, int to) {
        int by = q + 1 < to && tokens.get(q + 1).is(",") ? q + 2 : q + 1;
        if (by >= to || !tokens.get(by).is("by")) {
            return null;
        }
        for (int i = q - 1; i >= Math.max(from, q - 12); i--) {
            Cues.Cue cue = Cues.of(tokens.get(i).word());
            boolean participle =
                    cue != null && cue.form() == Cues.Form.PAST && cue.type() != Cues.Type.STANCE;
            if (participle) {
                Mention agent = phrases.startingAt(by + 1, to);
                return agent == null
                        ? null
                        : new ReportingClause(
                                agent,
                                i,
                                tokens.get(i).span(),
                                Cues.Type.LABEL,
                                Basis.CUE_ADJACENT);
            }
        }
        return null;
    }

    /** Ada Reed: "..."; Reed shook her head: "..." */
    private @Nullable ReportingClause colon(int q, int from, ReportingClauses reports) {
        if (q - 1 <= from || !tokens.get(q - 1).is(":")) {
            return null;
        }
        Mention label = phrases.endingAt(q - 2, from);
        boolean labelled = label != null && label.name() != null && label.first() == from;
        Mention mention =
                labelled ? inTranscript(label) : reports.subjects().ofSentence(from, q - 1);
        boolean somebody =
                mention != null
                        && (mention.name() != null || mention.isPronoun())
                        && !mention.head().equals("it")
                        && !mention.head().equals("you")
                        && !mention.head().equals("we");
        return somebody
                ? new ReportingClause(
                        mention, q - 1, tokens.get(q - 1).span(), Cues.Type.SAY, Basis.COLON)
                : null;
    }

    /** A transcript writes its speakers in capitals, which elsewhere tell an acronym. */
    private static Mention inTranscript(Mention label) {
        return label.kind() != Kind.ORGANISATION
                ? label
                : new Mention(
                        label.span(),
                        Kind.PERSON,
                        label.name(),
                        label.head(),
                        label.first(),
                        label.last());
    }

    /** A clause at the end of the sentence: ..., officials said on Monday. */
    private @Nullable ReportingClause trailing(int q, int to, ReportingClauses reports) {
        ReportingClause last = reports.before(to - 1);
        if (last == null || last.at() <= q) {
            return null;
        }
        if (last.basis() == Basis.ACCORDING_TO) {
            return last;
        }
        int first = last.mention().first();
        boolean clause =
                last.type() == Cues.Type.SAY
                        && first > q
                        && tokens.get(first - 1).is(",")
                        && to - last.at() <= LONGEST_TAIL;
        return clause && !hasThat(last.at(), to) ? last : null;
    }

    private boolean hasThat(int at, int to) {
        for (int i = at + 1; i < to; i++) {
            if (tokens.get(i).is("that") || tokens.get(i).isQuote()) {
                return true;
            }
        }
        return false;
    }
}
