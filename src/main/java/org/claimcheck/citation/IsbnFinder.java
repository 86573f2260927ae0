package org.claimcheck.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Locates what is presented as an ISBN: a number after that word. */
public final class IsbnFinder {

    /**
     * @param span of the number, without the word before it
     * @param isbn null if the number is wrong
     * @param flaw what is wrong, as the end of a sentence that begins "it"; null if nothing is
     */
    public record Mention(Span span, @Nullable Isbn isbn, @Nullable String flaw) {}

    private static final Pattern ANNOUNCED =
            Pattern.compile(
                    "(?<![A-Za-z])(?:e?ISBN(?:-?1[03](?!\\d)|\\s1[03](?=:)|\\s\\(1[03]\\))?"
                            + "(?:\\s?[:#=]|\\s(?:number\\s)?is(?=\\s))?|isbn(?=:\\s?\\d):)\\s?");

    /** A short number that ends its clause, and no year nor a prefix. */
    private static final Pattern STUB =
            Pattern.compile("(?!97[89]\\b|(?:19|20)\\d\\d\\b)\\d[\\d-]{2,8}(?=[.,;)]?(?:\\s|$))");

    /** Fewer digits are something else, such as an edition. */
    private static final int FEWEST = 8;

    private static final int LONGEST = 40;

    private IsbnFinder() {}

    /** Every mention, in text order. */
    public static List<Mention> find(String text) {
        List<Mention> out = new ArrayList<>();
        Matcher matcher = ANNOUNCED.matcher(text);
        while (matcher.find()) {
            Mention mention = at(text, matcher.end());
            if (mention != null) {
                out.add(mention);
            }
        }
        return out;
    }

    private static @Nullable Mention at(String text, int start) {
        List<Integer> ends = groupEnds(text, start);
        for (int i = ends.size() - 1; i >= 0; i--) {
            Span span = new Span(start, ends.get(i));
            var isbn = Isbn.parse(span.of(text));
            if (isbn.isPresent()) {
                return new Mention(span, isbn.get(), null);
            }
        }
        return ends.isEmpty() ? null : wrong(text, start, ends);
    }

    /** Where the groups of a number may end: before a space or at its end. */
    private static List<Integer> groupEnds(String text, int start) {
        List<Integer> ends = new ArrayList<>();
        int limit = Math.min(text.length(), start + LONGEST);
        int i = start;
        while (i < limit) {
            char c = text.charAt(i);
            boolean digit = NumericLabels.isDigit(c) || c == 'X' || c == 'x';
            if (digit) {
                i++;
                continue;
            }
            boolean between =
                    Isbn.isSeparator(c)
                            && i > start
                            && isDigitOrX(text.charAt(i - 1))
                            && i + 1 < limit
                            && isDigitOrX(text.charAt(i + 1));
            if (!between) {
                break;
            }
            if (!NumericLabels.isDash(c)) {
                ends.add(i);
            }
            i++;
        }
        boolean word = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
        if (i > start && !word) {
            ends.add(i);
        }
        return ends;
    }

    private static boolean isDigitOrX(char c) {
        return NumericLabels.isDigit(c) || c == 'X' || c == 'x';
    }

    private static @Nullable Mention wrong(String text, int start, List<Integer> ends) {
        int end = ends.get(ends.size() - 1);
        // A number without spaces is whole; other numbers may follow it.
        for (int candidate : ends) {
            int length = Isbn.digits(text.substring(start, candidate)).length();
            if (length == 10 || length == 13) {
                end = candidate;
                break;
            }
            if (length >= FEWEST) {
                end = Math.min(end, candidate);
            }
        }
        Span span = new Span(start, end);
        String digits = Isbn.digits(span.of(text));
        boolean stub =
                digits.length() < FEWEST
                        && (NumericLabels.isDigit(text.charAt(start - 1))
                                || !STUB.matcher(text).region(start, text.length()).lookingAt()
                                || !isEnd(text, end));
        if (stub || digits.chars().distinct().count() == 1) {
            return null;
        }
        return new Mention(span, null, flaw(digits));
    }

    /** Whether a clause ends here, so that the number counts nothing. */
    private static boolean isEnd(String text, int end) {
        return end == text.length() || ".,;)\n".indexOf(text.charAt(end)) >= 0;
    }

    private static String flaw(String digits) {
        int length = digits.length();
        int x = digits.indexOf('X');
        if (length != 10 && length != 13) {
            return "has " + length + " digits, and an ISBN has 10 or 13";
        }
        if (x >= 0 && (length == 13 || x < 9)) {
            return "has an X where only a digit can stand";
        }
        if (length == 13 && !digits.startsWith("978") && !digits.startsWith("979")) {
            return "does not begin with 978 or 979";
        }
        char last = digits.charAt(length - 1);
        char check = length == 10 ? Isbn.check10(digits) : Isbn.check13(digits);
        return "ends in " + last + " where the check digit is " + check;
    }
}
