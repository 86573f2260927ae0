package org.claimcheck.time;

import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;

/** Tells years from other numbers of four digits. */
final class Years {

    private Years() {}

    /** Whether nothing is glued to the front of a number that makes it part of something else. */
    static boolean isFreeBefore(Tokens t, int i) {
        Token before = t.at(i - 1);
        if (t.at(i).spaced() || before.kind() == Token.Kind.NONE) {
            return true;
        }
        if (before.isWord() || before.isDigits()) {
            return false;
        }
        return switch (before.word()) {
            case "(", "[", "'", "\"", "\u2018", "\u201c", ";", ":", "\u2014" -> true;
            case "," -> !t.at(i - 2).isDigits() || CalendarWords.month(t.at(i - 3)) > 0;
            case "-", "\u2013" -> before.spaced() || leadsByHyphen(t.at(i - 2));
            default -> false;
        };
    }

    private static boolean leadsByHyphen(Token token) {
        return switch (token.word()) {
            case "mid", "early", "late", "pre", "post", "circa" -> true;
            default -> CalendarWords.month(token) > 0 || CalendarWords.weekday(token) != null;
        };
    }

    /** Whether nothing is glued to the end. */
    static boolean isFreeAfter(Tokens t, int i) {
        Token next = t.at(i + 1);
        if (next.spaced()) {
            return true;
        }
        if (next.isWord()) {
            return false;
        }
        Token then = t.at(i + 2);
        boolean digits = then.isDigits() && then.attached();
        return switch (next.word()) {
            case "%", "\u00b0", "_", "@", "=", "+", "#" -> false;
            case ",", ".", "/", "-", "\u2013" -> !digits;
            default -> true;
        };
    }

    /** Four digits that can be a year, whatever stands around. */
    static boolean isPlain(Tokens t, int i) {
        Token token = t.at(i);
        return token.isDigits()
                && token.word().length() == 4
                && token.number() >= 1000
                && token.number() < 2200
                && isFreeBefore(t, i)
                && isFreeAfter(t, i);
    }

    /** Four digits that are a year, judged by the words around. */
    static boolean isYear(Tokens t, int i) {
        return isPlain(t, i) && isPlausible(t, i);
    }

    /** Whether the words around speak against a year. */
    static boolean isSomethingElse(Tokens t, int i, Token next) {
        Token before = t.at(i - 1);
        return isLabel(before)
                || isApproximation(before)
                || isUnit(next)
                || isCurrency(before)
                || (before.is("of") && isAmount(t.at(i - 2)));
    }

    private static boolean isPlausible(Tokens t, int i) {
        Token before = t.at(i - 1);
        Token next = t.at(i + 1);
        if (isSomethingElse(t, i, next)) {
            return false;
        }
        boolean linked = before.is("and") || before.is("or") || before.is("to");
        if (linked && isPlain(t, i - 2) && t.at(i).number() > t.at(i - 2).number()) {
            return t.at(i).number() >= 1500 && !isSomethingElse(t, i - 2, before);
        }
        int value = t.at(i).number();
        boolean led =
                CalendarWords.leadsToDate(before)
                        || before.is("born")
                        || before.is("died")
                        || (before.is(".") && isCirca(t.at(i - 2)));
        if (value >= 1900 && value < 2030) {
            return led || !looksCounted(next) || isDeterminer(before) || before.is("of");
        }
        if (led) {
            return !looksCounted(next);
        }
        boolean bracketed = before.is("(") && !next.isWord();
        boolean closing = next.is(")") && before.is(",");
        boolean named =
                before.is("of")
                        && (CalendarWords.season(t.at(i - 2)) != null || t.at(i - 2).capital());
        return value < 2100 && (bracketed || closing || named);
    }

    /** The abbreviations of biographies: about, born, died, flourished. */
    private static boolean isCirca(Token token) {
        return token.is("c") || token.is("ca") || token.is("b") || token.is("d") || token.is("fl");
    }

    static boolean looksCounted(Tokens t, int i) {
        return looksCounted(t.at(i));
    }

    /** A lower-case plural: "2000 homes". */
    private static boolean looksCounted(Token next) {
        boolean plural =
                next.isWord()
                        && !next.capital()
                        && next.spaced()
                        && next.word().length() > 3
                        && next.word().endsWith("s")
                        && !next.word().endsWith("ss");
        return plural || isUnit(next);
    }

    private static boolean isDeterminer(Token token) {
        return switch (token.word()) {
            case "the", "its", "their", "his", "her", "our", "this", "that", "s" -> true;
            default -> false;
        };
    }

    private static boolean isCurrency(Token token) {
        return switch (token.word()) {
            case "$", "\u00a3", "\u20ac", "\u00a5", "usd", "eur", "gbp" -> true;
            default -> false;
        };
    }

    private static boolean isLabel(Token token) {
        return switch (token.word()) {
            case "page",
                    "pages",
                    "pp",
                    "p",
                    "no",
                    "nos",
                    "number",
                    "room",
                    "route",
                    "highway",
                    "flight",
                    "section",
                    "sections",
                    "\u00a7",
                    "figure",
                    "fig",
                    "table",
                    "windows",
                    "boeing",
                    "channel",
                    "suite",
                    "box",
                    "version",
                    "model",
                    "rfc",
                    "iso",
                    "port",
                    "area",
                    "chapter",
                    "#" ->
                    true;
            default -> false;
        };
    }

    private static boolean isApproximation(Token token) {
        return switch (token.word()) {
            case "about",
                    "nearly",
                    "approximately",
                    "roughly",
                    "over",
                    "than",
                    "least",
                    "most",
                    "some",
                    "almost",
                    "only",
                    "another" ->
                    true;
            default -> false;
        };
    }

    private static boolean isAmount(Token token) {
        return switch (token.word()) {
            case "population",
                    "total",
                    "average",
                    "maximum",
                    "minimum",
                    "distance",
                    "height",
                    "speed",
                    "number",
                    "sum",
                    "crowd",
                    "group",
                    "hundreds" ->
                    true;
            default -> false;
        };
    }

    private static boolean isUnit(Token token) {
        return switch (token.word()) {
            case "people",
                    "men",
                    "women",
                    "children",
                    "percent",
                    "per",
                    "km",
                    "kg",
                    "mg",
                    "g",
                    "m",
                    "ft",
                    "feet",
                    "mph",
                    "hz",
                    "mhz",
                    "mb",
                    "gb",
                    "square",
                    "metres",
                    "meters",
                    "miles",
                    "hours",
                    "days",
                    "weeks",
                    "months",
                    "years",
                    "times",
                    "dollars",
                    "euros",
                    "pounds",
                    "million",
                    "billion",
                    "thousand" ->
                    true;
            default -> false;
        };
    }
}
