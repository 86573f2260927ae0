package org.claimcheck.document;

import java.util.Set;

/**
 * Elements of HTML that browsers lay out as blocks, after the rendering section of the HTML
 * standard, but for the cells of tables, which each reader treats in its own way.
 */
public final class HtmlBlocks {

    private static final Set<String> NAMES =
            Set.of(
                    """
                    address article aside blockquote body caption center dd details dialog dir div
                    dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html
                    legend li main menu nav ol option p pre search section summary table tbody tfoot
                    thead tr ul"""
                            .split("\\s+", -1));

    private HtmlBlocks() {}

    /** Whether an element of this name, in lower case, is a block. */
    public static boolean contain(String name) {
        return NAMES.contains(name);
    }
}
