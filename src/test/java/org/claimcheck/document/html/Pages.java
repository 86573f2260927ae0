package org.claimcheck.document.html;

import java.util.List;
import org.claimcheck.Articles;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.Region;
import org.claimcheck.input.Format;
import org.claimcheck.input.Limits;
import org.claimcheck.text.Span;

/** Reads pages written in a test. */
final class Pages {

    private Pages() {}

    static Document read(String html) {
        return PageReader.read(Articles.source(Format.HTML, html), Limits.DEFAULT);
    }

    static List<String> texts(Document page) {
        return page.blocks().stream().map(block -> block.span().of(page.text())).toList();
    }

    static String text(Document page, Span span) {
        return span.of(page.text());
    }

    static Block block(Document page, String start) {
        return page.blocks().stream()
                .filter(block -> block.span().of(page.text()).startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError(start + " not in " + texts(page)));
    }

    /** The region of the block that starts so, and why. */
    static String role(Document page, String start) {
        Span span = block(page, start).span();
        Region region =
                page.regions().stream()
                        .filter(r -> r.span().contains(span))
                        .findFirst()
                        .orElseThrow();
        return region.reason().isEmpty()
                ? region.kind().id()
                : region.kind().id() + ": " + region.reason();
    }
}
