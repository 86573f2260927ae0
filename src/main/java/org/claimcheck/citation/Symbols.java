package org.claimcheck.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.Region;
import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;

/**
 * Notes that signs lead to: {@code *}, {@code †}, {@code ‡}, doubled and trebled. An asterisk is a
 * bullet or an emphasis more often, so a line is a note only if a marker before it shows its sign,
 * and a marker is one only if such a line follows.
 */
final class Symbols {

    private static final String SIGNS = "*†‡";

    private static final int MOST_SIGNS = 3;

    /** What may stand between a sign and the white space behind it. */
    private static final String CLOSING = ".,;:!?)\"'”’»";

    private Symbols() {}

    /** The signs of a block that may be markers, in text order. */
    static List<Found> in(String text, Span block) {
        List<Found> out = new ArrayList<>();
        boolean emphasis = false;
        int at = block.start();
        while (at < block.end()) {
            if (SIGNS.indexOf(text.charAt(at)) < 0) {
                at++;
                continue;
            }
            int end = signs(text, at, block.end());
            Span sign = new Span(at, end);
            boolean star = text.charAt(at) == '*';
            // "*so*", "2 * 3": from here on the block is not to be trusted.
            emphasis |= star && opens(text, sign, block);
            if (isAttached(text, sign, block)
                    && isClosed(text, sign, block)
                    && !(star && emphasis)) {
                boolean sure = SuperscriptMarkers.endsClause(text, at);
                out.add(new Found(sign, sign.of(text), Marker.Style.SYMBOL, null, sure));
            }
            at = end;
        }
        return out;
    }

    private static int signs(String text, int from, int limit) {
        int end = from + 1;
        while (end < limit && text.charAt(end) == text.charAt(from)) {
            end++;
        }
        return end;
    }

    private static boolean opens(String text, Span sign, Span block) {
        boolean begins =
                sign.start() == block.start()
                        || !isWordEnd(text.charAt(sign.start() - 1))
                        || sign.length() > MOST_SIGNS;
        return begins && sign.end() < block.end();
    }

    private static boolean isWordEnd(char c) {
        return Character.isLetterOrDigit(c) || CLOSING.indexOf(c) >= 0 || c == '%';
    }

    /** Behind a word of some length or a mark of punctuation: no "f*", no "C*". */
    private static boolean isAttached(String text, Span sign, Span block) {
        int before = sign.start() - 1;
        if (sign.length() > MOST_SIGNS || before <= block.start()) {
            return false;
        }
        char last = text.charAt(before);
        return isWordEnd(last)
                && (CLOSING.indexOf(last) >= 0
                        || Character.isLetterOrDigit(text.charAt(before - 1)));
    }

    /** Before a space or a mark of punctuation, and not in the middle of a name with dots. */
    private static boolean isClosed(String text, Span sign, Span block) {
        int at = sign.end();
        while (at < block.end() && CLOSING.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at == block.end()) {
            return true;
        }
        if (!Whitespace.is(text.charAt(at))) {
            return false;
        }
        boolean stop = text.charAt(sign.start() - 1) == '.';
        while (at < block.end() && Whitespace.is(text.charAt(at))) {
            at++;
        }
        return !stop || at == block.end() || !Character.isLowerCase(text.charAt(at));
    }

    /**
     * The notes that the markers found may lead to, each a list of its own: every table may have
     * its asterisk.
     *
     * @param found sorted or not
     */
    static List<Entry> notes(Document document, List<Found> found) {
        Map<String, Integer> first = new HashMap<>();
        for (Found one : found) {
            if (one.style() == Marker.Style.SYMBOL) {
                first.merge(one.label(), one.span().start(), Math::min);
            }
        }
        List<Entry> out = new ArrayList<>();
        if (first.isEmpty()) {
            return out;
        }
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            if (block instanceof Block.Paragraph && block.region() != Region.Kind.FRONT_MATTER) {
                for (Span line : EntryLines.of(document, block)) {
                    String sign = sign(document.text(), line);
                    if (first.getOrDefault(sign, Integer.MAX_VALUE) < line.start()) {
                        out.add(new Entry(sign, Entry.FIRST_SYMBOL - out.size(), line, false));
                    }
                }
            } else if (block instanceof Block.ListItem item && isStarred(document, item, i)) {
                if (first.getOrDefault("*", Integer.MAX_VALUE) < item.span().start()) {
                    out.add(new Entry("*", Entry.FIRST_SYMBOL - out.size(), item.span(), false));
                }
            }
        }
        return out;
    }

    /** The sign a line begins with, if words follow; empty if none. */
    private static String sign(String text, Span line) {
        if (line.isEmpty() || SIGNS.indexOf(text.charAt(line.start())) < 0) {
            return "";
        }
        int end = signs(text, line.start(), line.end());
        int at = end;
        while (at < line.end() && Whitespace.is(text.charAt(at))) {
            at++;
        }
        boolean star = text.charAt(line.start()) == '*';
        boolean words = at < line.end() && Character.isLetter(text.charAt(at));
        boolean emphasis = star && text.substring(at, line.end()).indexOf('*') >= 0;
        return words && !emphasis && end - line.start() <= MOST_SIGNS
                ? text.substring(line.start(), end)
                : "";
    }

    /** Whether it stands alone with an asterisk, which makes a list of one. */
    private static boolean isStarred(Document document, Block.ListItem item, int index) {
        List<Block> blocks = document.blocks();
        boolean alone =
                item.ordinal() == 0
                        && item.depth() == 1
                        && !(index > 0 && blocks.get(index - 1) instanceof Block.ListItem)
                        && !(index + 1 < blocks.size()
                                && blocks.get(index + 1) instanceof Block.ListItem);
        String source = document.source().text();
        int at = document.map().toSource(item.span()).start() - 1;
        while (alone && at >= 0 && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
            at--;
        }
        return alone && at >= 0 && source.charAt(at) == '*';
    }

    /** The entries with those in place of the lines without a label that they are. */
    static void replace(List<Entry> entries, List<Entry> notes) {
        Set<Integer> starts = new HashSet<>();
        notes.forEach(n -> starts.add(n.span().start()));
        Set<Integer> labelled = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.label() != null) {
                labelled.add(entry.span().start());
            }
        }
        entries.removeIf(e -> e.label() == null && starts.contains(e.span().start()));
        notes.stream().filter(n -> !labelled.contains(n.span().start())).forEach(entries::add);
    }
}
