package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.claimcheck.article.Article;
import org.claimcheck.citation.Marker;
import org.claimcheck.document.Block;
import org.claimcheck.document.Region;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.text.NumberWords;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.claimcheck.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as a row of words, signs, figures and times, for rules that read the phrases figures
 * stand in. Citation markers are left out.
 */
final class Wording {

    /** Longer sentences are lists or data, and no editor reads them as one statement. */
    private static final int LONGEST = 2_000;

    /** Rules compare figures in pairs. */
    private static final int MOST_COMPARED = 20;

    private static final int MOST_IN_RATIO = 1_000_000;

    /** "On 5/12" is a day. */
    private static final Set<String> DATED = Set.of("on", "by", "since", "until", "from");

    private static final Set<String> PARTS = Set.of("in", "of", "out");

    /** What a piece is. */
    enum Kind {
        WORD,
        SIGN,
        FIGURE,
        /** "28/41": the part is the figure, the whole is {@link Piece#whole}. */
        RATIO,
        TIME,
        /** What stands before the first and after the last. */
        NONE
    }

    /**
     * @param word a word or a time in lower case, or a sign; empty for figures
     */
    record Piece(
            Kind kind,
            String word,
            Span span,
            boolean capital,
            @Nullable Figure figure,
            @Nullable Figure whole,
            @Nullable TimeExpression time) {

        static Piece of(Token token) {
            return new Piece(
                    token.isWord() || token.isDigits() ? Kind.WORD : Kind.SIGN,
                    token.word(),
                    token.span(),
                    token.capital(),
                    null,
                    null,
                    null);
        }

        static Piece of(Span span, Figure figure) {
            return new Piece(Kind.FIGURE, "", span, false, figure, null, null);
        }

        static Piece of(String word, TimeExpression time) {
            return new Piece(Kind.TIME, word, time.span(), false, null, null, time);
        }

        boolean is(String other) {
            return word.equals(other);
        }
    }

    private final Article article;
    private final Span span;
    private final int block;
    private final List<Piece> pieces;

    private Wording(Article article, Sentence sentence, List<Piece> pieces) {
        this.article = article;
        this.span = sentence.span();
        this.block = sentence.block();
        this.pieces = List.copyOf(pieces);
    }

    /**
     * The sentences that hold at least so many figures, in text order, from all that is not code, a
     * note or a reference.
     */
    static List<Wording> of(Article article, int figures) {
        List<Wording> out = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            Span span = sentence.span();
            boolean few =
                    Spans.startingIn(article.quantities(), Quantity::span, span).size() < figures
                            && !span.of(article.text()).contains("/");
            if (!few && span.length() <= LONGEST && isRead(article, article.block(sentence))) {
                out.add(of(article, sentence));
            }
        }
        return out;
    }

    private static boolean isRead(Article article, Block block) {
        boolean text = !(block instanceof Block.Code || block instanceof Block.Note);
        boolean reference =
                block.region() == Region.Kind.REFERENCE_LIST
                        || block.region() == Region.Kind.NOTES
                        || article.citations().isReference(block.span());
        return text && !reference && article.isChecked(block);
    }

    static Wording of(Article article, Sentence sentence) {
        Tokens t = Tokens.of(article.text(), sentence.span());
        List<Piece> out = new ArrayList<>();
        int i = 0;
        while (i < t.size()) {
            i = read(article, t, i, out);
        }
        return new Wording(article, sentence, out);
    }

    /** Adds what begins at a token; the index to go on from. */
    private static int read(Article article, Tokens t, int i, List<Piece> out) {
        Span at = t.at(i).span();
        int ratio = ratio(t, i);
        if (ratio > i) {
            int part = t.at(i).number();
            int whole = t.at(i + 2).number();
            out.add(
                    new Piece(
                            Kind.RATIO,
                            "",
                            t.span(i, i + 2),
                            false,
                            Figure.count(part),
                            Figure.count(whole),
                            null));
            return ratio;
        }
        Quantity quantity = starting(article.quantities(), at, Quantity::span);
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
        TimeExpression time = starting(article.times(), at, TimeExpression::span);
        if (time != null) {
            out.add(Piece.of(time.span().of(article.text()).toLowerCase(Locale.ROOT), time));
            return after(t, i, time.span());
        }
        Marker marker = starting(article.citations().markers(), at, Marker::span);
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

    private static <T> @Nullable T starting(
            List<T> sorted, Span at, java.util.function.Function<T, Span> span) {
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

    Span span() {
        return span;
    }

    /** The index of its block. */
    int block() {
        return block;
    }

    int size() {
        return pieces.size();
    }

    /** The piece at an index, or an empty one outside. */
    Piece at(int i) {
        if (i >= 0 && i < pieces.size()) {
            return pieces.get(i);
        }
        int edge = i < 0 ? span.start() : span.end();
        return new Piece(Kind.NONE, "", new Span(edge, edge), false, null, null, null);
    }

    /** The figure at an index; null if there is none. */
    @Nullable Figure figure(int i) {
        return at(i).figure();
    }

    /** The words of the document at an index, on one line. */
    String words(int i) {
        return at(i).span().of(article.text()).replaceAll("\\s+", " ");
    }

    /** Whether one of these words stands in the sentence. */
    boolean hasWord(Set<String> words) {
        return pieces.stream().anyMatch(p -> words.contains(p.word()));
    }

    /** Whether one of the words stands between two indices, the first inside. */
    boolean hasWord(Set<String> words, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, pieces.size()); i++) {
            if (words.contains(pieces.get(i).word())) {
                return true;
            }
        }
        return false;
    }

    /** The figures of pieces of a kind, at most the first twenty. */
    List<Figure> ofKind(Kind kind) {
        return pieces.stream()
                .filter(p -> p.kind() == kind)
                .map(Piece::figure)
                .filter(Objects::nonNull)
                .limit(MOST_COMPARED)
                .toList();
    }

    /** The indices of all figures. */
    List<Integer> figures() {
        List<Integer> out = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).figure() != null) {
                out.add(i);
            }
        }
        return out;
    }
}
