package org.claimcheck.document.plain;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.document.plain.Piece.Kind;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** What a line is by its look and its neighbours, where words do not tell. */
final class LineShapes {

    private static final String RULES = "=-~^*_#+.\u2014\u2500\u2550\u2022";

    /** A rule has so many signs at least. */
    private static final int SHORTEST_RULE = 3;

    /** What follows the {@code --} of a longer text is no signature. */
    private static final int LONGEST_SIGNATURE = 12;

    /** The head of a letter may have as many lines. */
    private static final int LONGEST_HEAD = 40;

    /** Keys that say something about the text itself: those of letters, notes and manuscripts. */
    private static final Set<String> KEYS =
            Set.of("title", "subject", "author", "by", "from", "date", "published", "headline");

    private final String source;
    private final List<Line> lines;
    private final int head;
    private final int signature;

    private LineShapes(String source, List<Line> lines) {
        this.source = source;
        this.lines = lines;
        this.head = head();
        this.signature = signature();
    }

    static LineShapes of(String source, List<Line> lines) {
        return new LineShapes(source, lines);
    }

    /** Null for a line that its words must tell of. */
    @Nullable Kind kind(int index) {
        if (index < head) {
            return Kind.FIELD;
        }
        if (index > signature) {
            return Kind.SIGNATURE;
        }
        if (index + 1 < lines.size() && !isRule(index) && underlines(index + 1)) {
            return Kind.UNDERLINED;
        }
        return isRow(index) ? Kind.ROW : null;
    }

    /** A line of signs alone, which is no text: a rule, an underline, the mark of a signature. */
    boolean isRule(int index) {
        Span span = lines.get(index).span();
        if (index == signature) {
            return true;
        }
        if (span.isEmpty() || lines.get(index).quotes() > 0) {
            return false;
        }
        char sign = source.charAt(span.start());
        int count = 0;
        for (int i = span.start(); i < span.end(); i++) {
            char c = source.charAt(i);
            if (c == sign) {
                count++;
            } else if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return RULES.indexOf(sign) >= 0 && count >= SHORTEST_RULE && !(sign == '.' && count < 5);
    }

    /** A rule without gaps, about as long as the short line above it, which stands alone. */
    private boolean underlines(int index) {
        Line line = lines.get(index);
        Line above = lines.get(index - 1);
        boolean begins = index < 2 || lines.get(index - 2).isBlank();
        return isRule(index)
                && begins
                && !above.isBlank()
                && above.quotes() == 0
                && line.span().of(source).indexOf(' ') < 0
                && line.length() * 2 > above.length()
                && line.length() < above.length() * 2 + SHORTEST_RULE
                && LineSigns.canBeHeading(source, above.span(), true);
    }

    /** A tab inside, and as many in the line above or below. */
    private boolean isRow(int index) {
        int tabs = tabs(index);
        return tabs > 0
                && ((index > 0 && tabs(index - 1) == tabs)
                        || (index + 1 < lines.size() && tabs(index + 1) == tabs));
    }

    private int tabs(int index) {
        Span span = lines.get(index).span();
        int tabs = 0;
        for (int i = span.start(); i < span.end(); i++) {
            tabs += source.charAt(i) == '\t' ? 1 : 0;
        }
        return tabs;
    }

    /** The number of lines at the start that are {@code Key: value}, up to a blank line. */
    private int head() {
        int from = 0;
        while (from < lines.size() && lines.get(from).isBlank()) {
            from++;
        }
        int known = 0;
        int at = from;
        while (at < lines.size() && !lines.get(at).isBlank()) {
            Line line = lines.get(at);
            String key = key(line);
            boolean folded = at > from && line.start() < line.span().start();
            if (at - from > LONGEST_HEAD || line.quotes() > 0 || (key == null && !folded)) {
                return 0;
            }
            known += key != null && KEYS.contains(key) ? 1 : 0;
            at++;
        }
        return known >= 2 ? at : 0;
    }

    /** The lower-case key of a {@code Key: value} line; null if it is none. */
    private @Nullable String key(Line line) {
        Span span = line.span();
        return LineSigns.isKeyValue(source, span)
                ? source.substring(span.start(), source.indexOf(':', span.start()))
                        .strip()
                        .toLowerCase(Locale.ROOT)
                : null;
    }

    private int signature() {
        int last = lines.size() - 1;
        while (last >= 0 && lines.get(last).isBlank()) {
            last--;
        }
        for (int i = last - 1; i > 0 && i >= last - LONGEST_SIGNATURE; i--) {
            Span span = lines.get(i).span();
            if (span.length() == 2 && source.startsWith("--", span.start())) {
                return i;
            }
        }
        return lines.size();
    }
}
