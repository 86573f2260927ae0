package org.claimcheck.document.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One tag of HTML inside Markdown.
 *
 * @param name lower case
 * @param attributes by lower-case name, references not yet decoded
 * @param end offset after the tag
 */
record HtmlTag(String name, boolean closing, Map<String, String> attributes, int end) {

    /** A longer tag is text: looking further for each {@code <} would take quadratic time. */
    private static final int LONGEST = 2048;

    /** The tag that begins at {@code at}, or null if none does. */
    static @Nullable HtmlTag at(String html, int at) {
        int limit = Math.min(html.length(), at + LONGEST);
        int i = at + 1;
        boolean closing = i < limit && html.charAt(i) == '/';
        if (closing) {
            i++;
        }
        int nameStart = i;
        while (i < limit
                && (isLetter(html.charAt(i)) || (i > nameStart && isName(html.charAt(i))))) {
            i++;
        }
        if (i == nameStart) {
            return null;
        }
        String name = html.substring(nameStart, i).toLowerCase(Locale.ROOT);
        Map<String, String> attributes = new HashMap<>();
        while (i < limit) {
            char c = html.charAt(i);
            if (c == '>') {
                return new HtmlTag(name, closing, attributes, i + 1);
            }
            if (c <= ' ' || c == '/') {
                i++;
                continue;
            }
            int keyStart = i;
            while (i < limit && html.charAt(i) > ' ' && "=>/".indexOf(html.charAt(i)) < 0) {
                i++;
            }
            String key = html.substring(keyStart, i).toLowerCase(Locale.ROOT);
            int afterKey = i;
            while (i < limit && html.charAt(i) <= ' ') {
                i++;
            }
            if (i >= limit || html.charAt(i) != '=') {
                i = Math.max(afterKey, keyStart + 1);
                attributes.putIfAbsent(key, "");
                continue;
            }
            i++;
            while (i < limit && html.charAt(i) <= ' ') {
                i++;
            }
            if (i >= limit) {
                return null;
            }
            char quote = html.charAt(i);
            int valueStart;
            int valueEnd;
            if (quote == '"' || quote == '\'') {
                valueStart = i + 1;
                valueEnd = html.substring(0, limit).indexOf(quote, valueStart);
                if (valueEnd < 0) {
                    return null;
                }
                i = valueEnd + 1;
            } else {
                valueStart = i;
                while (i < limit && html.charAt(i) > ' ' && html.charAt(i) != '>') {
                    i++;
                }
                valueEnd = i;
            }
            attributes.putIfAbsent(key, html.substring(valueStart, valueEnd));
        }
        return null;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isName(char c) {
        return (c >= '0' && c <= '9') || c == '-' || c == ':';
    }
}
