package org.claimcheck.document.wiki;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An HTML or extension tag.
 *
 * @param name lower case
 * @param end after the closing bracket
 */
record Tag(String source, String name, boolean closing, boolean closesItself, int start, int end) {

    private static final int LONGEST = 4000;

    /** The tag that begins at an offset; null if none does. */
    static @Nullable Tag at(String source, int start, int limit) {
        int i = start + 1;
        boolean closing = i < limit && source.charAt(i) == '/';
        if (closing) {
            i++;
        }
        int nameStart = i;
        while (i < limit && isNameChar(source.charAt(i), i > nameStart)) {
            i++;
        }
        if (i == nameStart || i - nameStart > 30) {
            return null;
        }
        String name = source.substring(nameStart, i).toLowerCase(Locale.ROOT);
        if (i < limit && !isBreak(source.charAt(i))) {
            return null;
        }
        char quote = 0;
        int most = Math.min(limit, start + LONGEST);
        for (; i < most; i++) {
            char c = source.charAt(i);
            if (quote != 0) {
                // A quotation mark that the author forgot to close ends with the tag or the line.
                if (c == quote || c == '\n') {
                    quote = 0;
                } else if (c == '<') {
                    return null;
                } else if (c == '>' && !closesLater(source, i, quote, most)) {
                    return tag(source, name, closing, start, i);
                }
            } else if (c == '<') {
                return null;
            } else if (c == '>') {
                return tag(source, name, closing, start, i);
            } else if ((c == '"' || c == '\'') && source.charAt(i - 1) == '=') {
                quote = c;
            }
        }
        return null;
    }

    private static boolean closesLater(String source, int from, char quote, int most) {
        for (int i = from + 1; i < most && i < from + 200; i++) {
            char c = source.charAt(i);
            if (c == quote) {
                return true;
            }
            if (c == '<' || c == '\n') {
                return false;
            }
        }
        return false;
    }

    private static Tag tag(String source, String name, boolean closing, int start, int close) {
        boolean self = source.charAt(close - 1) == '/';
        return new Tag(source, name, closing, self, start, close + 1);
    }

    private static boolean isNameChar(char c, boolean inner) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (inner && ((c >= '0' && c <= '9') || c == '-'));
    }

    private static boolean isBreak(char c) {
        return c == '>' || c == '/' || c <= ' ';
    }

    /** The value of an attribute; empty if it is not there. */
    String attribute(String key) {
        int i = start + 1 + name.length();
        int last = end - (closesItself ? 2 : 1);
        while (i < last) {
            char c = source.charAt(i);
            if (c <= ' ' || c == '/') {
                i++;
                continue;
            }
            int nameStart = i;
            while (i < last && source.charAt(i) != '=' && source.charAt(i) > ' ') {
                i++;
            }
            String attribute = source.substring(nameStart, i);
            while (i < last && source.charAt(i) <= ' ') {
                i++;
            }
            if (i >= last || source.charAt(i) != '=') {
                i = Math.max(i, nameStart + 1);
                continue;
            }
            i++;
            while (i < last && source.charAt(i) <= ' ') {
                i++;
            }
            int valueStart = i;
            int valueEnd;
            char quote = i < last ? source.charAt(i) : 0;
            if (quote == '"' || quote == '\'') {
                valueStart++;
                int close = source.indexOf(quote, valueStart);
                valueEnd = close < 0 || close > last ? last : close;
                i = valueEnd + 1;
            } else {
                while (i < last && source.charAt(i) > ' ') {
                    i++;
                }
                valueEnd = i;
            }
            if (attribute.equalsIgnoreCase(key)) {
                return source.substring(valueStart, Math.max(valueStart, valueEnd)).strip();
            }
        }
        return "";
    }
}
