package org.claimcheck.nlp;

import java.util.Locale;
import java.util.Set;

/**
 * The words that say of a name that it is an event's: "Cup" in "World Cup", "Siege" in "Siege of
 * Orleans". The model alone takes products and other rare names for events too often, so an event
 * is told only if its name has such a word.
 */
final class EventWords {
    /** Our own list of what wars, contests, votes, gatherings and disasters are called. */
    private static final Set<String> WORDS =
            Set.of(
                    // Wars and upheavals.
                    "war",
                    "battle",
                    "siege",
                    "invasion",
                    "offensive",
                    "blockade",
                    "massacre",
                    "genocide",
                    "holocaust",
                    "bombing",
                    "attack",
                    "raid",
                    "crusade",
                    "conquest",
                    "revolution",
                    "rebellion",
                    "revolt",
                    "uprising",
                    "insurrection",
                    "mutiny",
                    "riot",
                    "intifada",
                    "coup",
                    // Contests.
                    "cup",
                    "games",
                    "olympics",
                    "paralympics",
                    "championship",
                    "tournament",
                    "competition",
                    "contest",
                    "playoff",
                    "marathon",
                    "derby",
                    "regatta",
                    "rally",
                    "race",
                    "prix",
                    "bowl",
                    "universiade",
                    // Votes.
                    "election",
                    "by-election",
                    "primary",
                    "referendum",
                    "plebiscite",
                    "caucus",
                    // Gatherings.
                    "festival",
                    "fest",
                    "carnival",
                    "fair",
                    "exhibition",
                    "exposition",
                    "expo",
                    "biennale",
                    "parade",
                    "ceremony",
                    "coronation",
                    "inauguration",
                    "convention",
                    "conference",
                    "summit",
                    "symposium",
                    "workshop",
                    "colloquium",
                    // Disasters and crises.
                    "earthquake",
                    "tsunami",
                    "hurricane",
                    "cyclone",
                    "typhoon",
                    "flood",
                    "famine",
                    "plague",
                    "epidemic",
                    "pandemic",
                    "outbreak",
                    "disaster",
                    "explosion",
                    "crash",
                    "crisis",
                    "depression");

    /** What may follow the word that tells: "World War II", "Super Bowl 50". */
    private static final Set<String> COUNTS =
            Set.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "one", "two");

    private static final Set<String> JOINTS = Set.of("of", "on", "for");

    private EventWords() {}

    /** Whether a name that the model takes for an event can be told as one, whole as it stands. */
    static boolean tell(String[] tokens, int start, int end) {
        return !goesOn(tokens, end) && isEvent(tokens[head(tokens, start, end)]);
    }

    /** The word before the first joint, or the last one that does not count. */
    private static int head(String[] tokens, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (JOINTS.contains(tokens[i])) {
                return i - 1;
            }
        }
        int last = end - 1;
        while (last > start && counts(tokens[last])) {
            last--;
        }
        return last;
    }

    private static boolean counts(String token) {
        return COUNTS.contains(token.toLowerCase(Locale.ROOT))
                || token.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isEvent(String token) {
        String word = token.toLowerCase(Locale.ROOT);
        return WORDS.contains(word)
                || (word.endsWith("s") && WORDS.contains(word.substring(0, word.length() - 1)))
                || (word.endsWith("ies")
                        && WORDS.contains(word.substring(0, word.length() - 3) + "y"));
    }

    /** "Conference on Rivers" cut off after "Conference" would be half a name. */
    static boolean goesOn(String[] tokens, int end) {
        return end + 1 < tokens.length
                && JOINTS.contains(tokens[end])
                && !tokens[end + 1].isEmpty()
                && (Character.isUpperCase(tokens[end + 1].codePointAt(0))
                        || isYear(tokens[end + 1]));
    }

    /** A year from 1000 to 2099, which belongs to the name it stands before: "2012 Olympics". */
    static boolean isYear(String token) {
        return token.length() == 4
                && (token.startsWith("1") || token.startsWith("20"))
                && token.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
