package org.claimcheck.rules;

import java.util.List;
import org.claimcheck.rules.LifeFact.Kind;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Ages of living persons: today, and at a date. */
final class LifeAges {

    private LifeAges() {}

    /** The age of a sentence that tells one. */
    static @Nullable AgePhrase only(Tokens t) {
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

    /**
     * "He is now 52", "Ann Lee is 52 years old".
     *
     * @param born of whom the sentence says that he or she was born
     */
    static void addNow(LifeSentence sentence, @Nullable PersonName born, List<LifeFact> out) {
        Tokens t = sentence.t();
        for (int i = 1; i < t.size(); i++) {
            if (!t.at(i).is("is")) {
                continue;
            }
            int number = t.at(i + 1).is("now") ? i + 2 : i + 1;
            if (number == i + 2 || t.are(number + 1, "years", "old")) {
                PersonName name = t.at(i - 1).is("and") ? born : sentence.subject(i);
                addNow(sentence, name, number, out);
            }
        }
    }

    /** "He is now 52", "Ann Lee (born 1950), 65,": no other date may be the one that is meant. */
    static void addNow(
            LifeSentence sentence, @Nullable PersonName name, int number, List<LifeFact> out) {
        Tokens t = sentence.t();
        int age = AgePhrase.now(t, number);
        if (name != null
                && sentence.published() != null
                && sentence.dates().size() <= 1
                && age >= 0) {
            Period day = Period.parse(sentence.published().toString());
            out.add(sentence.fact(Kind.AGED_NOW, name, day, age, t.span(number, number)));
        }
    }

    /**
     * "In 1980, at the age of 35, she", "she left in 1980, at the age of 35", "Born in 1950, she
     * left in 1980, aged 35".
     *
     * @param born of whom the sentence says that he or she was born
     * @param birth the date of that
     */
    static void addThen(
            LifeSentence sentence,
            @Nullable PersonName born,
            @Nullable Dated birth,
            List<LifeFact> out) {
        Tokens t = sentence.t();
        AgePhrase age = only(t);
        if (age == null) {
            return;
        }
        List<Dated> dates =
                sentence.dates().stream()
                        .filter(d -> birth == null || d.first() != birth.first())
                        .toList();
        if (dates.size() != 1) {
            return;
        }
        Dated date = dates.get(0);
        int between = date.end() <= age.first() ? age.first() - date.end() : -1;
        boolean after = between == 0 || (between == 1 && t.at(date.end()).is(","));
        boolean before =
                age.end() < date.first()
                        && date.first() - age.end() <= 2
                        && t.at(date.first() - 1).isWord();
        int behind = after ? age.end() : date.end();
        PersonName name =
                t.at(behind).is(",") && Math.min(date.first(), age.first()) <= 1
                        ? sentence.nameFrom(behind + 1)
                        : sentence.nameFrom(0);
        name = name == null ? born : name;
        boolean led = t.at(date.first() - 1).is("in") || t.at(date.first() - 1).is("on");
        boolean sure = age.strict() || (after && name != null && isOwn(t, name, date, age));
        if ((after || before) && led && name != null && sure) {
            out.add(sentence.fact(Kind.AGED, name, date.period(), age.years(), age.span(t)));
        }
    }

    /**
     * "She left in 1980, aged 35." closes the clause, and names nobody else who may be 35: behind
     * the subject, capitals stand in names of places only.
     */
    private static boolean isOwn(Tokens t, PersonName name, Dated date, AgePhrase age) {
        Token next = t.at(age.end());
        boolean closed =
                next.kind() == Token.Kind.NONE || next.is(".") || next.is(",") || next.is(";");
        String words = " " + name.key() + " ";
        for (int i = name.first(); i < date.first(); i++) {
            Token token = t.at(i);
            boolean other = token.isWord() && token.capital() && !isPlace(t, i);
            if (other && !words.contains(" " + token.word() + " ") && !token.is(name.key())) {
                return false;
            }
        }
        return closed && name.first() < date.first();
    }

    private static boolean isPlace(Tokens t, int i) {
        int j = i - 1;
        while (t.at(j).isWord() && t.at(j).capital()) {
            j--;
        }
        return switch (t.at(j).word()) {
            case "in", "at", "of", "near", "from" -> true;
            default -> false;
        };
    }
}
