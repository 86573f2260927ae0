package org.claimcheck.quantity;

import java.util.Set;
import org.claimcheck.text.NumberWords;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;

/** What the words and signs around digits, and the document's own custom, make of their groups. */
final class Digits {

    private static final int LEAST_NOUN = 4;

    /** Things and beings that are whole, and whose plural has no s. */
    private static final Set<String> PLURALS =
            Set.of(
                    "people",
                    "men",
                    "women",
                    "children",
                    "sheep",
                    "deer",
                    "fish",
                    "cattle",
                    "geese",
                    "mice",
                    "oxen",
                    "aircraft");

    private Digits() {}

    /**
     * Whether a comma before one or two digits is the point here.
     *
     * @param custom what the document writes
     */
    static boolean areDecimal(Tokens t, int i, Numeral numeral, Custom custom) {
        Token next = t.at(numeral.end());
        boolean signed =
                Amounts.currencyBefore(t, i) < i
                        || next.is("%")
                        || next.is("\u20ac")
                        || next.is("euros")
                        || next.is("eur");
        return numeral.value() != null && (custom == Custom.COMMA || signed);
    }

    /** Whether the digits count something, or are a sum of money, and no reading is right. */
    static boolean areMalformed(Tokens t, int i, Numeral numeral, Custom custom) {
        boolean money = Amounts.currencyBefore(t, i) < i;
        Token next = t.at(numeral.end());
        boolean counts = next.isWord() && next.spaced() && !next.capital();
        return switch (numeral.reading()) {
            case MALFORMED ->
                    (money || counts)
                            && !(numeral.value() != null && areDecimal(t, i, numeral, custom));
            case NO_MONEY -> money;
            case DECIMAL_COMMA ->
                    custom != Custom.COMMA && (areCents(t, i, numeral) || areNone(t, numeral));
            case CONTINENTAL ->
                    custom == Custom.POINT
                            && (isDollars(t, i, numeral)
                                    || (isPlural(next) && UnitWords.currency(next) == null));
            case UNORDERED -> isPlural(next) && !t.at(i - 1).word().endsWith("s");
            default -> false;
        };
    }

    /** "$25,00" where English is written: neither cents nor thousands. */
    private static boolean areCents(Tokens t, int i, Numeral numeral) {
        boolean scaled = NumberWords.scale(t.at(numeral.end()).word()) != null;
        return isSigned(t, i) && !scaled && t.at(numeral.end() - 1).word().length() == 2;
    }

    private static boolean isSigned(Tokens t, int i) {
        Token sign = t.at(i - 1);
        return Amounts.currencyBefore(t, i) == i - 1 && (sign.is("$") || sign.is("\u00a3"));
    }

    /** A sum of English-speaking countries, "$1.200,50" or "1.200,50 dollars". */
    private static boolean isDollars(Tokens t, int i, Numeral numeral) {
        Token noun = t.at(numeral.end());
        return isSigned(t, i) || noun.is("dollars") || noun.is("pounds");
    }

    /** A word in lower case that something whole is counted by. */
    private static boolean isPlural(Token noun) {
        boolean word = noun.isWord() && noun.spaced() && !noun.capital();
        boolean many = noun.word().endsWith("s") && noun.word().length() > LEAST_NOUN;
        return word && (many || PLURALS.contains(noun.word()));
    }

    /** "10,00 houses": nobody writes out that there is no part of a house. */
    private static boolean areNone(Tokens t, Numeral numeral) {
        Token noun = t.at(numeral.end());
        boolean unit =
                noun.is("hours")
                        || UnitWords.unit(t, numeral.end()) != null
                        || UnitWords.currency(noun) != null;
        return t.at(numeral.end() - 1).is("00") && isPlural(noun) && !unit;
    }
}
