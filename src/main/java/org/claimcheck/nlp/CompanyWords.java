package org.claimcheck.nlp;

import java.util.Set;

/** Legal forms and their like, which a company's name may be said without. Common knowledge. */
final class CompanyWords {
    private static final Set<String> WORDS =
            Set.of(
                    "Inc.",
                    "Inc",
                    "Incorporated",
                    "Corp.",
                    "Corp",
                    "Corporation",
                    "Co.",
                    "Co",
                    "Company",
                    "Ltd.",
                    "Ltd",
                    "Limited",
                    "LLC",
                    "L.L.C.",
                    "LLP",
                    "plc",
                    "PLC",
                    "AG",
                    "SA",
                    "S.A.",
                    "NV",
                    "N.V.",
                    "GmbH",
                    "SE",
                    "Group",
                    "Holdings");

    private CompanyWords() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
