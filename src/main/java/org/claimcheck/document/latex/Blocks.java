package org.claimcheck.document.latex;

import org.claimcheck.document.Block;
import org.claimcheck.document.DocumentBuilder;
import org.claimcheck.document.Flow;
import org.claimcheck.document.Region;
import org.jspecify.annotations.Nullable;

/** Says what the block is that begins now. */
final class Blocks implements Flow.Opener {

    /** Why blocks of front matter stand apart. */
    static final String TITLE = "headline";

    static final String AUTHOR = "byline";
    static final String DATE = "dateline";

    private final Frames frames;

    /** A heading or caption that is open. */
    private Flow.@Nullable Opened special;

    /** The label of the footnote that is read. */
    private @Nullable String note;

    /** The key of the entry that is read. */
    private @Nullable String entry;

    private boolean item;

    Blocks(Frames frames) {
        this.frames = frames;
    }

    /** Replaces what all blocks are from here on; null for what stands around them decides. */
    Flow.@Nullable Opened special(Flow.@Nullable Opened now) {
        Flow.Opened last = special;
        special = now;
        return last;
    }

    void note(@Nullable String label) {
        note = label;
        special = null;
        entry = null;
        item = false;
    }

    void entry(@Nullable String key) {
        entry = key;
    }

    /** Whether the next block is the first of an item. */
    void item(boolean begins) {
        item = begins;
    }

    static Flow.Opened heading(int level) {
        return new Flow.Opened(span -> new Block.Heading(span, Region.Kind.MAIN, level), "");
    }

    static Flow.Opened title() {
        return new Flow.Opened(
                span -> new Block.Heading(span, Region.Kind.FRONT_MATTER, 1), Blocks.TITLE);
    }

    static Flow.Opened frontMatter(String reason) {
        return new Flow.Opened(span -> new Block.Paragraph(span, Region.Kind.FRONT_MATTER), reason);
    }

    static Flow.Opened caption() {
        return new Flow.Opened(span -> new Block.Caption(span, Region.Kind.CAPTION), "caption");
    }

    @Override
    public Flow.Opened open() {
        Flow.Opened out = special;
        if (out == null) {
            out = note == null ? byFrame() : note(note, Region.Kind.NOTES, "footnote");
        }
        item = false;
        return out;
    }

    private static Flow.Opened note(String label, Region.Kind kind, String reason) {
        return new Flow.Opened(span -> new Block.Note(span, kind, label), reason);
    }

    private Flow.Opened byFrame() {
        Frame.Kind shape = frames.shape();
        if (shape == Frame.Kind.BIBLIOGRAPHY) {
            return entry == null
                    ? new Flow.Opened(
                            span -> new Block.Paragraph(span, Region.Kind.FRONT_MATTER),
                            "before the reference list")
                    : note(entry, Region.Kind.REFERENCE_LIST, "reference list");
        }
        if (shape == Frame.Kind.TABLE) {
            return new Flow.Opened(span -> new Block.TableRow(span, Region.Kind.TABLE), "table");
        }
        Region.Kind region = frames.inQuote() ? Region.Kind.QUOTE_BLOCK : Region.Kind.MAIN;
        Frame list = frames.list();
        DocumentBuilder.Shape block = span -> new Block.Paragraph(span, region);
        if (item && list != null) {
            int ordinal = list.kind == Frame.Kind.NUMBERED ? list.items : 0;
            int depth = frames.lists();
            block = span -> new Block.ListItem(span, region, ordinal, depth);
        }
        return new Flow.Opened(block, frames.inQuote() ? "block quotation" : "");
    }
}
