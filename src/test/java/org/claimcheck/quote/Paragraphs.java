package org.claimcheck.quote;

import java.util.List;
import org.claimcheck.Articles;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.DocumentBuilder;
import org.claimcheck.document.Metadata;
import org.claimcheck.document.Region;
import org.claimcheck.input.Format;
import org.claimcheck.nlp.Language;

/** Documents made by hand: every line is a paragraph, and one that begins with "> " is quoted. */
public final class Paragraphs {

    private static final Language LANGUAGE = new Language();

    private Paragraphs() {}

    /** The quotations of paragraphs that stand between bars. */
    static Quotations quotations(String text) {
        return QuotationReader.read(document(text.replace('|', '\n')), LANGUAGE, List::of);
    }

    /** The first of {@link #quotations}. */
    static Quotation first(String text) {
        return quotations(text).all().get(0);
    }

    public static Document document(String text) {
        DocumentBuilder builder = new DocumentBuilder(Articles.source(Format.TEXT, text));
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            boolean quoted = text.startsWith("> ", start);
            Region.Kind region = quoted ? Region.Kind.QUOTE_BLOCK : Region.Kind.MAIN;
            builder.beginBlock();
            builder.text().copy(quoted ? start + 2 : start, end);
            builder.endBlock(span -> new Block.Paragraph(span, region), "");
            start = end + 1;
        }
        return builder.build(builder.placed(), Metadata.NONE);
    }
}
