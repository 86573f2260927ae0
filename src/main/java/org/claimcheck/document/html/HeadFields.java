package org.claimcheck.document.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.document.Metadata;
import org.claimcheck.text.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** What the head of a page tells of it in sentences, with its place in the file. */
final class HeadFields {

    /** Names of one and the same: search engines and networks each have their own. */
    private static final Set<String> DESCRIPTIONS =
            Set.of("description", "og:description", "twitter:description", "dc.description");

    private HeadFields() {}

    /** The descriptions that stand in the source without character references, each once. */
    static List<Metadata.Field> in(Document page, String source) {
        List<Metadata.Field> out = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Element meta : page.head().getElementsByTag("meta")) {
            String name = meta.attr("name").isEmpty() ? meta.attr("property") : meta.attr("name");
            boolean described = DESCRIPTIONS.contains(name.strip().toLowerCase(Locale.ROOT));
            Range range = described ? meta.attributes().sourceRange("content").valueRange() : null;
            if (range != null && range.isTracked() && range.endPos() <= source.length()) {
                Span place = new Span(range.startPos(), range.endPos()).trim(source);
                String value = place.of(source);
                if (value.equals(meta.attr("content").strip()) && seen.add(value)) {
                    out.add(new Metadata.Field("description", value, place));
                }
            }
        }
        return out;
    }
}
