package org.claimcheck.document.latex;

import org.claimcheck.document.Block;
import org.claimcheck.document.Region;
import org.claimcheck.text.MappedText;
import org.claimcheck.text.Whitespace;

/** Reads the beginnings and ends of environments, and what marks their parts. */
final class Environments {

    /** A longer argument, or one of several words, is content. */
    private static final int LONGEST_SETTING = 60;

    private final Scan scan;
    private final String source;
    private final Arguments arguments;
    private final Quotations quotations;

    Environments(Scan scan, Quotations quotations) {
        this.scan = scan;
        this.source = scan.source;
        this.arguments = scan.arguments;
        this.quotations = quotations;
    }

    int begin(int start, int limit) {
        String name = Verbatim.begun(source, start);
        int after = start + "\\begin{}".length() + name.length();
        if (name.isEmpty() || after > limit) {
            return start + "\\begin".length();
        }
        String mark = "\\end{" + name + "}";
        boolean whole = Verbatim.isEnvironment(name) || Names.isDrawing(name);
        if (whole || Names.isMaths(name)) {
            int close = scan.search.find(mark, after, limit);
            if (close >= 0) {
                int end = close + mark.length();
                if (!whole) {
                    scan.opaque(start, end);
                } else {
                    scan.flow.breakBlock();
                    if (Names.isListing(name)) {
                        code(afterSettings(name, after, close), close);
                    }
                }
                return end;
            }
        }
        if (name.equals("document")) {
            return after;
        }
        scan.flow.breakBlock();
        Frame.Kind kind = Names.environment(name);
        Quotations.Lead lead = quotations.ofEnvironment(name, start, after, limit);
        scan.frames.push(
                new Frame(
                        kind,
                        name,
                        (from, to) -> {
                            if (lead != null) {
                                lead.source().run();
                            }
                            end(kind);
                        }));
        return lead != null ? lead.end() : settings(name, kind, after, limit);
    }

    private void end(Frame.Kind kind) {
        scan.flow.breakBlock();
        scan.blocks.item(false);
        if (kind == Frame.Kind.BIBLIOGRAPHY) {
            scan.blocks.entry(null);
        }
    }

    /** The offset after the arguments of an environment, which say how it looks. */
    private int settings(String name, Frame.Kind kind, int after, int limit) {
        int at = arguments.afterOptions(after, limit);
        int sure = 0;
        if (kind == Frame.Kind.TABLE) {
            sure = name.endsWith("*") || name.equals("tabularx") || name.equals("tabulary") ? 2 : 1;
        } else if (kind == Frame.Kind.BIBLIOGRAPHY) {
            sure = 1;
        }
        while (arguments.isOpen(at, limit) && (sure > 0 || isSetting(at, limit))) {
            at = arguments.afterOptions(arguments.close(at, limit) + 1, limit);
            sure--;
        }
        return at;
    }

    private boolean isSetting(int open, int limit) {
        int close = arguments.close(open, limit);
        if (close - open > LONGEST_SETTING) {
            return false;
        }
        String content = source.substring(open + 1, close);
        boolean words =
                content.indexOf(' ') > 0
                        && !content.isEmpty()
                        && Character.isLetter(content.charAt(0));
        return !words && content.indexOf('\n') < 0 && content.indexOf('\r') < 0;
    }

    int end(int start, int limit) {
        int open = start + "\\end".length();
        int close = arguments.isOpen(open, limit) ? arguments.close(open, limit) : -1;
        if (close < 0 || close - open > LONGEST_SETTING) {
            return open;
        }
        String name = source.substring(open + 1, close);
        if (name.equals("document")) {
            return limit;
        }
        if (!scan.frames.closeEnvironment(name, start, close + 1)) {
            scan.flow.breakBlock();
        }
        return close + 1;
    }

    int item(int after, int limit) {
        scan.flow.breakBlock();
        Frame list = scan.frames.list();
        if (list != null) {
            list.items++;
            scan.blocks.item(true);
        }
        int blanks = arguments.afterBlanks(after, limit);
        int close = arguments.option(blanks, limit);
        if (close < 0) {
            return blanks;
        }
        if (!isTerm(blanks + 1, close)) {
            return close + 1;
        }
        scan.labelEnd = close;
        return blanks + 1;
    }

    /** Whether a label is a word, not a bullet or a number in another dress. */
    private boolean isTerm(int from, int to) {
        int letters = 0;
        int at = from;
        while (at < to) {
            char c = source.charAt(at);
            if (c == '\\') {
                at = CommandName.end(source, at, to);
            } else if (c == '$') {
                return false;
            } else {
                letters += Character.isLetter(c) ? 1 : 0;
                at++;
            }
        }
        return letters > 1;
    }

    int entry(int after, int limit) {
        scan.flow.breakBlock();
        int open = arguments.afterBlanks(arguments.afterOptions(after, limit), limit);
        if (!arguments.isOpen(open, limit)) {
            return after;
        }
        int close = arguments.close(open, limit);
        String key = source.substring(open + 1, close).strip();
        scan.blocks.entry(key.isEmpty() ? null : key);
        return close + 1;
    }

    private int afterSettings(String name, int after, int close) {
        int at = arguments.afterOptions(after, close);
        boolean language = name.equals("minted") && arguments.isOpen(at, close);
        return language ? arguments.close(at, close) + 1 : at;
    }

    /** A listing as it stands, without the empty lines at its ends. */
    private void code(int from, int to) {
        int start = from;
        int end = to;
        while (end > start && Whitespace.is(source.charAt(end - 1))) {
            end--;
        }
        int line = start;
        while (start < end && Whitespace.is(source.charAt(start))) {
            boolean breaks = Lines.isBreak(source.charAt(start));
            start = breaks ? Lines.afterBreak(source, start) : start + 1;
            line = breaks ? start : line;
        }
        if (start == end) {
            return;
        }
        scan.builder.beginBlock();
        MappedText text = scan.builder.text();
        int at = line;
        while (at < end) {
            int stop = Math.min(end, Lines.end(source, at));
            text.copy(at, stop);
            at = stop < end ? Lines.afterBreak(source, stop) : stop;
            if (at > stop) {
                text.replace("\n", stop, at);
            }
        }
        scan.builder.endBlock(span -> new Block.Code(span, Region.Kind.CODE), "code");
    }
}
