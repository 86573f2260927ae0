package org.claimcheck.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.quote.RoleWords;
import org.claimcheck.text.Span;

/**
 * The title a sentence gives a person: right before the name ("Mayor Ann Hill"), or set off by
 * commas behind it ("Ann Hill, head of the works office,") or before it ("The mayor of Holm, Ann
 * Hill,"). Only with a word that names a role; a wrong title costs a checker more than none.
 */
final class PersonTitle {

    private static final int LONGEST = 100;

    /** A role stands among so many first words of a phrase that is a title. */
    private static final int FIRST_WORDS = 4;

    /** Roles that do not stand before names. */
    private static final Set<String> MORE =
            Set.of(
                    "head",
                    "dean",
                    "principal",
                    "treasurer",
                    "curator",
                    "archivist",
                    "vicar",
                    "co-chair",
                    "fellow",
                    "lecturer",
                    "consultant",
                    "trustee",
                    "clerk");

    /** Roles too vague to be a title: somebody is called so in passing. */
    private static final Set<String> VAGUE =
            Set.of(
                    "people",
                    "person",
                    "man",
                    "woman",
                    "men",
                    "women",
                    "some",
                    "many",
                    "most",
                    "few",
                    "others",
                    "someone",
                    "somebody",
                    "home",
                    "foreign",
                    "vice",
                    "source",
                    "sources");

    private static final Pattern BEFORE =
            Pattern.compile("(?:\\p{L}[\\p{L}\u2019'-]{0,30}\\.? ){1,4}$");
    private static final Pattern AFTER =
            Pattern.compile(", (?:\\d{1,3}, )?([^,.;:()!?\"\u201c\u201d\\[]{3," + LONGEST + "})");
    private static final Pattern SET_OFF =
            Pattern.compile("(?:^|[,;:] )([^,.;:()!?\"\u201c\u201d\\]]{3," + LONGEST + "}), $");

    private PersonTitle() {}

    /** The title in this sentence; empty if it gives none. */
    static String of(String text, Span sentence, Span name) {
        String before =
                text.substring(
                        Math.max(sentence.start(), name.start() - LONGEST - 4), name.start());
        String after =
                text.substring(name.end(), Math.min(sentence.end(), name.end() + LONGEST + 8));
        String direct = direct(before);
        Matcher behind = AFTER.matcher(after);
        String apposed = behind.lookingAt() && isTitle(behind.group(1)) ? behind.group(1) : "";
        if (!apposed.isEmpty()) {
            return (direct.isEmpty() ? apposed : direct + "; " + apposed).strip();
        }
        Matcher ahead = SET_OFF.matcher(before);
        boolean closed = after.startsWith(",");
        if (direct.isEmpty() && closed && ahead.find() && isTitle(ahead.group(1))) {
            return ahead.group(1).strip();
        }
        return direct;
    }

    /** The run of roles that ends at the name. */
    private static String direct(String before) {
        Matcher words = BEFORE.matcher(before);
        if (!words.find()) {
            return "";
        }
        String[] run = words.group().strip().split(" ", -1);
        int first = run.length;
        while (first > 0 && isRole(run[first - 1])) {
            first--;
        }
        return String.join(" ", Arrays.copyOfRange(run, first, run.length));
    }

    private static boolean isTitle(String phrase) {
        String[] words = phrase.strip().split("\\s+", FIRST_WORDS + 1);
        for (int i = 0; i < Math.min(FIRST_WORDS, words.length); i++) {
            String word = folded(words[i]);
            if (word.equals("who") || word.equals("and") || word.equals("said")) {
                return false;
            }
            if (isRole(words[i])) {
                // "Martin King" before another name is a name.
                return i == 0 || !isCapital(words[i]) || !isCapital(words[0]);
            }
        }
        return false;
    }

    /** Whether it is written as a name is; "CEO" is not. */
    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0))
                && word.chars().anyMatch(Character::isLowerCase);
    }

    private static boolean isRole(String word) {
        String folded = folded(word);
        return (RoleWords.contains(folded) || MORE.contains(folded)) && !VAGUE.contains(folded);
    }

    private static String folded(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
