package org.claimcheck.document.html;

import java.util.Set;
import org.claimcheck.document.HtmlBlocks;
import org.jsoup.nodes.Element;

/** How browsers lay elements out, after the rendering section of the HTML standard. */
final class Tags {

    /** Cells, elements that only whole pages have, and those of the Distill template. */
    private static final Set<String> OTHER_BLOCKS =
            Set.of(
                    "d-abstract",
                    "d-appendix",
                    "d-article",
                    "d-byline",
                    "d-figure",
                    "d-title",
                    "dt-appendix",
                    "dt-article",
                    "dt-byline",
                    "frameset",
                    "hgroup",
                    "listing",
                    "optgroup",
                    "plaintext",
                    "td",
                    "th",
                    "xmp");

    private static final Set<String> SILENT =
            Set.of(
                    // The source of a formula that stands beside it.
                    "annotation",
                    "annotation-xml",
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
        String name = element.normalName();
        return HtmlBlocks.contain(name) || OTHER_BLOCKS.contains(name);
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
