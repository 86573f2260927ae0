package org.claimcheck.citation.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of an archived copy at the Wayback Machine or at archive.today.
 *
 * @param date the day of the copy, in universal time; null where the address does not tell
 * @param flaw what is wrong, as the end of a sentence that begins "it"; null if nothing is
 * @see <a href="https://en.wikipedia.org/wiki/Help:Using_the_Wayback_Machine">forms of such
 *     addresses, and those that lead to no copy</a>
 */
public record ArchiveAddress(@Nullable LocalDate date, @Nullable String flaw) {

    private static final Set<String> WAYBACK =
            Set.of("web.archive.org", "wayback.archive.org", "archive.org", "web-beta.archive.org");

    private static final Set<String> TODAY =
            Set.of(
                    "archive.today",
                    "archive.ph",
                    "archive.is",
                    "archive.li",
                    "archive.vn",
                    "archive.fo",
                    "archive.md");

    private static final Pattern STAMPED =
            Pattern.compile("/(?:web/)?+([0-9]{1,40}+)(?:[a-z]{2}_)?+(\\*?+)/(.{0,2000}+).*+");
    private static final Pattern CALENDAR = Pattern.compile("/(?:web/)?\\*/.*+");
    private static final Pattern TODAY_STAMP =
            Pattern.compile("/([0-9]{4}[0-9.-]{4,18})/(.{0,2000}+).*+");

    private static final int FULL_STAMP = 14;
    private static final int FIRST_YEAR = 1996;

    /** Reads an address; null if it is none of an archive. */
    public static @Nullable ArchiveAddress parse(String target) {
        WebAddress address = WebAddress.parse(target.startsWith("//") ? "https:" + target : target);
        if (address == null) {
            return null;
        }
        if (WAYBACK.contains(address.site())) {
            return wayback(address.path(), address.site().equals("archive.org"));
        }
        return TODAY.contains(address.site()) ? today(address.path()) : null;
    }

    /**
     * @param shared whether other things than copies of pages stand on the same host
     */
    private static @Nullable ArchiveAddress wayback(String path, boolean shared) {
        if (shared && !path.startsWith("/web/")) {
            return null;
        }
        if (path.startsWith("/save/") && path.length() > "/save/".length()) {
            return flawed("asks the archive for a new copy instead of leading to one");
        }
        if (CALENDAR.matcher(path).matches()) {
            return flawed("leads to a list of copies instead of one");
        }
        Matcher matcher = STAMPED.matcher(path);
        if (!matcher.matches()) {
            return new ArchiveAddress(null, null);
        }
        if (!matcher.group(2).isEmpty()) {
            return flawed("leads to a list of copies instead of one");
        }
        return stamped(matcher.group(1), matcher.group(3));
    }

    private static ArchiveAddress today(String path) {
        Matcher matcher = TODAY_STAMP.matcher(path);
        if (!matcher.matches()) {
            return new ArchiveAddress(null, null);
        }
        return stamped(matcher.group(1).replaceAll("[.-]", ""), matcher.group(2));
    }

    private static ArchiveAddress stamped(String stamp, String original) {
        if (original.isBlank()) {
            return flawed("names no page after the time of the copy");
        }
        if (stamp.length() > FULL_STAMP) {
            return flawed(
                    "has "
                            + stamp.length()
                            + " digits where the date and time of the copy take 14");
        }
        if (stamp.length() < 8) {
            return new ArchiveAddress(null, null);
        }
        try {
            LocalDate date =
                    LocalDate.of(number(stamp, 0, 4), number(stamp, 4, 6), number(stamp, 6, 8));
            boolean time =
                    stamp.length() < FULL_STAMP
                            || (number(stamp, 8, 10) < 24
                                    && number(stamp, 10, 12) < 60
                                    && number(stamp, 12, 14) < 60);
            return date.getYear() < FIRST_YEAR || !time
                    ? impossible(stamp)
                    : new ArchiveAddress(date, null);
        } catch (DateTimeException e) {
            return impossible(stamp);
        }
    }

    private static int number(String stamp, int from, int to) {
        return Integer.parseInt(stamp.substring(from, to));
    }

    private static ArchiveAddress impossible(String stamp) {
        return flawed(
                "has " + stamp + " where the date and time of the copy stand, which is no date");
    }

    private static ArchiveAddress flawed(String flaw) {
        return new ArchiveAddress(null, flaw);
    }
}
