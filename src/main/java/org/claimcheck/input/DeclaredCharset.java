package org.claimcheck.input;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The character set a web page declares for itself, in a {@code meta} element or an XML declaration
 * within its first 4096 bytes (four times what the HTML standard lets an author use, because
 * comments and scripts push it down in real pages).
 */
final class DeclaredCharset {

    private static final int PREFIX = 4096;

    private DeclaredCharset() {}

    /** The name as written, or null if the page declares none. */
    static @Nullable String in(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, PREFIX), StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT);
        if (head.startsWith("<?xml")) {
            String name = value(head, "encoding", 0, end(head, 0));
            if (name != null) {
                return name;
            }
        }
        int at = 0;
        while (at >= 0 && at < head.length()) {
            int comment = head.indexOf("<!--", at);
            int meta = head.indexOf("<meta", at);
            if (meta < 0) {
                return null;
            }
            if (comment >= 0 && comment < meta) {
                int close = head.indexOf("-->", comment + 4);
                at = close < 0 ? -1 : close + 3;
                continue;
            }
            int end = end(head, meta);
            String name = value(head, "charset", meta, end);
            if (name != null) {
                return name;
            }
            at = end;
        }
        return null;
    }

    private static int end(String head, int tag) {
        int end = head.indexOf('>', tag);
        return end < 0 ? head.length() : end;
    }

    /** What follows {@code key=} between two offsets, quoted or not. */
    private static @Nullable String value(String head, String key, int from, int to) {
        int at = head.indexOf(key, from);
        while (at >= 0 && at < to) {
            int i = skipSpace(head, at + key.length(), to);
            if (i < to && head.charAt(i) == '=') {
                i = skipSpace(head, i + 1, to);
                while (i < to && (head.charAt(i) == '"' || head.charAt(i) == '\'')) {
                    i++;
                }
                int start = i;
                while (i < to && isNameChar(head.charAt(i))) {
                    i++;
                }
                return i > start ? head.substring(start, i) : null;
            }
            at = head.indexOf(key, at + 1);
        }
        return null;
    }

    private static int skipSpace(String head, int from, int to) {
        int i = from;
        while (i < to && head.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }

    private static boolean isNameChar(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "-_:.+".indexOf(c) >= 0;
    }
}
