package org.claimcheck.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * What units are worth in the base unit of their dimension. Factors: NIST Special Publication 811,
 * appendix B (2008); nautical and survey units left out where a text does not name them.
 */
final class Measures {

    /** A unit name with more than one meaning has a factor for each: US and imperial gallon. */
    private record Unit(String dimension, List<Double> factors, double nought) {}

    private static final Map<String, Unit> UNITS =
            Map.ofEntries(
                    unit("mm", "length", 0.001),
                    unit("cm", "length", 0.01),
                    unit("m", "length", 1),
                    unit("km", "length", 1_000),
                    unit("in", "length", 0.0254),
                    unit("ft", "length", 0.3048),
                    unit("yd", "length", 0.9144),
                    unit("mi", "length", 1_609.344, 1_852),
                    unit("nmi", "length", 1_852),
                    unit("mg", "mass", 0.000001),
                    unit("g", "mass", 0.001),
                    unit("kg", "mass", 1),
                    unit("t", "mass", 1_000),
                    unit("ton", "mass", 907.18474, 1_000, 1_016.0469),
                    unit("lb", "mass", 0.45359237),
                    unit("oz", "mass", 0.028349523, 0.031103477),
                    unit("st", "mass", 6.35029318),
                    unit("km/h", "speed", 1 / 3.6),
                    unit("mi/h", "speed", 0.44704),
                    unit("m/s", "speed", 1),
                    unit("ft/s", "speed", 0.3048),
                    unit("kn", "speed", 0.51444444),
                    unit("m\u00b2", "area", 1),
                    unit("cm\u00b2", "area", 0.0001),
                    unit("km\u00b2", "area", 1e6),
                    unit("ft\u00b2", "area", 0.09290304),
                    unit("yd\u00b2", "area", 0.83612736),
                    unit("mi\u00b2", "area", 2_589_988.110336),
                    unit("in\u00b2", "area", 0.00064516),
                    unit("ha", "area", 10_000),
                    unit("acre", "area", 4_046.8564224),
                    unit("ml", "volume", 0.001),
                    unit("l", "volume", 1),
                    unit("gal", "volume", 3.785411784, 4.54609),
                    unit("bbl", "volume", 158.987294928),
                    unit("m\u00b3", "volume", 1_000),
                    unit("ft\u00b3", "volume", 28.316846592),
                    unit("W", "power", 1),
                    unit("kW", "power", 1_000),
                    unit("MW", "power", 1e6),
                    unit("GW", "power", 1e9),
                    unit("hp", "power", 745.69987, 735.49875),
                    unit("J", "energy", 1),
                    unit("kJ", "energy", 1_000),
                    unit("kcal", "energy", 4_184),
                    unit("kWh", "energy", 3.6e6),
                    unit("MWh", "energy", 3.6e9),
                    unit("TWh", "energy", 3.6e15),
                    Map.entry("\u00b0C", new Unit("temperature", List.of(1.0), 0)),
                    Map.entry("\u00b0F", new Unit("temperature", List.of(5 / 9.0), 32)));

    private Measures() {}

    private static Map.Entry<String, Unit> unit(String name, String dimension, double... factors) {
        return Map.entry(name, new Unit(dimension, DoubleStream.of(factors).boxed().toList(), 0));
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
                out.add(range.plus(-one.nought()).times(factor / divisor).plus(other.nought()));
            }
        }
        return List.copyOf(out);
    }
}
