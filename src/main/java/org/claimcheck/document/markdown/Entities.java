package org.claimcheck.document.markdown;

import java.util.HashMap;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * What a character reference stands for, as CommonMark reads it. The parser's own table is not
 * public, so a reference is given to the parser alone and the answer kept. Belongs to one document.
 */
final class Entities {

    /** CommonMark knows no longer name; the longest in HTML has 33 characters. */
    private static final int LONGEST = 34;

    private static final Parser PARSER = Parser.builder().build();

    private final Map<String, String> known = new HashMap<>();

    /** The offset after the reference that begins at {@code at}, or -1 if none does. */
    static int end(CharSequence text, int at, int limit) {
        if (at >= limit || text.charAt(at) != '&') {
            return -1;
        }
        int most = Math.min(limit, at + LONGEST);
        for (int i = at + 1; i < most; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return i > at + 1 ? i + 1 : -1;
            }
            boolean name =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!name && !(c == '#' && i == at + 1)) {
                return -1;
            }
        }
        return -1;
    }

    /** What a reference shows; itself if no such reference exists. */
    String shown(String reference) {
        return known.computeIfAbsent(reference, Entities::parse);
    }

    private static String parse(String reference) {
        // A letter on both sides keeps the parser from trimming a space that the reference makes.
        Node paragraph = PARSER.parse("x" + reference + "x").getFirstChild();
        if (paragraph != null && paragraph.getFirstChild() instanceof Text text) {
            String literal = text.getLiteral();
            return literal.substring(1, literal.length() - 1);
        }
        return reference;
    }

    /** A text with all its references decoded. */
    String decodeAll(String text) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int end = end(text, i, text.length());
            if (end > 0) {
                out.append(shown(text.substring(i, end)));
                i = end;
            } else {
                out.append(text.charAt(i++));
            }
        }
        return out.toString();
    }
}
