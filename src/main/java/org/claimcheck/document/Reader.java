package org.claimcheck.document;

import org.claimcheck.document.bib.Bibliography;
import org.claimcheck.document.epub.EpubReader;
import org.claimcheck.document.html.PageReader;
import org.claimcheck.document.latex.LatexReader;
import org.claimcheck.document.markdown.MarkdownReader;
import org.claimcheck.document.pdf.PdfReader;
import org.claimcheck.document.plain.TextReader;
import org.claimcheck.document.rst.RstReader;
import org.claimcheck.document.wiki.WikiReader;
import org.claimcheck.document.word.WordReader;
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
        Document document = text(source, limits);
        // What is no text names no bibliography, and its lines are not those of its text.
        return source.format().isPacked() ? document : Bibliography.attach(document);
    }

    private static Document text(Source source, Limits limits) throws InputException {
        return switch (source.format()) {
            case HTML -> PageReader.read(source, limits);
            case MARKDOWN -> MarkdownReader.read(source, limits);
            case WIKITEXT -> WikiReader.read(source, limits);
            case TEXT -> TextReader.read(source);
            case DOCX -> WordReader.read(source, limits);
            case EPUB -> EpubReader.read(source, limits);
            case PDF -> PdfReader.read(source, limits);
            case LATEX -> LatexReader.read(source, limits);
            case RST -> RstReader.read(source, limits);
        };
    }
}
