package org.claimcheck.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;

/** Entries by the names of their authors and their years. */
final class AuthorIndex {

    /** Where authors stand in an entry, if not before its year. */
    private static final int AUTHORS = 80;

    private static final int LONGEST_AUTHORS = 600;

    private static final int LONGEST_ENTRY = 1500;

    private static final Set<String> JOINING =
            Set.of("and", "et", "al", "others", "colleagues", "und", "of", "for", "the", "on");

    /** An entry with its authors' names. */
    private record Known(int entry, List<String> names, Set<String> years) {}

    /** One author writes no more in a year. */
    private static final int MOST_SAME = 30;

    private static final int DIGITS = 4;

    private final Map<String, List<Known>> byNameAndYear = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    AuthorIndex(String text, List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.span().length() > LONGEST_ENTRY) {
                continue;
            }
            String written = entry.span().of(text);
            List<String> all = Surnames.words(written);
            words.addAll(all);
            if (entry.isNote()) {
                continue;
            }
            Set<String> years = new LinkedHashSet<>();
            Matcher year = EntryParts.YEAR.matcher(written);
            int first = -1;
            while (year.find()) {
                first = first < 0 ? year.start() : first;
                years.add(year.group());
            }
            if (years.isEmpty()) {
                continue;
            }
            boolean before = first > 0 && first < LONGEST_AUTHORS && leads(written, first);
            int to = before ? first : Math.min(AUTHORS, written.length());
            Known known = new Known(i, Surnames.words(written.substring(0, to)), years);
            for (String name : new LinkedHashSet<>(known.names())) {
                for (String of : withoutLetters(years)) {
                    List<Known> same =
                            byNameAndYear.computeIfAbsent(name + of, k -> new ArrayList<>());
                    if (same.size() < MOST_SAME) {
                        same.add(known);
                    }
                }
            }
        }
    }

    private static boolean leads(String written, int year) {
        return EntryNames.are(written.substring(0, year).replaceAll("[(\\[]$", ""));
    }

    /** The entries a marker such as "Reed & Lind, 2004" may lead to, the likeliest ones only. */
    List<Integer> match(String label) {
        String year = label.substring(label.lastIndexOf(' ') + 1);
        List<String> names = names(label);
        for (String name : names) {
            List<Known> of =
                    byNameAndYear.getOrDefault(name + year.substring(0, DIGITS), List.of());
            List<Known> exact = prefer(of, k -> k.years().contains(year));
            List<Known> all = prefer(exact, k -> k.names().containsAll(names));
            List<Known> first = prefer(all, k -> k.names().indexOf(name) < 2);
            if (!first.isEmpty()) {
                return first.stream().map(Known::entry).toList();
            }
        }
        return List.of();
    }

    private static List<Known> prefer(List<Known> of, Predicate<Known> better) {
        List<Known> out = of.stream().filter(better).toList();
        return out.isEmpty() ? of : out;
    }

    private static Set<String> withoutLetters(Set<String> years) {
        Set<String> out = new LinkedHashSet<>();
        years.forEach(y -> out.add(y.substring(0, DIGITS)));
        return out;
    }

    /** Whether none of a marker's names is anywhere in the list, as name, place or abbreviation. */
    boolean lacks(String label) {
        List<String> names = names(label);
        boolean abbreviated =
                label.substring(0, label.lastIndexOf(' '))
                        .codePoints()
                        .filter(Character::isLetter)
                        .noneMatch(Character::isLowerCase);
        return !abbreviated && !names.isEmpty() && names.stream().noneMatch(words::contains);
    }

    private static List<String> names(String label) {
        List<String> out = new ArrayList<>();
        for (String word : Surnames.words(label.substring(0, label.lastIndexOf(' ')))) {
            if (!JOINING.contains(word)) {
                out.add(word);
            }
        }
        return out;
    }
}
