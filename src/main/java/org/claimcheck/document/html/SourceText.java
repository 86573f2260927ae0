package org.claimcheck.document.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Leads a parsed text node back to its source, character by character. The parser changes nothing
 * in a text but character references and dropped characters.
 */
final class SourceText {

    /** Takes the pieces of a text in order. */
    interface Sink {
        /** A character shown as written. */
        void character(char c, int source);

        /** Text shown for a character reference. */
        void reference(String shown, int sourceStart, int sourceEnd);
    }

    /** The longest named reference of the HTML standard has 31 letters. */
    private static final int LONGEST_NAME = 32;

    /** In it references stand for themselves. */
    private static final String CDATA = "<![CDATA[";

    private final String source;
    private final Map<String, String> decoded = new HashMap<>();

    SourceText(String source) {
        this.source = source;
    }

    /** Sends a node's text to a sink; nothing if the node has no place in the source. */
    void send(TextNode node, Sink sink) {
        Range range = node.sourceRange();
        if (!range.isTracked()) {
            return;
        }
        String text = node.getWholeText();
        int at = range.startPos();
        int end = Math.min(range.endPos(), source.length());
        boolean literal = node instanceof CDataNode;
        if (literal && source.startsWith(CDATA, at)) {
            at += CDATA.length();
        }
        for (int i = 0; i < text.length() && at < end; ) {
            char written = source.charAt(at);
            int after = written == '&' && !literal ? referenceEnd(at, end, text, i) : -1;
            if (after > 0) {
                String shown = decode(source.substring(at, after));
                sink.reference(shown, at, after);
                i += shown.length();
                at = after;
            } else if (written == text.charAt(i) || written == '\0') {
                // A browser reads every end of a line as LF.
                boolean returned = written == '\r' && text.charAt(i) == '\r';
                if (!returned) {
                    sink.character(text.charAt(i), at);
                } else if (!source.startsWith("\n", at + 1)) {
                    sink.character('\n', at);
                }
                i++;
                at++;
            } else {
                at++; // not in the parsed text: a line break right after <pre>, for one
            }
        }
    }

    /** The end of the reference at {@code at} that shows what the text has there; -1 if none. */
    private int referenceEnd(int at, int end, String text, int i) {
        if (at + 1 < end && source.charAt(at + 1) == '#') {
            int after = numberEnd(at, end);
            return shows(at, after, text, i) ? after : -1;
        }
        int letters = at + 1;
        while (letters < end && letters - at <= LONGEST_NAME && isAlphanumeric(letters)) {
            letters++;
        }
        if (letters < end && source.charAt(letters) == ';' && shows(at, letters + 1, text, i)) {
            return letters + 1;
        }
        for (int after = letters; after > at + 2; after--) {
            if (shows(at, after, text, i)) {
                return after;
            }
        }
        return -1;
    }

    private int numberEnd(int at, int end) {
        int after = at + 2;
        boolean hex = after < end && (source.charAt(after) | 0x20) == 'x';
        if (hex) {
            after++;
        }
        while (after < end && Character.digit(source.charAt(after), hex ? 16 : 10) >= 0) {
            after++;
        }
        return after < end && source.charAt(after) == ';' ? after + 1 : after;
    }

    private boolean shows(int at, int after, String text, int i) {
        String written = source.substring(at, after);
        String shown = decode(written);
        boolean whole =
                shown.length() == 1
                        || shown.charAt(shown.length() - 1) != written.charAt(written.length() - 1);
        return whole && !shown.isEmpty() && text.startsWith(shown, i);
    }

    private String decode(String reference) {
        if (reference.length() > 2 * LONGEST_NAME) {
            return Parser.unescapeEntities(reference, false);
        }
        return decoded.computeIfAbsent(reference, r -> Parser.unescapeEntities(r, false));
    }

    private boolean isAlphanumeric(int at) {
        char c = source.charAt(at);
        return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
    }
}
