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

    static Stream<PartsExceedWhole.Wrong> wrong(Wording wording) {
        return Template.matches(TOTAL, wording)
                .map(Totals::wrong)
                .filter(java.util.Objects::nonNull);
    }

    private static PartsExceedWhole.@Nullable Wrong wrong(Match match) {
        Wording wording = match.wording();
        int at = match.at('W');
        Figure whole = match.figure('W');
        List<Integer> parts =
                wording.figures().stream().filter(i -> i < at && like(wording, i, whole)).toList();
        List<Figure> figures = parts.stream().map(i -> figure(wording, i)).toList();
        boolean plain =
                parts.size() > 1
                        && parts.size() <= Sums.MOST
                        && whole.isExact()
                        && figures.stream().allMatch(Figure::isExact)
                        && Sums.of(figures).low() > whole.range().high()
                        && !Sums.anyMakes(figures, whole.range());
        // A part that is the whole already is told twice.
        boolean told = figures.stream().anyMatch(f -> f.range().meets(whole.range()));
        return !plain || told
                ? null
                : new PartsExceedWhole.Wrong(
                        wording.at(at).span(),
                        String.format(
                                "%s make %s, not %s; add up again.",
                                Sums.list(parts.stream().map(wording::words).toList()),
                                Decimals.sum(Sums.value(figures)),
                                wording.words(at)));
    }

    private static Figure figure(Wording wording, int i) {
        return java.util.Objects.requireNonNull(wording.figure(i));
    }

    private static boolean like(Wording wording, int i, Figure whole) {
        return wording.at(i).kind() == Wording.Kind.FIGURE && figure(wording, i).isLike(whole);
    }
}
