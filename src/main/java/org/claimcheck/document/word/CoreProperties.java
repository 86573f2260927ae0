package org.claimcheck.document.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.document.Metadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The title, author and language that a Word file gives itself. Its dates say when the file was
 * made and saved, not when the text was published, and are left alone.
 */
final class CoreProperties {

    /** What programs write where nobody gave a name. */
    private static final Set<String> NOBODY =
            Set.of(
                    "admin",
                    "administrator",
                    "apache poi",
                    "author",
                    "microsoft office user",
                    "python-docx",
                    "unknown",
                    "un-named",
                    "user",
                    "windows user");

    private CoreProperties() {}

    static Metadata read(InputStream xml) throws IOException {
        Document properties = Jsoup.parse(xml, null, "", Parser.xmlParser());
        String author = field(properties, "creator");
        boolean nobody = author != null && NOBODY.contains(author.toLowerCase(Locale.ROOT));
        return new Metadata(
                field(properties, "title"),
                nobody ? null : author,
                null,
                null,
                field(properties, "language"),
                null);
    }

    private static @Nullable String field(Document properties, String name) {
        for (Element element : properties.getAllElements()) {
            String tag = element.tagName();
            if (tag.substring(tag.indexOf(':') + 1).equals(name)) {
                String text = element.text().strip();
                return text.isEmpty() || text.length() > 500 ? null : text;
            }
        }
        return null;
    }
}
