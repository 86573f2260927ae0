package org.claimcheck.nlp;

import java.util.BitSet;
import org.claimcheck.text.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * The items of a list that was run into one paragraph: {@code 1) Mix the lime. 2) Fill the joints.}
 * Only where the paragraph begins with a marker, so that a count within a sentence stays in it.
 */
final class InlineItems {

    private static final String BULLETS = "•‣◦▪●⁃";
    private static final InlineItems NONE = new InlineItems(new BitSet(), new BitSet());

    private final BitSet starts;
    private final BitSet markerEnds;

    private InlineItems(BitSet starts, BitSet markerEnds) {
        this.starts = starts;
        this.markerEnds = markerEnds;
    }

    /**
     * @param bullet 0 if it has none
     * @param value the number or the letter's place; 0 for a bullet alone
     * @param sign what stands after it
     */
    private record Marker(char bullet, int value, boolean letter, String sign, int end) {

        boolean leadsTo(Marker next) {
            return bullet == next.bullet
                    && letter == next.letter
                    && sign.equals(next.sign)
                    && (bullet != 0 || value + 1 == next.value);
        }
    }

    static InlineItems of(String paragraph) {
        int at = gapEnd(paragraph, 0);
        Marker last = marker(paragraph, at);
        if (last == null) {
            return NONE;
        }
        BitSet starts = new BitSet();
        BitSet ends = new BitSet();
        ends.set(last.end());
        for (int i = last.end(); i < paragraph.length(); i++) {
            if (!Whitespace.is(paragraph.charAt(i)) || i + 1 >= paragraph.length()) {
                continue;
            }
            Marker next = marker(paragraph, i + 1);
            if (next != null && last.leadsTo(next) && mayFollow(paragraph, i, next)) {
                starts.set(i + 1);
                ends.set(next.end());
                last = next;
            }
        }
        return starts.isEmpty() && last.sign().equals(".") ? NONE : new InlineItems(starts, ends);
    }

    /** Whether an item begins at an offset; the first one is not told of. */
    boolean beginAt(int offset) {
        return starts.get(offset);
    }

    /** Whether the marker of an item ends at an offset. */
    boolean haveMarkerBefore(int offset) {
        return markerEnds.get(offset);
    }

    /** An item within a sentence follows a comma or "and"; a bare "2." may end one. */
    private static boolean mayFollow(String text, int gap, Marker marker) {
        int end = gap;
        while (end > 0 && Whitespace.is(text.charAt(end - 1))) {
            end--;
        }
        if (end == 0 || ",;:".indexOf(text.charAt(end - 1)) >= 0) {
            return false;
        }
        boolean linked = text.startsWith(" and", end - 4) || text.startsWith(" or", end - 3);
        boolean stopped = ".?!\"”)]".indexOf(text.charAt(end - 1)) >= 0;
        return !linked && (!marker.sign().equals(".") || marker.bullet() != 0 || stopped);
    }

    private static @Nullable Marker marker(String text, int start) {
        int at = start;
        char bullet = 0;
        if (at < text.length() && BULLETS.indexOf(text.charAt(at)) >= 0) {
            bullet = text.charAt(at);
            at = gapEnd(text, at + 1);
        }
        int end = at;
        int value = 0;
        boolean letter = end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z';
        if (letter) {
            value = text.charAt(end) - 'a' + 1;
            end++;
        }
        while (!letter && end < text.length() && end - at < 3 && isDigit(text.charAt(end))) {
            value = value * 10 + text.charAt(end) - '0';
            end++;
        }
        String sign = end == at ? "" : sign(text, end);
        end += sign.length();
        boolean spaced = end < text.length() && Whitespace.is(text.charAt(end));
        if (!sign.isEmpty() && spaced) {
            return new Marker(bullet, value, letter, sign, end);
        }
        return bullet == 0 ? null : new Marker(bullet, 0, false, "", start + 1);
    }

    private static String sign(String text, int at) {
        if (text.startsWith(".)", at)) {
            return ".)";
        }
        boolean short_ = at < text.length() && ".)".indexOf(text.charAt(at)) >= 0;
        return short_ ? text.substring(at, at + 1) : "";
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int gapEnd(String text, int from) {
        int at = from;
        while (at < text.length() && Whitespace.is(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
