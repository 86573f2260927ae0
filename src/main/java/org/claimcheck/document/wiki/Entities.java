package org.claimcheck.document.wiki;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.parser.Parser;

/** What character references show. Belongs to one document. */
final class Entities {

    private final Map<String, String> known = new HashMap<>();

    /** Itself if no such reference exists. */
    String shown(String reference) {
        return known.computeIfAbsent(reference, r -> Parser.unescapeEntities(r, false));
    }

    String decodeAll(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }
}
