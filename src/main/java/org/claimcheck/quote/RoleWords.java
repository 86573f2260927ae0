package org.claimcheck.quote;

/** Words that say what a person is: "mayor", "professor", "spokeswoman". */
public final class RoleWords {

    private RoleWords() {}

    /**
     * @param word in lower case, without a point
     */
    public static boolean contains(String word) {
        return Nouns.TITLES.contains(word) || Nouns.PEOPLE.contains(word);
    }
}
