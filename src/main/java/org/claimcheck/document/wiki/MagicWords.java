package org.claimcheck.document.wiki;

import java.util.Set;

/** Words between double underscores that tell MediaWiki how to lay out a page. */
final class MagicWords {

    private static final Set<String> WORDS =
            Set.of(
                    "TOC",
                    "NOTOC",
                    "FORCETOC",
                    "NOEDITSECTION",
                    "NEWSECTIONLINK",
                    "NONEWSECTIONLINK",
                    "NOGALLERY",
                    "HIDDENCAT",
                    "NOCONTENTCONVERT",
                    "NOCC",
                    "NOTITLECONVERT",
                    "NOTC",
                    "INDEX",
                    "NOINDEX",
                    "STATICREDIRECT",
                    "DISAMBIG",
                    "EXPECTUNUSEDCATEGORY",
                    "START",
                    "END");

    private MagicWords() {}

    /** The end of the word that begins at an offset; -1 if none does. */
    static int end(String source, int at, int limit) {
        if (!source.startsWith("__", at)) {
            return -1;
        }
        int i = at + 2;
        while (i < limit && i - at < 30 && source.charAt(i) >= 'A' && source.charAt(i) <= 'Z') {
            i++;
        }
        boolean closed = source.startsWith("__", i) && i + 2 <= limit;
        return closed && WORDS.contains(source.substring(at + 2, i)) ? i + 2 : -1;
    }
}
