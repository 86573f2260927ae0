package org.claimcheck.online;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimcheck.lookup.RecordCheck.Field;
import org.claimcheck.online.WorkRecord.Contributor;

/**
 * An entry beside the record its identifier leads to. A field fits if the entry has it in any
 * place; it differs only if the entry presents something else in its place; otherwise it stays
 * open. Titles fit from 80 % of the record's words on and differ below 50 % of the shorter one's
 * (in order, folded); years may be one off, for papers appear online in one year and in print in
 * the next.
 *
 * @param fitting what fits
 * @param differing what differs
 */
record Comparison(Set<Field> fitting, Set<Field> differing) {

    private static final double FITS = 0.8;
    private static final double DIFFERS = 0.5;

    /** Shorter titles share too much or too little by chance. */
    private static final int LEAST_WORDS = 3;

    /** {@code Smith, J.}, {@code Smith J,} or {@code J. Smith} at the beginning. */
    private static final Pattern PERSON =
            Pattern.compile(
                    "^[^\\p{L}]{0,12}+(?:\\p{Lu}[\\p{L}'’-]{1,30}+,? \\p{Lu}{1,3}(?:[.,]|$|-\\p{Lu})"
                            + "|(?:\\p{Lu}\\.[ -]?){1,3}+\\p{Lu}[\\p{L}'’-]{1,30}+)");

    static Comparison of(EntryText entry, WorkRecord record) {
        Set<Field> fitting = new HashSet<>();
        Set<Field> differing = new HashSet<>();
        judge(Field.TITLE, title(entry, record), fitting, differing);
        judge(Field.AUTHOR, author(entry, record), fitting, differing);
        judge(Field.YEAR, year(entry, record), fitting, differing);
        return new Comparison(fitting, differing);
    }

    /** In the order of the enumeration. */
    List<Field> differences() {
        List<Field> out = new ArrayList<>(differing);
        Collections.sort(out);
        return out;
    }

    private enum Fit {
        YES,
        NO,
        OPEN
    }

    private static void judge(Field field, Fit fit, Set<Field> fitting, Set<Field> differing) {
        if (fit == Fit.YES) {
            fitting.add(field);
        } else if (fit == Fit.NO) {
            differing.add(field);
        }
    }

    private static Fit title(EntryText entry, WorkRecord record) {
        double held = 0;
        double likeness = 0;
        for (String title : record.titles()) {
            List<String> words = Titles.words(title);
            held = Math.max(held, Titles.held(words, entry.words()));
            for (String stated : entry.titles()) {
                List<String> other = Titles.words(stated);
                if (other.size() >= LEAST_WORDS) {
                    likeness = Math.max(likeness, Titles.likeness(words, other));
                }
            }
        }
        if (held >= FITS || likeness >= FITS) {
            return Fit.YES;
        }
        boolean stated =
                entry.titles().stream().anyMatch(t -> Titles.words(t).size() >= LEAST_WORDS);
        boolean readable =
                isEnglish(record) && record.titles().stream().anyMatch(Comparison::isLatin);
        return stated && readable && held < DIFFERS && likeness < DIFFERS ? Fit.NO : Fit.OPEN;
    }

    /** A title in another language may be given in translation. */
    private static boolean isEnglish(WorkRecord record) {
        String language = record.language();
        return language == null || language.toLowerCase(Locale.ROOT).startsWith("en");
    }

    private static boolean isLatin(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    private static Fit author(EntryText entry, WorkRecord record) {
        List<Contributor> people = record.contributors();
        if (people.isEmpty()) {
            return Fit.OPEN;
        }
        Set<String> words = new HashSet<>(entry.words());
        if (isNamed(people.get(0), words)) {
            return Fit.YES;
        }
        boolean comparable =
                people.get(0).isPerson()
                        && isLatin(people.get(0).family())
                        && PERSON.matcher(entry.opening().strip()).find();
        boolean another = people.stream().anyMatch(p -> isNamed(p, words));
        return comparable && !another ? Fit.NO : Fit.OPEN;
    }

    /** Whether the last part of the family name, or for want of one a long word, is there. */
    private static boolean isNamed(Contributor person, Set<String> words) {
        List<String> family = Titles.words(person.family());
        List<String> german = Titles.words(withoutUmlauts(person.family()));
        List<String> given = Titles.words(person.given());
        boolean named =
                !family.isEmpty()
                        && (words.contains(family.get(family.size() - 1))
                                || words.contains(german.get(german.size() - 1))
                                || words.contains(String.join("", family)));
        return named || given.stream().anyMatch(w -> w.length() > 3 && words.contains(w));
    }

    private static String withoutUmlauts(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue");
    }

    private static Fit year(EntryText entry, WorkRecord record) {
        if (record.years().isEmpty() || entry.years().isEmpty()) {
            return Fit.OPEN;
        }
        int first = Collections.min(record.years()) - 1;
        int last =
                record.mayAppearLater() ? Integer.MAX_VALUE : Collections.max(record.years()) + 1;
        boolean fits = entry.years().stream().anyMatch(y -> y >= first && y <= last);
        return fits ? Fit.YES : Fit.NO;
    }
}
