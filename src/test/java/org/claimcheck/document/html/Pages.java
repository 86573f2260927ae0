package org.claimcheck.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.Region;
import org.claimcheck.input.Format;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Source;
import org.claimcheck.text.OffsetMap.Segment;
import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;
import org.jsoup.parser.Parser;

/** Reads pages written in a test, and checks what must hold for every page. */
final class Pages {

    private Pages() {}

    static Document read(String html) {
        Source source = new Source("page.html", Format.HTML, "UTF-8", "", html, List.of());
        return PageReader.read(source, Limits.DEFAULT);
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

    /**
     * Every piece of every block leads to a source range that decodes to it; blocks are in order,
     * not blank, inside one region of their own kind; every span lies in the text.
     */
    static void assertSound(Document page) {
        int end = 0;
        for (Block block : page.blocks()) {
            Span span = block.span();
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(span.of(page.text())).isNotBlank();
            end = span.end();
            for (Segment segment : page.map().segments(span)) {
                assertSound(segment, page);
            }
        }
        assertRegions(page);
        page.links().forEach(link -> assertInside(page, link.span()));
        page.anchors().forEach(anchor -> assertInside(page, anchor.span()));
        page.inlines()
                .forEach(
                        inline -> {
                            assertInside(page, inline.span());
                            Block block = page.blocks().get(page.blockAt(inline.span().start()));
                            assertThat(block.span().contains(inline.span())).isTrue();
                        });
    }

    private static void assertInside(Document page, Span span) {
        assertThat(span.end()).isLessThanOrEqualTo(page.text().length());
    }

    private static void assertRegions(Document page) {
        int at = 0;
        for (Block block : page.blocks()) {
            while (!page.regions().get(at).span().contains(block.span())) {
                at++;
            }
            assertThat(page.regions().get(at).kind()).isEqualTo(block.region());
        }
    }

    private static void assertSound(Segment segment, Document page) {
        String shown = segment.text().of(page.text());
        String written = segment.source().of(page.source().text());
        switch (segment.relation()) {
            case VERBATIM -> assertThat(written).isEqualTo(shown);
            case REPLACED -> assertThat(standsFor(written, shown)).as(written + shown).isTrue();
            case INSERTED -> {
                assertThat(written).isEmpty();
                assertThat(shown).isBlank();
            }
        }
    }

    private static boolean standsFor(String written, String shown) {
        if (shown.equals(" ")) {
            String decoded = Parser.unescapeEntities(written, false);
            return decoded.chars().allMatch(c -> Whitespace.is((char) c));
        }
        return written.equals("\0")
                ? shown.equals("\ufffd")
                : Parser.unescapeEntities(written, false).equals(shown);
    }
}
