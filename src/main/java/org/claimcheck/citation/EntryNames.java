package org.claimcheck.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells names from titles at the beginning of a reference, and takes lists of names apart. */
final class EntryNames {

    /** Words of a name that are not capitalised, and what joins names. */
    private static final Set<String> NAME_WORDS =
            Set.of(
                    "and", "et", "al", "von", "van", "de", "der", "den", "del", "della", "di", "da",
                    "du", "la", "le", "ten", "ter", "zu", "und", "y", "e", "eds", "ed", "editors",
                    "editor", "others", "dos", "bin", "ibn", "with", "jr", "sr");

    private static final Pattern INITIAL = Pattern.compile("\\b\\p{Lu}\\.");

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?[\\s-]?){1,4}");

    private static final int LONGEST_AUTHORS = 600;

    private EntryNames() {}

    /** Whether all words are capitalised or join names, as they are in no title of some length. */
    static boolean are(String text) {
        String shown = text.strip();
        if (shown.isEmpty() || shown.length() > LONGEST_AUTHORS) {
            return false;
        }
        int words = 0;
        boolean signs = false;
        for (String word : shown.split("[\\s,;.&()]+", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            words++;
            boolean capital = Character.isUpperCase(word.charAt(0)) || word.startsWith("'");
            if (!capital && !NAME_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
            if (word.chars().anyMatch(Character::isDigit)) {
                return false;
            }
        }
        signs |= shown.indexOf(',') >= 0 || shown.contains(" and ") || shown.contains("&");
        signs |= INITIAL.matcher(shown).find();
        return words > 0 && (signs || words <= 4);
    }

    /** Begins where white space does, so that no run of it is looked at twice. */
    private static final Pattern BETWEEN =
            Pattern.compile(";|(?<!\\s)\\s++(?:and|und)\\s++|(?<!\\s)\\s*+&\\s*+|&\\s*+");

    /** The names one by one: parted by semicolons, by "and", or by commas between whole names. */
    static List<String> list(String written) {
        String text = EntryParts.trimmed(written.replaceAll("\\((?:eds?|Eds?|Hrsg)\\.?\\)", ""));
        List<String> out = new ArrayList<>();
        for (String part : BETWEEN.split(text, -1)) {
            String[] pieces = part.split(",", -1);
            for (int i = 0; i < pieces.length; i++) {
                String piece = pieces[i].strip();
                String next = i + 1 < pieces.length ? pieces[i + 1].strip() : "";
                boolean pair = pieces.length == 2 && piece.indexOf(' ') < 0 && isGiven(next);
                String name = piece;
                if (!isInitials(piece) && (isInitials(next) || pair)) {
                    name = piece + ", " + pieces[++i].strip();
                }
                if (!name.isEmpty() && !name.equalsIgnoreCase("et al.") && out.size() < 100) {
                    out.add(name);
                }
            }
        }
        return out;
    }

    /** Initials, or one given name. */
    private static boolean isGiven(String piece) {
        boolean initials = isInitials(piece);
        return initials || piece.matches("\\p{Lu}\\p{Ll}{1,14}(?: \\p{Lu}\\.?)?");
    }

    /**
     * The end of the names that a text begins with, each with an initial; 0 if it begins so not.
     */
    static int leading(String core) {
        int end = 0;
        int at = 0;
        while (at < core.length() && at < LONGEST_AUTHORS) {
            int comma = core.indexOf(',', at);
            int to = comma < 0 ? core.length() : comma;
            String piece = core.substring(at, to).strip();
            int next = comma < 0 ? to : core.indexOf(',', comma + 1);
            boolean surname =
                    comma >= 0
                            && are(piece)
                            && piece.length() < 40
                            && isInitials(
                                    core.substring(comma + 1, next < 0 ? core.length() : next)
                                            .strip());
            boolean whole = piece.length() < 60 && INITIAL.matcher(piece).find() && are(piece);
            if (surname) {
                at = (next < 0 ? core.length() : next) + 1;
            } else if (whole) {
                at = to + 1;
            } else {
                break;
            }
            end = Math.min(at, core.length());
        }
        return end < core.length() ? end : 0;
    }

    private static boolean isInitials(String piece) {
        return piece.length() < 12 && INITIALS.matcher(piece).matches();
    }
}
