package org.claimcheck.document.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.Metadata;
import org.claimcheck.document.html.PageReader;
import org.claimcheck.input.Format;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Source;
import org.claimcheck.text.LineMap;
import org.claimcheck.text.OffsetMap;
import org.jspecify.annotations.Nullable;
import org.zwobble.mammoth.DocumentConverter;

/**
 * Reads a Word document. What a reader sees becomes the source's text: offsets count in it, a line
 * is a paragraph, and columns count in the paragraph. Paragraphs are headings, list items, table
 * rows and notes, too; empty ones are not counted. Pictures, comments, headers and footers are left
 * out, formulas are lost, and tracked changes are read as if all were accepted.
 */
public final class WordReader {

    private WordReader() {}

    /**
     * @throws InputException if the bytes are no Word document, or cost more than the limits allow
     */
    public static Document read(Source source, Limits limits) throws InputException {
        WordPackage parts = WordPackage.of(source, limits);
        String html = NoteList.named(html(parts, source.path()));
        Source page =
                new Source(source.path(), Format.HTML, "UTF-8", source.sha256(), html, List.of());
        Document read = PageReader.readWhole(page, limits);
        if (read.blocks().isEmpty()) {
            throw new InputException(source.path(), "holds no text");
        }
        return asRead(noted(source, parts.guard()), read, metadata(parts, read));
    }

    private static String html(WordPackage parts, String path) throws InputException {
        DocumentConverter converter =
                new DocumentConverter()
                        .disableEmbeddedStyleMap()
                        .addStyleMap(WordStyles.MAP)
                        .imageConverter(image -> Map.of());
        try {
            return converter.convertToHtml(parts.text()).getValue();
        } catch (IOException | RuntimeException e) {
            // Mammoth throws what it happens to trip over; the archive and its XML are sound.
            throw new InputException(path, "is no Word document that can be read");
        }
    }

    /** The document whose source is its own text. */
    private static Document asRead(Source source, Document read, Metadata metadata) {
        String text = read.text();
        int[] starts = read.blocks().stream().mapToInt(b -> b.span().start()).toArray();
        starts[0] = 0;
        return new Document(
                source.withText(text, List.of()),
                text,
                OffsetMap.identity(text.length()),
                LineMap.ofStarts(starts, text.length()),
                read.blocks(),
                read.regions(),
                read.inlines(),
                read.links().stream().filter(l -> !NoteList.isMarker(l, text)).toList(),
                read.anchors(),
                NoteList.markers(read.links(), text),
                read.noteFaults(),
                metadata,
                read.isFlattened());
    }

    private static Metadata metadata(WordPackage parts, Document read) throws InputException {
        Optional<InputStream> properties = parts.properties();
        Metadata given = Metadata.NONE;
        try {
            given = properties.isPresent() ? CoreProperties.read(properties.get()) : given;
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can be read", e);
        }
        String title = given.title() == null ? title(read) : given.title();
        // Lines of the text may name author and day; the days among the properties are of the file.
        Metadata lines = read.metadata();
        String author = given.author() == null ? lines.author() : given.author();
        return new Metadata(title, author, null, lines.published(), given.language(), null);
    }

    private static @Nullable String title(Document read) {
        Block first = read.blocks().get(0);
        boolean heads = first instanceof Block.Heading heading && heading.level() == 1;
        return heads ? first.span().of(read.text()) : null;
    }

    private static Source noted(Source source, XmlGuard guard) {
        Source noted = source;
        if (guard.comments() > 0) {
            noted = noted.withNote("comments were left out (" + guard.comments() + ")");
        }
        if (guard.changes() > 0) {
            noted = noted.withNote("tracked changes were read as if all were accepted");
        }
        if (guard.formulas() > 0) {
            noted = noted.withNote("formulas were left out (" + guard.formulas() + ")");
        }
        return noted;
    }
}
