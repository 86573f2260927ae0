package org.claimcheck.document;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimcheck.text.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * What a line at the head of an article credits: its author, its date, both or, on a line such as
 * FOR IMMEDIATE RELEASE, neither. A line that says anything else is none.
 */
public record Credit(@Nullable String author, @Nullable LocalDate date) {

    /** Blocks from the top in which such a line belongs to the article. */
    public static final int HEAD = 6;

    private static final int LONGEST = 120;
    private static final int LONGEST_PLACE = 60;
    private static final Credit NOTHING = new Credit(null, null);

    /** Parts of a line: "June 16, 2025 | By Ann Lee". */
    private static final Pattern SEPARATOR =
            Pattern.compile(" ?[|\u00b7\u2022] ?| (?:--?|\u2013|\u2014)(?= |$)");

    private static final Pattern READING_TIME = Pattern.compile("\\d{1,3} min(?:ute)?s? read");

    private static final Set<String> ROLES =
            Set.of(
                    "writer",
                    "editor",
                    "reporter",
                    "correspondent",
                    "journalist",
                    "columnist",
                    "contributor",
                    "author",
                    "producer",
                    "critic",
                    "analyst",
                    "staff",
                    "intern",
                    "freelancer",
                    "desk",
                    "chief");

    /** Reads a whole line. */
    public static Optional<Credit> line(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String line = plain(written);
        boolean placed = false;
        @Nullable Credit out = null;
        for (String piece : SEPARATOR.split(line, -1)) {
            String part = piece.strip();
            Credit found = part.isEmpty() || isPlace(part) ? null : part(part);
            if (found != null) {
                out = out == null ? found : out.with(found);
            } else if (isPlace(part)) {
                placed = true;
            } else if (!part.isEmpty()) {
                return Optional.empty();
            }
        }
        boolean release = placed && line.equals("FOR IMMEDIATE RELEASE");
        return Optional.ofNullable(release ? NOTHING : out);
    }

    /** The date of a dateline with which a paragraph opens: "LONDON, 16 June 2025 -- The". */
    public static Optional<LocalDate> opening(String paragraph) {
        String head = plain(paragraph.substring(0, Math.min(paragraph.length(), LONGEST)));
        var separator = SEPARATOR.matcher(head);
        boolean place = false;
        for (int parts = 0; parts < 3 && separator.find(); parts++) {
            if (parts == 0) {
                place = isPlace(head.substring(0, separator.start()).strip());
            }
            String before = head.substring(0, separator.start()).strip();
            Optional<Credit> found = line(before);
            boolean placed = place || startsWithPlace(before);
            if (placed && found.isPresent() && found.get().date() != null) {
                return Optional.ofNullable(found.get().date());
            }
        }
        return Optional.empty();
    }

    private Credit with(Credit other) {
        return new Credit(author == null ? other.author : author, date == null ? other.date : date);
    }

    private static String plain(String written) {
        String line = Whitespace.single(written.strip());
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    private static @Nullable Credit part(String part) {
        String low = part.toLowerCase(Locale.ROOT);
        if (READING_TIME.matcher(low).matches()) {
            return NOTHING;
        }
        for (String lead : new String[] {"first published", "published", "posted", "updated"}) {
            if (low.startsWith(lead)) {
                String rest = part.substring(lead.length()).strip();
                rest = rest.startsWith(":") ? rest.substring(1).strip() : rest;
                rest = rest.startsWith("on ") ? rest.substring(3) : rest;
                Credit dated = dated(rest);
                boolean later = dated != null && lead.equals("updated");
                return later ? new Credit(dated.author, null) : dated;
            }
        }
        Credit dated = dated(part);
        if (dated != null) {
            return dated;
        }
        return low.startsWith("by ") ? byline(part.substring(3).strip()) : placed(part);
    }

    /** "20 May 2025", "20 May 2025 by Ann Lee". */
    private static @Nullable Credit dated(String line) {
        int by = line.toLowerCase(Locale.ROOT).indexOf(" by ");
        if (by < 0) {
            return FullDate.parse(line).map(d -> new Credit(null, d)).orElse(null);
        }
        String before = line.substring(0, by).strip();
        boolean comma = before.endsWith(",");
        String day = comma ? before.substring(0, before.length() - 1) : before;
        LocalDate date = FullDate.parse(day).orElse(null);
        Credit author = byline(line.substring(by + 4).strip());
        return date == null || author == null || author.date() != null
                ? null
                : new Credit(author.author(), date);
    }

    /** "Ann Lee", "Ann Lee and Bo Ray, staff writers", "Ann Lee, 20 May 2025". */
    private static @Nullable Credit byline(String line) {
        for (int at = line.length(); at > 0; at = Math.max(nextBreak(line, at), 0)) {
            String name = line.substring(0, at);
            if (!isName(name)) {
                continue;
            }
            boolean comma = line.startsWith(",", at);
            String rest = line.substring(comma ? at + 1 : at).strip();
            LocalDate date = FullDate.parse(rest).orElse(null);
            if (date != null || rest.isEmpty()) {
                return new Credit(name, date);
            }
            Credit role = comma ? role(rest) : null;
            if (role != null) {
                return new Credit(name, role.date());
            }
        }
        return null;
    }

    /** "Staff writer", "Lincoln Gazette, 20 May 2025". */
    private static @Nullable Credit role(String line) {
        if (isRole(line)) {
            return NOTHING;
        }
        for (int comma = line.indexOf(','); comma > 0; comma = line.indexOf(',', comma + 1)) {
            LocalDate date = FullDate.parse(line.substring(comma + 1)).orElse(null);
            if (date != null && isRole(line.substring(0, comma))) {
                return new Credit(null, date);
            }
        }
        return null;
    }

    private static boolean isRole(String line) {
        if (line.codePoints().anyMatch(Character::isDigit)) {
            return false;
        }
        String[] words = line.split("[ ,]+", -1);
        boolean named = words.length <= 6;
        boolean known = false;
        for (String word : words) {
            String low = word.toLowerCase(Locale.ROOT);
            boolean plural =
                    low.endsWith("s") && ROLES.contains(low.substring(0, low.length() - 1));
            known |= ROLES.contains(low) || plural;
            boolean small = low.equals("of") || low.equals("the") || low.equals("and");
            named &= small || (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0)));
        }
        return words.length <= 6 && (known || named);
    }

    /** Two to four capitalised words, or two such names. */
    private static boolean isName(String line) {
        String[] names = line.split(" (?:and|&) ", -1);
        for (String name : names) {
            String[] words = name.split(" ", -1);
            if (words.length < 2 || words.length > 4) {
                return false;
            }
            for (String word : words) {
                if (word.isEmpty()
                        || !Character.isUpperCase(word.codePointAt(0))
                        || !word.codePoints()
                                .allMatch(
                                        c ->
                                                Character.isLetter(c)
                                                        || ".-'\u2019".indexOf(c) >= 0)) {
                    return false;
                }
            }
        }
        return names.length <= 3;
    }

    /** "LINCOLN, UK, Monday 16 June 2025". */
    private static @Nullable Credit placed(String line) {
        int agency = line.endsWith(")") ? line.lastIndexOf(" (") : -1;
        String bare = agency > 0 ? line.substring(0, agency) : line;
        for (int at = nextBreak(bare, bare.length()); at > 0; at = nextBreak(bare, at)) {
            String place = bare.substring(0, at);
            LocalDate date =
                    isPlace(place)
                            ? FullDate.parse(bare.substring(at).replaceFirst("^,", "")).orElse(null)
                            : null;
            if (date != null) {
                return new Credit(null, date);
            }
        }
        return null;
    }

    private static boolean startsWithPlace(String line) {
        int comma = line.indexOf(',');
        int end = comma > 0 ? comma : Math.max(line.indexOf(' '), 0);
        return isPlace(line.substring(0, end));
    }

    /** A town in capitals, with its country or an agency: "LONDON (Reuters)", "LINCOLN, UK". */
    private static boolean isPlace(String part) {
        int bracket = part.endsWith(")") ? part.indexOf(" (") : -1;
        String bare = bracket > 0 ? part.substring(0, bracket) : part;
        int first = 0;
        while (first < bare.length() && Character.isUpperCase(bare.charAt(first))) {
            first++;
        }
        boolean capitals =
                first >= 3 && (first == bare.length() || " ,".indexOf(bare.charAt(first)) >= 0);
        return capitals
                && part.length() <= LONGEST_PLACE
                && bare.codePoints()
                        .allMatch(c -> Character.isLetter(c) || " ,.'-\u2019".indexOf(c) >= 0)
                && bare.split(" ", -1).length <= 5;
    }

    /** The last space or comma before an offset, or -1. */
    private static int nextBreak(String line, int before) {
        for (int i = before - 1; i > 0; i--) {
            char c = line.charAt(i);
            if (c == ',' || (c == ' ' && line.charAt(i - 1) != ',')) {
                return i;
            }
        }
        return -1;
    }
}
