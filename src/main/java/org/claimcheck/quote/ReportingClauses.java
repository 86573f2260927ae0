package org.claimcheck.quote;

import java.util.List;
import org.claimcheck.quote.Attribution.Basis;
import org.claimcheck.quote.Attribution.Kind;
import org.claimcheck.quote.Cues.Cue;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds, in one pass over a sentence, every place where somebody is said to speak. */
final class ReportingClauses {

    private final List<FoldedToken> tokens;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final CueSubjects cueSubjects;
    private final int from;
    private final int to;
    private final @Nullable ReportingClause[] at;
    private final @Nullable ReportingClause[] nearest;

    private ReportingClauses(List<FoldedToken> tokens, NounPhrases phrases, int from, int to) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.subjects = new Subjects(tokens, phrases);
        this.cueSubjects = new CueSubjects(tokens, phrases, subjects, from, to);
        this.from = from;
        this.to = to;
        this.at = new ReportingClause[to - from];
        this.nearest = new ReportingClause[to - from];
    }

    /** The reports of the sentence of tokens from (inclusive) to (exclusive). */
    static ReportingClauses of(List<FoldedToken> tokens, NounPhrases phrases, int from, int to) {
        ReportingClauses reports = new ReportingClauses(tokens, phrases, from, to);
        ReportingClause last = null;
        for (int i = from; i < to; i++) {
            ReportingClause here = reports.read(i, last);
            reports.at[i - from] = here;
            if (here != null) {
                last = here;
            } else if (tokens.get(i).is(";")) {
                last = null;
            }
            reports.nearest[i - from] = last;
        }
        return reports;
    }

    /** The report with its cue at a token. */
    @Nullable ReportingClause at(int token) {
        return at[token - from];
    }

    /** The last report at or before a token, in its part of the sentence. */
    @Nullable ReportingClause before(int token) {
        return token < from ? null : nearest[token - from];
    }

    Subjects subjects() {
        return subjects;
    }

    private @Nullable ReportingClause read(int i, @Nullable ReportingClause last) {
        FoldedToken token = tokens.get(i);
        if (token.is("to") && i > from && tokens.get(i - 1).is("according")) {
            Mention known = phrases.startingAt(i + 1, to);
            Mention source = known == null ? anything(i + 1) : known;
            return source == null
                    ? null
                    : new ReportingClause(
                            source,
                            i,
                            new Span(tokens.get(i - 1).start(), token.end()),
                            Cues.Type.SAY,
                            Basis.ACCORDING_TO);
        }
        if (!token.isWord()) {
            return null;
        }
        ReportingClause noun = speechNoun(i);
        if (noun != null) {
            return noun;
        }
        if ((token.is("put") || token.is("puts")) && i + 1 < to && tokens.get(i + 1).is("it")) {
            return report(subjects.endingAt(subjects.beforeHabit(i, from), from), i, Cues.Type.SAY);
        }
        Cue cue = Cues.of(token.word());
        if (cue == null || (token.isCapital() && i > from)) {
            return null;
        }
        return report(cueSubjects.of(i, cue, last), i, cue.type());
    }

    /** What stands behind "according to" is a source, whatever it is called. */
    private @Nullable Mention anything(int start) {
        int end = start;
        while (end < to && end - start < 8 && tokens.get(end).isWord()) {
            end++;
        }
        return end == start
                ? null
                : new Mention(
                        new Span(tokens.get(start).start(), tokens.get(end - 1).end()),
                        Kind.DOCUMENT,
                        null,
                        tokens.get(end - 1).word(),
                        start,
                        end - 1);
    }

    private @Nullable ReportingClause report(@Nullable Mention mention, int i, Cues.Type type) {
        if (mention == null) {
            return null;
        }
        return new ReportingClause(mention, i, tokens.get(i).span(), type, Basis.CUE_ADJACENT);
    }

    /** "The mayor's claim that", "in the words of Ada Reed", "in her words". */
    private @Nullable ReportingClause speechNoun(int i) {
        FoldedToken token = tokens.get(i);
        if (!Cues.SPEECH_NOUNS.contains(token.word()) || token.isCapital()) {
            return null;
        }
        if (token.is("words") && i + 1 < to && tokens.get(i + 1).is("of")) {
            return report(phrases.startingAt(i + 2, to), i, Cues.Type.STANCE);
        }
        int owner = i - 1;
        while (owner > from
                && i - owner < 4
                && tokens.get(owner).kind() == FoldedToken.Kind.WORD
                && !tokens.get(owner).is("'s")
                && !Words.isFunctionWord(tokens.get(owner).word())) {
            owner--;
        }
        if (owner <= from - 1 || !(tokens.get(owner).is("'s") || tokens.get(owner).is("'"))) {
            return null;
        }
        boolean clause = i + 1 < to && tokens.get(i + 1).is("that");
        return report(
                phrases.endingAt(owner - 1, from), i, clause ? Cues.Type.SAY : Cues.Type.STANCE);
    }
}
