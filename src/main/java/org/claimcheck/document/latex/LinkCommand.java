package org.claimcheck.document.latex;

import org.claimcheck.document.Flow;
import org.claimcheck.document.Link;

/** Reads the commands of url, hyperref and doi that lead to an address. */
final class LinkCommand {

    private final Scan scan;
    private final String source;
    private final Arguments arguments;
    private final Flow flow;

    LinkCommand(Scan scan) {
        this.scan = scan;
        this.source = scan.source;
        this.arguments = scan.arguments;
        this.flow = scan.flow;
    }

    /** Shows an address, or opens the text of a link; returns the offset after what was read. */
    int run(String name, int after, int limit) {
        int open = arguments.afterOptions(after, limit);
        if (!arguments.isOpen(open, limit)) {
            return open;
        }
        int close = arguments.close(open, limit);
        String target = address(open + 1, close);
        boolean bare = name.equals("doi") && !target.contains("://");
        String address = bare ? "https://doi.org/" + target : target;
        int text = arguments.afterBlanks(close + 1, limit);
        boolean shows = name.equals("href") && arguments.isOpen(text, limit);
        if (shows && scan.frames.isFull()) {
            return text;
        }
        Flow.Mark mark = flow.open(span -> scan.builder.link(new Link(span, address)));
        if (shows) {
            scan.frames.push(new Frame(Frame.Kind.GROUP, null, (from, to) -> flow.close(mark)));
            return text + 1;
        }
        show(open + 1, close);
        flow.close(mark);
        return close + 1;
    }

    private String address(int from, int to) {
        StringBuilder target = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean escape =
                    source.charAt(i) == '\\'
                            && i + 1 < to
                            && "%#_&~{}\\".indexOf(source.charAt(i + 1)) >= 0;
            target.append(source.charAt(escape ? ++i : i));
        }
        return target.toString().strip();
    }

    private void show(int from, int to) {
        int at = from;
        while (at < to) {
            boolean escape = source.charAt(at) == '\\' && at + 1 < to;
            if (source.charAt(at) > ' ') {
                int shown = escape ? at + 1 : at;
                flow.show(source.substring(shown, shown + 1), at, shown + 1);
            }
            at += escape ? 2 : 1;
        }
    }
}
