package org.claimcheck.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimcheck.input.Source;
import org.claimcheck.text.LineMap;
import org.claimcheck.text.MappedText;
import org.claimcheck.text.Span;

/**
 * Collects what a reader finds. Use: {@link #beginBlock()}, append to {@link #text()}, then {@link
 * #endBlock}; spans of inlines, links and anchors count in the same text.
 */
public final class DocumentBuilder {

    /** A block with the part it plays and why; readers may reclassify before building. */
    public record Placed(Block block, String reason) {

        public Placed in(Region.Kind kind, String why) {
            return new Placed(block.in(kind), why);
        }
    }

    /** Makes a block of a span. */
    public interface Shape {
        Block of(Span span);
    }

    private static final String BREAK = "\n\n";

    private final Source source;
    private final MappedText text;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Inline> inlines = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Anchor> anchors = new ArrayList<>();
    private final List<NoteMarker> noteMarkers = new ArrayList<>();
    private final List<NoteFault> noteFaults = new ArrayList<>();
    private int blockStart;
    private boolean flattened;

    public DocumentBuilder(Source source) {
        this.source = source;
        this.text = new MappedText(source.text());
    }

    public MappedText text() {
        return text;
    }

    /** Starts a block after a break; returns the offset at which it begins. */
    public int beginBlock() {
        if (text.length() > 0 && blockStart < text.length()) {
            text.insert(BREAK);
        }
        blockStart = text.length();
        return blockStart;
    }

    /** Ends the block begun last; a block without text leaves no trace. */
    public void endBlock(Shape shape, String reason) {
        if (text.length() > blockStart) {
            placed.add(new Placed(shape.of(new Span(blockStart, text.length())), reason));
        }
    }

    public void inline(Inline inline) {
        inlines.add(inline);
    }

    public void link(Link link) {
        links.add(link);
    }

    public void anchor(Anchor anchor) {
        anchors.add(anchor);
    }

    public void noteMarker(NoteMarker marker) {
        noteMarkers.add(marker);
    }

    public void noteFault(NoteFault fault) {
        noteFaults.add(fault);
    }

    /** Something is nested deeper than the limit, and is read flat or not at all. */
    public void flatten() {
        flattened = true;
    }

    /** The inlines so far, in the order they were added. */
    public List<Inline> inlines() {
        return List.copyOf(inlines);
    }

    /** The note markers so far, in the order they were added. */
    public List<NoteMarker> noteMarkers() {
        return List.copyOf(noteMarkers);
    }

    /** The blocks so far, for a pass that reclassifies them. */
    public List<Placed> placed() {
        return List.copyOf(placed);
    }

    /** The links so far, in text order. */
    public List<Link> links() {
        links.sort(Comparator.comparing(Link::span));
        return List.copyOf(links);
    }

    /**
     * Builds with the blocks as reclassified; they must be those of {@link #placed()}, in order.
     */
    public Document build(List<Placed> blocks, Metadata metadata) {
        inlines.sort(Comparator.comparing(Inline::span));
        links.sort(Comparator.comparing(Link::span));
        anchors.sort(Comparator.comparing(Anchor::span));
        noteMarkers.sort(Comparator.comparing(NoteMarker::span));
        noteFaults.sort(Comparator.comparing(NoteFault::span));
        return new Document(
                source,
                text.text(),
                text.map(),
                LineMap.of(source.text()),
                blocks.stream().map(Placed::block).toList(),
                regions(blocks),
                inlines,
                links,
                anchors,
                noteMarkers,
                noteFaults,
                metadata,
                flattened);
    }

    private static List<Region> regions(List<Placed> blocks) {
        List<Region> out = new ArrayList<>();
        for (Placed next : blocks) {
            Block block = next.block();
            Region last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null
                    && last.kind() == block.region()
                    && last.reason().equals(next.reason())) {
                out.set(
                        out.size() - 1,
                        new Region(last.kind(), last.reason(), last.span().cover(block.span())));
            } else {
                out.add(new Region(block.region(), next.reason(), block.span()));
            }
        }
        return out;
    }
}
