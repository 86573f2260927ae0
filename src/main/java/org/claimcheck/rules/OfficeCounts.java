package org.claimcheck.rules;

import java.math.BigDecimal;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.text.Phrases;
import org.claimcheck.text.Tokens;

/** What an office counts over a span of time: "4,000 deaths in 2021". The list is our own. */
final class OfficeCounts {

    /** Smaller numbers of the kind may be the writer's own count. */
    private static final BigDecimal BIG_TALLY = BigDecimal.valueOf(1_000);

    /** What offices keep count of. */
    private static final Phrases OFFICE_COUNTS =
            Phrases.of(
                    "deaths|cases|infections|arrests|murders|homicides|suicides|overdoses|births"
                            + "|crimes|offences|offenses|evictions|bankruptcies|insolvencies"
                            + "|hospitalizations|hospitalisations|admissions|accidents|crashes"
                            + "|casualties|abortions|divorces|marriages|deportations|burglaries"
                            + "|robberies|assaults|thefts|fires|strokes|miscarriages");

    private static final Phrases OVER_TIME =
            Phrases.of(
                    "a|per|each|every year|month|week|day",
                    "annually|yearly|monthly|nationwide|worldwide",
                    "last year|month",
                    "in|since|during|between *");

    private OfficeCounts() {}

    static boolean holds(Quantity quantity, Statement statement) {
        BigDecimal value = quantity.value();
        if (quantity.kind() != Quantity.Kind.NUMBER
                || value == null
                || value.compareTo(BIG_TALLY) < 0) {
            return false;
        }
        Tokens t = statement.tokens();
        for (int i = 0; i < t.size(); i++) {
            if (t.at(i).start() >= quantity.span().end()) {
                boolean counted = false;
                for (int j = i; j < i + 3; j++) {
                    counted |= OFFICE_COUNTS.end(t, j) > 0;
                }
                return counted && OVER_TIME.standsIn(t, i, t.size());
            }
        }
        return false;
    }
}
