package org.claimcheck.document.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.document.Metadata;
import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** What the head of a page tells of it in sentences, with its place in the file. */
final class HeadFields {

    /** Names of one and the same: search engines and networks each have their own. */
    private static final Set<String> DESCRIPTIONS =
            Set.of("description", "og:description", "twitter:description", "dc.description");

    private HeadFields() {}

    /**
     * The descriptions, each once; of one with character references, the sentences without them.
     */
    static List<Metadata.Field> in(Document page, String source) {
        List<Metadata.Field> out = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Element meta : page.head().getElementsByTag("meta")) {
            String name = meta.attr("name").isEmpty() ? meta.attr("property") : meta.attr("name");
            boolean described = DESCRIPTIONS.contains(name.strip().toLowerCase(Locale.ROOT));
            Range range = described ? meta.attributes().sourceRange("content").valueRange() : null;
            if (range != null && range.isTracked() && range.endPos() <= source.length()) {
                Span whole = new Span(range.startPos(), range.endPos());
                for (Span place : withoutReferences(source, whole)) {
                    String value = place.of(source);
                    if (seen.add(value)) {
                        out.add(new Metadata.Field("description", value, place));
                    }
                }
            }
        }
        return out;
    }

    private static List<Span> withoutReferences(String source, Span whole) {
        if (whole.of(source).indexOf('&') < 0) {
            Span place = whole.trim(source);
            return place.isEmpty() ? List.of() : List.of(place);
        }
        List<Span> out = new ArrayList<>();
        int start = whole.start();
        for (int i = start; i < whole.end(); i++) {
            boolean ends = i + 1 == whole.end() || Whitespace.is(source.charAt(i + 1));
            if (ends && (i + 1 == whole.end() || ".!?".indexOf(source.charAt(i)) >= 0)) {
                Span sentence = new Span(start, i + 1).trim(source);
                if (!sentence.isEmpty() && sentence.of(source).indexOf('&') < 0) {
                    out.add(sentence);
                }
                start = i + 1;
            }
        }
        return out;
    }
}
