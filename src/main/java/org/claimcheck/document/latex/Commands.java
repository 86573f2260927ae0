package org.claimcheck.document.latex;

import org.claimcheck.document.Flow;
import org.claimcheck.document.Inline;
import org.jspecify.annotations.Nullable;

/** Reads one command at a time: what it shows, and where the text goes on. */
final class Commands {

    private final Scan scan;
    private final String source;
    private final Arguments arguments;
    private final Flow flow;
    private final Accents accents;
    private final CitationCommand citations;
    private final Environments environments;
    private final Quotations quotations;
    private final LinkCommand links;
    private final UnknownCommand unknown;

    Commands(Scan scan) {
        this.scan = scan;
        this.source = scan.source;
        this.arguments = scan.arguments;
        this.flow = scan.flow;
        this.accents = new Accents(source);
        this.citations = new CitationCommand(scan);
        this.quotations = new Quotations(scan, citations);
        this.environments = new Environments(scan, quotations);
        this.links = new LinkCommand(scan);
        this.unknown = new UnknownCommand(scan);
    }

    /** What the argument of a command tells about the document; null if it is text. */
    static Flow.@Nullable Opened frontMatter(String name) {
        return switch (name) {
            case "title" -> Blocks.title();
            case "author" -> Blocks.frontMatter(Blocks.AUTHOR);
            case "date" -> Blocks.frontMatter(Blocks.DATE);
            case "subtitle" -> Blocks.frontMatter("subtitle");
            default -> null;
        };
    }

    /** Reads the command at an offset; returns the offset after it, which may open its argument. */
    int run(int start, int limit) {
        int after = CommandName.end(source, start, limit);
        String name = source.substring(start + 1, after);
        Accents.Letter letter = accents.read(name, after, limit);
        if (letter != null) {
            flow.show(letter.shown(), start, letter.end());
            return letter.end();
        }
        String symbol = Symbols.of(name);
        if (symbol != null) {
            flow.show(symbol, start, after);
            return CommandName.isWord(name) ? arguments.afterBlanks(after, limit) : after;
        }
        return CommandName.isWord(name)
                ? word(name, start, after, limit)
                : sign(name, start, after, limit);
    }

    private int sign(String name, int start, int after, int limit) {
        switch (name) {
            case "\\" -> {
                int end = arguments.afterOptions(after, limit);
                if (scan.frames.shape() == Frame.Kind.TABLE) {
                    flow.breakBlock();
                } else {
                    flow.lineBreak(start, end);
                }
                return end;
            }
            case "(" -> {
                return formula("\\)", start, after, limit);
            }
            case "[" -> {
                return formula("\\]", start, after, limit);
            }
            case "," -> flow.kept("\u202f", start, after);
            case " ", "\t", "\n", "\r", ";", ":", ">" -> flow.space(start, after);
            case "~", "^" -> {
                boolean alone = source.startsWith("{}", after) && after + 2 <= limit;
                if (alone) {
                    flow.show(name, start, after + 2);
                    return after + 2;
                }
            }
            default -> {}
        }
        return after;
    }

    private int formula(String mark, int start, int after, int limit) {
        int close = scan.search.find(mark, after, limit);
        if (close < 0) {
            return after;
        }
        scan.opaque(start, close + 2);
        return close + 2;
    }

    private int word(String name, int start, int after, int limit) {
        return switch (name) {
            case "begin" -> environments.begin(start, limit);
            case "end" -> environments.end(start, limit);
            case "item" -> environments.item(after, limit);
            case "bibitem" -> environments.entry(after, limit);
            case "footnote", "endnote", "sidenote", "footnotemark", "footnotetext", "endnotetext" ->
                    footnote(name, start, after, limit);
            case "par", "and", "And", "AND" -> {
                scan.paragraph();
                yield after;
            }
            case "newline", "tabularnewline" -> sign("\\", start, after, limit);
            case "quad", "qquad", "space", "enspace", "linebreak", "hfill", "hfil" ->
                    space(start, after);
            case "hspace" -> space(start, arguments.afterAll(after, limit, false));
            case "nobreakspace" -> {
                flow.kept("\u00a0", start, after);
                yield after;
            }
            case "verb", "lstinline", "mintinline" -> code(name, start, after, limit);
            case "texttt", "code", "path" -> marked(Inline.Kind.CODE, after, limit);
            case "textsuperscript" -> marked(Inline.Kind.SUPERSCRIPT, after, limit);
            case "textsubscript" -> marked(Inline.Kind.SUBSCRIPT, after, limit);
            case "url", "nolinkurl", "href" -> links.run(name, after, limit);
            case "doi" ->
                    scan.frames.shape() == Frame.Kind.BIBLIOGRAPHY
                            ? links.run(name, after, limit)
                            : unknown.run(name, after, limit);
            case "caption", "captionof" -> caption(after, limit);
            case "iffalse" -> {
                int fi = scan.search.find("\\fi", after, limit);
                yield fi < 0 ? after : fi + 3;
            }
            default -> byTable(name, start, after, limit);
        };
    }

    private int space(int start, int end) {
        flow.space(start, end);
        return end;
    }

    private int byTable(String name, int start, int after, int limit) {
        if (Names.cites(name)) {
            return citations.show(start, after, limit);
        }
        Flow.Opened front = frontMatter(name);
        int level = Names.headingLevel(name);
        if (front != null || level > 0) {
            int open = arguments.afterOptions(after, limit);
            return special(front == null ? Blocks.heading(level) : front, open, limit);
        }
        if (Quotations.opens(name)) {
            return quotations.open(name, start, after, limit);
        }
        if (Names.isEmphasis(name)) {
            return marked(Inline.Kind.EMPHASIS, after, limit);
        }
        if (Names.isCrossReference(name)) {
            int open = arguments.afterOptions(after, limit);
            if (arguments.isOpen(open, limit)) {
                scan.opaque(open + 1, arguments.close(open, limit));
                return arguments.close(open, limit) + 1;
            }
            return after;
        }
        return unknown.run(name, after, limit);
    }

    /** Reads the argument as a block of its own. */
    private int special(Flow.Opened shape, int open, int limit) {
        if (!arguments.isOpen(open, limit) || scan.frames.isFull()) {
            return open;
        }
        flow.breakBlock();
        Flow.Opened outer = scan.blocks.special(shape);
        return group(
                open,
                (from, to) -> {
                    flow.breakBlock();
                    scan.blocks.special(outer);
                });
    }

    private int caption(int after, int limit) {
        int at = arguments.afterOptions(after, limit);
        boolean named = source.startsWith("captionof", after - 9) && arguments.isOpen(at, limit);
        at = named ? arguments.afterOptions(arguments.close(at, limit) + 1, limit) : at;
        return special(Blocks.caption(), at, limit);
    }

    private int group(int open, Frame.Closer closer) {
        scan.frames.push(new Frame(Frame.Kind.GROUP, null, closer));
        return open + 1;
    }

    private int marked(Inline.Kind kind, int after, int limit) {
        if (!arguments.isOpen(after, limit) || scan.frames.isFull()) {
            return after;
        }
        Flow.Mark mark = flow.open(span -> scan.builder.inline(new Inline(kind, span)));
        return group(after, (from, to) -> flow.close(mark));
    }

    private int footnote(String name, int start, int after, int limit) {
        int bracket = arguments.option(after, limit);
        String given = bracket < 0 ? "" : source.substring(after + 1, bracket).strip();
        int open = bracket < 0 ? after : bracket + 1;
        boolean body = !name.equals("footnotemark");
        boolean mark = !name.endsWith("text");
        if (body && !arguments.isOpen(open, limit)) {
            return open;
        }
        boolean plain = given.length() <= 3 && given.chars().allMatch(Character::isDigit);
        String number = plain ? given : "";
        String label =
                mark || !number.isEmpty() ? scan.footnotes.next(number) : scan.footnotes.last();
        if (mark) {
            scan.marker(label, start, after);
        }
        if (body) {
            int close = arguments.close(open, limit);
            scan.footnotes.add(open + 1, close, label);
            return close + 1;
        }
        return open;
    }

    private int code(String name, int start, int after, int limit) {
        int at = name.equals("verb") ? limit : arguments.afterOptions(after, limit);
        boolean minted = name.equals("mintinline") && arguments.isOpen(at, limit);
        at = minted ? arguments.close(at, limit) + 1 : at;
        if (arguments.isOpen(at, limit)) {
            int close = arguments.close(at, limit);
            scan.raw(Inline.Kind.CODE, at + 1, close);
            return close + 1;
        }
        int delimiter = Verbatim.verb(source, start);
        int close = delimiter < 0 ? -1 : Verbatim.close(source, delimiter);
        if (close < 0 || close >= limit) {
            return after;
        }
        scan.raw(Inline.Kind.CODE, delimiter + 1, close);
        return close + 1;
    }
}
