package org.claimcheck.document.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Citations whose entry the program that made the page could not find, in the markup that Pandoc,
 * docutils and Sphinx, Asciidoctor and LaTeXML show them with.
 */
final class Unresolved {

    private static final int LONGEST = 80;

    private Unresolved() {}

    /** The label or key that had no entry; null if the element is no such citation. */
    static @Nullable String label(Element element) {
        boolean named =
                switch (element.normalName()) {
                    case "strong" -> isPandoc(element);
                    case "span" ->
                            element.hasClass("problematic")
                                    || element.hasClass("ltx_missing_citation");
                    case "sup" -> element.hasClass("footnoteref") && element.hasClass("red");
                    default -> false;
                };
        if (!named) {
            return null;
        }
        String shown = element.text().strip();
        if (shown.length() > LONGEST) {
            return null;
        }
        if (element.hasClass("problematic")) {
            // Docutils marks other faults so, too; what it could not read stands there as written.
            boolean reference = shown.startsWith("[") && shown.endsWith("]_");
            return reference ? label(shown.substring(1, shown.length() - 2)) : null;
        }
        if (element.nameIs("strong")) {
            String key = shown.substring(0, shown.length() - 1);
            String cited = cites(element);
            return key.equals("??") ? (cited.isEmpty() ? shown : cited) : key;
        }
        boolean bracket = shown.startsWith("[") && shown.endsWith("]");
        return label(bracket ? shown.substring(1, shown.length() - 1) : shown);
    }

    /** Without the sign that tells a numbered note of docutils from a citation. */
    private static @Nullable String label(String written) {
        String label = written.startsWith("#") ? written.substring(1) : written;
        return label.isBlank() ? null : label.strip();
    }

    /** {@code (<strong>smith2004?</strong>)}, or {@code ???} in older versions. */
    private static boolean isPandoc(Element strong) {
        Element citation = strong.parent();
        String shown = strong.text().strip();
        return citation != null
                && citation.hasClass("citation")
                && shown.length() > 1
                && shown.endsWith("?");
    }

    private static String cites(Element strong) {
        Element citation = strong.parent();
        String keys = citation == null ? "" : citation.attr("data-cites").strip();
        return keys.indexOf(' ') < 0 ? keys : "";
    }
}
