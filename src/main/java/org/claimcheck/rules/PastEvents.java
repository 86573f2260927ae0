package org.claimcheck.rules;

import java.util.List;
import java.util.Set;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;

/**
 * Verbs that tell of something that has happened, tied to a date: "was released in June 2013".
 * Verbs of planning, saying and granting are left out on purpose: what was announced, approved or
 * booked may lie ahead. The lists are this project's own.
 */
final class PastEvents {

    /** Room for an object or a place between the verb and its date. */
    private static final int REACH = 9;

    /** Of an object: without one, and without "was", they may describe: "homes built in 2025". */
    private static final Set<String> DID =
            Set.of(
                    ("released published created founded established formed built completed"
                                    + " introduced adopted enacted acquired bought discovered"
                                    + " invented destroyed demolished renovated restored renamed"
                                    + " killed arrested visited abandoned assassinated launched")
                            .split(" "));

    /** Of the subject alone, too. */
    private static final Set<String> HAPPENED =
            Set.of(
                    ("opened closed merged died married divorced joined resigned retired started"
                                    + " began happened occurred graduated premiered debuted"
                                    + " crashed collapsed erupted arrived exploded sank burned"
                                    + " emerged became")
                            .split(" "));

    /** Participles that need "was" before them. */
    private static final Set<String> DONE =
            Set.of(
                    ("elected appointed born sold dissolved produced shown broadcast aired unveiled"
                                    + " inaugurated ratified buried injured attacked hit struck"
                                    + " defeated removed replaced fired hired redesigned rebuilt"
                                    + " updated upgraded ported translated discontinued shut"
                                    + " abolished found begun written recorded convicted hanged"
                                    + " executed crowned sunk burnt evacuated shot stabbed")
                            .split(" "));

    /** What stands between a verb and a date that belongs to something else. */
    private static final Set<String> PARTING =
            Set.of(
                    ("to that which who whom whose as until till for through because so if when"
                                    + " while where before after but or and than plan plans goal"
                                    + " goals target targets deadline deadlines ban bid contract"
                                    + " contracts right rights election elections forecast"
                                    + " forecasts schedule ticket tickets date dates tour event"
                                    + " registration applications application bookings booking"
                                    + " campaign race bonds bond ; : — – \" “ ” ’ '")
                            .split(" "));

    /** What makes a clause a wish, a condition or a plan. */
    private static final Set<String> UNREAL =
            Set.of(
                    ("if unless would could might should may will shall cannot imagine suppose"
                                    + " scenario hypothetical scheduled expected planned plans"
                                    + " projected proposed due slated forecast predicted predicts"
                                    + " estimated envisaged intended set once until assuming"
                                    + " fictional novel dystopian sci fiction character model models modelled"
                                    + " simulation simulations projection projections forecasts analysts"
                                    + " scenarios roadmap plan vision imagined prophecy pathway dream")
                            .split(" "));

    private static final Set<String> UNDONE =
            Set.of(
                    "be", "being", "to", "get", "if", "once", "when", "until", "not", "never", "as",
                    "who", "that", "which", "those", "anyone", "whoever");

    /** What may follow a date that closes its clause; anything else may go on with a verb. */
    private static final Set<String> CLOSING =
            Set.of(
                    (", . ; : ) [ ! and but with by at in on to for after before as when where while"
                                    + " under from near because following despite – — - \"")
                            .split(" "));

    /** Behind a verb that wants an object, these show that it has none. */
    private static final Set<String> WHERE =
            Set.of("in", "at", "by", "on", "with", "from", "under", "near", "after", "before");

    private PastEvents() {}

    /** Whether the sentence leaves open that it speaks of what is to come, or of no real world. */
    static boolean isUnreal(Tokens t) {
        for (int i = 0; i < t.size(); i++) {
            Token token = t.at(i);
            boolean modal = token.isWord() && UNREAL.contains(token.word());
            boolean month = token.is("may") && token.capital();
            if ((modal && !month) || token.is("?") || isShortened(t, i)) {
                return true;
            }
        }
        return false;
    }

    /** "It'll", "they'd". */
    private static boolean isShortened(Tokens t, int i) {
        boolean mark = t.at(i).is("'") || t.at(i).is("\u2019");
        return mark && (t.at(i + 1).is("ll") || t.at(i + 1).is("d")) && t.at(i + 1).attached();
    }

    /** Whether a word keeps the verb behind it from telling of what has happened. */
    static boolean isUndone(Token before) {
        return UNDONE.contains(before.word());
    }

    /** Whether the date at {@code first} says when what stands before it happened. */
    static boolean happenedAt(Tokens t, int first, int end) {
        int lead = t.at(first - 1).is("the") ? first - 2 : first - 1;
        boolean led = List.of("in", "on", "since", "during").contains(t.at(lead).word());
        if (!led || isCounted(t.at(end))) {
            return false;
        }
        return happenedBefore(t, lead, end);
    }

    /** "In 2013 steps", "in 2013 prices". */
    static boolean isCounted(Token next) {
        return next.isWord()
                && !next.capital()
                && next.word().length() > 4
                && next.word().endsWith("s");
    }

    private static boolean happenedBefore(Tokens t, int lead, int end) {
        Token next = t.at(end);
        boolean closed = next.kind() == Token.Kind.NONE || CLOSING.contains(next.word());
        for (int i = lead - 1; i >= lead - REACH && i >= 0; i--) {
            Token token = t.at(i);
            if (isEvent(t, i, lead)) {
                return closed;
            }
            if (parts(token)) {
                return false;
            }
        }
        return false;
    }

    /**
     * @param date index of the preposition before the date that the verb stands before
     */
    private static boolean isEvent(Tokens t, int i, int date) {
        String word = t.at(i).word();
        boolean took = t.at(i).is("took") && t.at(i + 1).is("place");
        boolean verb = DID.contains(word) || HAPPENED.contains(word) || DONE.contains(word) || took;
        if (!verb || t.at(i).capital()) {
            return false;
        }
        int before = i - 1;
        while (t.at(before).isWord() && isAdverb(t.at(before))) {
            before--;
        }
        Token lead = t.at(before);
        boolean perfect = lead.is("been") || lead.is("have") || lead.is("has") || lead.is("had");
        if (lead.is("was") || lead.is("were") || perfect) {
            boolean active = lead.is("have") || lead.is("has") || lead.is("had");
            return (!perfect || isPerfect(t, before)) && !(active && DONE.contains(word));
        }
        boolean told = (lead.isWord() || lead.is(")")) && !isUndone(lead);
        boolean bare = DID.contains(word) && (date == i + 1 || WHERE.contains(t.at(i + 1).word()));
        return told && !bare && !DONE.contains(word);
    }

    /** "Has been", "have been", "have" after its subject; not "will have", "to have been". */
    private static boolean isPerfect(Tokens t, int i) {
        int have = t.at(i).is("been") ? i - 1 : i;
        boolean has = t.at(have).is("has") || t.at(have).is("had") || t.at(have).is("have");
        return has && !t.at(have - 1).is("to");
    }

    private static boolean isAdverb(Token token) {
        return token.word().endsWith("ly")
                || switch (token.word()) {
                    case "first", "then", "also", "later", "soon", "once", "again", "both" -> true;
                    default -> false;
                };
    }

    private static boolean parts(Token token) {
        boolean going = token.word().length() > 5 && token.word().endsWith("ing");
        return (going && !token.capital()) || (!token.capital() && PARTING.contains(token.word()));
    }
}
