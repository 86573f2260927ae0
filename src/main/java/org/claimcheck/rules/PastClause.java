package org.claimcheck.rules;

import java.util.List;
import org.claimcheck.text.PastVerbs;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;

/**
 * Whether a clause tells of any past event and dates it: "was evicted in June 2013", "ruled on 3
 * June 2013". Unlike {@link PastEvents} it knows no verbs, so the date must stand where it can
 * belong to nothing else: first in the sentence, or behind the verb without an object between.
 */
final class PastClause {

    /** Room for "by the court of the county" or "in Geneva" between a verb and its date. */
    private static final int REACH = 6;

    /** Room for a subject. */
    private static final int LONGEST_SUBJECT = 12;

    private final Statement statement;
    private final Tokens t;

    private PastClause(Statement statement) {
        this.statement = statement;
        this.t = statement.tokens();
    }

    /** Whether the date says when the event of its clause happened. */
    static boolean dates(Statement statement, Dated date) {
        PastClause clause = new PastClause(statement);
        int lead = date.first() - 1;
        boolean led = List.of("in", "on").contains(statement.tokens().at(lead).word());
        return led
                && !PastEvents.isCounted(statement.tokens().at(date.end()))
                && (lead == 0
                        ? clause.happenedBehind(date.end())
                        : clause.happenedBefore(lead, date.end()));
    }

    /** "In June 2013, the court ruled": the first verb is past, and its clause has no other. */
    private boolean happenedBehind(int end) {
        int from = t.at(end).is(",") ? end + 1 : end;
        int verb = from;
        while (verb < t.size() && verb - from < LONGEST_SUBJECT && !isVerb(verb)) {
            if (isBreak(t.at(verb)) || t.at(verb).is(",")) {
                return false;
            }
            verb++;
        }
        Token before = t.at(pastAdverbs(verb - 1));
        return hasSubject(from, verb)
                && isEvent(verb)
                && before.isWord()
                && !PastEvents.isUndone(before);
    }

    /** "The court ruled in Leeds on 3 June 2013". */
    private boolean happenedBefore(int lead, int end) {
        int verb = lead - 1;
        while (verb >= lead - REACH && verb > 0 && !isVerb(verb)) {
            if (isBreak(t.at(verb)) || t.at(verb).is(",")) {
                return false;
            }
            verb--;
        }
        if (verb <= 0 || !isVerb(verb) || LookingAhead.is(t.at(verb))) {
            return false;
        }
        boolean bare = verb + 1 == lead || isPreposition(t.at(verb + 1));
        int first = pastAdverbs(verb - 1);
        if (t.at(first).is("was") || t.at(first).is("were")) {
            return bare && PastVerbs.isParticiple(t.at(verb)) && isClosed(end);
        }
        int start = clause(verb);
        boolean told =
                PastVerbs.isPast(t.at(verb))
                        && !PastEvents.isUndone(t.at(first))
                        && start >= 0
                        && hasSubject(start, verb);
        return bare
                && told
                && (PastVerbs.isFinite(t.at(verb))
                        ? isClosed(end)
                        : isLast(end) && !isDone(verb, lead));
    }

    /** Where the clause of its only verb begins; -1 if it has another before it. */
    private int clause(int verb) {
        boolean sure = PastVerbs.isFinite(t.at(verb));
        int start = verb;
        while (start > 0 && !introduces(t.at(start - 1))) {
            start--;
            // "A prize for the book published in 2004": the past tense there is none.
            boolean led = t.at(start).is("for") || t.at(start).is("to") || t.at(start).is("as");
            if (!sure && (led || isVerb(start))) {
                return -1;
            }
        }
        return start;
    }

    /** "The law passed by parliament applies in June": what was done, not what somebody did. */
    private boolean isDone(int verb, int lead) {
        Token last = t.at(lead - 1);
        return t.at(verb + 1).is("by") || (!last.capital() && last.word().endsWith("s"));
    }

    private int pastAdverbs(int i) {
        int out = i;
        while (statement.partOfSpeech(t.at(out)).equals("ADV")) {
            out--;
        }
        return out;
    }

    /** "Was held", "met": not "was to meet", "was due", "had planned". */
    private boolean isEvent(int verb) {
        if (t.at(verb).is("was") || t.at(verb).is("were")) {
            int done = verb + 1;
            while (statement.partOfSpeech(t.at(done)).equals("ADV") && !t.at(done).is("not")) {
                done++;
            }
            return PastVerbs.isParticiple(t.at(done)) && !t.at(done + 1).is("to");
        }
        return PastVerbs.isFinite(t.at(verb)) || (PastVerbs.isPast(t.at(verb)) && isLast(verb + 1));
    }

    private boolean hasSubject(int from, int verb) {
        for (int i = from; i < verb; i++) {
            String part = statement.partOfSpeech(t.at(i));
            if (part.equals("NOUN") || part.equals("PROPN") || part.equals("PRON")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause goes on behind the date without a verb that would be the real one. */
    private boolean isLast(int end) {
        for (int i = end; i < t.size(); i++) {
            if (isBreak(t.at(i))) {
                return true;
            }
            boolean subject = t.at(i).is("which") || t.at(i).is("who");
            boolean nominal = t.at(i - 1).is("to") || t.at(i).word().endsWith("ing");
            if (subject || (isVerb(i) && !nominal)) {
                return false;
            }
        }
        return true;
    }

    private boolean isClosed(int end) {
        return !isVerb(end);
    }

    private boolean isVerb(int i) {
        String part = statement.partOfSpeech(t.at(i));
        return part.equals("VERB") || part.equals("AUX") || PastVerbs.isOnlyVerb(t.at(i));
    }

    private static boolean isBreak(Token token) {
        return switch (token.word()) {
            case ";",
                    ":",
                    "\u2014",
                    "\u2013",
                    "and",
                    "but",
                    "or",
                    "that",
                    "when",
                    "while",
                    "because",
                    "after",
                    "before",
                    "as",
                    "until",
                    "where",
                    "if",
                    "than",
                    "for",
                    "to" ->
                    true;
            default -> false;
        };
    }

    private static boolean introduces(Token token) {
        return switch (token.word()) {
            case ";", ":", "that", "when", "while", "because", "after", "before", "where" -> true;
            default -> false;
        };
    }

    private static boolean isPreposition(Token token) {
        return switch (token.word()) {
            case "in", "at", "by", "with", "from", "near", "under", "on", "outside", "inside" ->
                    true;
            default -> false;
        };
    }
}
