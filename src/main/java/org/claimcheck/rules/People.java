package org.claimcheck.rules;

import java.util.Set;

/** Nouns for several people, and for bodies of them. Common nouns of news and reports. */
final class People {

    /** Several people. */
    static final Set<String> MANY =
            Set.of(
                    "people",
                    "persons",
                    "members",
                    "patients",
                    "students",
                    "pupils",
                    "participants",
                    "respondents",
                    "victims",
                    "passengers",
                    "staff",
                    "employees",
                    "workers",
                    "candidates",
                    "players",
                    "jurors",
                    "judges",
                    "directors",
                    "delegates",
                    "residents",
                    "children",
                    "adults",
                    "athletes",
                    "volunteers",
                    "teachers",
                    "doctors",
                    "nurses",
                    "officers",
                    "soldiers",
                    "prisoners",
                    "survivors",
                    "applicants",
                    "winners",
                    "artists",
                    "speakers",
                    "authors",
                    "ministers",
                    "councillors");

    private static final Set<String> GROUPS =
            Set.of(
                    "jury",
                    "panel",
                    "board",
                    "council",
                    "committee",
                    "commission",
                    "cabinet",
                    "crew",
                    "team",
                    "squad",
                    "class",
                    "group",
                    "party",
                    "delegation",
                    "staff",
                    "cast",
                    "choir",
                    "band",
                    "orchestra",
                    "senate",
                    "parliament",
                    "assembly",
                    "faculty");

    private People() {}

    static boolean isMany(String word) {
        return MANY.contains(word);
    }

    static boolean isGroup(String word) {
        return GROUPS.contains(word);
    }
}
