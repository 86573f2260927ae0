package org.claimcheck.document.wiki;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.parser.Parser;

/** What character references show. Belongs to one document. */
final class Entities {

    /** The longest named reference of the HTML standard has 31 letters. */
    private static final int LONGEST = 34;

    private final Map<String, String> known = new HashMap<>();

    /** The end of the reference at an offset; -1 if none begins there. MediaWiki wants the mark. */
    static int end(String source, int at, int limit) {
        int most = Math.min(limit, at + LONGEST);
        for (int i = at + 1; i < most; i++) {
            char c = source.charAt(i);
            if (c == ';') {
                return i > at + 1 ? i + 1 : -1;
            }
            boolean name =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!name && !(c == '#' && i == at + 1)) {
                return -1;
            }
        }
        return -1;
    }

    /** Itself if no such reference exists. */
    String shown(String reference) {
        return known.computeIfAbsent(reference, r -> Parser.unescapeEntities(r, false));
    }

    String decodeAll(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }
}
