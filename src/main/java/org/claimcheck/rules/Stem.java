package org.claimcheck.rules;

import java.util.List;

/** A word without the ending that a headline and its text write differently. */
final class Stem {

    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s", "e");

    private static final int SHORTEST = 4;

    private Stem() {}

    /** "destroy" of "destroys" and "destroyed"; the word itself if little would be left. */
    static String of(String word) {
        for (String ending : ENDINGS) {
            int length = word.length() - ending.length();
            if (word.endsWith(ending) && length >= SHORTEST && !word.endsWith("ss")) {
                return word.substring(0, length);
            }
        }
        return word;
    }
}
