package org.claimcheck.document.latex;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The commands and environments of csquotes (manual, sections 3 to 5). Their source stands before
 * the words in the file and behind them on paper: a key, {@code \textcquote[12]{holm}{...}}, or
 * whatever an optional argument says, {@code \textquote[{\cite{holm}}]{...}}.
 */
final class Quotations {

    private static final Set<String> COMMANDS =
            Set.of(
                    "enquote",
                    "foreignquote",
                    "hyphenquote",
                    "textquote",
                    "textcquote",
                    "blockquote",
                    "blockcquote",
                    "foreigntextquote",
                    "foreigntextcquote",
                    "foreignblockquote",
                    "foreignblockcquote",
                    "hyphentextquote",
                    "hyphentextcquote",
                    "hyphenblockquote",
                    "hyphenblockcquote",
                    "hybridblockquote",
                    "hybridblockcquote");

    private final Scan scan;
    private final Arguments arguments;
    private final CitationCommand citations;

    /** How many quoted arguments are open. */
    private int depth;

    /**
     * What stands before the quoted words.
     *
     * @param end offset behind it
     * @param source writes where the words are from, when they end
     */
    record Lead(int end, Runnable source) {}

    Quotations(Scan scan, CitationCommand citations) {
        this.scan = scan;
        this.arguments = scan.arguments;
        this.citations = citations;
    }

    static boolean opens(String name) {
        return COMMANDS.contains(name);
    }

    int open(String name, int start, int after, int limit) {
        Lead lead = lead(name, start, after, limit);
        int at = lead.end();
        if (!arguments.isOpen(at, limit) || scan.frames.isFull()) {
            return at;
        }
        boolean inner = depth % 2 == 1 || scan.source.charAt(after) == '*';
        scan.flow.show(inner ? "\u2018" : "\u201c", start, at + 1);
        depth++;
        scan.frames.push(
                new Frame(
                        Frame.Kind.GROUP,
                        null,
                        (from, to) -> {
                            depth--;
                            if (from < to) {
                                scan.flow.show(inner ? "\u2019" : "\u201d", from, to);
                            }
                            lead.source().run();
                        }));
        return at + 1;
    }

    /** The lead of an environment; null if it is none of csquotes. */
    @Nullable Lead ofEnvironment(String name, int start, int after, int limit) {
        boolean display = name.endsWith("displayquote") || name.endsWith("displaycquote");
        return display ? lead(name, start, after, limit) : null;
    }

    private Lead lead(String name, int start, int after, int limit) {
        int at = arguments.afterStar(after, limit);
        boolean language =
                name.startsWith("foreign")
                        || name.startsWith("hyphen")
                        || name.startsWith("hybrid");
        if (language && arguments.isOpen(at, limit)) {
            at = arguments.close(at, limit) + 1;
        }
        if (name.endsWith("cquote")) {
            return keyed(start, at, limit);
        }
        int close = arguments.option(at, limit);
        int open = at + 1;
        Runnable source = close < 0 ? () -> {} : () -> cite(open, close);
        return new Lead(arguments.afterOptions(at, limit), source);
    }

    private Lead keyed(int start, int options, int limit) {
        int key = arguments.afterOptions(options, limit);
        if (!arguments.isOpen(key, limit)) {
            return new Lead(key, () -> {});
        }
        int end = arguments.close(key, limit) + 1;
        return new Lead(
                arguments.afterOptions(end, limit),
                () -> {
                    scan.flow.space(end, end);
                    citations.show(start, options, limit);
                });
    }

    private void cite(int from, int to) {
        scan.flow.space(from, from);
        scan.inner(from, to);
    }
}
