package org.claimcheck.report.html;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.article.Article;
import org.claimcheck.citation.Marker;
import org.claimcheck.claim.Claim;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.Inline;
import org.claimcheck.document.Link;
import org.claimcheck.quote.Quotation;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;

/** Lists all that is marked in a document's text. */
final class Layers {

    private final Document document;
    private final List<Layer> out = new ArrayList<>();

    private Layers(Document document) {
        this.document = document;
    }

    static List<Layer> of(Part part) {
        Article article = part.article();
        Layers layers = new Layers(article.document());
        for (Part.Listed listed : part.listed()) {
            String severity = listed.severity().id();
            layers.add(
                    listed.placed().finding().span(),
                    Layer.Kind.FINDING,
                    listed.number(),
                    severity);
            for (Span other : listed.placed().finding().related()) {
                layers.add(other, Layer.Kind.RELATED, listed.number(), "related");
            }
        }
        int i = 0;
        for (Claim claim : part.claims()) {
            String look = claim.evidence().isEmpty() ? "claim bare" : "claim";
            layers.add(claim.span(), Layer.Kind.CLAIM, i++, look);
        }
        i = 0;
        for (Quotation quotation : article.quotations().all()) {
            String look = quotation.isSpeech() ? "quote" : "quote " + quotation.kind().id();
            layers.add(quotation.span(), Layer.Kind.QUOTATION, i++, look);
        }
        i = 0;
        for (Marker marker : article.citations().markers()) {
            layers.add(marker.span(), Layer.Kind.MARKER, i++, "marker");
        }
        layers.styles();
        return layers.out;
    }

    private void styles() {
        for (Inline inline : document.inlines()) {
            String element = element(inline.kind());
            if (!element.isEmpty()) {
                add(inline.span(), Layer.Kind.STYLE, 0, element);
            }
        }
        for (Link link : document.links()) {
            add(link.span(), Layer.Kind.STYLE, 0, "u");
        }
    }

    /** The element that shows a word's own format; empty for none. */
    private static String element(Inline.Kind kind) {
        return switch (kind) {
            case CODE, OPAQUE -> "code";
            case SUPERSCRIPT -> "sup";
            case SUBSCRIPT -> "sub";
            case EMPHASIS -> "em";
            case TITLE -> "cite";
            case QUOTATION -> "";
        };
    }

    /** Only what lies in blocks is shown, so a mark must not end between them. */
    private void add(Span span, Layer.Kind kind, int index, String look) {
        List<Block> blocks = document.blocks();
        int last = Spans.firstFrom(blocks, Block::span, span.end()) - 1;
        int first = Math.max(0, document.blockAt(span.start()));
        if (last < 0) {
            return;
        }
        if (blocks.get(first).span().end() <= span.start()) {
            first++;
        }
        if (first > last) {
            return;
        }
        int start = Math.max(span.start(), blocks.get(first).span().start());
        int end = Math.min(span.end(), blocks.get(last).span().end());
        if (start < end) {
            Span shown = new Span(start, end).trim(document.text());
            if (!shown.isEmpty()) {
                out.add(new Layer(shown, kind, index, look));
            }
        }
    }
}
