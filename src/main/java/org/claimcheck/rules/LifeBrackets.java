package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.rules.LifeFact.Kind;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;

/** "Ann Lee (12 March 1950 – 3 May 2001)", "Ann Lee (born 12 March 1950)". */
final class LifeBrackets {

    /** Of years alone: shorter ones may be those of an office. */
    private static final int SHORTEST_LIFE = 30;

    private static final int LONGEST_LIFE = 110;

    private static final int LONGEST = 40;

    private LifeBrackets() {}

    static List<LifeFact> in(LifeSentence sentence) {
        List<LifeFact> out = new ArrayList<>();
        Tokens t = sentence.t();
        for (int i = 1; i < t.size(); i++) {
            PersonName name = t.at(i).is("(") ? PersonName.before(t, i) : null;
            if (name != null && !name.isPronoun()) {
                read(sentence, i, name, out);
            }
        }
        return out;
    }

    private static void read(LifeSentence sentence, int open, PersonName name, List<LifeFact> out) {
        Tokens t = sentence.t();
        int close = close(t, open);
        for (int j = open + 1; j < close; j++) {
            boolean stopped = t.at(j + 1).is(".");
            int date = stopped ? j + 2 : j + 1;
            date = t.at(date).is("on") || t.at(date).is("in") ? date + 1 : date;
            if (t.at(j).is("born") || (t.at(j).is("b") && stopped)) {
                sentence.add(out, Kind.BORN, name, sentence.dateAt(date));
            } else if (t.at(j).is("died") || (t.at(j).is("d") && stopped)) {
                sentence.add(out, Kind.DIED, name, sentence.dateAt(date));
            }
        }
        if (t.at(close + 1).is(",")) {
            LifeAges.addNow(sentence, name, close + 2, out);
        }
        Dated from = sentence.dateAt(open + 1);
        Dated to = from == null ? null : sentence.dateAt(from.end() + 1);
        boolean life =
                from != null
                        && to != null
                        && to.end() == close
                        && isDash(t.at(from.end()))
                        && name.isFull()
                        && (isLifetime(from, to) || isLifeInYears(t, name, from, to));
        if (life) {
            sentence.add(out, Kind.BORN, name, from);
            sentence.add(out, Kind.DIED, name, to);
        }
    }

    /** Two days; years alone may be those of an office, of a work or of a reign. */
    private static boolean isLifetime(Dated from, Dated to) {
        return from.period().exactness() == Period.Exactness.DAY
                && to.period().exactness() == Period.Exactness.DAY
                && to.period().mostYearsSince(from.period()) >= 15;
    }

    /** "Ann Lee (1950–2001) was a painter": no reign and no office begins a sentence like that. */
    private static boolean isLifeInYears(Tokens t, PersonName name, Dated from, Dated to) {
        int years = to.period().year() - from.period().year();
        boolean told = t.are(to.end() + 1, "was", "a") || t.are(to.end() + 1, "was", "an");
        return name.first() == 0 && told && years >= SHORTEST_LIFE && years <= LONGEST_LIFE;
    }

    private static boolean isDash(Token token) {
        return token.is("-") || token.is("\u2013") || token.is("\u2014");
    }

    private static int close(Tokens t, int open) {
        int i = open + 1;
        while (i < t.size() && i < open + LONGEST && !t.at(i).is(")")) {
            i++;
        }
        return i;
    }
}
