package org.claimcheck.document.rst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.DocumentBuilder;
import org.claimcheck.document.Flow;
import org.claimcheck.document.FullDate;
import org.claimcheck.document.Inline;
import org.claimcheck.document.Metadata;
import org.claimcheck.document.Region;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Source;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * reStructuredText: paragraphs, titles, lists, quotations, tables, footnotes and citations with
 * their references. Comments, targets and directives that hold no text are not text; substitutions
 * and roles that only a program knows are text that is not prose. Fields under the title give the
 * author and the date.
 */
public final class RstReader {

    /** Enough to know which citations are referred to, before the text is read. */
    private static final Pattern CITED = Pattern.compile("\\[([\\w.:+-]{1,80})]_");

    private static final int LONGEST_HEAD = 20;

    private final String source;
    private final DocumentBuilder builder;
    private final Flow flow;
    private final Structure.Cut cut;
    private final NoteNumbers notes;
    private final InlineMarkup inlines;
    private final Set<LocalDate> dates = new LinkedHashSet<>();
    private final List<String> authors = new ArrayList<>();
    private @Nullable String title;

    private Flow.Opened next = new Flow.Opened(s -> new Block.Paragraph(s, Region.Kind.MAIN), "");

    private RstReader(Source source, Limits limits) {
        this.source = source.text();
        this.builder = new DocumentBuilder(source);
        this.flow = new Flow(builder, () -> next);
        this.cut = Structure.of(this.source, limits.nestingDepth());
        Set<Integer> written = new HashSet<>();
        cut.pieces().stream().filter(Piece::isNote).forEach(p -> written.add(p.level()));
        Set<String> cited = new HashSet<>();
        Matcher matcher = CITED.matcher(this.source);
        while (matcher.find()) {
            cited.add(Labels.fold(matcher.group(1)));
        }
        this.notes = new NoteNumbers(cut.notes(), written, cited);
        this.inlines = new InlineMarkup(builder, flow, notes, cut.addresses());
    }

    public static Document read(Source source, Limits limits) {
        return new RstReader(source, limits).read();
    }

    private Document read() {
        boolean head = true;
        List<Piece> pieces = cut.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean above = piece.kind() == Piece.Kind.HEADING || piece.kind() == Piece.Kind.FIELD;
            head &= above && i < LONGEST_HEAD;
            next = opened(piece, i, head);
            int start = builder.text().length();
            write(piece);
            flow.breakBlock();
            if (head) {
                metadata(piece, start);
            }
        }
        Metadata.Published published =
                dates.size() == 1
                        ? new Metadata.Published(dates.iterator().next(), "docinfo")
                        : null;
        String author = authors.isEmpty() ? null : String.join(", ", authors);
        if (cut.flattened()) {
            builder.flatten();
        }
        List<DocumentBuilder.Placed> placed = builder.placed();
        return builder.build(placed, new Metadata(title, author, null, published, null, null));
    }

    private void write(Piece piece) {
        boolean first = true;
        for (List<Span> cell : piece.cells()) {
            if (!first) {
                flow.tab();
            }
            first = false;
            Content content = new Content(source, cell, piece.kind() == Piece.Kind.LINES);
            switch (piece.kind()) {
                case CODE -> code(cell);
                case MATHS -> {
                    Flow.Mark mark =
                            flow.open(s -> builder.inline(new Inline(Inline.Kind.OPAQUE, s)));
                    content.copy(0, content.text().length(), flow);
                    flow.close(mark);
                }
                default -> inlines.write(content);
            }
        }
    }

    private void code(List<Span> lines) {
        if (lines.stream().allMatch(line -> line.trim(source).isEmpty())) {
            return;
        }
        builder.beginBlock();
        Span last = null;
        for (Span line : lines) {
            if (last != null) {
                builder.text().replace("\n", last.end(), Math.max(last.end(), line.start()));
            }
            builder.text().copy(line.start(), line.end());
            last = line;
        }
        builder.endBlock(s -> new Block.Code(s, Region.Kind.CODE), "code");
    }

    private Flow.Opened opened(Piece piece, int index, boolean head) {
        Region.Kind region = piece.quoted() ? Region.Kind.QUOTE_BLOCK : Region.Kind.MAIN;
        String reason = piece.quoted() ? "block quotation" : "";
        return switch (piece.kind()) {
            case HEADING ->
                    index == 0 && isAlone(piece)
                            ? new Flow.Opened(
                                    s -> new Block.Heading(s, Region.Kind.FRONT_MATTER, 1),
                                    "headline")
                            : new Flow.Opened(
                                    s -> new Block.Heading(s, region, piece.level()), reason);
            case ITEM ->
                    new Flow.Opened(
                            s -> new Block.ListItem(s, region, piece.level(), piece.depth()),
                            reason);
            case ROW -> new Flow.Opened(s -> new Block.TableRow(s, Region.Kind.TABLE), "table");
            case CAPTION ->
                    new Flow.Opened(s -> new Block.Caption(s, Region.Kind.CAPTION), "caption");
            case FOOTNOTE ->
                    new Flow.Opened(
                            s -> new Block.Note(s, Region.Kind.NOTES, notes.label(piece.level())),
                            "footnote");
            case CITATION ->
                    new Flow.Opened(
                            s ->
                                    new Block.Note(
                                            s,
                                            Region.Kind.REFERENCE_LIST,
                                            notes.label(piece.level())),
                            "reference list");
            case FIELD ->
                    head
                            ? new Flow.Opened(
                                    s -> new Block.Paragraph(s, Region.Kind.FRONT_MATTER),
                                    "docinfo")
                            : new Flow.Opened(s -> new Block.Paragraph(s, region), reason);
            case PARAGRAPH, LINES, MATHS, CODE ->
                    new Flow.Opened(s -> new Block.Paragraph(s, region), reason);
        };
    }

    /** Whether no other title has the style of this one: then it is the document's. */
    private boolean isAlone(Piece title) {
        return cut.pieces().stream()
                        .filter(p -> p.kind() == Piece.Kind.HEADING)
                        .filter(p -> p.label().equals(title.label()))
                        .limit(2)
                        .count()
                == 1;
    }

    private void metadata(Piece piece, int start) {
        String shown = builder.text().text().substring(start).strip();
        if (piece.kind() == Piece.Kind.HEADING) {
            title = title == null ? shown : title;
            return;
        }
        switch (piece.label().strip().toLowerCase(Locale.ROOT)) {
            case "author", "authors" -> authors.add(shown);
            case "date", "published" -> FullDate.parse(shown).ifPresent(dates::add);
            default -> {}
        }
    }
}
