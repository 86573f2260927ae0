package org.claimcheck.document.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.document.Metadata;
import org.claimcheck.text.Span;

/** Where the values of front matter stand in the file. */
final class Fields {

    private Fields() {}

    /** The fields of one value that stands on the line of its key as it was read. */
    static List<Metadata.Field> of(String source, FrontMatter front) {
        List<Metadata.Field> out = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < front.end(); ) {
            int end = FrontMatter.lineEnd(source, at);
            String line = source.substring(at, end);
            int colon = Character.isWhitespace(line.charAt(0)) ? -1 : FrontMatter.colon(line);
            String key = colon > 0 ? line.substring(0, colon).strip().toLowerCase(Locale.ROOT) : "";
            List<String> values = front.values().getOrDefault(key, List.of());
            if (values.size() == 1 && seen.add(key)) {
                String value = values.get(0);
                int found = value.isBlank() ? -1 : line.indexOf(value, colon + 1);
                if (found >= 0) {
                    Span place = new Span(at + found, at + found + value.length());
                    out.add(new Metadata.Field(key, value, place));
                }
            }
            at = end;
        }
        return out;
    }
}
