package org.claimcheck.document.bib;

import org.claimcheck.document.latex.Accents;
import org.claimcheck.document.latex.CommandName;
import org.claimcheck.document.latex.Symbols;
import org.claimcheck.text.MappedText;
import org.claimcheck.text.Span;

/**
 * Writes a BibTeX value as a reader sees it: grouping braces and unknown commands are left out,
 * accents and the letters of LaTeX's own alphabet are composed, white space is one space.
 */
final class LatexText {

    /** Control symbols that part words; others show nothing. */
    private static final String BLANKS = " \t\r\n\\,;:>";

    private final String source;
    private final MappedText out;
    private final Accents accents;
    private final int end;
    private int at;

    private LatexText(String source, Span value, MappedText out) {
        this.source = source;
        this.out = out;
        this.accents = new Accents(source);
        this.at = value.start();
        this.end = value.end();
    }

    static void write(String source, Span value, MappedText out) {
        LatexText writer = new LatexText(source, value, out);
        while (writer.at < writer.end) {
            writer.next();
        }
    }

    private void next() {
        char c = source.charAt(at);
        if (c == '{' || c == '}') {
            at++;
        } else if (c == '\\') {
            command();
        } else if (c <= ' ' || c == '~') {
            int from = at;
            while (at < end && (source.charAt(at) <= ' ' || source.charAt(at) == '~')) {
                at++;
            }
            out.replace(" ", from, at);
        } else {
            out.copy(at, at + 1);
            at++;
        }
    }

    private void command() {
        int from = at;
        at = CommandName.end(source, from, end);
        String name = source.substring(from + 1, at);
        Accents.Letter letter = accents.read(name, at, end);
        if (letter != null) {
            at = letter.end();
            out.replace(letter.shown(), from, at);
            return;
        }
        String symbol = Symbols.of(name);
        boolean word = CommandName.isWord(name);
        if (word && at < end && source.charAt(at) == ' ') {
            at++;
        }
        if (symbol != null) {
            out.replace(symbol, from, at);
        } else if (!word && !name.isEmpty() && BLANKS.contains(name)) {
            out.replace(" ", from, at);
        } else if (isAlone(name)) {
            out.replace(name, from, at);
        }
    }

    /** Whether an accent has nothing under it ({@code \~{}}), as authors write it in addresses. */
    private boolean isAlone(String name) {
        boolean empty = at + 2 <= end && source.startsWith("{}", at);
        return empty && (name.equals("~") || name.equals("^"));
    }
}
