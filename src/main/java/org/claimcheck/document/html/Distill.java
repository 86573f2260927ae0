package org.claimcheck.document.html;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.document.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The elements of the Distill article template, in both of its versions: citations by key ({@code
 * <d-cite key="a,b">}), footnotes in the sentence they belong to ({@code <d-footnote>}), and the
 * bibliography file ({@code <d-bibliography src>}). A browser shows marks in their place.
 */
final class Distill {

    private static final int LONGEST_KEY = 150;

    private Distill() {}

    static boolean isCitation(Element element) {
        return element.nameIs("d-cite") || element.nameIs("dt-cite");
    }

    static boolean isFootnote(Element element) {
        return element.nameIs("d-footnote") || element.nameIs("dt-fn");
    }

    /** The citation as Pandoc writes it, {@code [@a; @b]}; empty if the element gives no key. */
    static String marker(Element citation) {
        String written = citation.attr("key") + citation.attr("bibtex-key");
        List<String> cited = new ArrayList<>();
        for (String one : written.split(",", -1)) {
            String key = one.strip();
            if (!key.isEmpty() && key.length() <= LONGEST_KEY && !hasBracket(key)) {
                cited.add(isPlain(key) ? "@" + key : "@{" + key + "}");
            }
        }
        return cited.isEmpty() ? "" : "[" + String.join("; ", cited) + "]";
    }

    private static boolean hasBracket(String key) {
        return key.chars().anyMatch(c -> "[]{}\n\r".indexOf(c) >= 0);
    }

    /** Whether Pandoc reads the key without braces around it. */
    private static boolean isPlain(String key) {
        return Character.isLetterOrDigit(key.charAt(key.length() - 1))
                && key.chars()
                        .allMatch(
                                c ->
                                        Character.isLetterOrDigit(c)
                                                || "_:.#$%&-+?<>~/".indexOf(c) >= 0);
    }

    /**
     * The files the page names for its citations. Entries may also stand in a script, which is not
     * read: then a key without an entry says nothing.
     */
    static Metadata.Bibliography bibliography(Document page) {
        List<String> files = new ArrayList<>();
        boolean cites = false;
        for (Element found : page.select("d-bibliography, dt-bibliography, d-cite, dt-cite")) {
            String file = found.attr("src").strip();
            if (isCitation(found)) {
                cites = true;
            } else if (!file.isEmpty()) {
                files.add(file);
            }
        }
        return new Metadata.Bibliography(files, !(cites && files.isEmpty()));
    }
}
