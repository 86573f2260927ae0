package org.claimcheck.quote;

import java.util.List;
import java.util.Set;
import org.claimcheck.quote.Attribution.Basis;
import org.claimcheck.quote.Attribution.Kind;
import org.claimcheck.quote.Cues.Cue;
import org.claimcheck.quote.Cues.Form;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds, in one pass over a sentence, every place where somebody is said to speak. */
final class ReportingClauses {

    private static final Set<String> BE = Words.set("is are was were be been being am 're");

    /** Verbs whose object is the vehicle of the words: issued a statement saying. */
    private static final Set<String> ISSUING =
            Words.set(
                    """
                    issued issues issue issuing released releases release releasing sent sends send
                    sending published publishes posted posts wrote writes shared gave made put
                    posting writing making giving delivered signed received""");

    private static final Set<String> SINGULAR = Words.set("he she it");

    private static final Set<String> IRREGULAR_PLURALS =
            Words.set("people men women police children many some most few");

    private final List<FoldedToken> tokens;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final int from;
    private final int to;
    private final @Nullable ReportingClause[] at;
    private final @Nullable ReportingClause[] nearest;
    private final boolean[] passive;

    private ReportingClauses(List<FoldedToken> tokens, NounPhrases phrases, int from, int to) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.subjects = new Subjects(tokens, phrases);
        this.from = from;
        this.to = to;
        this.at = new ReportingClause[to - from];
        this.nearest = new ReportingClause[to - from];
        this.passive = new boolean[to - from];
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

    /** Whether a cue in the passive stands at a token and nobody is named there. */
    boolean isPassive(int token) {
        return passive[token - from];
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
            return report(subjects.endingAt(subjects.beforeVerb(i, from), from), i, Cues.Type.SAY);
        }
        Cue cue = Cues.of(token.word());
        if (cue == null || (token.isCapital() && i > from)) {
            return null;
        }
        Mention mention = subject(i, cue, last);
        return report(mention, i, cue.type());
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

    private @Nullable Mention subject(int i, Cue cue, @Nullable ReportingClause last) {
        if (Cues.TRANSITIVE.contains(cue.verb()) && hasObject(i)) {
            return null;
        }
        int p = subjects.beforeVerb(i, from);
        boolean be = false;
        for (int k = Math.max(p + 1, from); k < i; k++) {
            be |= BE.contains(tokens.get(k).word());
        }
        FoldedToken before = p < from ? null : tokens.get(p);
        boolean by = i + 1 < to && tokens.get(i + 1).is("by");
        if (cue.form() == Form.PAST && (be || by)) {
            return agent(i);
        }
        if (before == null || (cue.alsoNoun() && (isNounHere(before) || isNounBefore(i)))) {
            return null;
        }
        if (cue.form() == Form.PARTICIPLE) {
            return ofParticiple(p, last);
        }
        if (before.is("so") && p == i - 1) {
            return phrases.startingAt(i + 1, to);
        }
        if (before.is("to")) {
            return cue.form() == Form.BASE ? ofInfinitive(last) : null;
        }
        if (before.is("and") || before.is("but") || before.is("then") || before.is("or")) {
            return carried(last);
        }
        Mention own = subjects.endingAt(p, from);
        if (own != null && cue.form() == Form.BASE && p == i - 1 && !isPlural(own)) {
            return null;
        }
        if (own != null && own.name() == null && own.first() > from + 1) {
            own = named(own);
        }
        if (own == null && Cues.SPOKEN.contains(cue.verb())) {
            own = phrases.anybodyEndingAt(p, from);
        }
        if (own == null && before.is(",")) {
            return last == null ? null : last.mention();
        }
        return own;
    }

    /** "Ada Reed, one of the founders said": the name before an insertion left open. */
    private Mention named(Mention mention) {
        boolean open = tokens.get(mention.first() - 1).is(",") && !mention.isPronoun();
        Mention name = open ? phrases.endingAt(mention.first() - 2, from) : null;
        boolean fits =
                name != null
                        && (name.first() == from || tokens.get(name.first() - 1).isSign())
                        && name.name() != null
                        && name.kind() == Kind.PERSON;
        return fits ? name : mention;
    }

    /** Whether a subject goes with the bare form of a verb; "a blog post" has no verb. */
    private boolean isPlural(Mention mention) {
        String head = mention.head();
        boolean joint = mention.first() > from && tokens.get(mention.first() - 1).is("and");
        return joint
                || (mention.isPronoun() && !SINGULAR.contains(head))
                || (head.endsWith("s") && !head.endsWith("ss"))
                || IRREGULAR_PLURALS.contains(head);
    }

    /** "Maintains a balance", "added the feature": a deed, not words. */
    private boolean hasObject(int i) {
        return i + 1 < to
                && Words.DETERMINERS.contains(tokens.get(i + 1).word())
                && !tokens.get(i + 1).is("that");
    }

    private static boolean isNounHere(FoldedToken before) {
        String word = before.word();
        return Words.DETERMINERS.contains(word)
                || Words.PREPOSITIONS.contains(word)
                || before.is("'s")
                || before.is("'")
                || (!before.isCapital() && Words.isPastVerb(word));
    }

    /** Whether what follows can follow a noun only: "the Baltic states and". */
    private boolean isNounBefore(int i) {
        if (i + 1 >= to) {
            return false;
        }
        FoldedToken next = tokens.get(i + 1);
        return next.is("and")
                || next.is("or")
                || next.is("of")
                || next.is(")")
                || (Words.AUXILIARIES.contains(next.word()) && !next.is("'s"));
    }

    /** "Described by the police as": the one after "by". */
    private @Nullable Mention agent(int i) {
        int by = i + 1;
        if (by < to && tokens.get(by).is("by")) {
            Mention agent = phrases.startingAt(by + 1, to);
            if (agent != null) {
                return agent;
            }
        }
        boolean saying = i + 2 < to && tokens.get(i + 1).is("as");
        passive[i - from] = !(saying && tokens.get(i + 2).is("saying"));
        return null;
    }

    private @Nullable Mention ofParticiple(int p, @Nullable ReportingClause last) {
        FoldedToken before = tokens.get(p);
        if (before.is("as") && p > from && isQuoting(tokens.get(p - 1))) {
            return subjects.endingAt(subjects.beforeVerb(p - 1, from), from);
        }
        Mention own =
                before.isWord() && !Words.PREPOSITIONS.contains(before.word())
                        ? phrases.endingAt(p, from)
                        : null;
        if (own == null) {
            return carried(last);
        }
        int verb = own.first() - 1;
        boolean vehicle =
                own.kind() == Kind.DOCUMENT
                        && verb >= from
                        && ISSUING.contains(tokens.get(verb).word());
        if (vehicle) {
            Mention issuer = carried(last);
            return issuer == null ? own : issuer;
        }
        return own;
    }

    private static boolean isQuoting(FoldedToken token) {
        return token.is("quoted") || token.is("cited") || token.is("reported");
    }

    private @Nullable Mention ofInfinitive(@Nullable ReportingClause last) {
        Mention subject = carried(last);
        boolean empty =
                subject == null
                        || subject.head().equals("it")
                        || subject.head().equals("you")
                        || subject.kind() == Kind.DOCUMENT;
        return empty ? null : subject;
    }

    /** The subject a second verb shares with the first. */
    private @Nullable Mention carried(@Nullable ReportingClause last) {
        if (last != null) {
            return last.mention();
        }
        return subjects.ofSentence(from, to);
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
