package org.claimcheck.citation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.text.Span;

/** Finds {@code [^4]} that the reader of the format left as text, and {@code [?]}. */
final class NoteLabels {

    private static final int LONGEST = 200;

    /** How LaTeX, with one sign, and Pandoc show a citation whose key they do not know. */
    static final String UNKNOWN = "???";

    private NoteLabels() {}

    static List<Found> in(String text, List<Span> brackets) {
        List<Found> out = new ArrayList<>();
        for (Span bracket : brackets) {
            String inside = Brackets.content(text, bracket);
            boolean defines =
                    bracket.end() < text.length()
                            && text.charAt(bracket.end()) == ':'
                            && startsLine(text, bracket.start());
            if (inside.equals("?") || inside.equals(UNKNOWN)) {
                out.add(new Found(bracket, UNKNOWN, Marker.Style.NOTE, null, false));
            }
            if (inside.startsWith("^") && inside.length() > 1 && !defines) {
                out.add(new Found(bracket, inside.substring(1), Marker.Style.NOTE, null, true));
            }
        }
        return out;
    }

    private static boolean startsLine(String text, int offset) {
        return offset == 0 || text.charAt(offset - 1) == '\n';
    }

    /**
     * The labels that lines of a Markdown source define, folded. A note may consist of code or a
     * list alone, or of nothing, and then no block of the document bears its label.
     */
    static Set<String> defined(String source) {
        Set<String> out = new HashSet<>();
        int at = source.indexOf("]:");
        while (at >= 0) {
            int open = at;
            while (open > 0 && at - open < LONGEST && "[\n".indexOf(source.charAt(open)) < 0) {
                open--;
            }
            if (source.startsWith("[^", open) && isBlankBefore(source, open) && at > open + 2) {
                out.add(EntryIndex.fold(source.substring(open + 2, at)));
            }
            at = source.indexOf("]:", at + 2);
        }
        return out;
    }

    private static boolean isBlankBefore(String source, int offset) {
        int at = offset;
        while (at > 0 && offset - at < LONGEST && " \t>".indexOf(source.charAt(at - 1)) >= 0) {
            at--;
        }
        return at == 0 || source.charAt(at - 1) == '\n' || source.charAt(at - 1) == '\r';
    }

    /** Whether a label is one a writer gives to a note, and no set of characters in a pattern. */
    static boolean isPlain(String label) {
        if (label.isEmpty() || label.length() > 60) {
            return false;
        }
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            boolean inner = i > 0 && i + 1 < label.length() && (c == '-' || c == '.' || c == ':');
            if (!Character.isLetterOrDigit(c) && c != '_' && !inner) {
                return false;
            }
        }
        return !label.contains("a-z") && !label.contains("0-9") && !label.contains("A-Z");
    }
}
