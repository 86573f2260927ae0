package org.claimcheck.rules;

import org.claimcheck.text.Span;

/** What stands in quotation marks of its own is spoken about: "31 April" in a lesson on dates. */
final class Mentioned {

    private static final String OPENING = "\"'\u201c\u201e\u2018\u00ab";
    private static final String CLOSING = "\"'\u201d\u201c\u2019\u00bb";
    private static final String STOPS = ".,;:!?";

    private Mentioned() {}

    static boolean is(String text, Span span) {
        int end = span.end();
        if (end < text.length() && STOPS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return span.start() > 0
                && end < text.length()
                && OPENING.indexOf(text.charAt(span.start() - 1)) >= 0
                && CLOSING.indexOf(text.charAt(end)) >= 0;
    }
}
