package org.claimcheck.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.claimcheck.article.Article;
import org.claimcheck.document.Block;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.rules.Wording.Kind;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How long, high, wide or deep the thing is that the document's title names: as a sentence of the
 * text tells it, or a row of the box beside it.
 *
 * @param measure "length" and its like
 * @param isRow whether a row tells it
 */
record Dimension(Span span, String written, Figure figure, String measure, boolean isRow)
        implements Telling<Dimension> {

    /** What is rounded or converted with care differs by less. */
    private static final double SLACK = 0.05;

    /** Longer subjects name more than the thing. */
    private static final int LONGEST_SUBJECT = 6;

    private static final Map<String, String> BEHIND =
            Map.of(
                    "long", "length", "high", "height", "tall", "height", "wide", "width", "deep",
                    "depth");

    private static final Set<String> VERBS = Set.of("is", "was", "stands", "measures");

    private static final Set<String> ROWS = Set.of("length", "height", "width", "depth");

    /** What a sentence or row tells; null if it tells none. */
    static @Nullable Dimension of(Article article, Wording wording, String title) {
        Block block = article.document().blocks().get(wording.block());
        if (block instanceof Block.TableRow) {
            return row(wording);
        }
        boolean plain = article.isProse(block) && !wording.hasTime(0);
        int verb = 0;
        while (verb <= LONGEST_SUBJECT && !VERBS.contains(wording.at(verb).word())) {
            verb++;
        }
        boolean told = plain && verb > 0 && verb <= LONGEST_SUBJECT && names(wording, verb, title);
        Figure figure = told ? length(wording, verb + 1) : null;
        String measure = BEHIND.get(wording.at(verb + 2).word());
        return figure == null
                        || measure == null
                        || article.quotations().holds(wording.at(verb + 1).span())
                ? null
                : of(wording, verb + 1, figure, measure, false);
    }

    /** "Length: 80 m (262 ft)": the first measure, with conversions behind it at the most. */
    private static @Nullable Dimension row(Wording wording) {
        int first = wording.at(1).is(":") || wording.at(1).is("|") ? 2 : 1;
        Figure figure = ROWS.contains(wording.at(0).word()) ? length(wording, first) : null;
        boolean one =
                figure != null
                        && wording.figures().stream()
                                .skip(1)
                                .allMatch(
                                        i ->
                                                Measures.convert(
                                                        figure.unit(), wording.figureAt(i).unit()));
        return figure != null && one
                ? of(wording, first, figure, wording.at(0).word(), true)
                : null;
    }

    private static Dimension of(
            Wording wording, int i, Figure figure, String measure, boolean isRow) {
        return new Dimension(wording.at(i).span(), wording.words(i), figure, measure, isRow);
    }

    private static @Nullable Figure length(Wording wording, int i) {
        Figure figure = wording.figure(i);
        boolean plain =
                figure != null
                        && wording.at(i).kind() == Kind.FIGURE
                        && figure.kind() == Quantity.Kind.MEASURE
                        && figure.isExact()
                        && Measures.isLength(figure.unit());
        return plain ? figure : null;
    }

    /** Whether the words before a verb are the title, or "the" and its last word. */
    private static boolean names(Wording wording, int verb, String title) {
        StringBuilder subject = new StringBuilder();
        int first = wording.at(0).is("the") ? 1 : 0;
        for (int i = first; i < verb; i++) {
            subject.append(i > first ? " " : "").append(wording.at(i).word());
        }
        boolean last = first == 1 && title.endsWith(" " + subject);
        return title.equals(subject.toString()) || (last && subject.indexOf(" ") < 0);
    }

    /** Without those that two rows give, which tell of two parts. */
    static List<Dimension> ofOneThing(List<Dimension> all) {
        return all.stream()
                .filter(
                        d ->
                                all.stream()
                                                .filter(Dimension::isRow)
                                                .filter(o -> o.measure.equals(d.measure))
                                                .count()
                                        <= 1)
                .toList();
    }

    @Override
    public boolean contradicts(Dimension other) {
        return measure.equals(other.measure) && !isNear(other);
    }

    private boolean isNear(Dimension other) {
        String from = Objects.requireNonNull(figure.unit());
        String to = Objects.requireNonNull(other.figure.unit());
        Range theirs = other.figure.range().widened(other.figure.value() * SLACK);
        List<Range> mine =
                from.equals(to) ? List.of(figure.range()) : Measures.in(from, to, figure.range());
        return mine.stream().anyMatch(theirs::meets);
    }
}
