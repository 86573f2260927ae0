package org.claimcheck.rules;

import java.util.Map;
import java.util.Set;

/** Words with which a {@link Toll} is told. Common nouns and verbs of news. */
final class TollWords {

    static final Set<String> EVENTS =
            Set.of(
                    "fire",
                    "blaze",
                    "wildfire",
                    "blast",
                    "explosion",
                    "bombing",
                    "bomb",
                    "attack",
                    "shooting",
                    "massacre",
                    "raid",
                    "crash",
                    "accident",
                    "collision",
                    "derailment",
                    "earthquake",
                    "quake",
                    "tsunami",
                    "flood",
                    "floods",
                    "flooding",
                    "storm",
                    "hurricane",
                    "cyclone",
                    "typhoon",
                    "tornado",
                    "landslide",
                    "mudslide",
                    "avalanche",
                    "eruption",
                    "collapse",
                    "stampede",
                    "crush",
                    "outbreak",
                    "disaster",
                    "sinking");

    static final Set<String> INJURED =
            Set.of("injured", "injures", "injuring", "wounded", "wounds", "hurt");

    /** By the names templates use. */
    static final Map<String, Set<String>> LISTS =
            Map.of(
                    "EVENT",
                    EVENTS,
                    "KILLED",
                    Set.of("killed", "kills", "killing"),
                    "INJURED",
                    INJURED,
                    "DEAD",
                    Set.of("killed", "dead", "die", "died"),
                    "HURT",
                    Set.of("injured", "wounded", "hurt"),
                    "WERE",
                    Set.of("were", "was"));

    /** The event of another sentence, a part of this one, or a count that went on. */
    static final Set<String> UNSURE =
            Set.of(
                    "another",
                    "other",
                    "similar",
                    "second",
                    "third",
                    "previous",
                    "earlier",
                    "later",
                    "alone",
                    "including",
                    "among",
                    "whom",
                    "aboard",
                    "inside",
                    "total",
                    "all",
                    "altogether",
                    "far",
                    "already",
                    "initially",
                    "first",
                    "then",
                    "now",
                    "more",
                    "further",
                    "additional",
                    "each",
                    "every",
                    "per",
                    "if",
                    "could",
                    "may",
                    "might",
                    "would",
                    "since",
                    "until",
                    "before",
                    "who",
                    "whose",
                    "deadliest",
                    "worst",
                    "least",
                    "according",
                    "said",
                    "says",
                    "claimed",
                    "claims",
                    "reported",
                    "reports",
                    "reportedly",
                    "estimated",
                    "estimates",
                    "believed",
                    "feared",
                    "only");

    private TollWords() {}
}
