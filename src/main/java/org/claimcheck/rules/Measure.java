package org.claimcheck.rules;

import java.util.Map;
import org.claimcheck.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/** What boxes of facts and the sentences beside them measure or count of a thing. */
enum Measure {
    LENGTH("length", false),
    HEIGHT("length", false),
    WIDTH("length", false),
    DEPTH("length", false),
    ELEVATION("length", false),
    AREA("area", false),
    WEIGHT("mass", false),
    CAPACITY("", false),
    FLOORS("", false),
    POPULATION("", true),
    EMPLOYEES("", true),
    MEMBERS("", true);

    /** The words of sentences and the names of rows; the list is our own. */
    private static final Map<String, Measure> NAMED =
            Map.ofEntries(
                    Map.entry("long", LENGTH),
                    Map.entry("length", LENGTH),
                    Map.entry("high", HEIGHT),
                    Map.entry("tall", HEIGHT),
                    Map.entry("height", HEIGHT),
                    Map.entry("wide", WIDTH),
                    Map.entry("width", WIDTH),
                    Map.entry("deep", DEPTH),
                    Map.entry("depth", DEPTH),
                    Map.entry("elevation", ELEVATION),
                    Map.entry("altitude", ELEVATION),
                    Map.entry("area", AREA),
                    Map.entry("covers", AREA),
                    Map.entry("covered", AREA),
                    Map.entry("weight", WEIGHT),
                    Map.entry("weighs", WEIGHT),
                    Map.entry("weighed", WEIGHT),
                    Map.entry("capacity", CAPACITY),
                    Map.entry("seats", CAPACITY),
                    Map.entry("floors", FLOORS),
                    Map.entry("storeys", FLOORS),
                    Map.entry("stories", FLOORS),
                    Map.entry("population", POPULATION),
                    Map.entry("home", POPULATION),
                    Map.entry("inhabitants", POPULATION),
                    Map.entry("residents", POPULATION),
                    Map.entry("employees", EMPLOYEES),
                    Map.entry("members", MEMBERS));

    private final String dimension;
    private final boolean moves;

    Measure(String dimension, boolean moves) {
        this.dimension = dimension;
        this.moves = moves;
    }

    /** What a word measures; null if nothing. */
    static @Nullable Measure of(String word) {
        return NAMED.get(word);
    }

    /** Whether it is another each year. */
    boolean moves() {
        return moves;
    }

    /** Whether an exact figure is one of it. */
    boolean fits(Figure figure) {
        boolean unit =
                dimension.isEmpty()
                        ? figure.isCount()
                        : figure.kind() == Quantity.Kind.MEASURE
                                && Measures.isOf(dimension, figure.unit());
        return unit && figure.isExact();
    }
}
