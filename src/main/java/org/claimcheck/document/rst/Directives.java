package org.claimcheck.document.rst;

import java.util.Set;

/** What the directives of docutils and Sphinx hold. */
final class Directives {

    enum Holds {
        /** Text like that around it. */
        BODY,
        QUOTE,
        CODE,
        MATHS,
        FIGURE,
        /** A caption in its argument, a table or list in its body. */
        TABLE,
        /** A heading in its argument. */
        HEADING,
        NOTHING
    }

    private static final Set<String> BODIES =
            Set.of(
                    "attention",
                    "caution",
                    "danger",
                    "error",
                    "hint",
                    "important",
                    "note",
                    "tip",
                    "warning",
                    "admonition",
                    "topic",
                    "sidebar",
                    "compound",
                    "container",
                    "header",
                    "footer",
                    "seealso",
                    "versionadded",
                    "versionchanged",
                    "deprecated",
                    "centered",
                    "abstract",
                    "class");

    /** Of these the argument is a title, or a class, and no part of the body. */
    private static final Set<String> TITLED =
            Set.of(
                    "admonition",
                    "topic",
                    "sidebar",
                    "container",
                    "class",
                    "versionadded",
                    "versionchanged",
                    "deprecated");

    private static final Set<String> QUOTES = Set.of("epigraph", "highlights", "pull-quote");
    private static final Set<String> CODES =
            Set.of(
                    "code",
                    "code-block",
                    "sourcecode",
                    "parsed-literal",
                    "literalinclude",
                    "doctest");
    private static final Set<String> TABLES = Set.of("table", "list-table");

    private Directives() {}

    static Holds of(String name) {
        if (BODIES.contains(name)) {
            return Holds.BODY;
        }
        if (QUOTES.contains(name)) {
            return Holds.QUOTE;
        }
        if (CODES.contains(name)) {
            return Holds.CODE;
        }
        if (TABLES.contains(name)) {
            return Holds.TABLE;
        }
        return switch (name) {
            case "figure" -> Holds.FIGURE;
            case "math" -> Holds.MATHS;
            case "rubric", "title" -> Holds.HEADING;
            default -> Holds.NOTHING;
        };
    }

    /** Whether the rest of the first line belongs to the body. */
    static boolean beginsOnFirstLine(String name) {
        return !TITLED.contains(name);
    }
}
