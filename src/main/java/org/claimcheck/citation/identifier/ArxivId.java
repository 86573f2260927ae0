package org.claimcheck.citation.identifier;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a paper on arXiv, without its version: {@code 2301.01234} since April 2007 (four
 * digits after the point until the end of 2014), {@code math.GT/0309136} before.
 *
 * @see <a href="https://info.arxiv.org/help/arxiv_identifier.html">arXiv identifier scheme</a>
 */
public record ArxivId(String id) implements Identifier {

    private static final Pattern NEW =
            Pattern.compile("(\\d\\d)(\\d\\d)\\.(\\d{4,5})(?:v\\d{1,3})?+");
    private static final Pattern OLD =
            Pattern.compile(
                    "([a-z]{2,10}(?:-[a-z]{2,5})?+(?:\\.[A-Za-z]{2})?+/\\d{7})(?:v\\d{1,3})?+");

    /** Digits and a point, but not as they must be. */
    private static final Pattern NEARLY_NEW =
            Pattern.compile("\\d{4}\\.\\d{1,12}(?:v\\d{1,3})?+|\\d{8,9}(?:v\\d{1,3})?+");

    private static final Pattern NEARLY_OLD =
            Pattern.compile(
                    "(?:astro-ph|cond-mat|gr-qc|hep-[a-z]{2}|math|math-ph|nlin|nucl-[a-z]{2}|physics|quant-ph|q-bio|cs)(?:\\.[A-Z]{2})?+/\\d{1,12}(?:v\\d{1,3})?+");

    private static final String FOUR_DIGITS_BEGIN = "0704";
    private static final String FIVE_DIGITS_BEGIN = "1501";
    private static final int LONGEST = 80;

    /**
     * @throws IllegalArgumentException if it has neither form
     */
    public ArxivId {
        if (flawOf(id) != null || id.matches(".*v\\d+")) {
            throw new IllegalArgumentException("not an arXiv id: " + id);
        }
    }

    /**
     * Reads an id with or without {@code arXiv:} or the address before it, and a version or a
     * category in brackets after it.
     */
    public static Optional<ArxivId> parse(String value) {
        String bare = value.strip();
        if (bare.length() > LONGEST) {
            return Optional.empty();
        }
        int bracket = bare.indexOf(" [");
        bare = bracket > 0 ? bare.substring(0, bracket) : bare;
        String lower = bare.toLowerCase(Locale.ROOT);
        for (String lead :
                new String[] {
                    "https://arxiv.org/abs/",
                    "http://arxiv.org/abs/",
                    "https://arxiv.org/pdf/",
                    "http://arxiv.org/pdf/",
                    "arxiv:"
                }) {
            if (lower.startsWith(lead)) {
                return sound(bare.substring(lead.length()));
            }
        }
        return sound(bare);
    }

    private static Optional<ArxivId> sound(String bare) {
        return flawOf(bare) == null
                ? Optional.of(new ArxivId(withoutVersion(bare)))
                : Optional.empty();
    }

    private static String withoutVersion(String bare) {
        int v = bare.lastIndexOf('v');
        boolean version = v > 0 && Digits.areAll(bare.substring(v + 1));
        return version ? bare.substring(0, v) : bare;
    }

    /**
     * What is wrong with a value after {@code arXiv:}; null if it is none, or was not meant as one.
     */
    static @Nullable String flaw(String value) {
        boolean meant =
                value.length() <= LONGEST
                        && (NEARLY_NEW.matcher(value).matches()
                                || NEARLY_OLD.matcher(value).matches());
        return meant ? flawOf(value) : null;
    }

    private static @Nullable String flawOf(String value) {
        if (value.length() > LONGEST) {
            return "is too long";
        }
        if (OLD.matcher(value).matches()) {
            return null;
        }
        if (value.indexOf('/') > 0) {
            return "needs seven digits after the slash";
        }
        Matcher matcher = NEW.matcher(value);
        if (!matcher.matches()) {
            return "is not of the form 2301.01234: four digits, a point, and four or five digits";
        }
        int month = Integer.parseInt(matcher.group(2));
        if (month < 1 || month > 12) {
            return "names a month " + matcher.group(2) + " in its third and fourth digit";
        }
        String from = matcher.group(1) + matcher.group(2);
        int digits = matcher.group(3).length();
        if (from.compareTo(FOUR_DIGITS_BEGIN) < 0 || from.compareTo("91") > 0) {
            return "begins with a month before April 2007, when this form began";
        }
        if (from.compareTo(FIVE_DIGITS_BEGIN) < 0) {
            return digits == 4
                    ? null
                    : "has five digits after the point, and until 2014 there were four";
        }
        return digits == 5
                ? null
                : "has four digits after the point, and since 2015 there are five";
    }

    /** The month it was given in; null in the older form, whose months are not checked. */
    public @Nullable YearMonth month() {
        Matcher matcher = NEW.matcher(id);
        return matcher.matches()
                ? YearMonth.of(
                        2000 + Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)))
                : null;
    }

    @Override
    public String canonical() {
        return id;
    }
}
