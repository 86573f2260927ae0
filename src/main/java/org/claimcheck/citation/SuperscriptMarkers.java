package org.claimcheck.citation;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.text.Span;

/**
 * Finds raised numbers: {@code <sup>4</sup>} without a link, and {@code ⁴}. Exponents and units
 * stand after short or capital words, numbers and single letters; a marker stands after a mark of
 * punctuation or a real word.
 */
final class SuperscriptMarkers {

    static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** The shortest word that is not taken for a unit ("mm²", "kg²", "sec²"). */
    private static final int SHORTEST_WORD = 4;

    /** Units that are written out, of the metric and the imperial system. */
    private static final List<String> UNITS =
            List.of(
                    "metre", "meter", "feet", "foot", "inch", "mile", "yard", "acre", "gram",
                    "second", "litre", "liter", "newton", "volt", "ampere", "kelvin");

    private SuperscriptMarkers() {}

    /** The labels in a stretch that the markup raises; empty if it is no marker. */
    static List<Found> inMarkup(String text, Span raised) {
        Span span = raised.trim(text);
        boolean bracketed =
                span.length() > 2
                        && text.charAt(span.start()) == '['
                        && text.charAt(span.end() - 1) == ']';
        Span inner = bracketed ? new Span(span.start() + 1, span.end() - 1) : span;
        // A number that sticks to the word after it opens a note, on a line of its own or not.
        if (span.end() < text.length() && Character.isLetter(text.charAt(span.end()))) {
            return List.of();
        }
        if (inner.length() > 40
                || !(bracketed
                        || isAttached(text, span.start())
                        || isAfterSentence(text, span.start()))) {
            return List.of();
        }
        List<NumericLabels.Label> labels = NumericLabels.read(text, inner);
        List<Found> out = new ArrayList<>();
        for (NumericLabels.Label label : labels) {
            Span place = labels.size() == 1 ? span : label.span();
            boolean sure = bracketed && !label.reversed();
            out.add(new Found(place, label.text(), Marker.Style.SUPERSCRIPT, null, sure));
        }
        return out;
    }

    /** Some pages leave a space between the full stop and the raised number. */
    private static boolean isAfterSentence(String text, int start) {
        return start > 1
                && text.charAt(start - 1) == ' '
                && isAttached(text, start - 1)
                && !Character.isLetter(text.charAt(start - 2));
    }

    /** Runs of raised digits in plain text. */
    static List<Found> inText(String text, Span block) {
        List<Found> out = new ArrayList<>();
        int i = block.start();
        while (i < block.end()) {
            int start = i;
            int value = 0;
            while (i < block.end() && RAISED.indexOf(text.charAt(i)) >= 0) {
                value = Math.min(1000, value * 10 + RAISED.indexOf(text.charAt(i)));
                i++;
            }
            boolean ends = i == block.end() || !Character.isLetterOrDigit(text.charAt(i));
            if (i > start && value > 0 && value < 1000 && ends && isAttached(text, start)) {
                Span span = new Span(start, i);
                out.add(
                        new Found(
                                span,
                                Integer.toString(value),
                                Marker.Style.SUPERSCRIPT,
                                null,
                                false));
            }
            i = Math.max(i, start + 1);
        }
        return out;
    }

    /**
     * Whether a mark of punctuation or an ordinary word stands before: numbers raised after names
     * lead to an address or to a remark on a list of authors.
     */
    static boolean endsClause(String text, int start) {
        int at = start;
        while (at > 0 && (Character.isLetter(text.charAt(at - 1)) || text.charAt(at - 1) == '[')) {
            at--;
            if (start - at > 30) {
                return true;
            }
        }
        return at == start || Character.isLowerCase(text.charAt(at));
    }

    private static boolean isAttached(String text, int start) {
        if (start == 0) {
            return false;
        }
        char previous = text.charAt(start - 1);
        if (".,;:!?\"'”’»…".indexOf(previous) >= 0) {
            return start < 2 || !Character.isDigit(text.charAt(start - 2));
        }
        if (!Character.isLowerCase(previous)) {
            return false;
        }
        int from = start;
        while (from > 0 && start - from < 30 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, start);
        boolean afterNumber = from > 1 && Character.isDigit(text.charAt(from - 2));
        return word.length() >= SHORTEST_WORD
                && !afterNumber
                && UNITS.stream().noneMatch(word::contains);
    }
}
