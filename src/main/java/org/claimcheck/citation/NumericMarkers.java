package org.claimcheck.citation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * Finds {@code [4]} in running text. A number in brackets is rare outside citations, but array
 * indexes, intervals, scores, and an editor's insertion in a quotation look the same; what stands
 * around it decides.
 */
final class NumericMarkers {

    private final String text;
    private final Span block;
    private final boolean technical;

    private NumericMarkers(String text, Span block, boolean technical) {
        this.text = text;
        this.block = block;
        this.technical = technical;
    }

    /**
     * The markers of a block, in text order.
     *
     * @param technical whether the document holds code, so that "items[1]" may be code too
     */
    static List<Found> in(String text, Span block, List<Span> brackets, boolean technical) {
        NumericMarkers reader = new NumericMarkers(text, block, technical);
        List<Found> out = new ArrayList<>();
        Set<Span> enumerated = reader.enumerated(brackets);
        // No list of sources begins with nought, many rows of a program do.
        boolean fromNought = brackets.stream().anyMatch(b -> Brackets.content(text, b).equals("0"));
        boolean indexed = false;
        for (int i = 0; i < brackets.size(); i++) {
            Span bracket = brackets.get(i);
            indexed = reader.isIndexed(bracket, indexed ? brackets.get(i - 1) : null);
            if (enumerated.contains(bracket)) {
                continue;
            }
            Span inner = new Span(bracket.start() + 1, bracket.end() - 1);
            List<NumericLabels.Label> labels = NumericLabels.read(text, inner);
            if (labels.isEmpty() || !reader.isMarker(bracket, labels.size())) {
                continue;
            }
            boolean neighbour =
                    (i > 0 && reader.follows(brackets.get(i - 1), bracket))
                            || (i + 1 < brackets.size()
                                    && reader.follows(bracket, brackets.get(i + 1)));
            boolean sure = !indexed && !fromNought && (neighbour || reader.isSure(bracket));
            sure &= labels.stream().noneMatch(NumericLabels.Label::reversed);
            for (NumericLabels.Label label : labels) {
                Span span = labels.size() == 1 ? bracket : label.span();
                out.add(new Found(span, label.text(), Marker.Style.NUMERIC, null, sure));
            }
        }
        return out;
    }

    /** Whether a word such as "element" stands before it, or before the one it is joined to. */
    private boolean isIndexed(Span bracket, @Nullable Span indexed) {
        String word = wordBefore(bracket.start());
        if (BracketWords.INDEXED.contains(word)
                || (word.endsWith("s")
                        && BracketWords.INDEXED.contains(word.substring(0, word.length() - 1)))) {
            return true;
        }
        String between =
                indexed == null ? "" : text.substring(indexed.end(), bracket.start()).strip();
        return indexed != null
                && bracket.start() - indexed.end() < 6
                && Set.of("", ",", "and", "or", ", and", "to", "-", "–").contains(between);
    }

    /** The numbers of steps told in a row: "three steps: [1] cut it, [2] glue it". */
    private Set<Span> enumerated(List<Span> brackets) {
        Set<Span> out = new HashSet<>();
        List<Span> run = new ArrayList<>();
        for (Span bracket : brackets) {
            boolean next = Brackets.content(text, bracket).equals(Integer.toString(run.size() + 1));
            if (next && beginsStep(bracket, run.isEmpty())) {
                run.add(bracket);
                if (run.size() > 1) {
                    out.addAll(run.subList(run.size() == 2 ? 0 : run.size() - 1, run.size()));
                }
            }
        }
        return out;
    }

    private boolean beginsStep(Span bracket, boolean first) {
        char sign = before(beforeSpace(bracket.start()));
        boolean spaced = Whitespace.is(before(bracket.start()));
        boolean parted =
                first
                        ? sign == ':'
                        : sign == ','
                                || sign == ';'
                                || Set.of("and", "or").contains(wordBefore(bracket.start()));
        return spaced
                && parted
                && after(bracket.end()) == ' '
                && Character.isLetter(after(bracket.end() + 1));
    }

    /** Whether two brackets stand side by side. */
    private boolean follows(Span first, Span second) {
        int gap = second.start() - first.end();
        return (gap == 0 || (gap == 1 && " ,;-–".indexOf(text.charAt(first.end())) >= 0))
                && !NumericLabels.read(text, new Span(second.start() + 1, second.end() - 1))
                        .isEmpty()
                && !NumericLabels.read(text, new Span(first.start() + 1, first.end() - 1))
                        .isEmpty();
    }

    /** Whether the place allows a marker at all. */
    private boolean isMarker(Span bracket, int labels) {
        char next = after(bracket.end());
        if (next == '(' || next == '{' || next == '%' || Character.isLetterOrDigit(next)) {
            return false;
        }
        char previous = before(bracket.start());
        if (previous == 0 || previous == '\t') {
            // A block that begins so is an entry, or numbered; a table cell holds a value.
            return false;
        }
        if (Whitespace.is(previous)) {
            char word = before(beforeSpace(bracket.start()));
            if (labels > 1 && (word == ':')) {
                return false;
            }
            return (Character.isLetterOrDigit(word) || isClosing(word) || word == ']')
                    && !(labels > 1
                            && BracketWords.BEFORE_INTERVAL.contains(wordBefore(bracket.start())));
        }
        if (Character.isLetterOrDigit(previous)) {
            return !isIndex(bracket);
        }
        return isClosing(previous)
                || previous == ']'
                || (NumericLabels.isDash(previous) && before(bracket.start() - 1) == ']');
    }

    /** {@code argv[1]}, {@code x2[3]}, {@code rows[1].name}, {@code i[4] = 5}. */
    private boolean isIndex(Span bracket) {
        int start = bracket.start();
        boolean letters = false;
        boolean digits = false;
        boolean inside = false;
        while (start > block.start() && isWordPart(text.charAt(start - 1))) {
            start--;
            char c = text.charAt(start);
            letters |= Character.isLetter(c);
            digits |= Character.isDigit(c);
            inside |= c == '_' || c == '$';
            if (bracket.start() - start > 60) {
                return false;
            }
        }
        boolean camel = false;
        for (int i = start + 1; i < bracket.start(); i++) {
            camel |=
                    Character.isUpperCase(text.charAt(i))
                            && Character.isLowerCase(text.charAt(i - 1));
        }
        char next = after(bracket.end());
        boolean member = next == '.' && Character.isLetter(after(bracket.end() + 1));
        int at = bracket.end();
        while (at < block.end() && text.charAt(at) == ' ') {
            at++;
        }
        boolean assigned = after(at) == '=';
        boolean single = bracket.start() - start == 1;
        return inside || (letters && digits) || camel || member || assigned || (single && letters);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }

    /** Whether it is a marker even where no list explains it. */
    private boolean isSure(Span bracket) {
        char previous = before(bracket.start());
        if (!Whitespace.is(previous)) {
            return !technical || isClosing(previous) || isClosing(after(bracket.end()));
        }
        if (isClosing(before(beforeSpace(bracket.start())))) {
            return true;
        }
        char next = after(bracket.end());
        if (next == 0 || isClosing(next)) {
            return true;
        }
        int from = bracket.end();
        while (from < block.end() && Whitespace.is(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < block.end() && to - from < 12 && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return to > from && BracketWords.GOES_ON.contains(text.substring(from, to));
    }

    static boolean isClosing(char c) {
        return ".,;:!?)\"'”’»…*".indexOf(c) >= 0;
    }

    private String wordBefore(int offset) {
        int to = beforeSpace(offset);
        int from = to;
        while (from > block.start()
                && to - from < 12
                && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private int beforeSpace(int offset) {
        int at = offset;
        while (at > block.start() && Whitespace.is(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The character before an offset of the block; 0 at its beginning. */
    private char before(int offset) {
        return offset > block.start() ? text.charAt(offset - 1) : 0;
    }

    private char after(int offset) {
        return offset < block.end() ? text.charAt(offset) : 0;
    }
}
