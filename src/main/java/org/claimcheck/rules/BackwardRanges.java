package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.citation.Marker;
import org.claimcheck.text.Span;

/**
 * Finds ranges of markers that run backwards, {@code [5-3]} or {@code [5]-[3]}. All members must
 * have an entry: scores and shares look the same.
 */
final class BackwardRanges {

    private static final int LONGEST_GAP = 5;

    private BackwardRanges() {}

    /**
     * @param markers in text order
     */
    static List<Span> in(String text, List<Marker> markers) {
        List<Span> out = new ArrayList<>();
        Map<Span, Integer> members = new LinkedHashMap<>();
        for (Marker marker : markers) {
            if (marker.isResolved()) {
                members.merge(marker.span(), 1, Integer::sum);
            }
        }
        members.forEach(
                (span, count) -> {
                    if (count > 1 && isBackwards(span.of(text), count)) {
                        out.add(span);
                    }
                });
        for (int i = 0; i + 1 < markers.size(); i++) {
            Marker one = markers.get(i);
            Marker next = markers.get(i + 1);
            boolean beside =
                    next.span().start() > one.span().end()
                            && next.span().start() - one.span().end() <= LONGEST_GAP;
            if (beside && one.isResolved() && next.isResolved()) {
                String gap = text.substring(one.span().end(), next.span().start());
                boolean range =
                        isDash(bare(gap))
                                && CitationOutOfOrder.number(next.label()) > 0
                                && CitationOutOfOrder.number(one.label())
                                        > CitationOutOfOrder.number(next.label());
                if (range) {
                    out.add(one.span().cover(next.span()));
                }
            }
        }
        out.sort(null);
        return out;
    }

    private static boolean isBackwards(String shown, int members) {
        String bare = bare(shown);
        int dash = 0;
        while (dash < bare.length() && Character.isDigit(bare.charAt(dash))) {
            dash++;
        }
        if (dash == 0 || dash + 1 >= bare.length() || !isDash(bare.substring(dash, dash + 1))) {
            return false;
        }
        int first = CitationOutOfOrder.number(bare.substring(0, dash));
        int last = CitationOutOfOrder.number(bare.substring(dash + 1));
        return last > 0 && first - last + 1 == members;
    }

    private static boolean isDash(String s) {
        return s.length() == 1 && "-–‐‑—".contains(s);
    }

    /** Without brackets and white space. */
    private static String bare(String shown) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (!Character.isWhitespace(c) && c != '[' && c != ']') {
                out.append(c);
            }
        }
        return out.toString();
    }
}
