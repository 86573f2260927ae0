package org.claimcheck.document.wiki;

import java.util.Set;

/** Tags of extensions whose content is not wikitext. */
final class RawTags {

    private static final Set<String> NAMES =
            Set.of(
                    "nowiki",
                    "pre",
                    "math",
                    "chem",
                    "ce",
                    "syntaxhighlight",
                    "source",
                    "score",
                    "timeline",
                    "graph",
                    "templatedata",
                    "imagemap",
                    "mapframe",
                    "maplink",
                    "hiero",
                    "inputbox",
                    "templatestyles",
                    "script",
                    "style",
                    "includeonly");

    private RawTags() {}

    static boolean contain(String name) {
        return NAMES.contains(name);
    }
}
