package org.claimcheck.document.markdown;

import org.claimcheck.document.Block;
import org.claimcheck.document.CharacterReference;
import org.claimcheck.document.DocumentBuilder;
import org.claimcheck.document.Region;
import org.claimcheck.text.MappedText;
import org.claimcheck.text.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * The visible text of an HTML block inside Markdown. A scanner, no parser: tags and comments are
 * skipped, scripts and styles with all they hold; block-level tags part paragraphs.
 */
final class HtmlBlockText {

    private final DocumentBuilder builder;
    private final Entities entities;
    private final MappedText out;
    private final HtmlMarks marks;

    private Region.Kind region = Region.Kind.MAIN;
    private String reason = "";
    private @Nullable String element;
    private boolean open;
    private int gapFrom;
    private int gapTo;
    private int cells;

    HtmlBlockText(DocumentBuilder builder, Entities entities) {
        this.builder = builder;
        this.entities = entities;
        this.out = builder.text();
        this.marks = new HtmlMarks(builder, entities);
    }

    /**
     * @param inRegion the part that the blocks around it play, and why
     */
    void write(Content content, Region.Kind inRegion, String inReason) {
        region = inRegion;
        reason = inReason;
        element = null;
        open = false;
        gapFrom = -1;
        marks.clear();
        String chars = content.chars();
        int i = 0;
        while (i < content.length()) {
            char c = content.charAt(i);
            if (c == '<') {
                int end = markup(chars, i);
                if (end > i) {
                    i = end;
                    continue;
                }
            }
            int reference = CharacterReference.end(chars, i, chars.length());
            if (reference > 0) {
                String shown = entities.shown(chars.substring(i, reference));
                // A space does not begin a block, however it is written.
                if (open || !Whitespace.is(shown.charAt(0))) {
                    begin(content);
                    content.replace(shown, i, reference, out);
                }
                i = reference;
            } else if (Whitespace.is(c)) {
                gapFrom = gapFrom < 0 ? i : gapFrom;
                gapTo = i + 1;
                i++;
            } else {
                begin(content);
                content.copy(i, i + 1, out);
                i++;
            }
        }
        end();
    }

    /** The offset after the markup that begins at {@code at}; {@code at} if it is text. */
    private int markup(String chars, int at) {
        if (chars.startsWith("<!--", at)) {
            return after(chars, "-->", at + 4);
        }
        if (chars.startsWith("<!", at) || chars.startsWith("<?", at)) {
            return after(chars, ">", at + 2);
        }
        HtmlTag tag = HtmlTag.at(chars, at);
        if (tag == null) {
            return at;
        }
        if (!tag.closing() && HtmlNames.isHidden(tag.name())) {
            return afterElement(chars, tag);
        }
        boolean cell = tag.name().equals("td") || tag.name().equals("th");
        if (cell) {
            cells += tag.closing() ? 0 : 1;
            element = "tr";
            gapFrom = -1;
        } else if (tag.name().equals("br")) {
            gapFrom = gapFrom < 0 ? at : gapFrom;
            gapTo = tag.end();
        } else if (!inCell(tag)) {
            end();
            element = tag.closing() ? null : tag.name();
            cells = 0;
        }
        marks.tag(tag, open ? out.length() : nextBlock());
        return tag.end();
    }

    /** Whether a tag does not part blocks: an inline one, or a paragraph inside a table cell. */
    private boolean inCell(HtmlTag tag) {
        boolean table = tag.name().startsWith("t") || tag.name().equals("caption");
        return !HtmlNames.isBlock(tag.name()) || ("tr".equals(element) && !table);
    }

    /** Where the text of a block will begin if one begins next. */
    private int nextBlock() {
        return out.length() == 0 ? 0 : out.length() + 2;
    }

    private static int after(String chars, String close, int from) {
        int at = chars.indexOf(close, from);
        return at < 0 ? chars.length() : at + close.length();
    }

    /** After the closing tag of an element whose text nobody sees. */
    private static int afterElement(String chars, HtmlTag tag) {
        String close = "</" + tag.name();
        for (int i = chars.indexOf('<', tag.end()); i >= 0; i = chars.indexOf('<', i + 1)) {
            if (chars.regionMatches(true, i, close, 0, close.length())) {
                return after(chars, ">", i);
            }
        }
        return chars.length();
    }

    /** Opens a block, or puts in the gap before the next character. */
    private void begin(Content content) {
        if (!open) {
            builder.beginBlock();
            open = true;
            cells = 0;
        } else if (cells > 0) {
            out.insert("\t".repeat(cells));
            cells = 0;
        } else if (gapFrom >= 0) {
            boolean plain = gapTo - gapFrom == 1 && content.charAt(gapFrom) != '\n';
            if (plain) {
                content.copy(gapFrom, gapTo, out);
            } else {
                content.replace(" ", gapFrom, gapTo, out);
            }
        }
        gapFrom = -1;
    }

    private void end() {
        if (open) {
            marks.part(out.length(), nextBlock());
            String name = element == null ? "" : element;
            Region.Kind kind = region;
            switch (name) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                    int level = name.charAt(1) - '0';
                    builder.endBlock(span -> new Block.Heading(span, kind, level), reason);
                }
                case "li" -> builder.endBlock(s -> new Block.ListItem(s, kind, 0, 1), reason);
                case "tr" ->
                        builder.endBlock(s -> new Block.TableRow(s, Region.Kind.TABLE), "table");
                case "pre" -> builder.endBlock(s -> new Block.Code(s, Region.Kind.CODE), "code");
                case "figcaption", "caption" ->
                        builder.endBlock(s -> new Block.Caption(s, Region.Kind.CAPTION), "caption");
                case "blockquote" ->
                        builder.endBlock(
                                s -> new Block.Paragraph(s, Region.Kind.QUOTE_BLOCK),
                                "block quotation");
                default -> builder.endBlock(s -> new Block.Paragraph(s, kind), reason);
            }
        }
        open = false;
        gapFrom = -1;
    }
}
