package org.claimcheck.citation.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Locates what is presented as an ISBN: a number after that word. */
final class IsbnFinder {

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
    static List<IdentifierMention> find(String text) {
        List<IdentifierMention> out = new ArrayList<>();
        Matcher matcher = ANNOUNCED.matcher(text);
        while (matcher.find()) {
            IdentifierMention mention = at(text, matcher.end());
            if (mention != null) {
                out.add(mention);
            }
        }
        return out;
    }

    private static @Nullable IdentifierMention at(String text, int start) {
        List<Integer> ends = groupEnds(text, start);
        for (int i = ends.size() - 1; i >= 0; i--) {
            Span span = new Span(start, ends.get(i));
            String clean = Invisible.without(span.of(text));
            Optional<Isbn> isbn = Isbn.parse(clean);
            if (isbn.isPresent()) {
                return Invisible.breaks(span.of(text))
                        ? IdentifierMention.flawed(span, Invisible.FLAW).meant(clean)
                        : IdentifierMention.sound(span, isbn.get());
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
            boolean digit = Digits.is(c) || c == 'X' || c == 'x';
            if (digit || (i > start && Invisible.is(c))) {
                i++;
                continue;
            }
            boolean between =
                    Digits.isSeparator(c)
                            && i > start
                            && isDigitOrX(text.charAt(i - 1))
                            && i + 1 < limit
                            && isDigitOrX(text.charAt(i + 1));
            if (!between) {
                break;
            }
            if (!Digits.isDash(c)) {
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
        return Digits.is(c) || c == 'X' || c == 'x';
    }

    private static @Nullable IdentifierMention wrong(String text, int start, List<Integer> ends) {
        int end = ends.get(ends.size() - 1);
        // A number without spaces is whole; other numbers may follow it.
        for (int candidate : ends) {
            int length = digits(text, new Span(start, candidate)).length();
            if (length == 10 || length == 13) {
                end = candidate;
                break;
            }
            if (length >= FEWEST) {
                end = Math.min(end, candidate);
            }
        }
        Span span = new Span(start, end);
        String digits = digits(text, span);
        boolean stub =
                digits.length() < FEWEST
                        && (Digits.is(text.charAt(start - 1))
                                || !STUB.matcher(text).region(start, text.length()).lookingAt()
                                || !isEnd(text, end));
        if (stub || digits.chars().distinct().count() == 1) {
            return null;
        }
        return IdentifierMention.flawed(span, flaw(digits));
    }

    private static String digits(String text, Span span) {
        return Isbn.digits(Invisible.without(span.of(text)));
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
        return Digits.wrongCheck(last, check);
    }
}
