package org.claimcheck.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimcheck.rules.LifeFact.Kind;
import org.claimcheck.text.Span;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads what one sentence says of births, deaths and ages. */
final class LifeReader {

    /** Room for a place between "was born" and its date. */
    private static final int REACH = 10;

    /** Of years alone: shorter ones may be those of an office. */
    private static final int SHORTEST_LIFE = 30;

    private static final int LONGEST_LIFE = 110;

    private final Tokens t;
    private final List<Dated> dates;
    private final @Nullable LocalDate published;
    private final boolean prose;
    private final List<LifeFact> out = new ArrayList<>();

    /** Of whom the sentence says so far that he or she was born. */
    private @Nullable PersonName born;

    private LifeReader(Tokens t, List<Dated> dates, @Nullable LocalDate published, boolean prose) {
        this.t = t;
        this.dates = dates;
        this.published = published;
        this.prose = prose;
    }

    /**
     * @param published the day at which somebody "is now 52"; null if unknown
     */
    static List<LifeFact> read(
            Tokens t, List<Dated> dates, @Nullable LocalDate published, boolean prose) {
        LifeReader reader = new LifeReader(t, dates, published, prose);
        if (!reader.holds(LifeWords.UNSURE)) {
            reader.brackets();
            if (!reader.holds(LifeWords.KIN)) {
                reader.clauses();
            }
        }
        return reader.out;
    }

    private boolean holds(Set<String> words) {
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

    /** "Ann Lee (12 March 1950 – 3 May 2001)", "Ann Lee (born 12 March 1950)". */
    private void brackets() {
        for (int i = 1; i < t.size(); i++) {
            PersonName name = t.at(i).is("(") ? PersonName.before(t, i) : null;
            if (name == null || name.isPronoun()) {
                continue;
            }
            int close = close(i);
            for (int j = i + 1; j < close; j++) {
                int date = isAbbreviated(j) ? j + 2 : j + 1;
                if (t.at(j).is("born") || (t.at(j).is("b") && isAbbreviated(j))) {
                    add(Kind.BORN, name, dateAt(t.at(date).is("on") ? date + 1 : date));
                } else if (t.at(j).is("died") || (t.at(j).is("d") && isAbbreviated(j))) {
                    add(Kind.DIED, name, dateAt(t.at(date).is("on") ? date + 1 : date));
                }
            }
            if (t.at(close + 1).is(",")) {
                agedNow(name, close + 2);
            }
            Dated from = dateAt(i + 1);
            Dated to = from == null ? null : dateAt(from.end() + 1);
            boolean life =
                    from != null
                            && to != null
                            && to.end() == close
                            && isDash(t.at(from.end()))
                            && name.isFull()
                            && (isLifetime(from, to) || isLifeInYears(name, from, to));
            if (life) {
                add(Kind.BORN, name, from);
                add(Kind.DIED, name, to);
            }
        }
    }

    /** Two days; years alone may be those of an office, of a work or of a reign. */
    private static boolean isLifetime(Dated from, Dated to) {
        return from.period().exactness() == Period.Exactness.DAY
                && to.period().exactness() == Period.Exactness.DAY
                && to.period().mostYearsSince(from.period()) >= 15;
    }

    /** "Ann Lee (1950–2001) was a painter": no reign and no office begins a sentence like that. */
    private boolean isLifeInYears(PersonName name, Dated from, Dated to) {
        int years = to.period().year() - from.period().year();
        boolean told = t.are(to.end() + 1, "was", "a") || t.are(to.end() + 1, "was", "an");
        return name.first() == 0 && told && years >= SHORTEST_LIFE && years <= LONGEST_LIFE;
    }

    private boolean isAbbreviated(int i) {
        return t.at(i + 1).is(".");
    }

    private static boolean isDash(Token token) {
        return token.is("-") || token.is("\u2013") || token.is("\u2014");
    }

    private int close(int open) {
        int i = open + 1;
        while (i < t.size() && i < open + 40 && !t.at(i).is(")")) {
            i++;
        }
        return i;
    }

    private void clauses() {
        int died = -1;
        int deaths = 0;
        for (int i = 0; i < t.size(); i++) {
            if (t.are(i, "was", "born")) {
                born = subject(i);
                if (born != null) {
                    add(Kind.BORN, born, date(i + 2));
                }
            } else if (i == 0 && t.at(i).is("born")) {
                leading();
            } else if (t.at(i).is("died")) {
                died = i;
                deaths++;
            }
        }
        for (int i = 1; deaths == 0 && i < t.size(); i++) {
            int number = t.are(i, "is", "now") ? i + 2 : i + 1;
            boolean years = t.are(number + 1, "years", "old");
            if (t.at(i).is("is") && (years || number == i + 2)) {
                agedNow(subject(i), number);
            }
        }
        if (deaths == 1) {
            died(died);
        } else if (deaths == 0) {
            agedThen();
        }
    }

    /** "He is now 52", "Ann Lee (born 1950), 65,": no other date may be the one that is meant. */
    private void agedNow(@Nullable PersonName name, int number) {
        int age = AgePhrase.now(t, number);
        if (name != null && published != null && dates.size() <= 1 && age >= 0) {
            Period day = Period.parse(published.toString());
            out.add(fact(Kind.AGED_NOW, name, day, age, t.span(number, number)));
        }
    }

    /** "Born in Leeds on 12 March 1950, Ann Lee". */
    private void leading() {
        Dated date = date(1);
        if (date == null) {
            return;
        }
        int end = date.end();
        if (t.at(end).is("in") || t.at(end).is("at") || t.at(end).is("near")) {
            end++;
            while (end < date.end() + 6 && t.at(end).isWord() && t.at(end).capital()) {
                end++;
            }
        }
        PersonName name = t.at(end).is(",") ? nameFrom(end + 1) : null;
        if (name != null) {
            born = name;
            add(Kind.BORN, name, date);
        }
    }

    private @Nullable PersonName nameFrom(int i) {
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

    private void died(int died) {
        PersonName name = subject(died);
        if (name == null) {
            return;
        }
        add(Kind.DIED, name, date(died + 1));
        AgePhrase only = onlyAge();
        if (only != null && only.first() > died && only.first() - died < 2 * REACH) {
            out.add(fact(Kind.DIED_AGED, name, null, only.years(), only.span(t)));
        }
    }

    /** The age of a sentence that tells one. */
    private @Nullable AgePhrase onlyAge() {
        AgePhrase found = null;
        for (int i = 0; i < t.size(); i++) {
            boolean cue = t.at(i).is("aged") || t.at(i).is("age") || t.at(i).is("ages");
            AgePhrase age = AgePhrase.at(t, i);
            if (age != null) {
                if (found != null) {
                    return null;
                }
                found = age;
                i = age.end() - 1;
            } else if (cue && found != null) {
                return null;
            }
        }
        return found;
    }

    /** "In 1980, at the age of 35, she", "she left in 1980, at the age of 35". */
    private void agedThen() {
        AgePhrase age = onlyAge();
        if (age == null || !age.strict()) {
            return;
        }
        for (Dated date : dates) {
            int between = date.end() <= age.first() ? age.first() - date.end() : -1;
            boolean after = between == 0 || (between == 1 && t.at(date.end()).is(","));
            boolean before =
                    age.end() < date.first()
                            && date.first() - age.end() <= 2
                            && t.at(date.first() - 1).isWord();
            int behind = after ? age.end() : date.end();
            PersonName name =
                    t.at(behind).is(",") && Math.min(date.first(), age.first()) <= 1
                            ? nameFrom(behind + 1)
                            : nameFrom(0);
            boolean led = t.at(date.first() - 1).is("in") || t.at(date.first() - 1).is("on");
            if ((after || before) && led && name != null && dates.size() == 1) {
                out.add(fact(Kind.AGED, name, date.period(), age.years(), age.span(t)));
            }
        }
    }

    /** The name or pronoun in front of a verb, or before what commas set apart there. */
    private @Nullable PersonName subject(int verb) {
        int end = verb;
        while (t.at(end - 1).word().endsWith("ly") || t.at(end - 1).is("later")) {
            end--;
        }
        if (t.at(end - 1).is("and")) {
            return born;
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
        PersonName name = PersonName.before(t, end);
        boolean whole = name != null && (name.first() == 0 || isFreeBefore(name.first()));
        return whole ? name : null;
    }

    /** "The house of Ann Lee was born": then the name is not the subject. */
    private boolean isFreeBefore(int first) {
        Token before = t.at(first - 1);
        return !before.isWord()
                || switch (before.word()) {
                    case "of", "and", "by", "with", "for", "from", "s" -> false;
                    default -> true;
                };
    }

    /** The first date behind a verb in its clause. */
    private @Nullable Dated date(int from) {
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

    private @Nullable Dated dateAt(int index) {
        return Dated.at(dates, index);
    }

    private void add(Kind kind, PersonName name, @Nullable Dated date) {
        if (date != null && date.isExplicit()) {
            out.add(fact(kind, name, date.period(), -1, date.span()));
        }
    }

    private LifeFact fact(Kind kind, PersonName name, @Nullable Period when, int age, Span span) {
        int from = t.at(name.first()).start();
        return new LifeFact(kind, name.key(), when, age, span, from, null, prose);
    }
}
