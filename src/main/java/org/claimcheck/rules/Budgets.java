package org.claimcheck.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.rules.Breakdowns.Part;
import org.claimcheck.rules.Wording.Kind;
import org.claimcheck.rules.Wording.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A sum or measure with what it is made up of: "$4 million: $2 million for roads, $1.5 million for
 * schools and $1 million for parks". One preposition and other words behind each part show that it
 * is divided.
 */
final class Budgets {

    private static final Set<String> OPENERS = Set.of(":", "(", "[");

    private static final Set<String> PREPOSITIONS = Set.of("for", "to", "from", "in", "by");

    /** So many words may stand between the whole and its parts: "$4 million in grants:". */
    private static final int REACH = 3;

    private Budgets() {}

    static Stream<Wrong> wrong(Wording wording) {
        return Stream.iterate(1, i -> i < wording.size(), i -> i + 1)
                .filter(i -> OPENERS.contains(wording.at(i).word()))
                .map(i -> behind(wording, i))
                .filter(java.util.Objects::nonNull);
    }

    private static @Nullable Wrong behind(Wording wording, int opener) {
        int whole = whole(wording, opener);
        List<Part> parts = whole < 0 ? List.of() : Breakdowns.parts(wording, opener + 1);
        if (parts.size() < 2 || !areDivided(wording, parts)) {
            return null;
        }
        Figure total = wording.figureAt(whole);
        List<Integer> indices = parts.stream().map(Part::index).toList();
        List<Figure> figures = wording.figuresAt(indices);
        boolean like = figures.stream().allMatch(f -> f.isExact() && f.isLike(total));
        return like && exceeds(figures, total) && !Breakdowns.mayBeDoubled(wording)
                ? Sums.wrong(wording, indices, whole)
                : null;
    }

    /** The index of the sum or measure an opener stands behind; or -1. */
    private static int whole(Wording wording, int opener) {
        int i = opener - 1;
        while (i > opener - 1 - REACH && wording.at(i).kind() == Kind.WORD) {
            i--;
        }
        Figure figure = wording.at(i).kind() == Kind.FIGURE ? wording.figure(i) : null;
        boolean kind =
                figure != null
                        && (figure.kind() == Quantity.Kind.MONEY
                                || figure.kind() == Quantity.Kind.MEASURE);
        return kind && figure.isExact() ? i : -1;
    }

    /** Whether each part has the same preposition behind it, and then other words. */
    private static boolean areDivided(Wording wording, List<Part> parts) {
        Piece first = parts.get(0).label().get(0);
        Set<String> named = new HashSet<>();
        for (Part part : parts) {
            List<String> label = part.label().stream().map(Piece::word).toList();
            boolean same = label.get(0).equals(first.word()) && label.size() > 1;
            if (!same || !named.add(String.join(" ", label))) {
                return false;
            }
        }
        int end = parts.get(parts.size() - 1).end();
        return PREPOSITIONS.contains(first.word())
                && Breakdowns.CLOSERS.contains(wording.at(end).word());
    }

    /**
     * Where a part has more digits than the whole, only the whole is rounded; else any of them may
     * be.
     */
    private static boolean exceeds(List<Figure> parts, Figure total) {
        double finest = parts.stream().mapToDouble(Figure::step).min().orElse(total.step());
        double sum = parts.stream().mapToDouble(Figure::value).sum();
        return finest < total.step()
                ? sum >= total.range().high()
                : Sums.of(parts).low() > total.range().high()
                        && !Sums.anyMakes(parts, total.range());
    }
}
