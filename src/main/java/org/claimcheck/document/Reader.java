package org.claimcheck.document;

import org.claimcheck.document.bib.Bibliography;
import org.claimcheck.document.html.PageReader;
import org.claimcheck.document.markdown.MarkdownReader;
import org.claimcheck.document.plain.TextReader;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Source;

/** Reads a source of any format. */
public final class Reader {

    private Reader() {}

    /**
     * Reads it with all it names that is part of it.
     *
     * @throws InputException if the bytes are not what their format says
     */
    public static Document read(Source source, Limits limits) throws InputException {
        return Bibliography.attach(text(source, limits));
    }

    private static Document text(Source source, Limits limits) {
        return switch (source.format()) {
            case HTML -> PageReader.read(source, limits);
            case MARKDOWN -> MarkdownReader.read(source, limits);
            case TEXT -> TextReader.read(source);
        };
    }
}
