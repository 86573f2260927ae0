package org.claimcheck.rules;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words in which a text tells that a figure changed, as lists for templates. */
final class GrowthWords {

    static final Set<String> RISING =
            Set.of(
                    "rose",
                    "rise",
                    "rises",
                    "risen",
                    "rising",
                    "grew",
                    "grow",
                    "grows",
                    "grown",
                    "growing",
                    "increased",
                    "increase",
                    "increases",
                    "increasing",
                    "jumped",
                    "jump",
                    "climbed",
                    "climb",
                    "surged",
                    "surge",
                    "soared",
                    "gained",
                    "gain",
                    "expanded",
                    "expand",
                    "swelled",
                    "went",
                    "up",
                    "advanced",
                    "leapt",
                    "leaped",
                    "spiked",
                    "raised",
                    "growth",
                    "hike",
                    "uptick",
                    "improved",
                    "improvement",
                    "expansion",
                    "doubled",
                    "more",
                    "higher",
                    "larger",
                    "boost",
                    "boosted");

    static final Set<String> FALLING =
            Set.of(
                    "fell",
                    "fall",
                    "falls",
                    "fallen",
                    "falling",
                    "dropped",
                    "drop",
                    "drops",
                    "dropping",
                    "declined",
                    "decline",
                    "declines",
                    "declining",
                    "decreased",
                    "decrease",
                    "decreases",
                    "shrank",
                    "shrunk",
                    "plunged",
                    "plunge",
                    "slumped",
                    "slump",
                    "slipped",
                    "sank",
                    "tumbled",
                    "dipped",
                    "dip",
                    "lost",
                    "loss",
                    "down",
                    "cut",
                    "reduced",
                    "reduce",
                    "reduction",
                    "slashed",
                    "lowered",
                    "contracted",
                    "contraction",
                    "eased",
                    "less",
                    "fewer",
                    "lower",
                    "smaller");

    private static final Set<String> NOUNS =
            Set.of(
                    "increase",
                    "rise",
                    "growth",
                    "jump",
                    "gain",
                    "surge",
                    "uptick",
                    "hike",
                    "improvement",
                    "expansion",
                    "decrease",
                    "drop",
                    "fall",
                    "decline",
                    "reduction",
                    "cut",
                    "loss",
                    "slump",
                    "plunge",
                    "dip",
                    "contraction",
                    "boost");

    private static final Set<String> LINKS =
            Set.of(
                    "a",
                    "an",
                    "or",
                    "by",
                    "of",
                    "about",
                    "almost",
                    "nearly",
                    "roughly",
                    "around",
                    "some",
                    "approximately",
                    "which",
                    "is",
                    "was",
                    "that",
                    "representing",
                    "marking",
                    "equal",
                    "to",
                    "just",
                    "over",
                    "under",
                    "than",
                    "+",
                    "-",
                    "sharp",
                    "total",
                    "overall",
                    "net",
                    "annual",
                    "compound");

    /** Verbs and nouns of change. */
    static final Set<String> MOVED = both(NOUNS, both(RISING, FALLING));

    /** Words for a multiple with the number they tell. */
    static final Map<String, Integer> FOLD =
            Map.of(
                    "twofold",
                    2,
                    "threefold",
                    3,
                    "fourfold",
                    4,
                    "fivefold",
                    5,
                    "sixfold",
                    6,
                    "sevenfold",
                    7,
                    "eightfold",
                    8,
                    "ninefold",
                    9,
                    "tenfold",
                    10);

    /** By the names templates use. */
    static final Map<String, Set<String>> LISTS =
            Map.of(
                    "MOVED",
                    MOVED,
                    "CHANGE",
                    NOUNS,
                    "LINK",
                    both(LINKS, MOVED),
                    "TIMES",
                    Set.of("doubled", "tripled", "trebled", "quadrupled", "halved"),
                    "FOLD",
                    FOLD.keySet());

    /**
     * Words that leave open what the percentage was worked out of: prices of another year, other
     * parts of the whole.
     */
    static final Set<String> ADJUSTED =
            Set.of(
                    "inflation",
                    "constant",
                    "organic",
                    "organically",
                    "adjusted",
                    "adjusting",
                    "adjustment",
                    "seasonally",
                    "excluding",
                    "comparable",
                    "capita",
                    "underlying",
                    "averaged",
                    "average",
                    "median",
                    "respectively",
                    "real");

    private GrowthWords() {}

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> out = new HashSet<>(one);
        out.addAll(other);
        return Set.copyOf(out);
    }
}
