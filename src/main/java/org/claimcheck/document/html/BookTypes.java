package org.claimcheck.document.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What {@code epub:type} says of an element, after the EPUB Structural Semantics Vocabulary ({@code
 * rearnote} is from its first edition).
 */
final class BookTypes {

    static final Set<String> NOTES = Set.of("footnote", "endnote", "rearnote");

    /** Parts of a book that lead to its text, or sell it, and are none of it. */
    static final Set<String> AROUND_THE_TEXT =
            Set.of(
                    "toc",
                    "toc-brief",
                    "landmarks",
                    "loa",
                    "loi",
                    "lot",
                    "lov",
                    "page-list",
                    "cover",
                    "covertitle",
                    "titlepage",
                    "halftitlepage",
                    "frontispiece",
                    "copyright-page",
                    "imprint",
                    "imprimatur",
                    "colophon",
                    "seriespage",
                    "index");

    private BookTypes() {}

    static List<String> of(Element element) {
        String types = element.attr("epub:type");
        return types.isEmpty() || types.length() > 300
                ? List.of()
                : List.of(types.toLowerCase(Locale.ROOT).strip().split("\\s+", -1));
    }
}
