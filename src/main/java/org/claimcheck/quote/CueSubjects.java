package org.claimcheck.quote;

import java.util.List;
import java.util.Set;
import org.claimcheck.quote.Attribution.Kind;
import org.claimcheck.quote.Cues.Cue;
import org.claimcheck.quote.Cues.Form;
import org.jspecify.annotations.Nullable;

/**
 * Finds who a verb of a sentence makes speak, by the form of the verb and what stands around it.
 */
final class CueSubjects {

    private static final Set<String> BE = Words.set("is are was were be been being am 're");

    /** Verbs whose object is the vehicle of the words: issued a statement saying. */
    private static final Set<String> ISSUING =
            Words.set(
                    """
                    issued issues issue issuing released releases release releasing sent sends send
                    sending published publishes posted posts wrote writes shared gave made put
                    posting writing making giving delivered signed received""");

    /** In tokens. */
    private static final int LONGEST_HEARER = 7;

    private static final Set<String> SINGULAR = Words.set("he she it");

    private static final Set<String> IRREGULAR_PLURALS =
            Words.set("people men women police children many some most few");

    private final List<FoldedToken> tokens;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final int from;
    private final int to;

    /** For the sentence of tokens from (inclusive) to (exclusive). */
    CueSubjects(
            List<FoldedToken> tokens, NounPhrases phrases, Subjects subjects, int from, int to) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.subjects = subjects;
        this.from = from;
        this.to = to;
    }

    /**
     * @param i index of the cue
     * @param last the reporting clause before it in its part of the sentence
     */
    @Nullable Mention of(int i, Cue cue, @Nullable ReportingClause last) {
        if (Cues.TRANSITIVE.contains(cue.verb()) && hasObject(i)) {
            return null;
        }
        boolean told = last != null && last.type() == Cues.Type.SAY;
        if (told && Cues.NORMATIVE.contains(cue.verb())) {
            // "Ada Reed said the findings show": her words, not theirs.
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
        boolean quoting =
                before != null && before.is("as") && p > from && isQuoting(tokens.get(p - 1));
        boolean gerund =
                cue.form() == Form.PARTICIPLE
                        && cue.verb().equals("say")
                        && p == i - 1
                        && before != null
                        && Words.PREPOSITIONS.contains(before.word());
        boolean noun = cue.alsoNoun() && !quoting && !gerund;
        if (before == null || (noun && (isNounHere(before) || isNounBefore(i)))) {
            return null;
        }
        if (cue.form() == Form.PARTICIPLE) {
            return Cues.NORMATIVE.contains(cue.verb()) ? null : ofParticiple(p, last);
        }
        if (before.is("so") && p == i - 1) {
            return phrases.startingAt(i + 1, to);
        }
        if (before.is("to")) {
            Mention habitual =
                    subjects.isHabit(i, from)
                            ? subjects.endingAt(subjects.beforeHabit(i, from), from)
                            : null;
            if (habitual != null && cue.form() == Form.BASE) {
                return habitual;
            }
            return cue.form() == Form.BASE ? ofInfinitive(last) : null;
        }
        if (before.is("and") || before.is("but") || before.is("then") || before.is("or")) {
            Mention shared = carried(last);
            boolean deed = Cues.NORMATIVE.contains(cue.verb()) && shared != null && !lays(shared);
            return deed ? null : shared;
        }
        Mention own = subjects.endingAt(p, from);
        if (own != null && cue.form() == Form.BASE && p == i - 1 && !isPlural(own)) {
            return null;
        }
        if (own != null && own.name() == null && own.first() > from + 1) {
            own = named(own);
        }
        if (own == null && Cues.SPOKEN.contains(cue.verb())) {
            own = anybody(i, p, cue);
        }
        if (own == null && before.is(",")) {
            own = last == null ? null : last.mention();
        }
        // Towns share a past; persons share what they have to say.
        boolean shared =
                cue.verb().equals("share")
                        && own != null
                        && own.kind() != Kind.PERSON
                        && !own.isPronoun();
        if (shared) {
            return null;
        }
        return own != null && Cues.NORMATIVE.contains(cue.verb()) && !lays(own) ? null : own;
    }

    /** Whoever "the twins warned" speaks of, or whatever "the lid says" does. */
    private @Nullable Mention anybody(int i, int p, Cue cue) {
        Mention any = phrases.anybodyEndingAt(p, from);
        boolean noun = any != null && cue.form() == Form.BASE && p == i - 1 && !isPlural(any);
        if (any == null || noun) {
            return null;
        }
        // People are reported in the past, behind a comma; what is written on a thing stands there.
        boolean bare = i + 1 < to && tokens.get(i + 1).isQuote();
        boolean written = cue.verb().equals("say") && (cue.form() != Form.PAST || bare);
        return written
                ? new Mention(any.span(), Kind.DOCUMENT, null, any.head(), any.first(), any.last())
                : any;
    }

    /** Whether a subject can lay something down or find it. */
    private static boolean lays(Mention subject) {
        return subject.kind() == Kind.DOCUMENT || Nouns.DECIDERS.contains(subject.head());
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
                && !tokens.get(i + 1).is("that")
                && !announces(i);
    }

    /** "Texted a friend:" */
    private boolean announces(int i) {
        int k = i + 1;
        while (k < to && k - i < LONGEST_HEARER && tokens.get(k).isWord()) {
            k++;
        }
        return k + 1 < to && tokens.get(k).is(":") && tokens.get(k + 1).isQuote();
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
}
