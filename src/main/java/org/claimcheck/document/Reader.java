package org.claimcheck.document;

import org.claimcheck.document.html.PageReader;
import org.claimcheck.document.markdown.MarkdownReader;
import org.claimcheck.document.plain.TextReader;
import org.claimcheck.document.wiki.WikiReader;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Source;

/** Reads a source of any format. */
public final class Reader {

    private Reader() {}

    public static Document read(Source source, Limits limits) {
        return switch (source.format()) {
            case HTML -> PageReader.read(source, limits);
            case MARKDOWN -> MarkdownReader.read(source, limits);
            case WIKITEXT -> WikiReader.read(source, limits);
            case TEXT -> TextReader.read(source);
        };
    }
}
