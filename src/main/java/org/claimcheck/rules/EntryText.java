package org.claimcheck.rules;

import org.claimcheck.citation.Reference;
import org.claimcheck.text.Span;

/** Entries of reference lists as findings point to them. */
final class EntryText {

    private static final int LONGEST = 60;

    private EntryText() {}

    /** Enough of the first line to know the entry by. */
    static Span beginning(String text, Reference reference) {
        Span span = reference.span();
        int end = span.start();
        while (end < span.end() && text.charAt(end) != '\n') {
            end++;
        }
        int limit = Math.min(end, span.start() + LONGEST);
        if (limit < end) {
            int space = text.lastIndexOf(' ', limit);
            limit = space > span.start() ? space : limit;
        }
        Span line = new Span(span.start(), limit).trim(text);
        return line.isEmpty() ? span : line;
    }
}
