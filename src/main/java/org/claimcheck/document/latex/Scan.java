package org.claimcheck.document.latex;

import org.claimcheck.document.DocumentBuilder;
import org.claimcheck.document.Flow;
import org.claimcheck.document.Inline;
import org.claimcheck.document.NoteMarker;
import org.claimcheck.input.Limits;
import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;

/**
 * Reads a source from left to right, once: text to the flow, everything else to {@link Commands}.
 * The bodies of footnotes are read after the rest.
 */
final class Scan {

    /** A longer formula between dollar signs is two prices. */
    private static final int LONGEST_FORMULA = 4000;

    final String source;
    final DocumentBuilder builder;
    final Flow flow;
    final Arguments arguments;
    final Search search;
    final Frames frames;
    final Blocks blocks;
    final Footnotes footnotes;
    private final Commands commands;

    /** Where the label of a list item that is being read ends; -1 if none is. */
    int labelEnd = -1;

    Scan(String source, DocumentBuilder builder, Limits limits) {
        this.source = source;
        this.builder = builder;
        this.frames = new Frames(limits.nestingDepth());
        this.blocks = new Blocks(frames);
        this.flow = new Flow(builder, blocks);
        this.arguments = new Arguments(source, Braces.of(source));
        this.search = new Search(source);
        this.footnotes = new Footnotes(limits.nestingDepth());
        this.commands = new Commands(this);
    }

    /** Reads what stands before the document for its title, author and date alone. */
    void preamble(int to) {
        int at = 0;
        while (at < to) {
            char c = source.charAt(at);
            if (c == '%') {
                at = Lines.afterComment(source, at, to);
            } else if (c == '{' && arguments.isOpen(at, to)) {
                at = arguments.close(at, to) + 1;
            } else if (c == '\\') {
                int after = CommandName.end(source, at, to);
                String name = source.substring(at + 1, after);
                Flow.Opened front = Commands.frontMatter(name);
                int open = arguments.afterOptions(after, to);
                if (front != null && arguments.isOpen(open, to)) {
                    int close = arguments.close(open, to);
                    blocks.special(front);
                    range(open + 1, close);
                    blocks.special(null);
                    after = close + 1;
                }
                at = after;
            } else {
                at++;
            }
        }
    }

    void body(int from, int to) {
        range(from, to);
        for (Footnotes.Body next = footnotes.next(); next != null; next = footnotes.next()) {
            frames.clear();
            blocks.note(next.label());
            range(next.from(), next.to());
        }
    }

    /** Reads a range to its end; what is still open there is closed. */
    private void range(int from, int to) {
        labelEnd = -1;
        int at = from;
        while (at < to) {
            at = step(at, to);
        }
        frames.closeTo(0, to);
        flow.breakBlock();
    }

    /** Reads a range in the middle of another; what is still open there is closed. */
    void inner(int from, int to) {
        int open = frames.size();
        int at = from;
        while (at < to) {
            at = step(at, to);
        }
        frames.closeTo(open, to);
    }

    private int step(int at, int to) {
        if (at == labelEnd) {
            labelEnd = -1;
            flow.space(at, at + 1);
            return at + 1;
        }
        char c = source.charAt(at);
        return switch (c) {
            case '\\' -> Math.min(to, commands.run(at, to));
            case '%' -> comment(at, to);
            case '$' -> dollar(at, to);
            case '`' -> doubled(at, to, "\u2018", "\u201c");
            case '\'' -> doubled(at, to, "\u2019", "\u201d");
            case '-' -> hyphens(at, to);
            case '{', '}', '~', '&' -> sign(c, at);
            default -> Whitespace.is(c) ? blanks(at, to) : text(at, to);
        };
    }

    private int sign(char c, int at) {
        if (c == '{') {
            frames.push(new Frame(Frame.Kind.GROUP, null, Frame.NOTHING));
        } else if (c == '}') {
            frames.closeGroup(at, at + 1);
        } else if (c == '~') {
            flow.kept("\u00a0", at, at + 1);
        } else if (frames.shape() == Frame.Kind.TABLE) {
            flow.tab();
        } else {
            flow.copy(at, at + 1);
        }
        return at + 1;
    }

    /** An empty line ends a paragraph, whatever TeX makes of the comment before it. */
    private int comment(int at, int to) {
        int after = Lines.afterComment(source, at, to);
        if (after < to && Lines.isBreak(source.charAt(after))) {
            paragraph();
        }
        return after;
    }

    /** Ends a paragraph; in a row of a table a blank line is a space. */
    void paragraph() {
        if (frames.shape() != Frame.Kind.TABLE) {
            flow.breakBlock();
        }
    }

    private int blanks(int from, int to) {
        char c = source.charAt(from);
        if (!Lines.isBlank(c)) {
            flow.kept(String.valueOf(c), from, from + 1);
            return from + 1;
        }
        int at = from;
        int breaks = 0;
        while (at < to && Lines.isBlank(source.charAt(at))) {
            boolean breaking = Lines.isBreak(source.charAt(at));
            breaks += breaking ? 1 : 0;
            at = breaking ? Math.min(to, Lines.afterBreak(source, at)) : at + 1;
        }
        flow.space(from, at);
        if (breaks > 1) {
            paragraph();
        }
        return at;
    }

    private int doubled(int at, int to, String single, String twice) {
        boolean two = at + 1 < to && source.charAt(at + 1) == source.charAt(at);
        int end = two ? at + 2 : at + 1;
        flow.show(two ? twice : single, at, end);
        return end;
    }

    private int hyphens(int at, int to) {
        int end = at + 1;
        while (end < to && end - at < 3 && source.charAt(end) == '-') {
            end++;
        }
        flow.show(end - at == 3 ? "\u2014" : end - at == 2 ? "\u2013" : "-", at, end);
        return end;
    }

    private int text(int from, int to) {
        int at = from + 1;
        while (at < to && at != labelEnd && isPlain(source.charAt(at))) {
            at++;
        }
        flow.copy(from, at);
        return at;
    }

    private static boolean isPlain(char c) {
        return "\\{}%$~`'-&".indexOf(c) < 0 && !Whitespace.is(c);
    }

    private int dollar(int at, int to) {
        if (source.startsWith("$$", at)) {
            int close = search.find("$$", at + 2, to);
            if (close >= 0) {
                opaque(at, close + 2);
                return close + 2;
            }
        }
        int limit = Math.min(to, at + LONGEST_FORMULA);
        int i = at + 1;
        while (i < limit && source.charAt(i) != '$') {
            boolean empty =
                    Lines.isBreak(source.charAt(i))
                            && Lines.afterBreak(source, i) < limit
                            && Lines.isBreak(source.charAt(Lines.afterBreak(source, i)));
            if (empty) {
                i = limit;
            } else if (source.charAt(i) == '{' && arguments.isOpen(i, limit)) {
                i = arguments.close(i, limit) + 1;
            } else {
                i += source.charAt(i) == '\\' ? 2 : 1;
            }
        }
        if (i >= limit) {
            flow.copy(at, at + 1);
            return at + 1;
        }
        opaque(at, i + 1);
        return i + 1;
    }

    /** A range as it is written, set apart from prose. */
    void opaque(int from, int to) {
        raw(Inline.Kind.OPAQUE, from, to);
    }

    /** A range as it is written but for white space. */
    void raw(Inline.Kind kind, int from, int to) {
        Flow.Mark mark = flow.open(span -> builder.inline(new Inline(kind, span)));
        int at = from;
        while (at < to) {
            int run = at;
            while (run < to && !Whitespace.is(source.charAt(run))) {
                run++;
            }
            flow.copy(at, run);
            at = run;
            while (run < to && Whitespace.is(source.charAt(run))) {
                run++;
            }
            if (run > at) {
                flow.space(at, run);
            }
            at = run;
        }
        flow.close(mark);
    }

    /** The marker of a note in the place of a command. */
    void marker(String label, int from, int to) {
        Flow.Mark mark = flow.open(span -> noteMarker(span, label));
        flow.show("[" + label + "]", from, to);
        flow.close(mark);
    }

    private void noteMarker(Span span, String label) {
        builder.noteMarker(new NoteMarker(span, label));
    }
}
