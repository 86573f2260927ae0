package org.claimcheck.document.latex;

import java.util.Set;

/** The commands of csquotes that put quotation marks around their argument. */
final class Quotations {

    private static final Set<String> NAMES =
            Set.of(
                    "enquote",
                    "textquote",
                    "blockquote",
                    "foreignquote",
                    "textcquote",
                    "blockcquote",
                    "foreigntextquote");

    private final Scan scan;
    private final CitationCommand citations;

    /** How many such arguments are open. */
    private int depth;

    Quotations(Scan scan, CitationCommand citations) {
        this.scan = scan;
        this.citations = citations;
    }

    static boolean opens(String name) {
        return NAMES.contains(name);
    }

    int open(String name, int start, int after, int limit) {
        Arguments arguments = scan.arguments;
        boolean keyed = name.endsWith("cquote");
        int at = arguments.afterOptions(after, limit);
        int key = at;
        int keyEnd = -1;
        if ((keyed || name.startsWith("foreign")) && arguments.isOpen(at, limit)) {
            keyEnd = arguments.close(at, limit) + 1;
            at = arguments.afterOptions(keyEnd, limit);
        }
        if (!arguments.isOpen(at, limit) || scan.frames.isFull()) {
            return at;
        }
        boolean inner = depth % 2 == 1 || scan.source.charAt(after) == '*';
        scan.flow.show(inner ? "\u2018" : "\u201c", start, at + 1);
        depth++;
        int cited = keyed && keyEnd >= 0 ? key : -1;
        scan.frames.push(
                new Frame(
                        Frame.Kind.GROUP,
                        null,
                        (from, to) -> {
                            depth--;
                            if (from < to) {
                                scan.flow.show(inner ? "\u2019" : "\u201d", from, to);
                            }
                            if (cited >= 0) {
                                scan.flow.space(to, to);
                                citations.show(start, cited, limit);
                            }
                        }));
        return at + 1;
    }
}
