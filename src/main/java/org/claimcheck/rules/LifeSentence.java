package org.claimcheck.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.claimcheck.rules.LifeFact.Kind;
import org.claimcheck.text.Span;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that may tell of births, deaths and ages.
 *
 * @param dates those of the sentence, in text order
 * @param published the day at which somebody "is now 52"; null if unknown
 * @param prose whether it stands in the running text
 */
record LifeSentence(Tokens t, List<Dated> dates, @Nullable LocalDate published, boolean prose) {

    /** Room for a place between "was born" and its date. */
    static final int REACH = 10;

    boolean holds(Set<String> words) {
        for (int i = 0; i < t.size(); i++) {
            Token token = t.at(i);
            if (token.isWord()
                    && words.contains(token.word())
                    && !(token.is("may") && token.capital())) {
                return true;
            }
        }
        return false;
    }

    @Nullable Dated dateAt(int index) {
        return Dated.at(dates, index);
    }

    /** The first date behind a verb in its clause. */
    @Nullable Dated date(int from) {
        for (int i = from; i < from + REACH && i < t.size(); i++) {
            Dated date = dateAt(i);
            if (date != null) {
                Token lead = t.at(i - 1);
                boolean led = lead.is("on") || lead.is("in") || lead.is(",") || i == from;
                return led ? date : null;
            }
            if (LifeWords.CLAUSE.contains(t.at(i).word())) {
                return null;
            }
        }
        return null;
    }

    /** The name or pronoun that begins at an index and has its verb behind it. */
    @Nullable PersonName nameFrom(int i) {
        if (t.at(i).is("he") || t.at(i).is("she")) {
            return PersonName.before(t, i + 1);
        }
        int end = i;
        while (end < i + 6 && t.at(end).isWord() && t.at(end).capital()) {
            end++;
        }
        // Behind "Leeds, England," stands another place, behind a subject its verb.
        boolean subject = end > i && t.at(end).isWord();
        PersonName name = subject ? PersonName.before(t, end) : null;
        return name != null && name.first() == i ? name : null;
    }

    /** The name or pronoun in front of a verb, or before what commas set apart there. */
    @Nullable PersonName subject(int verb) {
        int end = verb;
        while (t.at(end - 1).word().endsWith("ly") || t.at(end - 1).is("later")) {
            end--;
        }
        if (t.at(end - 1).is("who")) {
            end = t.at(end - 2).is(",") ? end - 2 : end - 1;
        } else if (t.at(end - 1).is(",")) {
            int open = end - 2;
            while (open > 0 && open > end - 12 && !t.at(open).is(",")) {
                open--;
            }
            end = t.at(open).is(",") ? open : end;
        }
        if (t.at(end - 1).is(")")) {
            int open = end - 2;
            while (open > 0 && open > end - 20 && !t.at(open).is("(")) {
                open--;
            }
            end = open;
        }
        return whole(PersonName.before(t, end));
    }

    /** "The house of Ann Lee was born": then the name is not the subject. */
    @Nullable PersonName whole(@Nullable PersonName name) {
        boolean free = name != null && (name.first() == 0 || isFreeBefore(name.first()));
        return free ? name : null;
    }

    private boolean isFreeBefore(int first) {
        Token before = t.at(first - 1);
        return !before.isWord()
                || switch (before.word()) {
                    case "of", "and", "by", "with", "for", "from", "s" -> false;
                    default -> true;
                };
    }

    /** A birth or death, if the date is there and leaves no doubt. */
    void add(List<LifeFact> out, Kind kind, PersonName name, @Nullable Dated date) {
        if (date != null && date.isExplicit()) {
            out.add(fact(kind, name, date.period(), -1, date.span()));
        }
    }

    LifeFact fact(Kind kind, PersonName name, @Nullable Period when, int age, Span span) {
        int from = t.at(name.first()).start();
        return new LifeFact(kind, name.key(), when, age, span, from, null, prose);
    }
}
