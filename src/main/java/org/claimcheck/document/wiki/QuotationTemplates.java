package org.claimcheck.document.wiki;

import org.claimcheck.document.Block;
import org.claimcheck.document.Region;
import org.claimcheck.document.wiki.Template.Parameter;
import org.jspecify.annotations.Nullable;

/** Templates of quotations that stand in blocks of their own. */
final class QuotationTemplates {

    private final Inlines inlines;
    private final Output out;
    private final Pending pending;

    QuotationTemplates(Inlines inlines, Output out, Pending pending) {
        this.inlines = inlines;
        this.out = out;
        this.pending = pending;
    }

    /** What is quoted; null if nothing is. */
    static @Nullable Parameter text(Template template) {
        boolean second = template.name().equals("rquote");
        return template.first(second ? "2" : "1", "text", "quote", "quotetext", "content");
    }

    /** Whose words they are, below them. */
    void sign(Template template) {
        boolean second = template.name().equals("rquote");
        boolean centred = template.name().equals("cquote");
        Parameter author =
                template.first(
                        "author", "sign", "by", "character", centred ? "4" : second ? "3" : "2");
        Parameter work =
                template.first(
                        "source", "title", "publication", centred ? "5" : second ? "4" : "3");
        signature(author, work);
    }

    private void signature(@Nullable Parameter author, @Nullable Parameter title) {
        Parameter first = author == null ? title : author;
        if (first == null) {
            return;
        }
        out.beginBlock();
        out.replace("— ", first.lead().start(), first.lead().end());
        inlines.write(first.value().start(), first.value().end());
        if (author != null && title != null) {
            out.replace(", ", title.lead().start(), title.lead().end());
            inlines.write(title.value().start(), title.value().end());
        }
        out.endBlock(span -> new Block.Paragraph(span, Region.Kind.QUOTE_BLOCK), "block quotation");
        pending.afterBlock();
    }
}
