package org.claimcheck.document.markdown;

import java.util.HashMap;
import java.util.Map;
import org.claimcheck.document.CharacterReference;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * What a character reference stands for, as CommonMark reads it. The parser's own table is not
 * public, so a reference is given to the parser alone and the answer kept. Belongs to one document.
 */
final class Entities {

    private static final Parser PARSER = Parser.builder().build();

    private final Map<String, String> known = new HashMap<>();

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
            int end = CharacterReference.end(text, i, text.length());
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
