package org.claimcheck.document.markdown;

import java.util.Set;
import org.claimcheck.document.HtmlBlocks;

/** Element names by what they do to text, after the HTML standard's default style sheet. */
final class HtmlNames {

    private static final Set<String> HIDDEN =
            Set.of("script", "style", "template", "head", "title", "svg", "textarea", "iframe");

    private HtmlNames() {}

    /** Whether nobody sees the element's text. */
    static boolean isHidden(String name) {
        return HIDDEN.contains(name);
    }

    /** Whether text before and inside, or inside and after, cannot stand on one line. */
    static boolean isBlock(String name) {
        return HtmlBlocks.contain(name);
    }
}
