package org.claimcheck.rules;

import java.util.Objects;
import java.util.Set;
import org.claimcheck.quantity.Quantity.Bound;
import org.claimcheck.quantity.Quantity.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A measure that stands alone: no range, no side of something.
 *
 * @param first index of its first piece
 * @param last index of its last piece
 */
record Measured(
        String unit,
        double value,
        double step,
        Range range,
        boolean isAbout,
        String words,
        int first,
        int last) {

    private static final double INCHES = 12;

    private static final double TEN = 10;

    /** "4 x 6 in": a side of something. */
    private static final Set<String> TIMES = Set.of("x", "\u00d7", "by");

    /** The measure whose last figure stands at an index; null if that is not plain. */
    static @Nullable Measured endingAt(Wording wording, int i) {
        Figure figure = measure(wording, i);
        boolean side = TIMES.contains(wording.at(i - 1).word()) && wording.figure(i - 2) != null;
        if (figure == null || figure.isEnd() || side) {
            return null;
        }
        int earlier = wording.at(i - 1).is("and") ? i - 2 : i - 1;
        Figure before = measure(wording, earlier);
        if (before != null && Measures.convert(before.unit(), figure.unit())) {
            boolean feet = "ft".equals(before.unit()) && "in".equals(figure.unit());
            return feet && before.isExact() ? feet(wording, earlier, before, i, figure) : null;
        }
        return wording.figure(i - 1) == null ? of(wording, figure, i) : null;
    }

    /** The measure that begins at an index; null if that is not plain. */
    static @Nullable Measured from(Wording wording, int i) {
        Figure figure = measure(wording, i);
        return figure == null || figure.isEnd() ? null : of(wording, figure, i);
    }

    /** "5 feet 10 inches". */
    private static Measured feet(Wording wording, int first, Figure feet, int last, Figure inches) {
        double value = INCHES * feet.value() + inches.value();
        return new Measured(
                "in",
                value,
                inches.step(),
                Range.around(value, inches.step()),
                !inches.isExact(),
                wording.words(first) + " " + wording.words(last),
                first,
                last);
    }

    private static Measured of(Wording wording, Figure figure, int i) {
        double step = figure.step();
        // What ends in a nought may be rounded further than its last digit.
        double margin = figure.value() % TEN == 0 ? step : step / 2;
        Range range = figure.isExact() ? Range.around(figure.value(), margin) : figure.range();
        return new Measured(
                Objects.requireNonNull(figure.unit()),
                figure.value(),
                step,
                range,
                figure.bound() == Bound.ABOUT,
                wording.words(i),
                i,
                i);
    }

    private static @Nullable Figure measure(Wording wording, int i) {
        Figure figure = wording.figure(i);
        return figure != null && figure.kind() == Kind.MEASURE && figure.unit() != null
                ? figure
                : null;
    }
}
