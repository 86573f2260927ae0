package org.claimcheck.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.article.Article;
import org.claimcheck.citation.Marker;
import org.jspecify.annotations.Nullable;

/** Markers as messages name them. */
final class MarkerText {

    private static final int MOST = 6;

    private MarkerText() {}

    /** As its author writes it, in brackets where the text has it bare. */
    static String shown(Article article, Marker marker) {
        String text = article.text();
        String label = marker.label().replace('\n', ' ');
        String written = written(article, marker, label);
        if (written != null) {
            return written;
        }
        return switch (marker.style()) {
            case NOTE -> note(marker.span().of(text).replace('\n', ' '), label);
            case KEY -> text.charAt(marker.span().start()) == '@' ? "@" + label : "[" + label + "]";
            case NUMERIC, SUPERSCRIPT -> "[" + label + "]";
            case SYMBOL -> label;
            case AUTHOR_YEAR -> "(" + label + ")";
            case LINK ->
                    marker.span().length() > 0 && text.charAt(marker.span().start()) == '['
                            ? "[" + label + "]"
                            : "\u201c" + label + "\u201d";
        };
    }

    /** Where the reader sees something else than the author wrote; null where they agree. */
    private static @Nullable String written(Article article, Marker marker, String label) {
        boolean key = marker.style() == Marker.Style.KEY;
        boolean note = marker.style() == Marker.Style.NOTE;
        return switch (article.document().source().format()) {
            case LATEX -> key ? "\\cite{" + label + "}" : null;
            case RST -> key || note ? "[" + label + "]_" : null;
            case WIKITEXT -> note ? "<ref name=\"" + label + "\">" : null;
            default -> null;
        };
    }

    /** A reader sees a number where the author wrote a name; the author must find the name. */
    private static String note(String shown, String label) {
        return shown.contains(label) ? shown : "[" + label + "]";
    }

    /** Each once, in text order, the first few by name. */
    static String list(Article article, List<Marker> markers) {
        Set<String> names = new LinkedHashSet<>();
        markers.forEach(m -> names.add(shown(article, m)));
        String listed = String.join(" ", names.stream().limit(MOST).toList());
        int more = names.size() - MOST;
        return more > 0 ? listed + " and " + more + " more" : listed;
    }
}
