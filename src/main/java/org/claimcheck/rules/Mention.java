package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.claimcheck.article.Article;
import org.claimcheck.time.TimeExpression;

/**
 * A sentence that tells one figure of something, for comparison with others.
 *
 * @param block index of its block; -1 in a field
 * @param isAlone whether the sentence has no other figure
 * @param isOpen whether it tells a change, or what somebody else counted
 * @param written the figure with its unit, as the document has it
 * @param noun what is counted: the word behind the figure; empty for money and percentages
 * @param times the values of its dates
 * @param line its words in lower case with single spaces, {@code #} for the figure
 */
record Mention(
        Place place,
        Wording.Role role,
        int block,
        boolean isAlone,
        boolean isOpen,
        Figure figure,
        String written,
        String noun,
        Content content,
        Set<String> times,
        String line)
        implements Telling<Mention> {

    private static final int CONTENT = 4;

    /** Other short words behind a figure are rarely what is counted, or the first part of it. */
    private static final Set<String> SHORT_NOUNS =
            Set.of(
                    "men", "gas", "oil", "air", "sea", "ice", "cod", "old", "new", "big", "red",
                    "dry", "wet", "bus", "car", "oak", "elm", "ash", "inn", "pub");

    /** A sentence of fewer words may stand in another by chance. */
    private static final int FEWEST_REPEATED = 5;

    /** Longer sentences, in pieces, tell more than one thing. */
    private static final int LONGEST = 40;

    /** A sentence with more figures is a list. */
    private static final int MOST_FIGURES = 3;

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

    /** The mentions a sentence makes: of each figure with a noun of its own. */
    static List<Mention> of(Article article, Wording wording) {
        Wording.Role role = wording.role();
        List<Integer> figures = wording.figures();
        boolean told =
                role != Wording.Role.ROW
                        && role != Wording.Role.ITEM
                        && figures.size() <= MOST_FIGURES
                        && wording.size() <= LONGEST
                        && !isLabel(wording);
        boolean open = wording.hasWord(GrowthWords.MOVED) || wording.hasWord(REPORTED);
        List<Mention> out = new ArrayList<>();
        for (int at : told ? figures : List.<Integer>of()) {
            Figure figure = wording.figureAt(at);
            if (isPlain(article, wording, at, figure)) {
                out.add(read(wording, at, figure, figures.size() == 1, open));
            }
        }
        long nouns = out.stream().map(Mention::what).distinct().count();
        return nouns == out.size() ? out : List.of();
    }

    private static boolean isPlain(Article article, Wording wording, int at, Figure figure) {
        boolean digits = !Character.isLetter(wording.words(at).charAt(0));
        boolean headline =
                wording.role() == Wording.Role.HEADING || wording.role() == Wording.Role.FIELD;
        boolean numbered = at == 0 && digits && !headline;
        return figure.isExact()
                && !figure.isPoints()
                && wording.at(at).kind() == Wording.Kind.FIGURE
                && !numbered
                && (figure.unit() != null || isNoun(wording, at + 1))
                && !wording.isQuoted(article, at)
                && !wording.hasWord(SHIFTING, at - 2, at + 3)
                && isTold(figure);
    }

    private String what() {
        return figure.kind() + " " + figure.unit() + " " + noun;
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
        boolean telling = piece.word().length() >= CONTENT || SHORT_NOUNS.contains(piece.word());
        return piece.kind() == Wording.Kind.WORD && telling && !header;
    }

    /** Ordinals and small change of prose are no measure of anything. */
    private static boolean isTold(Figure figure) {
        return switch (figure.kind()) {
            case ORDINAL, FRACTION, MALFORMED -> false;
            default -> figure.value() > 1;
        };
    }

    private static Mention read(
            Wording wording, int at, Figure figure, boolean alone, boolean open) {
        Set<String> times = new TreeSet<>();
        String behind = "";
        StringJoiner line = new StringJoiner(" ", " ", " ");
        for (int i = 0; i < wording.size(); i++) {
            Wording.Piece piece = wording.at(i);
            line.add(i == at ? "#" : piece.word());
            TimeExpression time = piece.time();
            if (time != null) {
                times.add(time.value() == null ? piece.word() : time.value());
            } else if (i > at && behind.isEmpty() && Content.isTelling(piece)) {
                behind = Stem.of(piece.word());
            }
        }
        return new Mention(
                wording.place(at),
                wording.role(),
                wording.block(),
                alone,
                open,
                figure,
                wording.words(at),
                figure.unit() == null ? behind : "",
                Content.of(wording),
                times,
                line.toString());
    }

    @Override
    public boolean isIn(Told text) {
        return text.has(figure);
    }

    @Override
    public boolean contradicts(Mention other) {
        return !figure.range().meets(other.figure.range()) && tellsTheSame(other);
    }

    /** Whether both tell the same of the same: nearly all words of the shorter are in the other. */
    private boolean tellsTheSame(Mention other) {
        boolean like =
                figure.isLike(other.figure) && noun.equals(other.noun) && block != other.block;
        boolean beside = isBeside(other);
        boolean sameTime = times.isEmpty() || other.times.isEmpty() || times.equals(other.times);
        boolean plain = !isOpen && !other.isOpen && (beside || (isAlone && other.isAlone));
        boolean told =
                (plain && content.isSame(other.content, beside))
                        || (beside && isOpen == other.isOpen && content.isRepeated(other.content));
        boolean repeated = repeats(other) || other.repeats(this);
        return like && ((sameTime && told) || (beside && repeated && times.equals(other.times)));
    }

    /** Whether the sentence stands in the other word for word, but for the figure. */
    private boolean repeats(Mention other) {
        String words = line.stripTrailing();
        boolean whole = words.endsWith(".") || words.endsWith("!");
        String core = whole ? words.substring(0, words.length() - 1) : line;
        return core.strip().split(" ", FEWEST_REPEATED).length == FEWEST_REPEATED
                && other.line.contains(core);
    }

    /** Whether one stands in the running text, and the other beside it. */
    private boolean isBeside(Mention other) {
        return role.isAside() != other.role.isAside();
    }
}
