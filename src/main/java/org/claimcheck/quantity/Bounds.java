package org.claimcheck.quantity;

import org.claimcheck.quantity.Quantity.Bound;
import org.claimcheck.text.Tokens;

/** What the words before a number make of it. */
final class Bounds {

    private Bounds() {}

    /** The words before an amount or, where those say nothing, the ones after it. */
    static Bound around(Tokens t, int first, int end) {
        Bound before = before(t, first);
        return before == Bound.EXACT ? after(t, end) : before;
    }

    /** "20 or more", "20+", "20 at most". */
    private static Bound after(Tokens t, int end) {
        boolean plus =
                t.at(end).attached()
                        && (t.at(end).is("+") || (t.at(end).is("-") && t.at(end + 1).is("plus")));
        if (plus) {
            return Bound.AT_LEAST;
        }
        return switch (t.at(end).word() + " " + t.at(end + 1).word()) {
            case "or more", "or above", "or over", "or higher", "at least" -> Bound.AT_LEAST;
            case "or less", "or fewer", "or below", "or under", "or lower", "at most" ->
                    Bound.AT_MOST;
            case "or so" -> Bound.ABOUT;
            default -> Bound.EXACT;
        };
    }

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
            case "upwards of", "excess of" -> Bound.AT_LEAST;
            case "many as", "much as" -> t.at(i - 3).is("as") ? Bound.AT_MOST : Bound.EXACT;
            case "close to" -> Bound.ABOUT;
            default -> Bound.EXACT;
        };
    }
}
