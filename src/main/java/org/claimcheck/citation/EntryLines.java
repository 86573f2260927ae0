package org.claimcheck.citation;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.input.Format;
import org.claimcheck.text.Span;

/**
 * The lines of a block in which entries may begin. Markdown runs the lines of a paragraph together,
 * but who writes a list into one means each of them.
 */
final class EntryLines {

    private EntryLines() {}

    static List<Span> of(Document document, Block block) {
        List<Span> lines = Lines.of(document.text(), block.span());
        if (document.source().format() != Format.MARKDOWN || !(block instanceof Block.Paragraph)) {
            return lines;
        }
        List<Span> out = new ArrayList<>();
        for (Span line : lines) {
            split(document, line, out);
        }
        return out;
    }

    private static void split(Document document, Span line, List<Span> out) {
        String text = document.text();
        int from = line.start();
        int space = text.indexOf(' ', from);
        while (space >= 0 && space < line.end()) {
            Span rest = new Span(space + 1, line.end());
            if (begins(text, rest) && isBreak(document, space)) {
                out.add(new Span(from, space).trim(text));
                from = space + 1;
            }
            space = text.indexOf(' ', space + 1);
        }
        out.add(new Span(from, line.end()));
    }

    private static boolean begins(String text, Span rest) {
        if (rest.isEmpty()) {
            return false;
        }
        if (text.charAt(rest.start()) == '[') {
            EntryLabel label = EntryLabel.of(text, rest);
            return label != null && label.form() == EntryLabel.Form.BRACKETED;
        }
        return Character.isUpperCase(text.charAt(rest.start())) && isDated(text, rest);
    }

    /** Whether a line begins with names and a year in brackets, as an entry of author and year. */
    static boolean isDated(String text, Span line) {
        return EntryParts.isDated(
                text.substring(line.start(), Math.min(line.end(), line.start() + 200)));
    }

    private static boolean isBreak(Document document, int space) {
        Span source = document.map().toSource(new Span(space, space + 1));
        return source.of(document.source().text()).indexOf('\n') >= 0;
    }

    /** Whether a line goes on in the source where an entry of author and year ends. */
    static boolean continues(Document document, Span entry, Span line) {
        String text = document.text();
        if (!isDated(text, entry) || isDated(text, line)) {
            return false;
        }
        int from = document.map().toSource(entry).end();
        int to = document.map().toSource(line).start();
        long breaks =
                from > to
                        ? 0
                        : document.source()
                                .text()
                                .substring(from, to)
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
        return breaks == 1;
    }
}
