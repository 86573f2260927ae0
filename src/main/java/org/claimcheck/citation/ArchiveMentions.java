package org.claimcheck.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.document.Block;
import org.claimcheck.text.Cover;
import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;

/**
 * Finds "(archived)" where no link stands on it or beside it: what remains of a link to an archived
 * copy when only the words were copied.
 */
final class ArchiveMentions {

    private static final Set<String> REMARKS =
            Set.of(
                    "archived",
                    "archived here",
                    "archived copy",
                    "archived version",
                    "archived link",
                    "archived page",
                    "archived from the original",
                    "archive link",
                    "archive copy");

    private static final int LONGEST = 30;

    /** Fewer words are an entry of a menu or list, where "(archived)" is a state. */
    private static final int FEWEST_WORDS = 8;

    private ArchiveMentions() {}

    /**
     * @param links text of all links
     */
    static List<Span> in(String text, Block block, Cover links) {
        List<Span> out = new ArrayList<>();
        boolean running = block instanceof Block.Paragraph || block instanceof Block.ListItem;
        if (!running || !hasWords(text, block.span())) {
            return out;
        }
        int end = block.span().end();
        for (int i = block.span().start(); i < end; i++) {
            if (text.charAt(i) != '(') {
                continue;
            }
            int close = i + 1;
            while (close < end && close - i < LONGEST && text.charAt(close) != ')') {
                close++;
            }
            if (close < end && text.charAt(close) == ')') {
                Span span = new Span(i, close + 1);
                String remark = text.substring(i + 1, close).strip().toLowerCase(Locale.ROOT);
                if (REMARKS.contains(remark) && !isLinked(text, span, links)) {
                    out.add(span);
                }
            }
        }
        return out;
    }

    private static boolean isLinked(String text, Span span, Cover links) {
        Span around =
                new Span(Math.max(0, span.start() - 3), Math.min(text.length(), span.end() + 3));
        return links.overlaps(around) || isAfterAddress(text, span.start());
    }

    /** Whether the word before is an address written out. */
    private static boolean isAfterAddress(String text, int start) {
        int to = start;
        while (to > 0 && Whitespace.is(text.charAt(to - 1))) {
            to--;
        }
        int from = to;
        while (from > 0 && to - from < 500 && !Whitespace.is(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, to);
        return word.contains("://") || word.contains("www.");
    }

    private static boolean hasWords(String text, Span span) {
        int words = 0;
        for (int i = span.start(); i < span.end() && words < FEWEST_WORDS; i++) {
            boolean starts = i == span.start() || Whitespace.is(text.charAt(i - 1));
            if (starts && Character.isLetterOrDigit(text.charAt(i))) {
                words++;
            }
        }
        return words == FEWEST_WORDS;
    }
}
