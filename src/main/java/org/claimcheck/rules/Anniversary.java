package org.claimcheck.rules;

import java.util.List;
import java.util.Set;
import org.claimcheck.text.NumberWords;
import org.claimcheck.text.Span;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * "Founded in 1950, the club celebrated its 60th anniversary in 2015."
 *
 * @param span the words of the anniversary
 */
record Anniversary(int years, Period founded, Period kept, String verb, Span span) {

    /** Jubilees are often kept a year later, and the first year may count as one. */
    private static final int LEEWAY = 1;

    /** A difference greater than this is rather that of two events. */
    private static final int MOST_OFF = 30;

    private static final Set<String> BEGUN =
            Set.of(
                    "founded",
                    "established",
                    "created",
                    "opened",
                    "launched",
                    "formed",
                    "incorporated",
                    "built",
                    "inaugurated");

    /** The anniversary of a sentence that names one, and two dates; null if anything is open. */
    static @Nullable Anniversary in(Tokens t, TimeIndex times) {
        int noun = only(t);
        if (noun < 0 || !isOwn(t, noun)) {
            return null;
        }
        int first = noun;
        int years = years(t, noun);
        if (years > 0 && t.at(noun).word().startsWith("anniversar")) {
            first = noun - (t.at(noun - 1).isDigits() || !t.at(noun - 1).attached() ? 1 : 2);
        }
        List<Dated> dates = Dated.in(t, times);
        if (years <= 0 || dates.size() != 2 || PastEvents.isUnreal(t)) {
            return null;
        }
        Dated founded = null;
        Dated kept = null;
        String verb = "";
        for (Dated date : dates) {
            boolean led = t.at(date.first() - 1).is("in") || t.at(date.first() - 1).is("on");
            String before = t.at(date.first() - 2).word();
            if (led && date.isExplicit() && BEGUN.contains(before)) {
                founded = date;
                verb = before;
            } else {
                kept = date;
            }
        }
        return founded == null || kept == null || !isPast(founded, kept)
                ? null
                : new Anniversary(
                        years, founded.period(), kept.period(), verb, t.span(first, noun));
    }

    private static boolean isPast(Dated founded, Dated kept) {
        return kept.period().isAfter(founded.period());
    }

    /** The index of the only anniversary of a sentence, or -1. */
    private static int only(Tokens t) {
        int found = -1;
        for (int i = 0; i < t.size(); i++) {
            boolean noun =
                    t.at(i).word().startsWith("anniversar") || !hundreds(t.at(i).word()).isEmpty();
            if (noun && found >= 0) {
                return -1;
            }
            found = noun ? i : found;
        }
        return found;
    }

    private static String hundreds(String word) {
        return switch (word) {
            case "centenary", "centennial" -> "100";
            case "sesquicentennial" -> "150";
            case "bicentenary", "bicentennial" -> "200";
            default -> "";
        };
    }

    /** Its own anniversary, not that of something else: "the 18th anniversary of the amendment". */
    private static boolean isOwn(Tokens t, int noun) {
        if (t.at(noun + 1).is("of")) {
            return false;
        }
        boolean ordinal = t.at(noun).word().startsWith("anniversar");
        int number = !ordinal ? noun : t.at(noun - 1).attached() ? noun - 2 : noun - 1;
        Token owner = t.at(number - 1);
        return owner.is("its") || owner.is("their") || owner.is("our");
    }

    /** The number before the noun: "60th", "tenth", "fiftieth" is not known. */
    private static int years(Tokens t, int noun) {
        String hundreds = hundreds(t.at(noun).word());
        if (!hundreds.isEmpty()) {
            return Integer.parseInt(hundreds);
        }
        int suffix = noun - 1;
        boolean digits =
                t.at(suffix).attached()
                        && t.at(suffix - 1).isDigits()
                        && Set.of("st", "nd", "rd", "th").contains(t.at(suffix).word());
        return digits ? t.at(suffix - 1).number() : NumberWords.ordinal(t.at(suffix).word());
    }

    boolean isWrong() {
        int off = Math.abs(kept.year() - founded.year() - years);
        return off > LEEWAY && off <= MOST_OFF;
    }

    String message() {
        return String.format(
                "From %d, when it was %s, to %d is %d years, not %d; correct the anniversary or the"
                        + " year that is wrong.",
                founded.year(), verb, kept.year(), kept.year() - founded.year(), years);
    }
}
