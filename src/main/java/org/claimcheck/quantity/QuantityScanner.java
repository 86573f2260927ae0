package org.claimcheck.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.claimcheck.quantity.Quantity.Bound;
import org.claimcheck.quantity.Quantity.Kind;
import org.claimcheck.text.NumberWords;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the quantities of one stretch of tokens. */
final class QuantityScanner {

    /** "Two in 300" is a share; "two in 2019" is none. */
    private static final int MOST_PARTS = 1_000;

    private final Tokens t;
    private final Runs runs;
    private final boolean decimalComma;

    QuantityScanner(Tokens tokens, boolean decimalComma) {
        this.t = tokens;
        this.runs = Runs.of(tokens);
        this.decimalComma = decimalComma;
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
        return sign(i, out);
    }

    private int digits(int i, int limit, List<Quantity> out) {
        Numeral numeral = Numeral.at(t, i);
        int end = numeral.end();
        if (t.at(end - 1).end() > limit || Surroundings.isLabelled(t, i, end)) {
            return end;
        }
        if (numeral.reading() == Numeral.Reading.MALFORMED && !isDecimalComma(i, numeral)) {
            if (numeral.value() == null || !decimalComma) {
                malformed(i, end, out);
            }
            return end;
        }
        BigDecimal value = numeral.value();
        if (value != null && Surroundings.isThousandOrOne(t, i, end, decimalComma)) {
            return end;
        }
        boolean comma = numeral.reading() == Numeral.Reading.DECIMAL_COMMA;
        if (value == null || (comma && !isDecimalComma(i, numeral))) {
            return end;
        }
        int special = special(i, end, out);
        if (special > end) {
            return special;
        }
        Amount mixed = mixed(i, end, value);
        if (mixed != null) {
            return add(mixed, limit, out);
        }
        if (t.are(end, "\u00d7", "10") && Surroundings.isPower(t.at(end + 2))) {
            return end + 3;
        }
        int share = share(i, end, value, limit, out);
        if (share > end) {
            return share;
        }
        Amount amount = counted(i, end, value);
        if (amount.unit() != null && amount.first() == i && Surroundings.isNegative(t, i)) {
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

    /** Whether a comma before one or two digits is the point here. */
    private boolean isDecimalComma(int i, Numeral numeral) {
        Token next = t.at(numeral.end());
        boolean signed =
                Amounts.currencyBefore(t, i) < i
                        || next.is("%")
                        || next.is("\u20ac")
                        || next.is("euros")
                        || next.is("eur");
        return numeral.value() != null && (decimalComma || signed);
    }

    /** A number with wrong groups is one only where it counts something. */
    private void malformed(int i, int end, List<Quantity> out) {
        Token next = t.at(end);
        boolean counts = next.isWord() && next.spaced() && !next.capital();
        int first = Amounts.currencyBefore(t, i);
        if (counts || first < i) {
            out.add(
                    new Quantity(
                            t.span(i, end - 1), Kind.MALFORMED, null, null, Bound.EXACT, null));
        }
    }

    /** "20th" and "1/2"; the same index if it is neither. */
    private int special(int i, int end, List<Quantity> out) {
        Token next = t.at(end);
        if (next.attached() && (next.is("th") || next.is("st") || next.is("nd") || next.is("rd"))) {
            out.add(quantity(i, end + 1, Kind.ORDINAL, t.at(i).number()));
            return end + 1;
        }
        int under = t.at(end + 1).number();
        boolean fraction =
                end == i + 1
                        && next.is("/")
                        && next.attached()
                        && t.at(end + 1).attached()
                        && under > 1
                        && under <= 100
                        && t.at(i).number() > 0
                        && t.at(i).number() < under
                        && t.at(end + 2).spaced();
        if (!fraction) {
            return end;
        }
        out.add(fraction(i, end + 2, t.at(i).number(), under));
        return end + 2;
    }

    /** The signs for common fractions. */
    private int sign(int i, List<Quantity> out) {
        int parts = parts(t.at(i));
        if (parts > 0 && !t.at(i - 1).isDigits() && !runs.isOpaque(i)) {
            out.add(fraction(i, i + 1, parts / 10, parts % 10));
        }
        return i + 1;
    }

    /** Over times ten and under of a sign, or 0. */
    private static int parts(Token sign) {
        return switch (sign.word()) {
            case "\u00bd" -> 12;
            case "\u2153" -> 13;
            case "\u00bc" -> 14;
            case "\u2154" -> 23;
            case "\u00be" -> 34;
            default -> 0;
        };
    }

    /** "2½" and "2 1/2", or null. */
    private @Nullable Amount mixed(int i, int end, BigDecimal whole) {
        int parts = t.at(end).attached() ? parts(t.at(end)) : 0;
        int over = parts / 10;
        int under = parts % 10;
        int after = end + 1;
        if (parts == 0) {
            over = t.at(end).spaced() ? t.at(end).number() : 0;
            boolean slash = t.at(end + 1).is("/") && t.at(end + 1).attached();
            under = slash && t.at(end + 2).attached() ? t.at(end + 2).number() : 0;
            after = end + 3;
        }
        boolean common = over > 0 && over < under && under <= 16 && t.at(after).spaced();
        if (!common || whole.scale() > 0) {
            return null;
        }
        BigDecimal part =
                BigDecimal.valueOf(over).divide(BigDecimal.valueOf(under), MathContext.DECIMAL32);
        return Amounts.around(t, i, after, whole.add(part), Rounding.fractionStep(under));
    }

    private int words(int i, int limit, List<Quantity> out) {
        Token token = t.at(i);
        if (token.attached() && !t.at(i - 1).is("\u201c") && !t.at(i - 1).is("(")) {
            return i + 1;
        }
        if (token.is("half") && isShared(t.at(i + 1))) {
            out.add(fraction(i, i + 1, 1, 2));
            return i + 1;
        }
        NumberWords.Reading words = NumberWords.at(t, i);
        boolean article = token.is("a") && NumberWords.at(t, i) == null;
        int noun = words == null ? i + 1 : words.end();
        noun = t.at(noun).is("-") ? noun + 1 : noun;
        int under = words == null && !article ? 0 : denominator(t.at(noun));
        if (under > 0 && (t.at(noun).word().endsWith("s") || t.at(noun + 1).is("of"))) {
            int over = words == null ? 1 : words.value().intValue();
            if (over > 0 && over < under) {
                out.add(fraction(i, noun + 1, over, under));
                return noun + 1;
            }
        }
        if (words == null) {
            int ordinal = NumberWords.ordinal(token.word());
            if (ordinal > 2) {
                out.add(quantity(i, i + 1, Kind.ORDINAL, ordinal));
            }
            return i + 1;
        }
        Token hyphen = t.at(words.end());
        int last = NumberWords.ordinal(t.at(words.end() + 1).word());
        if (hyphen.is("-") && hyphen.attached() && last > 0 && last < 10) {
            out.add(quantity(i, words.end() + 2, Kind.ORDINAL, words.value().intValue() + last));
            return words.end() + 2;
        }
        int share = share(i, words.end(), words.value(), limit, out);
        if (share > words.end()) {
            return share;
        }
        Amount amount = told(i, words);
        boolean pronoun = words.end() == i + 1 && token.is("one") && amount.kind() == Kind.NUMBER;
        if (pronoun || t.at(words.end() - 1).end() > limit) {
            return words.end();
        }
        return add(amount, limit, out);
    }

    private static boolean isShared(Token next) {
        return switch (next.word()) {
            case "of", "the", "its", "their", "all", "his", "her", "our" -> true;
            default -> false;
        };
    }

    private static int denominator(Token token) {
        return switch (token.word()) {
            case "half", "halves" -> 2;
            case "third", "thirds" -> 3;
            case "quarter", "quarters" -> 4;
            case "fifth", "fifths" -> 5;
            case "sixth", "sixths" -> 6;
            case "seventh", "sevenths" -> 7;
            case "eighth", "eighths" -> 8;
            case "ninth", "ninths" -> 9;
            case "tenth", "tenths" -> 10;
            default -> 0;
        };
    }

    /**
     * "Nine in ten", "one out of every five"; the same index if it is none.
     *
     * @param end index after the first number
     */
    private int share(int i, int end, BigDecimal over, int limit, List<Quantity> out) {
        int at = end;
        if (t.at(at).is("in")) {
            at++;
        } else if (t.are(at, "out", "of")) {
            at += 2;
        } else {
            return end;
        }
        at = t.at(at).is("every") ? at + 1 : at;
        NumberWords.Reading words = NumberWords.at(t, at);
        int under = words == null ? t.at(at).number() : words.value().intValue();
        int after = words == null ? at + 1 : words.end();
        boolean whole = over.scale() <= 0 && over.signum() > 0 && under <= MOST_PARTS;
        boolean apart = t.at(after).spaced() || t.at(after).kind() == Token.Kind.SIGN;
        boolean more = t.at(after).attached() && ",.-".contains(t.at(after).word());
        boolean number = more && t.at(after + 1).attached() && t.at(after + 1).isDigits();
        if (!whole || !apart || number || under < 2 || over.intValue() >= under) {
            return end;
        }
        if (t.at(after - 1).end() > limit) {
            return end;
        }
        out.add(fraction(i, after, over.intValue(), under));
        return after;
    }

    /** Adds an amount; where it begins a range, both ends, each with what the other one shows. */
    private int add(Amount amount, int limit, List<Quantity> out) {
        Amount end = rangeEnd(amount);
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
        boolean range = isRange(amount) && rising;
        Bound before = range ? Bound.FROM : Bounds.before(t, amount.first());
        out.add(amount.sharing(end).quantity(t, before));
        out.add(end.inCurrency(amount).quantity(t, range ? Bound.TO : Bound.EXACT));
        return end.end();
    }

    private @Nullable Amount rangeEnd(Amount start) {
        Token link = t.at(start.end());
        boolean dash = link.is("-") || link.is("\u2013");
        boolean between = link.is("and") && t.at(start.first() - 1).is("between");
        if (!dash && !between && !link.is("to")) {
            return null;
        }
        int i = start.end() + 1;
        while (UnitWords.sign(t.at(i)) != null && i < start.end() + 3) {
            i++;
        }
        Amount end = null;
        if (t.at(i).isDigits() && !runs.isOpaque(i)) {
            Numeral numeral = Numeral.at(t, i);
            if (numeral.reading() == Numeral.Reading.SURE && numeral.value() != null) {
                end = counted(i, numeral.end(), numeral.value());
                end = Surroundings.isGlued(t, numeral.end(), end.end()) ? null : end;
            }
        } else if (!dash || t.at(i).isWord()) {
            NumberWords.Reading words = NumberWords.at(t, i);
            end = words == null ? null : told(i, words);
        }
        return end;
    }

    private Amount counted(int first, int end, BigDecimal digits) {
        return Amounts.around(t, first, end, digits, Rounding.step(digits, BigDecimal.ONE));
    }

    private Amount told(int first, NumberWords.Reading words) {
        BigDecimal step = Rounding.wordStep(words.value());
        return Amounts.around(t, first, words.end(), words.value(), step);
    }

    /**
     * Whether two numbers are the ends of a range rather than two numbers: "10-12", "between 5 and
     * 7", "5 to 7", but not "rose from 5 to 7".
     */
    private boolean isRange(Amount start) {
        return !t.at(start.end()).is("to") || !t.at(start.first() - 1).is("from");
    }

    private Quantity quantity(int first, int end, Kind kind, int value) {
        return new Quantity(
                t.span(first, end - 1),
                kind,
                BigDecimal.valueOf(value),
                null,
                Bounds.before(t, first),
                BigDecimal.ZERO);
    }

    private Quantity fraction(int first, int end, int over, int under) {
        BigDecimal value =
                BigDecimal.valueOf(over).divide(BigDecimal.valueOf(under), MathContext.DECIMAL32);
        return new Quantity(
                t.span(first, end - 1),
                Kind.FRACTION,
                value,
                null,
                Bounds.before(t, first),
                Rounding.fractionStep(under));
    }
}
