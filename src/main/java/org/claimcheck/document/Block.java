package org.claimcheck.document;

import org.claimcheck.text.Span;

/**
 * A paragraph-like unit of the document's text. Sentences never cross blocks. Every span counts in
 * the document's text; blocks do not overlap and stand in text order.
 */
public sealed interface Block {

    Span span();

    Region.Kind region();

    /** The same kind of block at another place and in another region. */
    Block with(Span otherSpan, Region.Kind otherRegion);

    /** The same block in another region. */
    default Block in(Region.Kind other) {
        return with(span(), other);
    }

    /** The same block at another place. */
    default Block at(Span other) {
        return with(other, region());
    }

    record Paragraph(Span span, Region.Kind region) implements Block {
        @Override
        public Block with(Span otherSpan, Region.Kind otherRegion) {
            return new Paragraph(otherSpan, otherRegion);
        }
    }

    /**
     * @param level 1 for the outermost
     */
    record Heading(Span span, Region.Kind region, int level) implements Block {
        @Override
        public Block with(Span otherSpan, Region.Kind otherRegion) {
            return new Heading(otherSpan, otherRegion, level);
        }
    }

    /**
     * A list item's own text, without its bullet or number and without nested items.
     *
     * @param ordinal the number shown before it, or 0 in an unordered list
     * @param depth 1 for the outermost list
     */
    record ListItem(Span span, Region.Kind region, int ordinal, int depth) implements Block {
        @Override
        public Block with(Span otherSpan, Region.Kind otherRegion) {
            return new ListItem(otherSpan, otherRegion, ordinal, depth);
        }
    }

    /** A table row; cells are separated by a tab. */
    record TableRow(Span span, Region.Kind region) implements Block {
        @Override
        public Block with(Span otherSpan, Region.Kind otherRegion) {
            return new TableRow(otherSpan, otherRegion);
        }
    }

    /** The caption or credit of a figure or table. */
    record Caption(Span span, Region.Kind region) implements Block {
        @Override
        public Block with(Span otherSpan, Region.Kind otherRegion) {
            return new Caption(otherSpan, otherRegion);
        }
    }

    /** Preformatted text: a listing, terminal output. Never prose. */
    record Code(Span span, Region.Kind region) implements Block {
        @Override
        public Block with(Span otherSpan, Region.Kind otherRegion) {
            return new Code(otherSpan, otherRegion);
        }
    }

    /**
     * The body of a footnote or endnote, or an entry of a reference list whose markup says so.
     *
     * @param label what its marker shows ({@code 4}, {@code smith}), without brackets
     */
    record Note(Span span, Region.Kind region, String label) implements Block {
        @Override
        public Block with(Span otherSpan, Region.Kind otherRegion) {
            return new Note(otherSpan, otherRegion, label);
        }
    }
}
