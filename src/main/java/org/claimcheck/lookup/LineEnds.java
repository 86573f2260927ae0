package org.claimcheck.lookup;

import org.claimcheck.document.Document;
import org.claimcheck.input.Format;
import org.claimcheck.text.Span;

/** Where an address or identifier may have been cut in two by the width of a page. */
public final class LineEnds {

    private LineEnds() {}

    /**
     * Whether what ends at an offset of the text may go on in the next line of the source. Markup
     * is not broken inside a word; plain text and pages are.
     */
    public static boolean mayGoOn(Document document, int end) {
        Format format = document.source().format();
        if (end == 0 || (format != Format.TEXT && format != Format.PDF)) {
            return false;
        }
        String source = document.source().text();
        int at = document.map().toSource(new Span(end - 1, end)).end();
        return at < source.length() && "\r\n".indexOf(source.charAt(at)) >= 0;
    }
}
