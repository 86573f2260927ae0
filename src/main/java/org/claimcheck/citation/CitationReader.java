package org.claimcheck.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.document.Anchor;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.Inline;
import org.claimcheck.document.Link;
import org.claimcheck.document.NoteMarker;
import org.claimcheck.document.Region;
import org.claimcheck.text.Cover;
import org.claimcheck.text.Span;

/** Finds citation markers, notes and reference lists, and links them. */
public final class CitationReader {

    private final Document document;
    private final OtherDocuments others;
    private final String text;
    private final Cover links;
    private final Cover notProse;
    private final Cover titles;
    private final boolean technical;
    private final List<Found> found = new ArrayList<>();
    private final List<Span> cleanup = new ArrayList<>();
    private final List<Span> archived = new ArrayList<>();

    private CitationReader(Document document, OtherDocuments others) {
        this.document = document;
        this.others = others;
        this.text = document.text();
        this.links = Cover.of(document.links().stream().map(Link::span).toList());
        this.notProse =
                Cover.of(
                        document.inlines().stream()
                                .filter(Inline::isOpaque)
                                .map(Inline::span)
                                .toList());
        this.titles =
                Cover.of(
                        document.inlines().stream()
                                .filter(
                                        i ->
                                                i.kind() == Inline.Kind.EMPHASIS
                                                        || i.kind() == Inline.Kind.TITLE)
                                .map(Inline::span)
                                .toList());
        this.technical =
                document.blocks().stream().anyMatch(b -> b instanceof Block.Code)
                        || document.inlines().stream().anyMatch(i -> i.kind() == Inline.Kind.CODE);
    }

    private boolean startsLine(int offset) {
        return offset == 0 || text.charAt(offset - 1) == '\n';
    }

    /** Reads a document; takes time in proportion to its length. */
    public static Citations read(Document document) {
        return read(document, OtherDocuments.NONE);
    }

    /**
     * Reads a document of several.
     *
     * @param others where entries may stand that the document has not
     */
    public static Citations read(Document document, OtherDocuments others) {
        return new CitationReader(document, others).readAll();
    }

    private Citations readAll() {
        for (NoteMarker marker : document.noteMarkers()) {
            found.add(new Found(marker.span(), marker.label(), Marker.Style.NOTE, null, true));
        }
        Cover notes = Cover.of(spans(found));
        for (Block block : document.blocks()) {
            // A headline is read, the fields of a file's front matter are not.
            boolean fields =
                    block.region() == Region.Kind.FRONT_MATTER && !(block instanceof Block.Heading);
            if (!(block instanceof Block.Code) && !fields) {
                plain(block, notes);
            }
        }
        raised(notes);
        Set<String> wanted = new HashSet<>();
        Set<String> raised = new HashSet<>();
        for (Found one : found) {
            if (!startsLine(one.span().start())) {
                wanted.add(one.label());
                if (one.style() == Marker.Style.SUPERSCRIPT) {
                    raised.add(one.label());
                }
            }
        }
        List<Entry> entries = EntryReader.read(document, wanted, raised);
        Symbols.replace(entries, Symbols.notes(document, found));
        entries.sort(Comparator.comparing(Entry::span));
        found.addAll(KeyMarkers.bare(document, Cover.of(spans(found)), notProse));
        Targets targets = linked(notes, entries);
        found.sort(Comparator.comparing(Found::span));
        Cover listed = Cover.of(entries.stream().map(Entry::span).toList());
        archived.removeIf(listed::overlaps);
        Linker linker = new Linker(document, others, entries, targets);
        List<Marker> markers = linker.markers(found);
        return new Citations(markers, linker.references(), cleanup, archived);
    }

    private void plain(Block block, Cover notes) {
        List<Span> brackets = new ArrayList<>(Brackets.in(text, block.span()));
        brackets.removeIf(b -> notProse.overlaps(b) || notes.overlaps(b));
        List<Span> remarks = new ArrayList<>(CleanupTags.in(text, brackets));
        for (Span round : CleanupTags.round(text, block.span())) {
            if (!notProse.overlaps(round) && !notes.overlaps(round)) {
                remarks.add(round);
            }
        }
        remarks.sort(null);
        cleanup.addAll(remarks);
        archived.addAll(ArchiveMentions.in(text, block, links));
        brackets.removeIf(links::overlaps);
        found.addAll(NumericMarkers.in(text, block.span(), brackets, technical));
        found.addAll(KeyMarkers.in(text, brackets));
        found.addAll(KeyMarkers.shown(text, brackets));
        found.addAll(NoteLabels.in(text, brackets));
        for (Found one : AuthorYearMarkers.in(text, block.span(), titles)) {
            if (!notProse.overlaps(one.span()) && !links.overlaps(one.span())) {
                found.add(one);
            }
        }
        List<Found> raised = new ArrayList<>(SuperscriptMarkers.inText(text, block.span()));
        raised.addAll(Symbols.in(text, block.span()));
        for (Found one : raised) {
            if (!notProse.overlaps(one.span()) && !links.overlaps(one.span())) {
                found.add(one);
            }
        }
    }

    private void raised(Cover notes) {
        Cover brackets = Cover.of(spans(found));
        for (Inline inline : document.inlines()) {
            Span span = inline.span();
            boolean free =
                    inline.kind() == Inline.Kind.SUPERSCRIPT
                            && !span.isEmpty()
                            && !links.overlaps(span)
                            && !notes.overlaps(span)
                            && !brackets.overlaps(span)
                            && !notProse.overlaps(span);
            if (free) {
                found.addAll(SuperscriptMarkers.inMarkup(text, span));
            }
        }
    }

    private Targets linked(Cover notes, List<Entry> entries) {
        Cover raised =
                Cover.of(
                        document.inlines().stream()
                                .filter(i -> i.kind() == Inline.Kind.SUPERSCRIPT)
                                .map(Inline::span)
                                .toList());
        Targets targets = Targets.of(document.anchors(), entries);
        List<Found> byLink = LinkMarkers.in(document, others, targets, entries, raised);
        byLink.removeIf(f -> notes.overlaps(f.span()));
        if (addLinkedNotes(byLink, targets, entries)) {
            // Their ids tell which other links should lead to a note.
            targets = Targets.of(document.anchors(), entries);
            byLink = LinkMarkers.in(document, others, targets, entries, raised);
            byLink.removeIf(f -> notes.overlaps(f.span()));
        }
        found.addAll(byLink);
        return targets;
    }

    /**
     * A note that no list shows still is one when a marker leads to it.
     *
     * @return whether there are any
     */
    private boolean addLinkedNotes(List<Found> byLink, Targets targets, List<Entry> entries) {
        Cover listed = Cover.of(entries.stream().map(Entry::span).toList());
        Set<Integer> added = new HashSet<>();
        for (Found one : byLink) {
            Anchor anchor = targets.anchor(String.valueOf(one.fragment()));
            if (anchor == null || targets.entry(anchor.id()) != null) {
                continue;
            }
            int index = blockOf(anchor);
            Block block = index < 0 ? null : document.blocks().get(index);
            if (block != null
                    && !(block instanceof Block.Heading)
                    && !listed.overlaps(block.span())
                    && added.add(index)) {
                entries.add(new Entry(null, Entry.LINKED_LIST, block.span(), false));
            }
        }
        entries.sort(Comparator.comparing(Entry::span));
        return !added.isEmpty();
    }

    /** The block an anchor stands in, or before which it stands. */
    private int blockOf(Anchor anchor) {
        int index = document.blockAt(anchor.span().start());
        boolean between =
                index < 0 || document.blocks().get(index).span().end() <= anchor.span().start();
        int block = between ? index + 1 : index;
        return block < document.blocks().size() ? block : -1;
    }

    private static List<Span> spans(List<Found> found) {
        return found.stream().map(Found::span).toList();
    }
}
