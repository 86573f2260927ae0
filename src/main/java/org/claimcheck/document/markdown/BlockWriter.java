package org.claimcheck.document.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimcheck.document.Anchor;
import org.claimcheck.document.Block;
import org.claimcheck.document.DocumentBuilder;
import org.claimcheck.document.NoteFault;
import org.claimcheck.document.NoteMarker;
import org.claimcheck.document.Region;
import org.claimcheck.text.MappedText;
import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Walks the blocks of a parsed document, with its own stack, and appends what a reader sees. */
final class BlockWriter {

    private final String source;
    private final int base;
    private final CodeLines code;
    private final DocumentBuilder builder;
    private final MappedText out;
    private final InlineWriter inlines;
    private final HtmlBlockText html;

    private int quotes;
    private int notes;

    /** For each open list the number of its next item. */
    private final Deque<Integer> numbers = new ArrayDeque<>();

    /** Of the item entered last. */
    private int ordinal;

    private int noteStart;

    /** For each label whether all its definitions are empty. */
    private final Map<String, Boolean> emptyNotes = new HashMap<>();

    BlockWriter(String source, int base, DocumentBuilder builder, Entities entities) {
        this.source = source;
        this.base = base;
        this.builder = builder;
        this.out = builder.text();
        this.code = new CodeLines(source, base, builder.text());
        this.inlines = new InlineWriter(source, base, builder, entities);
        this.html = new HtmlBlockText(builder, entities);
    }

    /**
     * @param deepest as deep as the parser went
     */
    void write(Node document, int deepest) {
        int depth = 1;
        Node node = document.getFirstChild();
        while (node != null) {
            boolean descend = enter(node);
            if (descend && node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                if (depth == deepest) {
                    builder.flatten();
                }
                continue;
            }
            if (descend) {
                leave(node);
            }
            while (node.getNext() == null && node.getParent() != document) {
                node = node.getParent();
                depth--;
                leave(node);
            }
            node = node.getNext();
        }
        emptyNotes();
    }

    /** A note without text shows nothing; its first marker does. */
    private void emptyNotes() {
        for (NoteMarker marker : List.copyOf(builder.noteMarkers())) {
            if (emptyNotes.remove(fold(marker.label()), true)) {
                builder.noteFault(
                        new NoteFault(NoteFault.Kind.EMPTY, marker.span(), marker.label()));
            }
        }
    }

    private static String fold(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }

    /** Returns whether the children are blocks to be visited. */
    private boolean enter(Node node) {
        if (node instanceof Paragraph paragraph) {
            paragraph(paragraph);
            return false;
        }
        if (node instanceof Heading heading) {
            Region.Kind region = region();
            block(heading, 0, span -> new Block.Heading(span, region, heading.getLevel()));
            return false;
        }
        if (node instanceof FencedCodeBlock fenced) {
            code(fenced, fenced.getLiteral(), 1);
            return false;
        }
        if (node instanceof IndentedCodeBlock indented) {
            code(indented, indented.getLiteral(), 0);
            return false;
        }
        if (node instanceof HtmlBlock) {
            html.write(Content.lines(source, node.getSourceSpans(), base), region(), reason());
            return false;
        }
        if (node instanceof TableRow) {
            row(node);
            return false;
        }
        if (node instanceof BlockQuote && !isCallout(node)) {
            quotes++;
        } else if (node instanceof ListBlock list) {
            numbers.push(firstNumber(list));
        } else if (node instanceof ListItem) {
            ordinal = numbers.pop();
            numbers.push(node.getParent() instanceof OrderedList ? ordinal + 1 : 0);
        } else if (node instanceof FootnoteDefinition) {
            notes++;
            noteStart = -1;
        }
        return true;
    }

    private void leave(Node node) {
        if (node instanceof BlockQuote && !isCallout(node)) {
            quotes--;
        } else if (node instanceof ListBlock) {
            numbers.pop();
        } else if (node instanceof FootnoteDefinition definition) {
            notes--;
            int start = noteStart < 0 ? out.length() : noteStart;
            boolean empty = definition.getFirstChild() == null;
            emptyNotes.merge(fold(definition.getLabel()), empty, Boolean::logicalAnd);
            builder.anchor(new Anchor(definition.getLabel(), new Span(start, out.length())));
        }
    }

    /** A box such as {@code > [!NOTE]}: set apart for notice, not quoted from anyone. */
    private static boolean isCallout(Node quote) {
        return quote.getFirstChild() instanceof Paragraph paragraph
                && paragraph.getFirstChild() instanceof Text text
                && text.getLiteral().startsWith("[!");
    }

    private Region.Kind region() {
        if (notes > 0) {
            return Region.Kind.NOTES;
        }
        return quotes > 0 ? Region.Kind.QUOTE_BLOCK : Region.Kind.MAIN;
    }

    private String reason() {
        if (notes > 0) {
            return "footnote";
        }
        return quotes > 0 ? "block quotation" : "";
    }

    private void paragraph(Paragraph paragraph) {
        List<Image> pictures = pictures(paragraph);
        if (!pictures.isEmpty()) {
            pictures.forEach(this::caption);
            return;
        }
        Region.Kind region = region();
        Node parent = paragraph.getParent();
        boolean first = paragraph.getPrevious() == null;
        if (first && parent instanceof ListItem) {
            int number = ordinal;
            int depth = numbers.size();
            block(
                    paragraph,
                    taskBox(paragraph),
                    span -> new Block.ListItem(span, region, number, depth));
        } else if (first && parent instanceof FootnoteDefinition definition) {
            String label = definition.getLabel();
            block(paragraph, 0, span -> new Block.Note(span, region, label));
        } else {
            block(paragraph, 0, span -> new Block.Paragraph(span, region));
        }
    }

    private void block(Node node, int skip, DocumentBuilder.Shape shape) {
        int start = builder.beginBlock();
        if (noteStart < 0) {
            noteStart = start;
        }
        inlines.write(node, skip);
        end(start, shape, reason());
        inlineNotes();
    }

    /** The bodies of notes that the block held, and of those that these hold. */
    private void inlineNotes() {
        List<InlineWriter.InlineNote> taken = inlines.takeNotes();
        while (!taken.isEmpty()) {
            for (InlineWriter.InlineNote note : taken) {
                int start = builder.beginBlock();
                inlines.write(note.body(), 0);
                end(
                        start,
                        span -> new Block.Note(span, Region.Kind.NOTES, note.label()),
                        "footnote");
            }
            taken = inlines.takeNotes();
        }
    }

    /** White space alone is no block. */
    private void end(int start, DocumentBuilder.Shape shape, String reason) {
        for (int i = start; i < out.length(); i++) {
            if (!Whitespace.is(out.charAt(i))) {
                builder.endBlock(shape, reason);
                return;
            }
        }
    }

    /** The number of the first item of a list, or of an unordered one, 0. */
    private static int firstNumber(ListBlock list) {
        if (!(list instanceof OrderedList ordered)) {
            return 0;
        }
        Integer first = ordered.getMarkerStartNumber();
        return first == null ? 1 : first;
    }

    /** Length of a task list's box, which is not text. */
    private static int taskBox(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof Text text) {
            String literal = text.getLiteral();
            boolean box =
                    literal.length() > 4
                            && literal.charAt(0) == '['
                            && " xX".indexOf(literal.charAt(1)) >= 0
                            && literal.charAt(2) == ']'
                            && literal.charAt(3) == ' ';
            return box ? 4 : 0;
        }
        return 0;
    }

    /** The pictures of a paragraph that holds nothing else; empty for any other. */
    private static List<Image> pictures(Paragraph paragraph) {
        List<Image> pictures = new ArrayList<>();
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            boolean link = node instanceof Link && node.getFirstChild() == node.getLastChild();
            Node inner = link ? node.getFirstChild() : node;
            boolean blank =
                    node instanceof SoftLineBreak
                            || (node instanceof Text text && text.getLiteral().isBlank());
            if (inner instanceof Image image) {
                pictures.add(image);
            } else if (!blank) {
                return List.of();
            }
        }
        return pictures;
    }

    private void caption(Image image) {
        int start = builder.beginBlock();
        inlines.write(image, 0);
        end(
                start,
                span -> new Block.Caption(span, Region.Kind.CAPTION),
                "description of a picture");
    }

    private void row(Node row) {
        int start = builder.beginBlock();
        int gaps = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell.getFirstChild() != null) {
                // Gaps after the last filled cell are left out.
                out.insert("\t".repeat(gaps));
                gaps = 0;
                inlines.writeCell(cell);
            }
            gaps++;
        }
        end(start, span -> new Block.TableRow(span, Region.Kind.TABLE), "table");
        inlineNotes();
    }

    private void code(Node node, String literal, int fences) {
        int start = builder.beginBlock();
        code.write(literal, node.getSourceSpans(), fences);
        end(start, span -> new Block.Code(span, Region.Kind.CODE), "code");
    }
}
