package org.claimcheck.rules;

import org.claimcheck.text.NumberWords;
import org.claimcheck.text.Span;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * An age in words: "aged 54", "at the age of 54".
 *
 * @param first index of the first token
 * @param end index after the last token
 * @param strict whether the words can only mean the subject: "at the age of", not "aged"
 */
record AgePhrase(int years, int first, int end, boolean strict) {

    private static final int OLDEST = 125;

    /** The age that begins at an index; null if none, or if it is not exact. */
    static @Nullable AgePhrase at(Tokens t, int i) {
        int number = number(t, i);
        if (number < 0 || isVague(t.at(i - 1)) || isVague(t.at(number - 1))) {
            return null;
        }
        NumberWords.Reading words = NumberWords.at(t, number);
        int years = words == null ? t.at(number).number() : words.value().intValue();
        int end = words == null ? number + 1 : words.end();
        boolean whole = words == null || words.value().stripTrailingZeros().scale() <= 0;
        boolean plausible = years >= 0 && years <= OLDEST && whole;
        if (!plausible || isOther(t, end)) {
            return null;
        }
        end = t.at(end).is("years") || t.at(end).is("year") ? end + 1 : end;
        end = t.at(end).is("old") ? end + 1 : end;
        boolean strict = !t.at(i).is("aged");
        return new AgePhrase(years, i, end, strict);
    }

    /** The age of two digits that closes a clause, or has its unit; -1 if there is none. */
    static int now(Tokens t, int i) {
        Token age = t.at(i);
        Token next = t.at(i + 1);
        boolean decimal = t.at(i + 2).isDigits() && t.at(i + 2).attached();
        boolean closed =
                next.kind() == Token.Kind.NONE || next.is(",") || next.is(".") || next.is(";");
        boolean is = (closed && !decimal) || t.are(i + 1, "years", "old");
        return age.isDigits() && age.word().length() == 2 && is ? age.number() : -1;
    }

    private static int number(Tokens t, int i) {
        if (t.at(i).is("aged")) {
            return i + 1;
        }
        if (!t.at(i).is("at")) {
            return -1;
        }
        if (t.are(i + 1, "the", "age", "of")) {
            return i + 4;
        }
        if (t.at(i + 1).is("age")) {
            return i + 2;
        }
        return t.at(i - 1).is("died") ? i + 1 : -1;
    }

    private static boolean isVague(Token token) {
        return switch (token.word()) {
            case "about",
                    "around",
                    "approximately",
                    "roughly",
                    "nearly",
                    "almost",
                    "over",
                    "under",
                    "reportedly",
                    "allegedly",
                    "apparently",
                    "supposedly",
                    "probably",
                    "perhaps" ->
                    true;
            default -> false;
        };
    }

    /** "54-60", "54 and 52", "54 or 55", "54.5", "54 months", "54th", "54 Main Street". */
    private static boolean isOther(Tokens t, int end) {
        Token next = t.at(end);
        if (next.attached() && (next.isWord() || next.isDigits())) {
            return true;
        }
        boolean number = t.at(end + 1).isDigits() || NumberWords.at(t, end + 1) != null;
        boolean linked =
                next.is("-")
                        || next.is("\u2013")
                        || next.is("/")
                        || next.is("+")
                        || (next.is(".") && number && t.at(end + 1).attached())
                        || ((next.is("and") || next.is("or") || next.is("to") || next.is(","))
                                && number
                                && !isYear(t, end + 1));
        boolean unit =
                switch (next.word()) {
                    case "months", "weeks", "days", "hours", "minutes", "am", "pm", "percent" ->
                            true;
                    default -> false;
                };
        return linked || unit || next.capital() || next.is("%") || next.is("and") || next.is("or");
    }

    private static boolean isYear(Tokens t, int i) {
        return t.at(i).word().length() == 4;
    }

    Span span(Tokens t) {
        return t.span(first, end - 1);
    }
}
