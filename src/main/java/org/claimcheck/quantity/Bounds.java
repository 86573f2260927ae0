package org.claimcheck.quantity;

import org.claimcheck.quantity.Quantity.Bound;
import org.claimcheck.text.Tokens;

/** What the words before a number make of it. */
final class Bounds {

    private Bounds() {}

    static Bound before(Tokens t, int i) {
        String last = t.at(i - 1).word();
        Bound single =
                switch (last) {
                    case "about",
                            "around",
                            "approximately",
                            "roughly",
                            "nearly",
                            "almost",
                            "some",
                            "circa",
                            "estimated",
                            "~",
                            "\u2248" ->
                            Bound.ABOUT;
                    case "over", "above", "exceeding", "\u2265" -> Bound.AT_LEAST;
                    case "under", "below", "\u2264" -> Bound.AT_MOST;
                    default -> Bound.EXACT;
                };
        if (single != Bound.EXACT) {
            return single;
        }
        boolean negated = t.at(i - 3).is("no") || t.at(i - 3).is("not");
        return switch (t.at(i - 2).word() + " " + last) {
            case "more than", "greater than" -> negated ? Bound.AT_MOST : Bound.AT_LEAST;
            case "less than", "fewer than" -> negated ? Bound.AT_LEAST : Bound.AT_MOST;
            case "at least", "minimum of" -> Bound.AT_LEAST;
            case "at most", "up to", "maximum of" -> Bound.AT_MOST;
            case "close to" -> Bound.ABOUT;
            default -> Bound.EXACT;
        };
    }
}
