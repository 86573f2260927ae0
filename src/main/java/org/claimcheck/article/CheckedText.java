package org.claimcheck.article;

import java.util.List;
import java.util.function.Function;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.Inline;
import org.claimcheck.document.Region;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;

/**
 * The parts of a document that rules may look at.
 *
 * @param keepsBoilerplate whether boilerplate counts as prose
 * @param opaque code and template text, which nobody wrote as prose, in text order
 */
record CheckedText(Document document, boolean keepsBoilerplate, List<Span> opaque) {

    CheckedText {
        opaque = List.copyOf(opaque);
    }

    static CheckedText of(Document document, boolean keepsBoilerplate) {
        List<Span> opaque =
                document.inlines().stream().filter(Inline::isOpaque).map(Inline::span).toList();
        return new CheckedText(document, keepsBoilerplate, opaque);
    }

    boolean holds(Block block) {
        return block.region() != Region.Kind.BOILERPLATE || keepsBoilerplate;
    }

    boolean holds(Span span) {
        int block = document.blockAt(span.start());
        return block < 0 || holds(document.blocks().get(block));
    }

    /** Whether a block is a paragraph or an item of the main text. */
    boolean isRunning(Block block) {
        boolean running = block instanceof Block.Paragraph || block instanceof Block.ListItem;
        boolean main =
                block.region() == Region.Kind.MAIN
                        || (keepsBoilerplate && block.region() == Region.Kind.BOILERPLATE);
        return running && main;
    }

    /** Whether any of a span is opaque. */
    boolean isOpaque(Span span) {
        return Spans.anyOverlaps(opaque, Function.identity(), span);
    }

    boolean isAllOpaque(Span span) {
        int i = Spans.lastBy(opaque, Function.identity(), span.start());
        return i >= 0 && opaque.get(i).contains(span);
    }
}
