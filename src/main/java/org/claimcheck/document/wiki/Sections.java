package org.claimcheck.document.wiki;

import java.util.Locale;
import java.util.Set;
import org.claimcheck.document.Region;

/** What the headings at the end of an article announce. */
final class Sections {

    private static final Set<String> LINKS =
            Set.of(
                    "external links",
                    "external link",
                    "see also",
                    "related pages",
                    "related news",
                    "related articles",
                    "sister links",
                    "sister projects",
                    "other websites");

    private static final Set<String> LISTS =
            Set.of(
                    "references",
                    "bibliography",
                    "works cited",
                    "cited works",
                    "works consulted",
                    "sources",
                    "literature",
                    "further reading",
                    "citations",
                    "sources cited",
                    "cited sources",
                    "general references",
                    "references and sources",
                    "sources and references",
                    "notes and references",
                    "references and notes",
                    "notes and sources",
                    "footnotes",
                    "notes");

    private int level = Integer.MAX_VALUE;
    private Region.Kind region = Region.Kind.MAIN;
    private String reason = "";

    /** A heading is met. */
    void enter(String heading, int headingLevel) {
        if (headingLevel > level) {
            return;
        }
        String name = heading.strip().toLowerCase(Locale.ROOT);
        level = headingLevel;
        if (LINKS.contains(name)) {
            region = Region.Kind.BOILERPLATE;
            reason = "links to other pages";
        } else if (LISTS.contains(name)) {
            region = Region.Kind.REFERENCE_LIST;
            reason = "reference list";
        } else {
            level = Integer.MAX_VALUE;
            region = Region.Kind.MAIN;
            reason = "";
        }
    }

    Region.Kind region() {
        return region;
    }

    String reason() {
        return reason;
    }

    /** The part that a block of a stretch plays. */
    Region.Kind region(Stretch stretch) {
        if (stretch.quotes > 0 && stretch.note == null) {
            return Region.Kind.QUOTE_BLOCK;
        }
        return stretch.region != null ? stretch.region : region;
    }

    /** Why it plays that part. */
    String reason(Stretch stretch) {
        if (stretch.quotes > 0 && stretch.note == null) {
            return "block quotation";
        }
        return stretch.region != null ? stretch.reason : reason;
    }
}
