package org.claimcheck.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.rules.LifeFact.Kind;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads what one sentence says of births, deaths and ages. */
final class LifeReader {

    private final LifeSentence sentence;
    private final Tokens t;
    private final List<LifeFact> out = new ArrayList<>();

    /** Of whom the sentence says so far that he or she was born. */
    private @Nullable PersonName born;

    private @Nullable Dated birth;

    private LifeReader(LifeSentence sentence) {
        this.sentence = sentence;
        this.t = sentence.t();
    }

    /**
     * @param published the day at which somebody "is now 52"; null if unknown
     */
    static List<LifeFact> read(
            Tokens t, List<Dated> dates, @Nullable LocalDate published, boolean prose) {
        LifeSentence sentence = new LifeSentence(t, dates, published, prose);
        LifeReader reader = new LifeReader(sentence);
        if (!sentence.holds(LifeWords.UNSURE)) {
            reader.out.addAll(LifeBrackets.in(sentence));
            if (!sentence.holds(LifeWords.KIN)) {
                reader.clauses();
            }
        }
        return reader.out;
    }

    private void clauses() {
        int died = -1;
        int deaths = 0;
        for (int i = 0; i < t.size(); i++) {
            if (t.at(i).is("was") && t.at(i + 1).is("born")) {
                born(sentence.subject(i), sentence.date(i + 2));
            } else if (i == 0 && t.at(i).is("born")) {
                leading();
            } else if (t.at(i).is("born") && t.at(i - 1).is(",")) {
                born(sentence.whole(PersonName.before(t, i - 1)), besides(i + 1));
            } else if (t.at(i).is("died")) {
                died = i;
                deaths++;
            }
        }
        if (deaths == 1) {
            died(died);
        } else if (deaths == 0) {
            LifeAges.addNow(sentence, born, out);
            LifeAges.addThen(sentence, born, birth, out);
        }
    }

    private void born(@Nullable PersonName name, @Nullable Dated date) {
        born = name;
        if (name != null && date != null) {
            birth = date;
            sentence.add(out, Kind.BORN, name, date);
        }
    }

    /** "Ann Lee, born on 12 March 1950,": the date right behind the word. */
    private @Nullable Dated besides(int i) {
        boolean led = t.at(i).is("on") || t.at(i).is("in");
        return sentence.dateAt(led ? i + 1 : i);
    }

    /** "Born in Leeds on 12 March 1950, Ann Lee", "Born 1950, died 2001". */
    private void leading() {
        Dated date = sentence.date(1);
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
        boolean part = t.at(end).is(",") || t.at(end).is(";");
        if (part && t.at(end + 1).is("died")) {
            // Nobody is named, and nobody else is told of: a name that no other sentence has.
            born(new PersonName("born" + t.at(0).start(), 0), date);
        } else if (t.at(end).is(",")) {
            PersonName name = sentence.nameFrom(end + 1);
            if (name != null) {
                born(name, date);
            }
        }
    }

    private void died(int died) {
        PersonName name = dying(died);
        if (name == null) {
            return;
        }
        sentence.add(out, Kind.DIED, name, sentence.date(died + 1));
        AgePhrase only = LifeAges.only(t);
        if (only != null && only.first() > died && only.first() - died < 2 * LifeSentence.REACH) {
            out.add(sentence.fact(Kind.DIED_AGED, name, null, only.years(), only.span(t)));
        }
    }

    /** Who died: the one that was born, where "and died" or ", died" follows on that. */
    private @Nullable PersonName dying(int died) {
        int end = died - 1;
        boolean and = t.at(end).is("and");
        boolean part = t.at(end).is(",") || t.at(end).is(";");
        boolean next = birth != null && (end == birth.end() || t.at(end - 1).capital());
        return and || (part && next && born != null) ? born : sentence.subject(died);
    }
}
