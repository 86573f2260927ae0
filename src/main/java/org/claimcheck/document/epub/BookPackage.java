package org.claimcheck.document.epub;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimcheck.document.FullDate;
import org.claimcheck.document.Metadata;
import org.claimcheck.input.Archive;
import org.claimcheck.input.InputException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The package document of a book, after EPUB 3.3 and OPF 2.0.
 *
 * @param parts the paths of the spine's documents in reading order, supplementary ones in their
 *     place; each once
 * @param lost spine items without a path in the book
 */
record BookPackage(List<String> parts, int lost, Metadata metadata) {

    private static final String CONTAINER = "META-INF/container.xml";

    private static final int LONGEST = 500;

    BookPackage {
        parts = List.copyOf(parts);
    }

    /**
     * @throws InputException if the archive is no EPUB
     */
    static BookPackage of(Archive archive, String book) throws InputException {
        String path = null;
        for (Element root : Xml.elements(Xml.read(archive, CONTAINER, book), "rootfile")) {
            String type = root.attr("media-type");
            if (path == null && (type.isEmpty() || type.equals("application/oebps-package+xml"))) {
                path = BookPath.resolve("", root.attr("full-path")).orElse(null);
            }
        }
        if (path == null) {
            throw new InputException(book, "is no EPUB (its container names no package)");
        }
        Document opf = Xml.read(archive, path, book);
        Map<String, Element> manifest = new HashMap<>();
        for (Element item : Xml.elements(opf, "item")) {
            manifest.putIfAbsent(item.attr("id"), item);
        }
        List<String> parts = new ArrayList<>();
        int lost = 0;
        for (Element reference : Xml.elements(opf, "itemref")) {
            Element item = manifest.get(reference.attr("idref"));
            Optional<String> part =
                    item == null
                            ? Optional.empty()
                            : BookPath.resolve(path, item.attr("href").strip());
            if (part.isEmpty()) {
                lost++;
            } else if (isText(item.attr("media-type"), part.get())) {
                parts.add(part.get());
            }
        }
        return new BookPackage(parts.stream().distinct().toList(), lost, metadata(opf));
    }

    /** Pictures may stand in the spine, too. */
    private static boolean isText(String mediaType, String path) {
        return mediaType.isEmpty() ? isPage(path) : mediaType.contains("html");
    }

    static boolean isPage(String path) {
        return path.endsWith(".xhtml") || path.endsWith(".html") || path.endsWith(".htm");
    }

    private static Metadata metadata(Document opf) {
        List<String> creators = new ArrayList<>();
        for (Element creator : Xml.elements(opf, "creator")) {
            String role = creator.attr("opf:role");
            if (shown(creator) != null && (role.isEmpty() || role.equals("aut"))) {
                creators.add(shown(creator));
            }
        }
        String author = String.join(", ", creators);
        return new Metadata(
                first(opf, "title"),
                author.isEmpty() || author.length() > LONGEST ? null : author,
                null,
                published(opf),
                first(opf, "language"),
                null);
    }

    private static Metadata.@Nullable Published published(Document opf) {
        for (Element date : Xml.elements(opf, "date")) {
            String event = date.attr("opf:event");
            Optional<LocalDate> day = FullDate.parse(date.text());
            if (day.isPresent() && (event.isEmpty() || event.equals("publication"))) {
                return new Metadata.Published(day.get(), "dc:date");
            }
        }
        return null;
    }

    private static @Nullable String first(Document opf, String name) {
        for (Element element : Xml.elements(opf, name)) {
            if (shown(element) != null) {
                return shown(element);
            }
        }
        return null;
    }

    private static @Nullable String shown(Element element) {
        String text = element.text().strip();
        return text.isEmpty() || text.length() > LONGEST ? null : text;
    }
}
