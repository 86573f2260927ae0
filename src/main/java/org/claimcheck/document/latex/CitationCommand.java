package org.claimcheck.document.latex;

/**
 * Shows a citation as Pandoc writes it, {@code [see @smith; @jones, p. 3]}, each piece in the place
 * of what it was made from.
 */
final class CitationCommand {

    /** Markers in longer brackets are not looked for. */
    private static final int LONGEST = 70;

    private static final int LONGEST_REMARK = 40;

    private final Scan scan;
    private final String source;

    CitationCommand(Scan scan) {
        this.scan = scan;
        this.source = scan.source;
    }

    /**
     * Shows the citation, or the several, of a command.
     *
     * @param start of the command
     * @param after offset after its name
     * @return the offset after its arguments; {@code after} if it has none
     */
    int show(int start, int after, int limit) {
        int at = scan.arguments.afterStar(after, limit);
        boolean many = source.charAt(after - 1) == 's' && after - start > 2;
        int from = start;
        int nameEnd = after;
        int end = after;
        do {
            int first = scan.arguments.option(at, limit);
            int firstOpen = at;
            at = first < 0 ? at : first + 1;
            int second = first < 0 ? -1 : scan.arguments.option(at, limit);
            int secondOpen = at;
            at = second < 0 ? at : second + 1;
            at = first < 0 ? at : scan.arguments.afterBlanks(at, limit);
            if (!scan.arguments.isOpen(at, limit)) {
                return end;
            }
            int close = scan.arguments.close(at, limit);
            int before = second < 0 ? -1 : firstOpen;
            int behind = second < 0 ? (first < 0 ? -1 : firstOpen) : secondOpen;
            int behindEnd = second < 0 ? first : second;
            one(from, nameEnd, at, close, before, first, behind, behindEnd);
            end = close + 1;
            at = end;
            from = end;
            nameEnd = end + 1;
        } while (many && at < limit && "[{".indexOf(source.charAt(at)) >= 0);
        return end;
    }

    private void one(
            int from,
            int nameEnd,
            int open,
            int close,
            int before,
            int beforeEnd,
            int behind,
            int behindEnd) {
        int shown = 0;
        int at = open + 1;
        while (at < close) {
            int comma = at;
            while (comma < close && source.charAt(comma) != ',') {
                comma++;
            }
            int first = at;
            int last = comma;
            while (first < last && source.charAt(first) <= ' ') {
                first++;
            }
            while (last > first && source.charAt(last - 1) <= ' ') {
                last--;
            }
            if (first < last) {
                int length = last - first + 4;
                if (shown == 0) {
                    scan.flow.show("[", from, nameEnd);
                    if (before >= 0 && remark(before, beforeEnd)) {
                        scan.flow.show(" ", beforeEnd, beforeEnd + 1);
                    }
                } else if (shown + length > LONGEST) {
                    scan.flow.show("][", at - 1, at);
                    shown = 0;
                } else {
                    scan.flow.show("; ", at - 1, at);
                }
                shown += length;
                key(first, last);
            }
            at = comma + 1;
        }
        if (shown > 0) {
            if (behind >= 0 && behindEnd > behind + 1 && behindEnd - behind < LONGEST_REMARK) {
                scan.flow.show(", ", behind, behind + 1);
                remark(behind, behindEnd);
            }
            scan.flow.show("]", close, close + 1);
        }
    }

    private void key(int from, int to) {
        boolean plain = Character.isLetterOrDigit(source.charAt(to - 1));
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            plain &= Character.isLetterOrDigit(c) || "_:.#$%&-+?<>~/".indexOf(c) >= 0;
        }
        String key = source.substring(from, to);
        scan.flow.show(plain ? "@" + key : "@{" + key + "}", from, to);
    }

    /** The text of an option without its markup; says whether there is any. */
    private boolean remark(int open, int close) {
        if (close - open > LONGEST_REMARK) {
            return false;
        }
        int at = open + 1;
        boolean any = false;
        while (at < close) {
            char c = source.charAt(at);
            int end = at + 1;
            if (c == '\\') {
                end = CommandName.end(source, at, close);
                String symbol = Symbols.of(source.substring(at + 1, end));
                scan.flow.show(symbol == null ? "" : symbol, at, end);
            } else if (c == '~') {
                scan.flow.kept("\u00a0", at, end);
            } else if (c <= ' ') {
                scan.flow.space(at, end);
            } else if (c == '-') {
                while (end < close && source.charAt(end) == '-') {
                    end++;
                }
                scan.flow.show(end - at > 1 ? "\u2013" : "-", at, end);
            } else if ("[]{}$@".indexOf(c) < 0) {
                scan.flow.copy(at, end);
                any = true;
            }
            at = end;
        }
        return any;
    }
}
