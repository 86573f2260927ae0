package org.claimcheck.quantity;

import org.claimcheck.text.NumberWords;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;

/** What the words and signs around digits, and the document's own custom, make of their groups. */
final class Digits {

    private static final int LEAST_NOUN = 4;

    private Digits() {}

    /**
     * Whether a comma before one or two digits is the point here.
     *
     * @param decimalComma whether the document writes such commas
     */
    static boolean areDecimal(Tokens t, int i, Numeral numeral, boolean decimalComma) {
        Token next = t.at(numeral.end());
        boolean signed =
                Amounts.currencyBefore(t, i) < i
                        || next.is("%")
                        || next.is("\u20ac")
                        || next.is("euros")
                        || next.is("eur");
        return numeral.value() != null && (decimalComma || signed);
    }

    /** Whether the digits count something, or are a sum of money, and no reading is right. */
    static boolean areMalformed(Tokens t, int i, Numeral numeral, boolean decimalComma) {
        boolean money = Amounts.currencyBefore(t, i) < i;
        Token next = t.at(numeral.end());
        boolean counts = next.isWord() && next.spaced() && !next.capital();
        return switch (numeral.reading()) {
            case MALFORMED ->
                    (money || counts)
                            && !(numeral.value() != null
                                    && areDecimal(t, i, numeral, decimalComma));
            case NO_MONEY -> money;
            case DECIMAL_COMMA -> !decimalComma && (areCents(t, i, numeral) || areNone(t, numeral));
            default -> false;
        };
    }

    /** "$25,00" where English is written: neither cents nor thousands. */
    private static boolean areCents(Tokens t, int i, Numeral numeral) {
        Token sign = t.at(i - 1);
        boolean plain =
                Amounts.currencyBefore(t, i) == i - 1 && (sign.is("$") || sign.is("\u00a3"));
        boolean scaled = NumberWords.scale(t.at(numeral.end()).word()) != null;
        return plain && !scaled && t.at(numeral.end() - 1).word().length() == 2;
    }

    /** "10,00 houses": nobody writes out that there is no part of a house. */
    private static boolean areNone(Tokens t, Numeral numeral) {
        Token noun = t.at(numeral.end());
        boolean things = noun.isWord() && noun.spaced() && !noun.capital();
        boolean many = noun.is("people") || (noun.word().endsWith("s") && !noun.is("hours"));
        boolean unit = UnitWords.unit(t, numeral.end()) != null || UnitWords.currency(noun) != null;
        boolean noughts = t.at(numeral.end() - 1).is("00");
        return noughts && things && many && !unit && noun.word().length() > LEAST_NOUN;
    }
}
