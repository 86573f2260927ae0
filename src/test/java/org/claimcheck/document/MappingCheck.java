package org.claimcheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.Articles;
import org.claimcheck.input.Format;
import org.claimcheck.text.OffsetMap;
import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;
import org.jsoup.parser.Parser;

/**
 * What must hold for every document: each piece of its text is what the source says there; blocks
 * are in order, not blank, inside a region of their own kind; every span lies in the text.
 */
public final class MappingCheck {

    private MappingCheck() {}

    public static Document read(String text, Format format) {
        return Articles.read(format, text);
    }

    /** Reads and checks. */
    public static Document checked(String text, Format format) {
        Document document = read(text, format);
        check(document);
        return document;
    }

    public static void check(Document document) {
        String text = document.text();
        String source = document.source().text();
        for (OffsetMap.Segment segment : document.map().segments(new Span(0, text.length()))) {
            String shown = segment.text().of(text);
            String written = segment.source().of(source);
            switch (segment.relation()) {
                case VERBATIM -> assertThat(shown).isEqualTo(written);
                case INSERTED -> {
                    assertThat(written).isEmpty();
                    assertThat(isBlank(shown)).isTrue();
                }
                case REPLACED ->
                        assertThat(stands(shown, written))
                                .as("'%s' for '%s'", shown, written)
                                .isTrue();
            }
        }
        blocks(document);
        spans(document);
    }

    /** A decoded entity, a backslash taken off, white space for a tag, a sign for what is none. */
    private static boolean stands(String shown, String written) {
        String decoded = Parser.unescapeEntities(written, false);
        boolean entity = written.startsWith("&") && shown.equals("\ufffd");
        boolean escape = written.startsWith("\\") && written.endsWith(shown);
        return decoded.equals(shown)
                || entity
                || escape
                || isLatexLetter(shown, written)
                || (shown.startsWith("[^note-") && written.equals("^["))
                || (shown.matches("\\.? (IS[BS]N )?") && "}\",)".contains(written))
                || (isBlank(shown)
                        && isBlank(
                                withoutTags(decoded).replace("~", "").replaceAll("^[}\",)]$", "")))
                || (shown.equals("\ufffd") && written.equals("\0"))
                || shown.strip().equals(written.replace('\0', '\ufffd').strip());
    }

    /** A letter composed of a command and its base, or one that a command names. */
    private static boolean isLatexLetter(String shown, String written) {
        String base = Normalizer.normalize(shown, Normalizer.Form.NFD).substring(0, 1);
        return written.startsWith("\\")
                && shown.length() == 1
                && (written.contains(base) || Character.isLetter(shown.charAt(0)));
    }

    private static String withoutTags(String html) {
        return html.replaceAll("(?s)<!--.*?-->", "").replaceAll("<[^>]*>", "");
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Whitespace.is((char) c));
    }

    private static void blocks(Document document) {
        int end = 0;
        for (Block block : document.blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
            end = block.span().end();
            assertThat(end).isLessThanOrEqualTo(document.text().length());
            assertThat(isBlank(block.span().of(document.text()))).isFalse();
        }
        int at = 0;
        for (Block block : document.blocks()) {
            while (!document.regions().get(at).span().contains(block.span())) {
                at++;
            }
            assertThat(document.regions().get(at).kind()).isEqualTo(block.region());
        }
        for (Region region : document.regions()) {
            assertThat(region.kind() == Region.Kind.MAIN || !region.reason().isEmpty()).isTrue();
        }
    }

    private static void spans(Document document) {
        List<Span> spans = new ArrayList<>();
        document.inlines().forEach(i -> spans.add(i.span()));
        document.links().forEach(l -> spans.add(l.span()));
        document.anchors().forEach(a -> spans.add(a.span()));
        document.noteMarkers().forEach(m -> spans.add(m.span()));
        for (Span span : spans) {
            assertThat(span.end()).isLessThanOrEqualTo(document.text().length());
        }
        // A tag that a Markdown author leaves open may reach into the next block.
        boolean page = document.source().format() == Format.HTML;
        for (Inline inline : page ? document.inlines() : List.<Inline>of()) {
            Block block = document.blocks().get(document.blockAt(inline.span().start()));
            assertThat(block.span().contains(inline.span())).isTrue();
        }
        for (NoteMarker marker : document.noteMarkers()) {
            assertThat(marker.span().of(document.text())).isEqualTo("[^" + marker.label() + "]");
        }
    }

    /** The text of each block. */
    public static List<String> texts(Document document) {
        return document.blocks().stream().map(b -> b.span().of(document.text())).toList();
    }

    /** The kind of each block. */
    public static List<String> kinds(Document document) {
        return document.blocks().stream().map(b -> b.getClass().getSimpleName()).toList();
    }
}
