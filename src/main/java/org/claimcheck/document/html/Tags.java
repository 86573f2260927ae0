package org.claimcheck.document.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** How browsers lay elements out, after the rendering section of the HTML standard. */
final class Tags {

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
                    "frameset",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hgroup",
                    "hr",
                    "html",
                    "legend",
                    "li",
                    "listing",
                    "main",
                    "menu",
                    "nav",
                    "ol",
                    "optgroup",
                    "option",
                    "p",
                    "plaintext",
                    "pre",
                    "search",
                    "section",
                    "summary",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "tr",
                    "ul",
                    "xmp");

    private static final Set<String> SILENT =
            Set.of(
                    "applet",
                    "area",
                    "audio",
                    "canvas",
                    "datalist",
                    "embed",
                    "frame",
                    "frameset",
                    "head",
                    "iframe",
                    "input",
                    "link",
                    "meta",
                    "noembed",
                    "noframes",
                    "noscript",
                    "object",
                    "param",
                    "rp",
                    "script",
                    "select",
                    "source",
                    "style",
                    "svg",
                    "template",
                    "textarea",
                    "title",
                    "track",
                    "video");

    private Tags() {}

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** Whether nothing inside is shown as text of the page. */
    static boolean isSilent(Element element) {
        return SILENT.contains(element.normalName());
    }

    /** 1 to 6 for a heading, else 0. */
    static int headingLevel(Element element) {
        String name = element.normalName();
        boolean heading =
                name.length() == 2
                        && name.charAt(0) == 'h'
                        && name.charAt(1) >= '1'
                        && name.charAt(1) <= '6';
        return heading ? name.charAt(1) - '0' : 0;
    }

    static boolean isPreformatted(Element element) {
        return switch (element.normalName()) {
            case "pre", "listing", "xmp", "plaintext" -> true;
            default -> false;
        };
    }
}
