package org.claimcheck.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What units are worth in the base unit of their dimension. Factors: NIST Special Publication 811,
 * appendix B (2008); nautical and survey units left out where a text does not name them.
 */
final class Measures {

    /** A unit name with more than one meaning has a factor for each: US and imperial gallon. */
    private record Unit(String dimension, List<Double> factors) {}

    /** A dimension a line: the name of each unit, and what one is worth in each meaning. */
    private static final Map<String, Unit> UNITS =
            read(
                    """
                    length: mm 0.001, cm 0.01, m 1, km 1000, in 0.0254, ft 0.3048, yd 0.9144
                    length: mi 1609.344 1852, nmi 1852
                    mass: mg 0.000001, g 0.001, kg 1, t 1000, ton 907.18474 1000 1016.0469
                    mass: lb 0.45359237, oz 0.028349523 0.031103477, st 6.35029318
                    speed: m/s 1, km/h 0.277777778, mi/h 0.44704, ft/s 0.3048, kn 0.51444444
                    area: cm\u00b2 0.0001, m\u00b2 1, ha 10000, km\u00b2 1000000
                    area: in\u00b2 0.00064516, ft\u00b2 0.09290304, yd\u00b2 0.83612736
                    area: acre 4046.8564224, mi\u00b2 2589988.110336
                    volume: ml 0.001, l 1, m\u00b3 1000, gal 3.785411784 4.54609
                    volume: bbl 158.987294928, ft\u00b3 28.316846592
                    power: W 1, kW 1000, MW 1000000, GW 1000000000, hp 745.69987 735.49875
                    energy: J 1, kJ 1000, kcal 4184, kWh 3.6e6, MWh 3.6e9, TWh 3.6e15
                    temperature: \u00b0C 1, \u00b0F 0.555555556
                    """);

    /** Zero of the Celsius scale on that of Fahrenheit. */
    private static final double FREEZING = 32;

    private Measures() {}

    private static Map<String, Unit> read(String table) {
        Map<String, Unit> out = new HashMap<>();
        for (String line : table.split("\n", -1)) {
            int colon = line.indexOf(':');
            String units = colon < 0 ? "" : line.substring(colon + 1);
            for (String unit : units.split(",", -1)) {
                String[] words = unit.strip().split(" ", -1);
                List<Double> factors = Stream.of(words).skip(1).map(Double::valueOf).toList();
                if (!factors.isEmpty()) {
                    out.put(words[0], new Unit(line.substring(0, colon), factors));
                }
            }
        }
        return Map.copyOf(out);
    }

    static boolean isOf(String dimension, @Nullable String name) {
        Unit unit = name == null ? null : UNITS.get(name);
        return unit != null && unit.dimension().equals(dimension);
    }

    /** Whether the units differ and measure the same. */
    static boolean convert(@Nullable String from, @Nullable String to) {
        Unit one = from == null ? null : UNITS.get(from);
        Unit other = to == null ? null : UNITS.get(to);
        return one != null
                && other != null
                && !java.util.Objects.equals(from, to)
                && one.dimension().equals(other.dimension());
    }

    /** Whether a unit counts from a nought of its own. */
    static boolean isScale(String unit) {
        return unit.startsWith("\u00b0");
    }

    /**
     * What a range in one unit is in another, once for each meaning of the two names, the usual
     * first.
     *
     * @param from a unit that converts to the other
     */
    static List<Range> in(String from, String to, Range range) {
        Unit one = java.util.Objects.requireNonNull(UNITS.get(from));
        Unit other = java.util.Objects.requireNonNull(UNITS.get(to));
        List<Range> out = new java.util.ArrayList<>();
        for (double factor : one.factors()) {
            for (double divisor : other.factors()) {
                out.add(range.plus(-nought(from)).times(factor / divisor).plus(nought(to)));
            }
        }
        return List.copyOf(out);
    }

    private static double nought(String unit) {
        return unit.equals("\u00b0F") ? FREEZING : 0;
    }
}
