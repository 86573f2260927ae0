package org.claimcheck.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.claimcheck.document.Block;
import org.claimcheck.document.Credits;
import org.claimcheck.document.Document;
import org.claimcheck.document.DocumentBuilder;
import org.claimcheck.document.Inline;
import org.claimcheck.document.Metadata;
import org.claimcheck.document.Region;
import org.claimcheck.input.Source;
import org.claimcheck.text.Span;

/** Makes blocks of lines: paragraphs, headings, list items, notes at the foot, running heads. */
final class PdfBlocks {

    /** Lines that make up a block. */
    private record Group(
            int first, List<Integer> lines, int skip, DocumentBuilder.Shape shape, String reason) {}

    private static final int LONGEST_HEADING = 200;

    private final List<PdfLine> lines;
    private final List<Group> groups = new ArrayList<>();
    private final PageMeasures measures;

    private PdfBlocks(List<PdfLine> lines) {
        this.lines = lines;
        this.measures = PageMeasures.of(lines);
    }

    /**
     * @param source holds the lines, each ended by a line feed
     */
    static Document document(Source source, List<PdfLine> lines, Metadata metadata) {
        PdfBlocks blocks = new PdfBlocks(lines);
        blocks.group();
        return blocks.write(source, metadata);
    }

    private void group() {
        Set<Integer> furniture = PageFurniture.in(lines, measures);
        boolean[] taken = new boolean[lines.size()];
        for (int i : furniture) {
            taken[i] = true;
            groups.add(
                    new Group(
                            i,
                            List.of(i),
                            0,
                            span -> new Block.Paragraph(span, Region.Kind.BOILERPLATE),
                            "page header or footer"));
        }
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i] && leads(lines.get(i).text())) {
                taken[i] = true;
                groups.add(
                        new Group(
                                i,
                                List.of(i),
                                0,
                                span -> new Block.Paragraph(span, Region.Kind.BOILERPLATE),
                                "table of contents"));
            }
        }
        for (FootNotes.Note note : FootNotes.in(lines, measures, taken)) {
            note.lines().forEach(i -> taken[i] = true);
            groups.add(
                    new Group(
                            note.lines().get(0),
                            note.lines(),
                            note.label().length(),
                            span -> new Block.Note(span, Region.Kind.NOTES, note.label()),
                            "notes"));
        }
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (taken[i]) {
                continue;
            }
            if (!open.isEmpty()
                    && measures.breaks(
                            lines.get(open.get(0)),
                            lines.get(open.get(open.size() - 1)),
                            lines.get(i))) {
                text(open);
                open.clear();
            }
            open.add(i);
        }
        if (!open.isEmpty()) {
            text(open);
        }
        groups.sort(Comparator.comparingInt(Group::first));
    }

    /** A row of dots that leads to a page number. */
    private static boolean leads(String line) {
        return (line.contains(". . . .") || line.contains("......"))
                && Character.isLetterOrDigit(line.charAt(line.length() - 1));
    }

    private void text(List<Integer> open) {
        PdfLine first = lines.get(open.get(0));
        int length = open.stream().mapToInt(i -> lines.get(i).text().length()).sum();
        boolean large = measures.isLarge(first);
        boolean bold =
                open.size() <= 2
                        && open.stream().allMatch(i -> lines.get(i).bold())
                        && !measures.isBodyBold()
                        && !first.text().endsWith(".");
        boolean heading = length < LONGEST_HEADING && (large || bold);
        int level = first.size() >= measures.largest() ? 1 : large ? 2 : 3;
        int marker = ListMarker.length(first.text());
        int ordinal = ListMarker.ordinal(first.text());
        DocumentBuilder.Shape shape =
                heading
                        ? span -> new Block.Heading(span, Region.Kind.MAIN, level)
                        : marker > 0
                                ? span -> new Block.ListItem(span, Region.Kind.MAIN, ordinal, 1)
                                : span -> new Block.Paragraph(span, Region.Kind.MAIN);
        groups.add(new Group(open.get(0), List.copyOf(open), heading ? 0 : marker, shape, ""));
    }

    private Document write(Source source, Metadata metadata) {
        int[] starts = new int[lines.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + lines.get(i - 1).text().length() + 1;
        }
        Hyphens hyphens = Hyphens.of(lines);
        DocumentBuilder builder = new DocumentBuilder(source);
        for (Group group : groups) {
            builder.beginBlock();
            for (int i = 0; i < group.lines.size(); i++) {
                int at = group.lines.get(i);
                int next = i + 1 < group.lines.size() ? group.lines.get(i + 1) : -1;
                int skip = i == 0 ? skip(lines.get(at).text(), group.skip) : 0;
                write(at, skip, next, starts[at], hyphens, builder);
            }
            builder.endBlock(group.shape, group.reason);
        }
        List<DocumentBuilder.Placed> placed = new ArrayList<>(builder.placed());
        Credits credits = Credits.mark(placed, builder.text().text());
        Document read = builder.build(placed, credits.complete(metadata));
        return metadata.title() == null ? titled(read) : read;
    }

    /** White space and the full stop after a marker go with it. */
    private static int skip(String text, int marker) {
        int at = marker;
        while (marker > 0 && at < text.length() - 1 && " .\t\u00a0".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private void write(
            int at, int skip, int next, int start, Hyphens hyphens, DocumentBuilder builder) {
        PdfLine line = lines.get(at);
        int length = line.text().length();
        PdfLine after = next < 0 ? null : lines.get(next);
        boolean joins = after != null && line.endsInHyphen() && after.startsLow();
        int drop = joins && hyphens.isBreak(line.text(), after.text()) ? 1 : 0;
        int by = builder.text().length() - skip;
        builder.text().copy(start + skip, start + length - drop);
        for (Span raised : line.raised()) {
            if (raised.start() >= skip && raised.end() <= length - drop) {
                builder.inline(new Inline(Inline.Kind.SUPERSCRIPT, raised.shift(by)));
            }
        }
        if (after != null && !joins) {
            builder.text().replace(" ", start + length, start + length + 1);
        }
    }

    /** The heading in the largest letters, if it opens the document. */
    private Document titled(Document read) {
        for (Block block : read.blocks().subList(0, Math.min(read.blocks().size(), 5))) {
            if (block instanceof Block.Heading heading && heading.level() == 1) {
                Metadata old = read.metadata();
                Metadata metadata =
                        new Metadata(
                                block.span().of(read.text()),
                                old.author(),
                                old.site(),
                                old.published(),
                                old.language(),
                                old.canonicalUrl());
                return read.with(read.source(), metadata);
            }
        }
        return read;
    }
}
