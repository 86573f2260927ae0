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

    /** Lines from which a width can be told. */
    private static final int ENOUGH = 3;

    /** Narrower ones are verse, addresses, tables. */
    private static final int NARROWEST = 30;

    private final String source;
    private final boolean wrapped;
    private final List<Line> lines;

    /** For each line the width its paragraph seems to be broken to. */
    private final int[] widths;

    private Layout(String source, List<Line> lines, boolean wrapped, int[] widths) {
        this.source = source;
        this.lines = lines;
        this.wrapped = wrapped;
        this.widths = widths;
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
        return new Layout(source, lines, wrapped, widths(lines, width));
    }

    /** The widest line between two blank ones, where there are enough to tell; else the text's. */
    private static int[] widths(List<Line> lines, int all) {
        int[] widths = new int[lines.size()];
        int from = 0;
        while (from < lines.size()) {
            int to = from;
            int widest = 0;
            while (to < lines.size() && !lines.get(to).isBlank()) {
                widest = Math.max(widest, lines.get(to).indent() + lines.get(to).length());
                to++;
            }
            boolean tells = to - from >= ENOUGH && widest >= NARROWEST;
            Arrays.fill(widths, from, to, tells ? Math.min(all, widest) : all);
            from = to + 1;
        }
        return widths;
    }

    /**
     * Whether a line goes on in the next one, neither being blank.
     *
     * @param at index of the next line
     * @param hanging whether the line belongs to a list item, whose later lines are set in
     */
    boolean continues(int at, boolean hanging) {
        Line line = lines.get(at - 1);
        Line next = lines.get(at);
        int width = widths[at];
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
        // A tenth of slack: some writers break a little early.
        return line.indent() + line.length() + 1 + firstWord(next) > width - width / 10;
    }

    private int firstWord(Line line) {
        int at = line.span().start();
        while (at < line.span().end() && !Whitespace.is(source.charAt(at))) {
            at++;
        }
        return at - line.span().start();
    }
}
