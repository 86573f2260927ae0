package org.claimcheck.document.markdown;

import java.util.Set;

/** Element names by what they do to text, after the HTML standard's default style sheet. */
final class HtmlNames {

    private static final Set<String> HIDDEN =
            Set.of("script", "style", "template", "head", "title", "svg", "textarea", "iframe");

    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "body",
                    "caption",
                    "center",
                    "dd",
                    "details",
                    "dialog",
                    "dir",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figcaption",
                    "figure",
                    "footer",
                    "form",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hr",
                    "html",
                    "legend",
                    "li",
                    "main",
                    "menu",
                    "nav",
                    "ol",
                    "option",
                    "p",
                    "pre",
                    "search",
                    "section",
                    "summary",
                    "table",
                    "tbody",
                    "tfoot",
                    "thead",
                    "tr",
                    "ul");

    private HtmlNames() {}

    /** Whether nobody sees the element's text. */
    static boolean isHidden(String name) {
        return HIDDEN.contains(name);
    }

    /** Whether text before and inside, or inside and after, cannot stand on one line. */
    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }
}
