package org.claimcheck.quote;

import java.util.List;
import org.claimcheck.quote.Attribution.Basis;
import org.jspecify.annotations.Nullable;

/** Finds the clause right behind a quotation that reports it. */
final class FollowingReports {

    /** Words that may stand between a quotation and the subject of its reporting verb. */
    private static final int LONGEST_GAP = 10;

    private final List<FoldedToken> tokens;
    private final NounPhrases phrases;
    private final Signatures signatures;

    FollowingReports(List<FoldedToken> tokens, NounPhrases phrases, Signatures signatures) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.signatures = signatures;
    }

    /** The report that begins behind token {@code q}; null if none does. */
    @Nullable ReportingClause after(int q, int from, int to, ReportingClauses reports) {
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
        mention = mention == null ? null : apposed(mention, to);
        boolean object = mention != null && mention.head().equals("it");
        return mention == null || object
                ? null
                : new ReportingClause(
                        mention, i, tokens.get(i).span(), Cues.Type.SAY, Basis.CUE_ADJACENT);
    }

    /** "Said one of them, Ada Reed": the name that says which one. */
    private Mention apposed(Mention mention, int to) {
        int comma = mention.last() + 1;
        boolean open = mention.name() == null && !mention.isPronoun() && comma + 1 < to;
        Mention name = open && tokens.get(comma).is(",") ? phrases.startingAt(comma + 1, to) : null;
        boolean person =
                name != null
                        && name.first() == comma + 1
                        && name.name() != null
                        && name.kind() == Attribution.Kind.PERSON
                        && (name.last() + 1 >= to || tokens.get(name.last() + 1).isSign());
        return person ? name : mention;
    }

    /** "..." the farmer said; "...", according to the farmer. */
    private @Nullable ReportingClause following(int start, int to, ReportingClauses reports) {
        int limit = Math.min(to, start + SentenceAttributor.LONGEST_CLAUSE);
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
    @Nullable ReportingClause agentAfter(int q, int from, int to) {
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
}
