package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.claimcheck.citation.Marker;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.rules.Wording.Piece;
import org.claimcheck.text.NumberWords;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.claimcheck.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Makes the pieces of a {@link Wording} of the tokens of a sentence. */
final class PieceReader {

    private static final int MOST_IN_RATIO = 1_000_000;

    /** "On 5/12" is a day. */
    private static final Set<String> DATED = Set.of("on", "by", "since", "until", "from");

    private static final Set<String> PARTS = Set.of("in", "of", "out");

    private PieceReader() {}

    static List<Piece> read(Tagged tagged, Tokens t) {
        List<Piece> out = new ArrayList<>();
        int i = 0;
        while (i < t.size()) {
            i = read(tagged, t, i, out);
        }
        return out;
    }

    /** Adds what begins at a token; the index to go on from. */
    private static int read(Tagged tagged, Tokens t, int i, List<Piece> out) {
        Span at = t.at(i).span();
        int ratio = ratio(t, i);
        if (ratio > i) {
            int part = t.at(i).number();
            int whole = t.at(i + 2).number();
            out.add(
                    new Piece(
                            Wording.Kind.RATIO,
                            "",
                            t.span(i, i + 2),
                            false,
                            Figure.count(part),
                            Figure.count(whole),
                            null));
            return ratio;
        }
        Quantity quantity = starting(tagged.quantities(), at, Quantity::span);
        if (quantity != null && quantity.kind() == Quantity.Kind.FRACTION) {
            int share = share(t, i, quantity.span(), out);
            if (share > i) {
                return share;
            }
        }
        Figure figure = quantity == null ? null : Figure.of(quantity);
        if (quantity != null && figure != null) {
            out.add(Piece.of(quantity.span(), figure));
            return after(t, i, quantity.span());
        }
        TimeExpression time = starting(tagged.times(), at, TimeExpression::span);
        if (time != null) {
            out.add(Piece.of(time.span().of(tagged.text()).toLowerCase(Locale.ROOT), time));
            return after(t, i, time.span());
        }
        Marker marker = starting(tagged.markers(), at, Marker::span);
        if (marker != null) {
            return after(t, i, marker.span());
        }
        boolean one = t.at(i).is("one") && PARTS.contains(t.at(i + 1).word());
        out.add(one ? Piece.of(at, Figure.count(1)) : Piece.of(t.at(i)));
        return i + 1;
    }

    /** "230 out of 500" is two figures to compare; the same index if it is another fraction. */
    private static int share(Tokens t, int i, Span span, List<Piece> out) {
        int link = i;
        int after = after(t, i, span);
        while (link < after && !t.at(link).is("in") && !t.at(link).is("out")) {
            link++;
        }
        if (link == i || link == after) {
            return i;
        }
        int whole = link + 1;
        while (whole < after && (t.at(whole).is("of") || t.at(whole).is("every"))) {
            whole++;
        }
        out.add(Piece.of(t.span(i, link - 1), Figure.count(count(t, i))));
        for (int j = link; j < whole; j++) {
            out.add(Piece.of(t.at(j)));
        }
        out.add(Piece.of(t.span(whole, after - 1), Figure.count(count(t, whole))));
        return after;
    }

    private static int count(Tokens t, int i) {
        NumberWords.Reading words = NumberWords.at(t, i);
        return words == null ? t.at(i).number() : words.value().intValue();
    }

    private static <T> @Nullable T starting(List<T> sorted, Span at, Function<T, Span> span) {
        int index = Spans.firstFrom(sorted, span, at.start());
        return index < sorted.size()
                        && span.apply(sorted.get(index)).start() == at.start()
                        && !span.apply(sorted.get(index)).isEmpty()
                ? sorted.get(index)
                : null;
    }

    private static int after(Tokens t, int i, Span span) {
        int at = i + 1;
        while (at < t.size() && t.at(at).start() < span.end()) {
            at++;
        }
        return at;
    }

    /** The index after "28/41", digits that nothing else is joined to; the same if it is none. */
    private static int ratio(Tokens t, int i) {
        boolean joined =
                t.at(i + 1).is("/")
                        && t.at(i + 1).attached()
                        && t.at(i + 2).attached()
                        && !t.at(i + 3).is("/");
        boolean date = DATED.contains(t.at(i - 1).word());
        boolean free = (t.at(i).spaced() && !date) || t.at(i - 1).is("(") || t.at(i - 1).is("[");
        Token next = t.at(i + 3);
        boolean more = t.at(i + 4).isDigits() && t.at(i + 4).attached();
        boolean ends = next.spaced() || (!next.isWord() && !more);
        int part = t.at(i).number();
        int whole = t.at(i + 2).number();
        boolean share = part >= 0 && whole >= part && whole > 1 && whole < MOST_IN_RATIO;
        return joined && free && ends && share ? i + 3 : i;
    }
}
