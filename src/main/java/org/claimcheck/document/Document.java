package org.claimcheck.document;

import java.util.List;
import org.claimcheck.input.Part;
import org.claimcheck.input.Source;
import org.claimcheck.text.LineMap;
import org.claimcheck.text.Location;
import org.claimcheck.text.OffsetMap;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;

/**
 * What a reader sees of a source, navigation and all, with the way back to the author's file.
 *
 * @param text the blocks in reading order, separated by line breaks
 * @param map from {@code text} to the source
 * @param lines line numbers of the source
 * @param blocks in text order, without overlap
 * @param regions in text order; every block lies in one
 * @param inlines in text order
 * @param links in text order
 * @param anchors in text order
 * @param noteMarkers in text order
 * @param noteFaults in text order
 * @param isFlattened whether some of it is nested deeper than the limit: it was read flat or not at
 *     all
 */
public record Document(
        Source source,
        String text,
        OffsetMap map,
        LineMap lines,
        List<Block> blocks,
        List<Region> regions,
        List<Inline> inlines,
        List<Link> links,
        List<Anchor> anchors,
        List<NoteMarker> noteMarkers,
        List<NoteFault> noteFaults,
        Metadata metadata,
        boolean isFlattened) {

    public Document {
        blocks = List.copyOf(blocks);
        regions = List.copyOf(regions);
        inlines = List.copyOf(inlines);
        links = List.copyOf(links);
        anchors = List.copyOf(anchors);
        noteMarkers = List.copyOf(noteMarkers);
        noteFaults = List.copyOf(noteFaults);
    }

    /** The same text read from a source that says more, or with other metadata. */
    public Document with(Source otherSource, Metadata otherMetadata) {
        return new Document(
                otherSource,
                text,
                map,
                lines,
                blocks,
                regions,
                inlines,
                links,
                anchors,
                noteMarkers,
                noteFaults,
                otherMetadata,
                isFlattened);
    }

    /** The same text of a source that goes on with more files, of which nothing is text. */
    public Document among(Source longer, LineMap longerLines) {
        return new Document(
                longer,
                text,
                map,
                longerLines,
                blocks,
                regions,
                inlines,
                links,
                anchors,
                noteMarkers,
                noteFaults,
                metadata,
                isFlattened);
    }

    /** Where in the author's files a span of the text was made from. */
    public Location location(Span span) {
        Span at = map.toSource(span);
        Part part = source.partAt(at.start());
        return part == null ? lines.location(at) : lines.location(at, part.start(), part.path());
    }

    /**
     * The index of the block that holds an offset of the text, or of the last one before it; -1 if
     * none.
     */
    public int blockAt(int offset) {
        return Spans.lastBy(blocks, Block::span, offset);
    }
}
