package org.claimcheck.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.claimcheck.quantity.Quantity.Bound;
import org.claimcheck.quantity.Quantity.Kind;
import org.claimcheck.text.NumberWords;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;

/** Reads the quantities of one stretch of tokens. */
final class QuantityScanner {

    private final Tokens t;
    private final Runs runs;
    private final Custom custom;

    QuantityScanner(Tokens tokens, Custom custom) {
        this.t = tokens;
        this.runs = Runs.of(tokens);
        this.custom = custom;
    }

    /**
     * Reads what begins at a token and adds it.
     *
     * @param limit offset at which something else begins; nothing read reaches past it
     * @return the index to go on from
     */
    int read(int i, int limit, List<Quantity> out) {
        Token token = t.at(i);
        if (token.isDigits()) {
            if (runs.isOpaque(i) || !Surroundings.isFreeBefore(t, i)) {
                return i + 1;
            }
            return digits(i, limit, out);
        }
        if (token.isWord()) {
            return words(i, limit, out);
        }
        Fractions.Read sign = runs.isOpaque(i) ? null : Fractions.sign(t, i);
        return sign == null ? i + 1 : add(sign, out);
    }

    private int digits(int i, int limit, List<Quantity> out) {
        Numeral numeral = Numeral.at(t, i);
        int end = numeral.end();
        if (t.at(end - 1).end() > limit || Surroundings.isLabelled(t, i, end)) {
            return end;
        }
        if (Digits.areMalformed(t, i, numeral, custom)) {
            out.add(
                    new Quantity(
                            t.span(i, end - 1), Kind.MALFORMED, null, null, Bound.EXACT, null));
            return end;
        }
        BigDecimal value = numeral.value();
        if (value != null && Surroundings.isThousandOrOne(t, i, end, custom)) {
            return end;
        }
        boolean comma =
                numeral.reading() != Numeral.Reading.SURE
                        && numeral.reading() != Numeral.Reading.CONTINENTAL;
        if (value == null || (comma && !Digits.areDecimal(t, i, numeral, custom))) {
            return end;
        }
        Token next = t.at(end);
        if (next.attached() && (next.is("th") || next.is("st") || next.is("nd") || next.is("rd"))) {
            out.add(ordinal(i, end + 1, t.at(i).number()));
            return end + 1;
        }
        Fractions.Read slashed = end == i + 1 ? Fractions.slashed(t, i) : null;
        if (slashed != null) {
            return add(slashed, out);
        }
        Amount mixed = Fractions.mixed(t, i, end, value);
        if (mixed != null) {
            return add(mixed, limit, out);
        }
        if (t.are(end, "\u00d7", "10") && Surroundings.isPower(t.at(end + 2))) {
            return end + 3;
        }
        Fractions.Read share = Fractions.share(t, i, end, value, limit);
        if (share != null) {
            return add(share, out);
        }
        Amount amount = Amounts.counted(t, i, end, value);
        boolean signed = amount.unit() != null && Surroundings.isNegative(t, i);
        if (amount.first() == i && (signed || Surroundings.isBelowNought(t, i, amount))) {
            amount = amount.negative();
        }
        if (Surroundings.isMetresOrMillions(t, end, amount)) {
            return amount.end();
        }
        if (Surroundings.isGlued(t, end, amount.end())) {
            return Surroundings.pastRun(t, end);
        }
        return add(amount, limit, out);
    }

    private int words(int i, int limit, List<Quantity> out) {
        Token token = t.at(i);
        if (token.attached() && !t.at(i - 1).is("\u201c") && !t.at(i - 1).is("(")) {
            return i + 1;
        }
        NumberWords.Reading words = NumberWords.at(t, i);
        Fractions.Read part = Fractions.worded(t, i, words);
        if (part != null) {
            return add(part, out);
        }
        if (words == null) {
            int ordinal = NumberWords.ordinal(token.word());
            if (ordinal > 2) {
                out.add(ordinal(i, i + 1, ordinal));
            }
            return i + 1;
        }
        Token hyphen = t.at(words.end());
        int last = NumberWords.ordinal(t.at(words.end() + 1).word());
        if (hyphen.is("-") && hyphen.attached() && last > 0 && last < 10) {
            out.add(ordinal(i, words.end() + 2, words.value().intValue() + last));
            return words.end() + 2;
        }
        Fractions.Read share = Fractions.share(t, i, words.end(), words.value(), limit);
        if (share != null) {
            return add(share, out);
        }
        Amount amount = Amounts.told(t, i, words);
        boolean pronoun = words.end() == i + 1 && token.is("one") && amount.kind() == Kind.NUMBER;
        if (pronoun || t.at(words.end() - 1).end() > limit) {
            return words.end();
        }
        return add(amount, limit, out);
    }

    /** Adds an amount; where it begins a range, both ends, each with what the other one shows. */
    private int add(Amount amount, int limit, List<Quantity> out) {
        Amount end = Ranges.end(t, runs, amount);
        if (end == null || !amount.isLike(end) || t.at(end.end() - 1).end() > limit) {
            out.add(amount.quantity(t, Bounds.around(t, amount.first(), amount.end())));
            return amount.end();
        }
        Token link = t.at(amount.end());
        boolean rising = amount.sharing(end).isBelow(end);
        if (!link.is("to") && !link.is("and") && !rising) {
            // "FIPS 140-2", "won 3-1": a name or a score.
            return Surroundings.pastRun(t, amount.end());
        }
        boolean range = Ranges.isRange(t, amount) && rising;
        Bound before = range ? Bound.FROM : Bounds.before(t, amount.first());
        out.add(amount.sharing(end).quantity(t, before));
        out.add(end.inCurrency(amount).quantity(t, range ? Bound.TO : Bound.EXACT));
        return end.end();
    }

    private static int add(Fractions.Read read, List<Quantity> out) {
        out.add(read.quantity());
        return read.end();
    }

    private Quantity ordinal(int first, int end, int value) {
        return new Quantity(
                t.span(first, end - 1),
                Kind.ORDINAL,
                BigDecimal.valueOf(value),
                null,
                Bounds.before(t, first),
                BigDecimal.ZERO);
    }
}
