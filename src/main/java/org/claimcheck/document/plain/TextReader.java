package org.claimcheck.document.plain;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.document.Block;
import org.claimcheck.document.Credit;
import org.claimcheck.document.Document;
import org.claimcheck.document.DocumentBuilder;
import org.claimcheck.document.FullDate;
import org.claimcheck.document.Metadata;
import org.claimcheck.document.Region;
import org.claimcheck.document.TailFinder;
import org.claimcheck.document.plain.Piece.Kind;
import org.claimcheck.input.Source;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Plain text. Blank lines part blocks; lines broken to a width are joined with one space, lines
 * that are paragraphs stay apart ({@link Layout} tells which). A short line alone before prose is a
 * heading; bullets and numbers make list items; {@code [1]} at the start of a line begins a block
 * and stays in its text; {@code >} marks quoted mail. Lines of signs are no text. The tail of a
 * content farm is boilerplate.
 */
public final class TextReader {

    /** A longer block that begins with a word and a colon is prose. */
    private static final int LONGEST_FIELD = 150;

    private final String source;
    private final List<Piece> pieces;
    private final DocumentBuilder builder;
    private final Set<LocalDate> dates = new LinkedHashSet<>();
    private @Nullable String title;
    private @Nullable String author;

    /** Whether anything but credits stands above. */
    private boolean inBody;

    private TextReader(Source source) {
        this.source = source.text();
        this.pieces = Pieces.of(source.text());
        this.builder = new DocumentBuilder(source);
    }

    public static Document read(Source source) {
        return new TextReader(source).read();
    }

    private Document read() {
        boolean[] headings = headings();
        for (int i = 0; i < pieces.size(); i++) {
            block(i, headings[i]);
        }
        Metadata.Published published =
                dates.size() == 1
                        ? new Metadata.Published(dates.iterator().next(), "dateline")
                        : null;
        Metadata metadata = new Metadata(title, author, null, published, null, null);
        List<DocumentBuilder.Placed> placed = builder.placed();
        return builder.build(TailFinder.mark(placed, builder.text().text()), metadata);
    }

    /**
     * Lines that can be headings and stand before prose, or before at most two more such lines that
     * do.
     */
    private boolean[] headings() {
        boolean[] headings = new boolean[pieces.size()];
        int chain = 0;
        for (int i = pieces.size() - 2; i >= 0; i--) {
            Piece piece = pieces.get(i);
            boolean shape =
                    (piece.kind() == Kind.PLAIN || (piece.kind() == Kind.NUMBER && piece.alone()))
                            && piece.isOneLine()
                            && LineSigns.canBeHeading(source, piece.first().span(), false);
            Piece next = pieces.get(i + 1);
            boolean beforeProse = isProse(next) && next.length() > piece.length();
            boolean beforeHeading = headings[i + 1] && chain < 3;
            headings[i] =
                    piece.kind() == Kind.UNDERLINED || (shape && (beforeProse || beforeHeading));
            chain = headings[i] ? chain + 1 : 0;
        }
        return headings;
    }

    private boolean isProse(Piece piece) {
        return piece.kind() == Kind.PLAIN
                && (piece.length() > LONGEST_FIELD || !LineSigns.isKeyValue(source, piece.span()))
                && LineSigns.endsSentence(source, piece.span());
    }

    private void block(int i, boolean heading) {
        Piece piece = pieces.get(i);
        Span span = piece.span();
        boolean underlined = piece.kind() == Kind.UNDERLINED;
        boolean head =
                i < Credit.HEAD && (piece.kind() == Kind.PLAIN || underlined) && piece.isOneLine();
        boolean headline =
                !inBody
                        && head
                        && pieces.size() > 1
                        && LineSigns.canBeHeading(source, span, true)
                        && (heading
                                || pieces.stream()
                                        .skip(i)
                                        .limit(Credit.HEAD + 2L)
                                        .anyMatch(this::isProse));
        Credit credit = head ? Credit.line(span.of(source)).orElse(null) : null;
        boolean again = credit != null && credit.author() != null && author != null;
        if (piece.kind() == Kind.FIELD) {
            field(piece);
            return;
        }
        if (credit != null && !(again && credit.date() == null)) {
            author = author == null ? credit.author() : author;
            add(credit.date());
            write(piece, 0, s -> new Block.Paragraph(s, Region.Kind.FRONT_MATTER), "byline");
        } else if (headline) {
            title = span.of(source);
            write(piece, 0, s -> new Block.Heading(s, Region.Kind.FRONT_MATTER, 1), "headline");
        } else if (heading) {
            write(piece, 0, s -> new Block.Heading(s, Region.Kind.MAIN, 2), "");
        } else {
            body(piece, i < Credit.HEAD);
        }
        inBody |= credit == null;
    }

    private void field(Piece piece) {
        String line = piece.span().of(source);
        int colon = line.indexOf(':');
        String value = line.substring(colon + 1).strip();
        switch (line.substring(0, Math.max(colon, 0)).strip().toLowerCase(Locale.ROOT)) {
            case "title", "subject", "headline" -> title = title == null ? value : title;
            case "author", "by", "from" -> author = author == null ? name(value) : author;
            case "date", "published" -> add(FullDate.parse(value).orElse(null));
            default -> {}
        }
        write(piece, 0, s -> new Block.Paragraph(s, Region.Kind.FRONT_MATTER), "head of the text");
    }

    /** Without the address that letters give after a name. */
    private static String name(String value) {
        int address = value.indexOf('<');
        return address > 0 ? value.substring(0, address).strip() : value;
    }

    private void add(@Nullable LocalDate date) {
        if (date != null) {
            dates.add(date);
        }
    }

    private void body(Piece piece, boolean top) {
        if (top && piece.kind() == Kind.PLAIN) {
            Credit.opening(piece.span().of(source)).ifPresent(dates::add);
        }
        switch (piece.kind()) {
            case QUOTED ->
                    write(
                            piece,
                            0,
                            s -> new Block.Paragraph(s, Region.Kind.QUOTE_BLOCK),
                            "quoted with >");
            case BULLET, NUMBER ->
                    write(
                            piece,
                            piece.mark(),
                            s -> new Block.ListItem(s, Region.Kind.MAIN, piece.ordinal(), 1),
                            "");
            case ROW -> write(piece, 0, s -> new Block.TableRow(s, Region.Kind.TABLE), "table");
            case SIGNATURE ->
                    write(
                            piece,
                            0,
                            s -> new Block.Paragraph(s, Region.Kind.BOILERPLATE),
                            "signature");
            case PLAIN, REFERENCE, UNDERLINED, FIELD ->
                    write(piece, 0, s -> new Block.Paragraph(s, Region.Kind.MAIN), "");
        }
    }

    private void write(Piece piece, int skip, DocumentBuilder.Shape shape, String reason) {
        builder.beginBlock();
        Span last = null;
        for (Line line : piece.lines()) {
            int from = line.span().start() + (last == null ? skip : 0);
            if (last != null) {
                builder.text().replace(" ", last.end(), line.start());
            }
            builder.text().copy(from, line.span().end());
            last = line.span();
        }
        builder.endBlock(shape, reason);
    }
}
