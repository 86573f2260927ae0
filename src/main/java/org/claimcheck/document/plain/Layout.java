package org.claimcheck.document.plain;

import java.util.Arrays;
import java.util.List;
import org.claimcheck.text.Whitespace;

/**
 * Whether the lines of a text were broken to fit a width, and which. In a text with one line a
 * paragraph nearly every line that another follows ends a sentence; in a text broken to a width few
 * do, and a line ends because the next word would not have fitted.
 */
final class Layout {

    /** Wider lines are paragraphs: mail and books break at 60 to 80, code reviews at 100 or 120. */
    private static final int WIDEST = 120;

    /** Narrower ones are verse, addresses, tables. */
    private static final int NARROWEST = 30;

    private final String source;
    private final boolean wrapped;
    private final int width;

    private Layout(String source, boolean wrapped, int width) {
        this.source = source;
        this.wrapped = wrapped;
        this.width = width;
    }

    static Layout of(String source, List<Line> lines) {
        int followed = 0;
        int sentenceEnds = 0;
        int[] lengths = new int[lines.size()];
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank() || lines.get(i + 1).isBlank()) {
                continue;
            }
            lengths[followed++] = line.indent() + line.length();
            if (LineSigns.endsSentence(source, line.span())) {
                sentenceEnds++;
            }
        }
        int[] sorted = Arrays.copyOf(lengths, followed);
        Arrays.sort(sorted);
        int width = followed == 0 ? 0 : sorted[(followed - 1) * 9 / 10];
        boolean wrapped =
                followed > 0
                        && width <= WIDEST
                        && width >= NARROWEST
                        && sentenceEnds * 2 < followed;
        return new Layout(source, wrapped, width);
    }

    /** Whether a line goes on in the next one, neither being blank. */
    boolean continues(Line line, Line next, boolean hanging) {
        boolean ends = LineSigns.endsSentence(source, line.span());
        if (LineSigns.beginsLower(source, next.span())) {
            return !ends || wrapped;
        }
        char last = source.charAt(line.span().end() - 1);
        if (last == ',' || (last == '-' && line.length() > 1)) {
            return true;
        }
        if (!wrapped || (line.indent() + line.length() > WIDEST)) {
            return false;
        }
        // A first line set in begins a paragraph, unless the block's later lines are set in.
        if (ends && !hanging && next.indent() >= line.indent() + 2) {
            return false;
        }
        return line.indent() + line.length() + 1 + firstWord(next) > width - slack();
    }

    /** Some writers break a little early. */
    private int slack() {
        return width / 10;
    }

    private int firstWord(Line line) {
        int at = line.span().start();
        while (at < line.span().end() && !Whitespace.is(source.charAt(at))) {
            at++;
        }
        return at - line.span().start();
    }
}
