package org.claimcheck.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.citation.Marker;

/** Markers as messages name them. */
final class MarkerText {

    private static final int MOST = 6;

    private MarkerText() {}

    /** As it stands in the text, in brackets where the text has it bare. */
    static String shown(String text, Marker marker) {
        String label = marker.label().replace('\n', ' ');
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

    /** A reader sees a number where the author wrote a name; the author must find the name. */
    private static String note(String shown, String label) {
        return shown.contains(label) ? shown : "[" + label + "]";
    }

    /** Each once, in text order, the first few by name. */
    static String list(String text, List<Marker> markers) {
        Set<String> names = new LinkedHashSet<>();
        markers.forEach(m -> names.add(shown(text, m)));
        String listed = String.join(" ", names.stream().limit(MOST).toList());
        int more = names.size() - MOST;
        return more > 0 ? listed + " and " + more + " more" : listed;
    }
}
