package org.claimcheck.rules;

import java.util.HashSet;
import java.util.Set;

/**
 * Temperatures in two scales. A temperature is converted with the distance of the noughts, a
 * difference of temperatures without it: 30 °C is 86 °F, a rise by 30 °C one by 54 °F.
 */
final class Degrees {

    /** Degrees a rounded temperature may be off by. */
    private static final double MARGIN = 1.5;

    /** The same where the text says that it is about so much. */
    private static final double ABOUT = 4.5;

    /** From here on, in either scale, degrees are those of ovens and engines, told in tens. */
    private static final double HOT = 100;

    /** Half of the steps in which thermostats of ovens are marked: ten degrees, or 25. */
    private static final double OVEN_C = 5;

    private static final double OVEN_F = 12.5;

    private static final int REACH = 4;

    /** With these in the sentence degrees may be a difference. */
    private static final Set<String> DIFFERENCE = difference();

    /** Right before a temperature. */
    private static final Set<String> REACHED =
            Set.of("to", "at", "reached", "hit", "was", "is", "were", "are");

    private Degrees() {}

    private static Set<String> difference() {
        Set<String> out =
                new HashSet<>(
                        Set.of(
                                "warmer",
                                "warming",
                                "warmed",
                                "cooler",
                                "cooling",
                                "cooled",
                                "hotter",
                                "colder",
                                "difference",
                                "differ",
                                "above",
                                "below",
                                "within",
                                "range",
                                "ranges",
                                "variation",
                                "anomaly",
                                "change",
                                "changes",
                                "changed",
                                "swing",
                                "limit",
                                "limiting",
                                "target",
                                "margin",
                                "uncertainty",
                                "accuracy",
                                "error",
                                "gradient"));
        out.addAll(GrowthWords.MOVED);
        return Set.copyOf(out);
    }

    /** Whether two temperatures, or two differences of temperature, fit. */
    static boolean fit(Wording wording, Measured one, Measured other) {
        double margin = one.isAbout() || other.isAbout() ? ABOUT : MARGIN;
        boolean shown = meets(shown(one, other), other, oven(one, other, margin));
        boolean difference = meets(one.range().times(factor(one)), other, margin);
        if (isBy(wording, one)) {
            return difference;
        }
        String before = wording.at(one.first() - 1).word();
        boolean reached = REACHED.contains(before);
        // Where the sentence tells of differences and this may be one, nothing is sure.
        boolean unsure = wording.hasWord(DIFFERENCE) && (difference || !reached);
        return shown || unsure || (before.equals("by") && difference);
    }

    /** What the first is in the unit of the other, at its face value. */
    static double value(Wording wording, Measured one, Measured other) {
        return isBy(wording, one)
                ? one.value() * factor(one)
                : Measures.in(one.unit(), other.unit(), Range.exactly(one.value())).get(0).low();
    }

    /** "Rose by 2 °C". */
    private static boolean isBy(Wording wording, Measured one) {
        int first = one.first();
        return wording.at(first - 1).is("by")
                && wording.hasWord(GrowthWords.MOVED, first - REACH, first);
    }

    private static Range shown(Measured one, Measured other) {
        return Measures.in(one.unit(), other.unit(), one.range()).get(0);
    }

    private static double factor(Measured one) {
        return one.unit().equals("\u00b0C") ? 1.8 : 1 / 1.8;
    }

    private static boolean meets(Range range, Measured other, double margin) {
        return range.widened(margin).meets(other.range());
    }

    private static double oven(Measured one, Measured other, double margin) {
        boolean hot = one.value() >= HOT && other.value() >= HOT;
        boolean marked = one.value() % OVEN_C == 0 && other.value() % OVEN_C == 0;
        double half = other.unit().equals("\u00b0C") ? OVEN_C : OVEN_F;
        return hot && marked ? Math.max(margin, half) : margin;
    }
}
