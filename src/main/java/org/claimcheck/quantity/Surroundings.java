package org.claimcheck.quantity;

import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;

/** Tells a number of its own from digits that belong to a name, a version, a section, a row. */
final class Surroundings {

    private Surroundings() {}

    /** Whether nothing before the digits makes them part of something else. */
    static boolean isFreeBefore(Tokens t, int i) {
        Token before = t.at(i - 1);
        if (t.at(i).spaced()) {
            return true;
        }
        if (before.isWord()) {
            return false;
        }
        return switch (before.word()) {
            case "(",
                    "[",
                    "\"",
                    "'",
                    "\u201c",
                    "\u2018",
                    "~",
                    "\u2248",
                    "\u2014",
                    "\u2265",
                    "\u2264" ->
                    true;
            case "-", "\u2013", "\u2212", "+" -> before.spaced();
            case "/", ".", ",", ":", ";", "*", "^", "|" -> false;
            default -> UnitWords.sign(before) != null;
        };
    }

    /** Whether a minus stands before the digits, and no word or number that it could join to. */
    static boolean isNegative(Tokens t, int i) {
        Token sign = t.at(i - 1);
        boolean minus = sign.is("\u2212") || sign.is("-");
        Token before = t.at(i - 2);
        return minus && t.at(i).attached() && sign.spaced() && before.isWord();
    }

    /** "Minus 10 °C"; other amounts are taken away. */
    static boolean isBelowNought(Tokens t, int i, Amount amount) {
        String unit = amount.unit();
        return unit != null && unit.startsWith("\u00b0") && t.at(i - 1).is("minus");
    }

    /** "1.000" may be either, and so may "1.234" where commas are points. */
    static boolean isThousandOrOne(Tokens t, int i, int end, Custom custom) {
        boolean group =
                end == i + 3
                        && t.at(i + 1).is(".")
                        && t.at(i + 2).word().length() == 3
                        && t.at(i).word().length() <= 3
                        && !t.at(i).word().startsWith("0");
        return group && (custom == Custom.COMMA || t.at(i + 2).is("000"));
    }

    /** "2.5m units" may be 2.5 million, "100m hurdles" are metres: nothing here tells. */
    static boolean isMetresOrMillions(Tokens t, int end, Amount amount) {
        Token m = t.at(end);
        Token noun = t.at(end + 1);
        return amount.end() == end + 1
                && m.is("m")
                && m.attached()
                && "m".equals(amount.unit())
                && (noun.word().endsWith("s") || noun.is("people"));
    }

    /**
     * Whether what follows the digits without a space is no part of the amount: "3x", "5-5555",
     * "2:1".
     *
     * @param end index after the digits
     * @param amountEnd index after scale and unit
     */
    static boolean isGlued(Tokens t, int end, int amountEnd) {
        Token next = t.at(amountEnd);
        if (next.spaced()) {
            return false;
        }
        if (next.isWord()) {
            return true;
        }
        Token then = t.at(amountEnd + 1);
        boolean more = then.attached() && (then.isDigits() || then.isWord());
        if (amountEnd == end && isPower(next)) {
            return true;
        }
        return switch (next.word()) {
            case "-", "\u2013" -> more && then.isDigits() && isRow(t, amountEnd + 2);
            case "/", ":", "." -> more && then.isDigits() && amountEnd == end;
            case "_", "^", "*", "=" -> true;
            default -> false;
        };
    }

    /** "10⁶": the digits before are no number of their own. */
    static boolean isPower(Token token) {
        return token.word().length() == 1
                && "\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079\u207b"
                        .contains(token.word());
    }

    /** Whether a third group follows two: telephone numbers, ISBNs, scores of sets. */
    private static boolean isRow(Tokens t, int i) {
        return t.at(i).attached()
                && (t.at(i).is("-") || t.at(i).is("\u2013"))
                && t.at(i + 1).isDigits()
                && t.at(i + 1).attached();
    }

    /** The first token after the unspaced run around an index. */
    static int pastRun(Tokens t, int i) {
        int end = i;
        while (end < t.size() && t.at(end).attached()) {
            end++;
        }
        return Math.max(end, i);
    }

    /**
     * Whether a label before, or a reporter after, makes the number a name: "page 12", "570 U.S."
     */
    static boolean isLabelled(Tokens t, int i, int end) {
        Token before = t.at(i - 1);
        Token label = before.is(".") && before.attached() ? t.at(i - 2) : before;
        boolean reporter = t.are(end, "u", ".") && t.at(end + 2).is("s");
        if (reporter || before.is("\u00a7")) {
            return true;
        }
        return switch (label.word()) {
            case "page",
                    "pages",
                    "pp",
                    "p",
                    "section",
                    "sections",
                    "chapter",
                    "figure",
                    "fig",
                    "table",
                    "version",
                    "v",
                    "no",
                    "nos",
                    "rfc",
                    "iso",
                    "article",
                    "art",
                    "clause",
                    "appendix",
                    "step",
                    "rule",
                    "level",
                    "release",
                    "vol",
                    "volume",
                    "issue",
                    "room",
                    "route",
                    "flight",
                    "highway",
                    "line",
                    "lines",
                    "item",
                    "note",
                    "isbn",
                    "issn",
                    "doi",
                    "pmid",
                    "sec",
                    "eq",
                    "equation",
                    "apollo",
                    "windows",
                    "part",
                    "act",
                    "day" ->
                    t.at(end).word().isEmpty() || !t.at(end).is("%");
            default -> false;
        };
    }
}
