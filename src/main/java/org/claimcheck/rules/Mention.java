package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.article.Article;
import org.claimcheck.document.Block;
import org.claimcheck.text.Span;
import org.claimcheck.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that tells one figure of something, for comparison with others.
 *
 * @param written the figure with its unit, as the document has it
 * @param noun what is counted: the word behind the figure; empty for money and percentages
 * @param words its words of content
 * @param names those of them with a capital
 * @param times the values of its dates
 */
record Mention(
        Span span,
        int block,
        Figure figure,
        String written,
        String noun,
        Set<String> words,
        Set<String> names,
        Set<String> times)
        implements Telling<Mention> {

    private static final int CONTENT = 4;

    /** Longer sentences, in pieces, tell more than one thing. */
    private static final int LONGEST = 40;

    private static final int LEAST_SHARED = 4;

    /** Of the words of content of the shorter sentence so many stand in the other. */
    private static final double MOST_OF = 0.75;

    private static final Set<String> EMPTY =
            Set.of(
                    "about", "after", "again", "also", "been", "before", "being", "from", "have",
                    "here", "into", "just", "more", "most", "only", "other", "over", "some", "such",
                    "than", "that", "their", "them", "then", "there", "these", "they", "this",
                    "those", "through", "under", "very", "were", "what", "when", "where", "which",
                    "while", "will", "with", "would", "your", "much", "many", "could");

    /** Words that make it another thing, an earlier state, or what somebody else says. */
    private static final Set<String> SHIFTING =
            Set.of(
                    "another",
                    "other",
                    "second",
                    "third",
                    "former",
                    "formerly",
                    "previous",
                    "previously",
                    "earlier",
                    "later",
                    "now",
                    "then",
                    "originally",
                    "initially",
                    "first",
                    "last",
                    "next",
                    "each",
                    "every",
                    "per",
                    "average",
                    "median",
                    "if",
                    "example",
                    "either",
                    "or",
                    "extra",
                    "reached",
                    "reaches",
                    "still",
                    "currently",
                    "additional",
                    "remaining",
                    "until",
                    "since",
                    "least",
                    "only",
                    "for");

    /** Words with which a sentence tells what somebody else counted, or counted so far. */
    private static final Set<String> REPORTED =
            Set.of(
                    "according",
                    "said",
                    "says",
                    "claimed",
                    "claims",
                    "reported",
                    "reports",
                    "estimated",
                    "estimate",
                    "estimates",
                    "believed",
                    "far",
                    "already",
                    "initial",
                    "feared",
                    "expected",
                    "projected",
                    "planned");

    /** The mention a sentence makes; null if it tells none or more than one figure. */
    static @Nullable Mention of(Article article, Wording wording) {
        Block block = article.document().blocks().get(wording.block());
        List<Integer> figures = wording.figures();
        boolean row = block instanceof Block.TableRow || block instanceof Block.ListItem;
        boolean told =
                !row && figures.size() == 1 && wording.size() <= LONGEST && !isLabel(wording);
        if (!told) {
            return null;
        }
        int at = figures.get(0);
        boolean digits = !Character.isLetter(wording.words(at).charAt(0));
        boolean numbered = at == 0 && digits && !(block instanceof Block.Heading);
        Figure figure = wording.figure(at);
        boolean plain =
                figure != null
                        && figure.isExact()
                        && !figure.isPoints()
                        && wording.at(at).kind() == Wording.Kind.FIGURE
                        && !numbered
                        && (figure.unit() != null || isNoun(wording, at + 1))
                        && !article.quotations().holds(wording.at(at).span())
                        && !wording.hasWord(GrowthWords.MOVED)
                        && !wording.hasWord(REPORTED)
                        && !wording.hasWord(SHIFTING, at - 2, at + 3);
        return plain && figure != null && isTold(figure) ? read(wording, at, figure) : null;
    }

    /** "Weight: 12 oz" is a row of a table, whatever its markup. */
    private static boolean isLabel(Wording wording) {
        return wording.hasWord(Set.of(":", "|", "\u2022", "*"));
    }

    /** What is counted stands right behind its number. */
    private static boolean isNoun(Wording wording, int i) {
        Wording.Piece piece = wording.at(i);
        String written = wording.words(i);
        // A page header in capitals counts nothing.
        boolean header = written.equals(written.toUpperCase(Locale.ROOT));
        return piece.kind() == Wording.Kind.WORD && piece.word().length() >= CONTENT && !header;
    }

    /** Ordinals and small change of prose are no measure of anything. */
    private static boolean isTold(Figure figure) {
        return switch (figure.kind()) {
            case ORDINAL, FRACTION, MALFORMED -> false;
            default -> figure.value() > 1;
        };
    }

    private static Mention read(Wording wording, int at, Figure figure) {
        Set<String> words = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        Set<String> times = new TreeSet<>();
        List<String> behind = new ArrayList<>();
        for (int i = 0; i < wording.size(); i++) {
            Wording.Piece piece = wording.at(i);
            TimeExpression time = piece.time();
            if (time != null) {
                times.add(time.value() == null ? piece.word() : time.value());
            } else if (piece.kind() == Wording.Kind.WORD
                    && piece.word().length() >= CONTENT
                    && !EMPTY.contains(piece.word())) {
                words.add(piece.word());
                if (piece.capital()) {
                    names.add(piece.word());
                }
                if (i > at) {
                    behind.add(piece.word());
                }
            }
        }
        String noun = figure.unit() == null && !behind.isEmpty() ? behind.get(0) : "";
        return new Mention(
                wording.at(at).span(),
                wording.block(),
                figure,
                wording.words(at),
                noun,
                words,
                names,
                times);
    }

    @Override
    public boolean contradicts(Mention other) {
        return !figure.range().meets(other.figure.range()) && tellsTheSame(other);
    }

    /** Whether both tell the same of the same: nearly all words of the shorter are in the other. */
    private boolean tellsTheSame(Mention other) {
        boolean like =
                figure.isLike(other.figure) && noun.equals(other.noun) && block != other.block;
        boolean sameTime = times.isEmpty() || other.times.isEmpty() || times.equals(other.times);
        return like && sameTime && namesTheSame(other) && isSimilar(other);
    }

    /** Every name of one stands in the other, and at least one name in both. */
    private boolean namesTheSame(Mention other) {
        boolean all =
                names.stream().allMatch(other.words::contains)
                        || other.names.stream().allMatch(words::contains);
        return all && names.stream().anyMatch(other.names::contains);
    }

    private boolean isSimilar(Mention other) {
        long shared = words.stream().filter(other.words::contains).count();
        int shorter = Math.min(words.size(), other.words.size());
        return shared >= LEAST_SHARED && shared >= MOST_OF * shorter;
    }
}
