package org.claimcheck.citation;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * Reads the inside of a numeric marker: {@code 4}, {@code 1, 4}, {@code 3-5}, {@code 4, p. 12},
 * {@code note 2}.
 */
final class NumericLabels {

    /**
     * One number, with the span of what shows it.
     *
     * @param reversed whether it is part of a range that runs backwards, as no list of sources has
     *     it unless by mistake
     */
    record Label(Span span, String text, boolean reversed) {}

    /** Longer lists of references exist, but a number in brackets above this is something else. */
    private static final int HIGHEST = 999;

    private static final int LONGEST_RANGE = 60;

    private static final List<String> GROUPS = List.of("note", "nb", "n");

    private static final List<String> LOCATORS =
            List.of(
                    "pp.", "p.", "page", "pages", "ch.", "chap.", "chapter", "sec.", "section", "§",
                    "fig.", "figure", "table", "vol.", "para.", "¶", "s.", "ss.", "art.");

    private final String text;
    private final int end;
    private final List<Label> labels = new ArrayList<>();
    private int at;

    private NumericLabels(String text, Span inner) {
        this.text = text;
        this.at = inner.start();
        this.end = inner.end();
    }

    /** The labels in a stretch of text; empty if it is anything but a numeric marker. */
    static List<Label> read(String text, Span inner) {
        NumericLabels reader = new NumericLabels(text, inner);
        return reader.readAll() ? reader.labels : List.of();
    }

    private boolean readAll() {
        String group = group();
        do {
            skipSpace();
            int start = at;
            int first = number();
            if (first < 1) {
                return false;
            }
            int afterFirst = at;
            skipSpace();
            if (at < end && isDash(text.charAt(at))) {
                at++;
                skipSpace();
                int last = number();
                int low = Math.min(first, last);
                int high = Math.max(first, last);
                if (last < 1 || low == high || high - low > LONGEST_RANGE) {
                    return false;
                }
                for (int n = low; n <= high; n++) {
                    labels.add(new Label(new Span(start, at), group + n, last < first));
                }
            } else {
                labels.add(new Label(new Span(start, afterFirst), group + first, false));
            }
            skipSpace();
            if (at == end) {
                return true;
            }
            if (locator()) {
                return labels.size() == 1;
            }
            char c = text.charAt(at++);
            if (c != ',' && c != ';') {
                return false;
            }
        } while (true);
    }

    private String group() {
        for (String group : GROUPS) {
            int after = at + group.length();
            if (text.startsWith(group, at) && after < end && Whitespace.is(text.charAt(after))) {
                at = after;
                return group + " ";
            }
        }
        return "";
    }

    private int number() {
        int start = at;
        int value = 0;
        while (at < end && isDigit(text.charAt(at)) && at - start < 4) {
            value = value * 10 + text.charAt(at++) - '0';
        }
        boolean padded = at - start > 1 && text.charAt(start) == '0';
        boolean ends = at == end || !isDigit(text.charAt(at));
        return at > start && ends && !padded && value <= HIGHEST ? value : -1;
    }

    /** A page or section after the number, up to the end; it makes no label. */
    private boolean locator() {
        int from = at;
        if (text.charAt(from) == ',' || text.charAt(from) == ':') {
            from++;
        }
        while (from < end && Whitespace.is(text.charAt(from))) {
            from++;
        }
        for (String locator : LOCATORS) {
            if (text.startsWith(locator, from) && from + locator.length() < end) {
                return true;
            }
        }
        return false;
    }

    private void skipSpace() {
        while (at < end && Whitespace.is(text.charAt(at))) {
            at++;
        }
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '‐' || c == '‑';
    }

    /** The words before the number of a label, which number separately; empty for most. */
    static String group(String label) {
        int space = label.lastIndexOf(' ');
        return space < 0 ? "" : label.substring(0, space);
    }

    /** The form in which labels are compared; null if it is no number in a group. */
    static @Nullable String normal(String label) {
        int digits = label.lastIndexOf(' ') + 1;
        if (digits == label.length() || label.length() - digits > 4) {
            return null;
        }
        for (int i = digits; i < label.length(); i++) {
            if (!isDigit(label.charAt(i))) {
                return null;
            }
        }
        return label;
    }
}
