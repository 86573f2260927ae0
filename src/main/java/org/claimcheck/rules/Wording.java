package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.claimcheck.article.Article;
import org.claimcheck.document.Block;
import org.claimcheck.document.Metadata;
import org.claimcheck.document.Region;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.text.Span;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.Whitespace;
import org.claimcheck.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as a row of words, signs, figures and times, for rules that read the phrases figures
 * stand in. Citation markers are left out.
 */
final class Wording {

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

    /** Where it stands. */
    enum Role {
        PROSE,
        HEADING,
        CAPTION,
        ROW,
        ITEM,
        /** Front matter or the head of a page: no part of the text. */
        FIELD,
        OTHER;

        /** Whether it tells beside the running text what that tells, too. */
        boolean isAside() {
            return this == HEADING || this == CAPTION || this == FIELD;
        }

        static Role of(Article article, Block block) {
            if (block instanceof Block.Heading) {
                return HEADING;
            }
            boolean caption = block.region() == Region.Kind.CAPTION;
            if (block instanceof Block.Caption || caption) {
                return CAPTION;
            }
            if (block instanceof Block.TableRow) {
                return ROW;
            }
            boolean item = block instanceof Block.ListItem;
            return item ? ITEM : article.isProse(block) ? PROSE : OTHER;
        }
    }

    private final String text;
    private final Span span;
    private final int block;
    private final Role role;
    private final int fieldStart;
    private final List<Piece> pieces;

    private Wording(Tagged tagged, Span span, int block, Role role, int fieldStart) {
        this.text = tagged.text();
        this.span = span;
        this.block = block;
        this.role = role;
        this.fieldStart = fieldStart;
        this.pieces = List.copyOf(PieceReader.read(tagged, Tokens.of(text, span)));
    }

    static Wording of(Article article, Sentence sentence) {
        Role role = Role.of(article, article.block(sentence));
        return new Wording(Tagged.of(article), sentence.span(), sentence.block(), role, -1);
    }

    /** A sentence of a field. */
    static Wording of(Tagged tagged, Span sentence, Metadata.Field field) {
        return new Wording(tagged, sentence, -1, Role.FIELD, field.place().start());
    }

    Span span() {
        return span;
    }

    /** The index of its block; -1 in a field. */
    int block() {
        return block;
    }

    Role role() {
        return role;
    }

    /** Where the piece at an index stands. */
    Place place(int i) {
        Span at = at(i).span();
        return new Place(at, role == Role.FIELD ? at.shift(fieldStart) : null);
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

    /** Whether the piece at an index stands in a quotation, or in a field that holds one. */
    boolean isQuoted(Article article, int i) {
        return role == Role.FIELD
                ? hasWord(Set.of("\"", "\u201c", "\u201d"))
                : article.quotations().holds(at(i).span());
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
        return Whitespace.single(at(i).span().of(text));
    }

    /** The whole sentence as the document has it. */
    String words() {
        return span.of(text);
    }

    /** The index of the first piece that begins at an offset or after; the size if none does. */
    int from(int offset) {
        int i = 0;
        while (i < pieces.size() && pieces.get(i).span().start() < offset) {
            i++;
        }
        return i;
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

    /** The indices of all times. */
    List<Integer> times() {
        List<Integer> out = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).kind() == Kind.TIME) {
                out.add(i);
            }
        }
        return out;
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
