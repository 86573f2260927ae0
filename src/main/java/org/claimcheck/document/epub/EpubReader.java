package org.claimcheck.document.epub;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimcheck.document.Document;
import org.claimcheck.document.JoinedDocument;
import org.claimcheck.document.html.PageReader;
import org.claimcheck.input.Archive;
import org.claimcheck.input.Format;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Part;
import org.claimcheck.input.Source;
import org.claimcheck.input.SourceReader;

/**
 * Reads a book: the documents of its spine in their order, one after the other. Each is a part with
 * a path of its own, {@code book.epub!/text/chapter-1.xhtml}, in whose text its offsets and lines
 * count.
 */
public final class EpubReader {

    private EpubReader() {}

    /**
     * @throws InputException if the bytes are no EPUB, its text is encrypted, or it costs more than
     *     the limits allow
     */
    public static Document read(Source source, Limits limits) throws InputException {
        Archive archive = Archive.of(source, limits, EpubReader::holdsText);
        Encryption.refuse(archive, source.path());
        BookPackage book = BookPackage.of(archive, source.path());
        Source noted = source;
        int lost = book.lost();
        List<String> paths = new ArrayList<>();
        List<Document> documents = new ArrayList<>();
        for (String path : book.parts()) {
            Optional<InputStream> in = archive.open(path);
            if (in.isEmpty()) {
                lost++;
                continue;
            }
            try {
                Source part =
                        SourceReader.read(
                                in.get(), source.path() + "!/" + path, Format.HTML, limits);
                for (String note : part.notes()) {
                    noted = noted.withNote(path + ": " + note);
                }
                documents.add(PageReader.readWhole(part, limits));
                paths.add(path);
            } catch (InputException e) {
                lost++;
            }
        }
        if (lost > 0) {
            noted =
                    noted.withNote(
                            "parts of the book are missing or cannot be read (" + lost + ")");
        }
        if (documents.stream().allMatch(d -> d.text().isBlank())) {
            throw new InputException(source.path(), "holds no text");
        }
        return joined(noted, book, documents, paths);
    }

    private static boolean holdsText(String name) {
        return BookPackage.isPage(name) || name.endsWith(".opf") || name.endsWith(".xml");
    }

    private static Document joined(
            Source source, BookPackage book, List<Document> documents, List<String> paths) {
        BookLinks links = new BookLinks(paths);
        StringBuilder text = new StringBuilder();
        List<Part> parts = new ArrayList<>();
        List<JoinedDocument.Placed> placed = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            parts.add(new Part(document.source().path(), text.length()));
            placed.add(
                    new JoinedDocument.Placed(links.joined(document, paths.get(i)), text.length()));
            text.append(document.source().text()).append('\n');
        }
        return JoinedDocument.of(source.withText(text.toString(), parts), placed, book.metadata());
    }
}
