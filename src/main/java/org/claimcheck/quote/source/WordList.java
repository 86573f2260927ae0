package org.claimcheck.quote.source;

import java.util.Arrays;
import java.util.List;
import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;

/**
 * The words of a text with the way back to their places. A word is a run of letters and digits with
 * its apostrophes, a number with its sign and points, or a sign that says as much; everything else
 * parts words and is not compared. Words are held as hashes of their folded small letters, so equal
 * hashes are to be verified by {@link #lower}.
 */
final class WordList {

    private final String text;
    private int[] hashes;
    private int[] starts;
    private int[] ends;
    private int size;

    private WordList(String text, int expected) {
        this.text = text;
        this.hashes = new int[expected];
        this.starts = new int[expected];
        this.ends = new int[expected];
    }

    /**
     * @param skipped what is no part of the text, such as markers of notes; in text order
     */
    static WordList of(String text, Span within, List<Span> skipped) {
        WordList out = new WordList(text, Math.max(16, within.length() / 6));
        int at = within.start();
        int next = 0;
        while (at < within.end()) {
            while (next < skipped.size() && skipped.get(next).end() <= at) {
                next++;
            }
            int limit = within.end();
            if (next < skipped.size()) {
                Span skip = skipped.get(next);
                if (skip.start() <= at) {
                    at = skip.end();
                    continue;
                }
                limit = Math.min(limit, skip.start());
            }
            at = out.read(at, limit, within.start());
        }
        return out;
    }

    static WordList of(String text) {
        return of(text, new Span(0, text.length()), List.of());
    }

    private int read(int at, int limit, int first) {
        char c = text.charAt(at);
        if (c == '[') {
            int marker = Markers.end(text, at, limit, first, true);
            return marker > 0 ? marker : at + 1;
        }
        if (Folding.isRaisedDigit(c)) {
            return raised(at, limit, first);
        }
        boolean number = Folding.isDigit(c) || isSigned(at, limit, first);
        if (number || Folding.isWordPart(c)) {
            int end = number ? numberEnd(at, limit) : wordEnd(at, limit);
            add(at, end);
            return end;
        }
        if (Folding.isTellingSign(c)) {
            add(at, at + 1);
        }
        return at + 1;
    }

    /** Raised digits are a note's number behind a word, and part of a unit of measure. */
    private int raised(int at, int limit, int first) {
        int end = at + 1;
        while (end < limit && Folding.isRaisedDigit(text.charAt(end))) {
            end++;
        }
        boolean unit = size > 0 && ends[size - 1] == at && at - starts[size - 1] <= 2 && at > first;
        boolean power = size > 0 && ends[size - 1] == at && Folding.isDigit(text.charAt(at - 1));
        if (unit || power) {
            add(at, end);
        }
        return end;
    }

    /** A minus sign, not a dash between two figures or behind a word. */
    private boolean isSigned(int at, int limit, int first) {
        char c = text.charAt(at);
        boolean dash = Folding.isDash(c) && c != '\u2014' && c != '\u2015';
        if (!dash || at + 1 >= limit || !Folding.isDigit(text.charAt(at + 1))) {
            return false;
        }
        return at == first || Whitespace.is(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
    }

    private int numberEnd(int start, int limit) {
        int at = start + 1;
        while (at < limit) {
            char c = text.charAt(at);
            boolean digitNext = at + 1 < limit && Folding.isDigit(text.charAt(at + 1));
            boolean digitBefore = Folding.isDigit(text.charAt(at - 1));
            boolean inside = (c == '.' || c == ',') && digitNext && digitBefore;
            boolean spaced =
                    Folding.isDigitSpace(c) && digitBefore && Folding.isGroup(text, at + 1);
            if (!inside && !spaced && !isWordInside(at, limit)) {
                break;
            }
            at++;
        }
        return at;
    }

    private int wordEnd(int start, int limit) {
        int at = start + 1;
        while (at < limit && isWordInside(at, limit)) {
            at++;
        }
        return at;
    }

    private boolean isWordInside(int at, int limit) {
        char c = text.charAt(at);
        if (Folding.isWordPart(c)) {
            return true;
        }
        boolean firstLetter = c == ']' && at >= 2 && text.charAt(at - 2) == '[';
        boolean joins = firstLetter || Folding.isInvisible(c) || Folding.isApostrophe(c);
        if (!joins || at + 1 >= limit) {
            return false;
        }
        char next = text.charAt(at + 1);
        return Folding.isWordPart(next) || (Folding.isInvisible(c) && Folding.isInvisible(next));
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            int more = size * 2;
            hashes = Arrays.copyOf(hashes, more);
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size] = hash(Folding.lower(Folding.word(text.substring(start, end))));
        size++;
    }

    private static int hash(String word) {
        int h = word.hashCode() * 0x9e3779b9;
        return h ^ (h >>> 15);
    }

    int size() {
        return size;
    }

    String text() {
        return text;
    }

    int hash(int word) {
        return hashes[word];
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    /** A word as it is compared but for its capitals. */
    String cased(int word) {
        return Folding.word(text.substring(starts[word], ends[word]));
    }

    /** A word as it is compared. */
    String lower(int word) {
        return Folding.lower(cased(word));
    }

    /** What stands between the word before and this one. */
    String before(int word) {
        return text.substring(word == 0 ? 0 : ends[word - 1], starts[word]);
    }

    /** From the first word to the last, which is outside; empty at the next word's place. */
    Span span(int from, int to) {
        if (from == to) {
            int at = from < size ? starts[from] : size == 0 ? 0 : ends[size - 1];
            return new Span(at, at);
        }
        return new Span(starts[from], ends[to - 1]);
    }

    /** One hash of a few words that follow each other. */
    int gram(int from, int words) {
        int h = 17;
        for (int i = from; i < from + words; i++) {
            h = h * 31 + hashes[i];
            h ^= h >>> 13;
        }
        return h;
    }

    /** The list without its slack, to be kept. */
    WordList trimmed() {
        hashes = Arrays.copyOf(hashes, size);
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        return this;
    }
}
