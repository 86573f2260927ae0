package org.claimcheck.document.epub;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.claimcheck.input.Archive;
import org.claimcheck.input.InputException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The small XML files that say what a book is made of. The parser knows no entities of a DTD. */
final class Xml {

    private Xml() {}

    /**
     * @throws InputException if the archive has no such file
     */
    static Document read(Archive archive, String name, String book) throws InputException {
        try (InputStream in =
                archive.open(name)
                        .orElseThrow(
                                () -> new InputException(book, "is no EPUB (no " + name + ")"))) {
            return Jsoup.parse(in, null, "", Parser.xmlParser());
        } catch (IOException e) {
            throw new InputException(book, name + " cannot be read");
        }
    }

    /** The elements of a name, whatever the prefix of its namespace. */
    static List<Element> elements(Document document, String name) {
        return document.getAllElements().stream().filter(e -> name.equals(local(e))).toList();
    }

    private static String local(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1);
    }
}
