package org.claimcheck.document.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.document.Metadata;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Where the values of front matter stand in the file. */
final class Fields {

    private static final String QUOTES = "\"'";

    private Fields() {}

    /** The fields of one value that stands behind its key as it was read, line breaks apart. */
    static List<Metadata.Field> of(String source, FrontMatter front) {
        List<Metadata.Field> out = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < front.end(); ) {
            int end = FrontMatter.lineEnd(source, at);
            String line = source.substring(at, end);
            int colon = Character.isWhitespace(line.charAt(0)) ? -1 : FrontMatter.colon(line);
            String key = colon > 0 ? line.substring(0, colon).strip().toLowerCase(Locale.ROOT) : "";
            List<String> values = front.values().getOrDefault(key, List.of());
            if (values.size() == 1 && !values.get(0).isBlank() && seen.add(key)) {
                String value = values.get(0);
                int found = line.indexOf(value, colon + 1);
                Span place =
                        found >= 0
                                ? new Span(at + found, at + found + value.length())
                                : folded(source, at + colon + 1, front.end(), value);
                if (place != null) {
                    out.add(new Metadata.Field(key, place.of(source), place));
                }
            }
            at = end;
        }
        return out;
    }

    /** The place of a value that runs on over indented lines; null if it is written otherwise. */
    private static @Nullable Span folded(String source, int from, int to, String value) {
        int end = FrontMatter.lineEnd(source, from);
        while (end < to && isIndented(source.charAt(end))) {
            end = FrontMatter.lineEnd(source, end);
        }
        Span whole = new Span(from, end).trim(source);
        if (whole.isEmpty()) {
            return null;
        }
        char sign = source.charAt(whole.start());
        if (sign == '>' || sign == '|') {
            int body = FrontMatter.lineEnd(source, whole.start());
            whole = body < end ? new Span(body, end).trim(source) : whole;
        } else if (QUOTES.indexOf(sign) >= 0 && whole.length() > 1) {
            whole = new Span(whole.start() + 1, whole.end() - 1);
        }
        return !whole.isEmpty() && bare(whole.of(source)).equals(bare(value)) ? whole : null;
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    private static boolean isIndented(char first) {
        return first == ' ' || first == '\t' || first == '\n' || first == '\r';
    }
}
