package org.claimcheck.quote;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.Region;
import org.claimcheck.quote.Quotation.Kind;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a quotation is that has a paragraph to itself: pulled out of the text, which says the
 * same again, or an epigraph before it.
 */
final class SetApart {

    /** Fewer words than this may come twice by chance. */
    private static final int FEWEST_WORDS = 5;

    /** No epigraph has more paragraphs, its signature among them. */
    private static final int MOST_APART = 12;

    private final Document document;
    private @Nullable Echoes prose;

    SetApart(Document document) {
        this.document = document;
    }

    List<Quotation> mark(List<Quotation> quotations) {
        List<Quotation> out = new ArrayList<>();
        for (Quotation quotation : quotations) {
            Kind kind = kind(quotation);
            out.add(
                    kind == quotation.kind()
                            ? quotation
                            : new Quotation(
                                    quotation.span(),
                                    quotation.inner(),
                                    kind,
                                    quotation.attribution(),
                                    quotation.group()));
        }
        return out;
    }

    private Kind kind(Quotation quotation) {
        int b = document.blockAt(quotation.span().start());
        boolean signed = quotation.attribution().basis() == Attribution.Basis.DASH;
        if (signed && quotation.kind() != Kind.NESTED && opens(b)) {
            return Kind.EPIGRAPH;
        }
        boolean alone =
                quotation.kind() == Kind.BLOCK
                        || (quotation.isSpeech()
                                && quotation.span().length() + 2
                                        >= document.blocks().get(b).span().length());
        return alone && isSaidAgain(quotation, b) ? Kind.PULL : quotation.kind();
    }

    /** Whether text follows a block, and nothing or a heading stands right before it. */
    private boolean opens(int block) {
        int after = block + 1;
        while (after < document.blocks().size() && after - block < MOST_APART && isApart(after)) {
            after++;
        }
        if (after >= document.blocks().size()) {
            return false;
        }
        int before = block - 1;
        while (before >= 0 && block - before < MOST_APART && isApart(before)) {
            before--;
        }
        return before < 0 || document.blocks().get(before) instanceof Block.Heading;
    }

    private boolean isApart(int block) {
        return document.blocks().get(block).region() == Region.Kind.QUOTE_BLOCK;
    }

    /** Whether another paragraph holds the same words, and more where it may be one as well. */
    private boolean isSaidAgain(Quotation quotation, int block) {
        String text = document.text();
        int words = Echoes.words(text, quotation.inner()).size();
        if (words < FEWEST_WORDS) {
            return false;
        }
        return prose().of(quotation.inner()).stream()
                .filter(p -> document.blockAt(p.start()) != block)
                .anyMatch(
                        p ->
                                quotation.kind() == Kind.BLOCK
                                        || Echoes.words(text, p).size() > words);
    }

    private Echoes prose() {
        if (prose == null) {
            List<Span> paragraphs =
                    document.blocks().stream()
                            .filter(b -> b instanceof Block.Paragraph)
                            .filter(b -> b.region() == Region.Kind.MAIN)
                            .map(Block::span)
                            .toList();
            prose = Echoes.in(document.text(), paragraphs);
        }
        return prose;
    }
}
