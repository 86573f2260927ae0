package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.claimcheck.article.Article;
import org.claimcheck.document.Block;
import org.claimcheck.document.Region;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.quantity.Quantity;
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
        Tokens tokens = Tokens.of(article.text(), sentence.span());
        return new Wording(article, sentence, PieceReader.read(article, tokens));
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

    /** The figure at the index of one. */
    Figure figureAt(int i) {
        return Objects.requireNonNull(figure(i));
    }

    List<Figure> figuresAt(List<Integer> indices) {
        return indices.stream().map(this::figureAt).toList();
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

    /** Whether a time stands at an index or after. */
    boolean hasTime(int from) {
        return pieces.stream().skip(from).anyMatch(p -> p.kind() == Kind.TIME);
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

    /** The words of the document at several indices: "60%, 30% and 15%". */
    String list(List<Integer> indices) {
        List<String> words = indices.stream().map(this::words).toList();
        int last = words.size() - 1;
        return last == 0
                ? words.get(0)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** The indices of all figures. */
    List<Integer> figures() {
        return figures(f -> true);
    }

    /** The indices of those figures. */
    List<Integer> figures(Predicate<Figure> which) {
        List<Integer> out = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Figure figure = pieces.get(i).figure();
            if (figure != null && which.test(figure)) {
                out.add(i);
            }
        }
        return out;
    }

    /** The indices of the figures in percent, percentage points among them. */
    List<Integer> percents() {
        return figures(f -> f.kind() == Quantity.Kind.PERCENT);
    }
}
