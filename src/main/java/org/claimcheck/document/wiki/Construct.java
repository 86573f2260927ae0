package org.claimcheck.document.wiki;

import java.util.List;

/**
 * A stretch of wikitext between an opening mark and the closing mark that belongs to it. Offsets
 * count in the source.
 *
 * @param name of a tag, lower case; empty for others
 * @param start of the opening mark
 * @param end after the closing mark
 * @param innerStart after the opening mark
 * @param innerEnd before the closing mark; that of {@code innerStart} in a tag that closes itself
 * @param pipes the bars that divide a template or a link, not those of what it holds
 */
record Construct(
        Kind kind,
        String name,
        int start,
        int end,
        int innerStart,
        int innerEnd,
        List<Integer> pipes) {

    enum Kind {
        /** {@code {{...}}}. */
        TEMPLATE,
        /** A parameter of a template, {@code {{{...}}}}. */
        ARGUMENT,
        /** {@code [[...]]}. */
        LINK,
        /** {@code [http://... text]}. */
        EXTERNAL,
        /** <code>{| ... |}</code>. */
        TABLE,
        /** {@code <ref>}. */
        REF,
        /** {@code <references>}. */
        REFERENCES,
        /** {@code <gallery>}. */
        GALLERY,
        /** A tag within which nothing is markup, and comments. */
        RAW
    }

    Construct {
        pipes = List.copyOf(pipes);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isComment() {
        return kind == Kind.RAW && name.equals("!--");
    }
}
