package org.claimcheck.rules;

import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.rules.Template.Match;
import org.jspecify.annotations.Nullable;

/** "12 wells and 30 springs, a total of 40". */
final class Totals {

    private static final List<Template> TOTAL =
            Template.all(
                    "for|making|yielding|giving|, a grand|combined? total of W#",
                    "adding|adds up to W#",
                    ", W# in total|all",
                    ", totalling|totaling W#");

    private Totals() {}

    static Stream<Wrong> wrong(Wording wording) {
        return Template.matches(TOTAL, wording)
                .map(Totals::wrong)
                .filter(java.util.Objects::nonNull);
    }

    private static @Nullable Wrong wrong(Match match) {
        Wording wording = match.wording();
        int at = match.at('W');
        Figure whole = match.figure('W');
        List<Integer> parts =
                wording.figures().stream().filter(i -> i < at && like(wording, i, whole)).toList();
        List<Figure> figures = wording.figuresAt(parts);
        boolean plain =
                parts.size() > 1
                        && parts.size() <= Sums.MOST
                        && whole.isExact()
                        && figures.stream().allMatch(Figure::isExact)
                        && Sums.of(figures).low() > whole.range().high()
                        && !Sums.anyMakes(figures, whole.range());
        // A part that is the whole already is told twice.
        boolean told = figures.stream().anyMatch(f -> f.range().meets(whole.range()));
        return !plain || told ? null : Sums.wrong(wording, parts, at);
    }

    private static boolean like(Wording wording, int i, Figure whole) {
        return wording.at(i).kind() == Wording.Kind.FIGURE && wording.figureAt(i).isLike(whole);
    }
}
