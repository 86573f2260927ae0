package org.claimcheck.citation;

import java.util.Set;

/**
 * Words around a number in brackets that tell a marker from a member of a row, an interval or an
 * editor's insertion. All of them are common words of English or of programming; the lists were
 * made by hand.
 */
final class BracketWords {

    private BracketWords() {}

    /** After these an interval or a row of numbers follows rather than two sources. */
    static final Set<String> BEFORE_INTERVAL =
            Set.of(
                    "range",
                    "interval",
                    "scale",
                    "between",
                    "in",
                    "from",
                    "over",
                    "on",
                    "of",
                    "values",
                    "domain",
                    "segment",
                    "within",
                    "tuple",
                    "list",
                    "array",
                    "vector",
                    "matrix",
                    "sequence",
                    "set",
                    "row",
                    "column",
                    "coordinates",
                    "permutation",
                    "input",
                    "output");

    /**
     * Words that go on with a clause. "allies [4] and form" has a marker between two words; in "had
     * [2] children" the bracket holds an editor's word, and a noun follows.
     */
    static final Set<String> GOES_ON =
            Set.of(
                    "and",
                    "or",
                    "but",
                    "nor",
                    "which",
                    "who",
                    "while",
                    "whereas",
                    "as",
                    "is",
                    "was",
                    "are",
                    "were",
                    "has",
                    "had",
                    "have",
                    "with",
                    "because",
                    "although",
                    "though",
                    "where",
                    "when",
                    "that",
                    "until",
                    "before",
                    "after",
                    "since",
                    "in",
                    "by",
                    "for",
                    "from",
                    "to",
                    "at",
                    "on",
                    "the",
                    "a");

    /** What is counted in brackets after these is a member of a row, not a source. */
    static final Set<String> INDEXED =
            Set.of(
                    "element",
                    "index",
                    "indices",
                    "item",
                    "position",
                    "slot",
                    "cell",
                    "bit",
                    "byte",
                    "row",
                    "column",
                    "array",
                    "vector",
                    "matrix",
                    "register",
                    "field",
                    "node",
                    "key",
                    "line",
                    "option",
                    "button",
                    "press",
                    "type",
                    "step");
}
