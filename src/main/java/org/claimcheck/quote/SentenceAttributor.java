package org.claimcheck.quote;

import java.util.List;
import org.claimcheck.quote.Attribution.Basis;
import org.claimcheck.quote.Attribution.Kind;
import org.jspecify.annotations.Nullable;

/** Finds who answers for a quotation within the sentence that holds it. */
final class SentenceAttributor {

    /** A verb does not govern a quotation more tokens behind it than this. */
    static final int LONGEST_CLAUSE = 60;

    /** A clause at the end of a sentence that names its speaker has at most so many tokens. */
    private static final int LONGEST_TAIL = 10;

    private final List<FoldedToken> tokens;
    private final NounPhrases phrases;
    private final Signatures signatures;
    private final FollowingReports following;

    SentenceAttributor(String text, List<FoldedToken> tokens, NounPhrases phrases) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.signatures = new Signatures(text, tokens, phrases);
        this.following = new FollowingReports(tokens, phrases, signatures);
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
        ReportingClause after = following.after(q, from, to, reports);
        if (after != null) {
            return after;
        }
        if (near != null) {
            return near;
        }
        ReportingClause agent = following.agentAfter(q, from, to);
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
