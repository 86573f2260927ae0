package org.claimcheck.document;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.input.Source;
import org.claimcheck.text.LineMap;
import org.claimcheck.text.MappedText;
import org.claimcheck.text.OffsetMap;
import org.claimcheck.text.Span;

/** Documents read from the parts of one source, made into one. */
public final class JoinedDocument {

    /**
     * @param document read from a source of its own
     * @param start where that source's text begins in the joined source
     */
    public record Placed(Document document, int start) {}

    private static final String BREAK = "\n\n";

    private JoinedDocument() {}

    /**
     * Joins in the order given; regions never reach over a join.
     *
     * @param source holds the text of each document's source at its start
     */
    public static Document of(Source source, List<Placed> documents, Metadata metadata) {
        MappedText text = new MappedText(source.text());
        List<Block> blocks = new ArrayList<>();
        List<Region> regions = new ArrayList<>();
        List<Inline> inlines = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        List<Anchor> anchors = new ArrayList<>();
        List<NoteMarker> markers = new ArrayList<>();
        List<NoteFault> faults = new ArrayList<>();
        for (Placed placed : documents) {
            Document from = placed.document();
            if (text.length() > 0 && !from.text().isEmpty()) {
                text.insert(BREAK);
            }
            int by = text.length();
            append(from, placed.start(), text);
            from.blocks().forEach(b -> blocks.add(b.at(b.span().shift(by))));
            from.regions()
                    .forEach(
                            r -> regions.add(new Region(r.kind(), r.reason(), r.span().shift(by))));
            from.inlines().forEach(i -> inlines.add(new Inline(i.kind(), i.span().shift(by))));
            from.links().forEach(l -> links.add(new Link(l.span().shift(by), l.target())));
            from.anchors().forEach(a -> anchors.add(new Anchor(a.id(), a.span().shift(by))));
            from.noteMarkers()
                    .forEach(m -> markers.add(new NoteMarker(m.span().shift(by), m.label())));
            from.noteFaults()
                    .forEach(
                            f ->
                                    faults.add(
                                            new NoteFault(
                                                    f.kind(), f.span().shift(by), f.label())));
        }
        return new Document(
                source,
                text.text(),
                text.map(),
                LineMap.of(source.text()),
                blocks,
                regions,
                inlines,
                links,
                anchors,
                markers,
                faults,
                metadata,
                documents.stream().anyMatch(d -> d.document().isFlattened()));
    }

    private static void append(Document from, int start, MappedText text) {
        Span all = new Span(0, from.text().length());
        for (OffsetMap.Segment segment : from.map().segments(all)) {
            Span at = segment.source().shift(start);
            switch (segment.relation()) {
                case VERBATIM -> text.copy(at.start(), at.end());
                case REPLACED -> text.replace(segment.text().of(from.text()), at.start(), at.end());
                case INSERTED -> text.insert(segment.text().of(from.text()));
            }
        }
    }
}
