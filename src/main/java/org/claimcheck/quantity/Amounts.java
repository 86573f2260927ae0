package org.claimcheck.quantity;

import java.math.BigDecimal;
import org.claimcheck.quantity.Quantity.Kind;
import org.claimcheck.text.NumberWords;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Puts scale, currency and unit to a number that was read. */
final class Amounts {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private Amounts() {}

    /**
     * The amount whose number stands at {@code first..end}.
     *
     * @param step one unit of the number's last digit
     */
    static Amount around(Tokens t, int first, int end, BigDecimal number, BigDecimal step) {
        int currency = currencyBefore(t, first);
        Scale scale = scale(t, end, currency < first);
        int after = scale.end();
        Amount plain = new Amount(first, after, number, step, scale.factor(), Kind.NUMBER, null);
        if (currency < first) {
            return plain.from(currency).as(Kind.MONEY, code(t, currency, first), after);
        }
        int points = percentagePoints(t, after);
        if (points > after) {
            return plain.as(Kind.PERCENT, "pp", points);
        }
        int basis = basisPoints(t, after);
        if (basis > after) {
            return plain.as(Kind.PERCENT, "bp", basis);
        }
        int percent = percent(t, after);
        if (percent > after) {
            return plain.as(Kind.PERCENT, "%", percent);
        }
        int us = t.at(after).is("us") || t.at(after).is("u") ? dotted(t, after) : after;
        String money = UnitWords.currency(t.at(us));
        if (money != null) {
            return plain.as(Kind.MONEY, money, us + 1);
        }
        money = UnitWords.foreign(t.at(after), t.at(after + 1));
        if (money != null) {
            return plain.as(Kind.MONEY, money, after + 2);
        }
        Token next = t.at(after);
        boolean sum = scale.factor().compareTo(MILLION) >= 0 && next.is("pounds");
        if (sum && !t.at(after + 1).is("of")) {
            return plain.as(Kind.MONEY, "GBP", after + 1);
        }
        money = UnitWords.sign(next) != null ? UnitWords.sign(next) : UnitWords.code(next);
        if (money != null && !next.is("$")) {
            return plain.as(Kind.MONEY, money, after + 1);
        }
        int unitAt = next.is("-") && next.attached() ? after + 1 : after;
        UnitWords.Unit unit = UnitWords.unit(t, unitAt);
        return unit == null ? plain : plain.as(Kind.MEASURE, unit.symbol(), unit.end());
    }

    /** The amount whose digits stand at {@code first..end}. */
    static Amount counted(Tokens t, int first, int end, BigDecimal digits) {
        return around(t, first, end, digits, Rounding.step(digits, BigDecimal.ONE));
    }

    /** The amount that words tell. */
    static Amount told(Tokens t, int first, NumberWords.Reading words) {
        return around(t, first, words.end(), words.value(), Rounding.wordStep(words.value()));
    }

    private static int dotted(Tokens t, int i) {
        if (t.at(i).is("us")) {
            return i + 1;
        }
        return t.are(i, "u", ".", "s", ".") ? i + 4 : i;
    }

    /** The index at which a currency before a number begins; the number's own if there is none. */
    static int currencyBefore(Tokens t, int first) {
        Token sign = t.at(first - 1);
        if (UnitWords.sign(sign) != null) {
            boolean dollar = sign.is("$") && sign.attached() && t.at(first - 2).isWord();
            return dollar ? first - 2 : first - 1;
        }
        boolean stopped = sign.is(".") && sign.attached() && t.at(first - 2).is("rs");
        if (stopped || (sign.is("rs") && sign.capital())) {
            return stopped ? first - 2 : first - 1;
        }
        return UnitWords.code(sign) != null ? first - 1 : first;
    }

    private static @Nullable String code(Tokens t, int from, int first) {
        Token sign = t.at(first - 1);
        if (sign.is("$")) {
            return from < first - 1 ? UnitWords.dollar(t.at(from)) : "USD";
        }
        if (t.at(from).is("rs")) {
            return "INR";
        }
        String known = UnitWords.sign(sign);
        return known == null ? UnitWords.code(sign) : known;
    }

    private record Scale(BigDecimal factor, int end) {}

    /**
     * "million", "bn"; single letters only in money, where {@code m} is not metres. "Hundred" and
     * "thousand" may stand together with others.
     */
    private static Scale scale(Tokens t, int i, boolean money) {
        Token token = t.at(i);
        BigDecimal word = NumberWords.scale(token.word());
        int at = i;
        if (word == null && token.is("-") && token.attached()) {
            word = NumberWords.scale(t.at(i + 1).word());
            at = i + 1;
        }
        if (word != null) {
            BigDecimal second = NumberWords.scale(t.at(at + 1).word());
            return second == null
                    ? new Scale(word, at + 1)
                    : new Scale(word.multiply(second), at + 2);
        }
        BigDecimal short_ =
                switch (token.word()) {
                    case "bn" -> BigDecimal.valueOf(1_000_000_000L);
                    case "tn" -> BigDecimal.valueOf(1_000_000_000_000L);
                    case "mn" -> BigDecimal.valueOf(1_000_000);
                    case "m" -> money && token.attached() ? BigDecimal.valueOf(1_000_000) : null;
                    case "b" ->
                            money && token.attached() ? BigDecimal.valueOf(1_000_000_000L) : null;
                    case "k" -> token.attached() ? BigDecimal.valueOf(1_000) : null;
                    default -> null;
                };
        return short_ == null ? new Scale(BigDecimal.ONE, i) : new Scale(short_, i + 1);
    }

    private static int percent(Tokens t, int i) {
        if (t.at(i).is("%") || t.at(i).is("percent")) {
            return i + 1;
        }
        return t.are(i, "per", "cent") ? i + 2 : i;
    }

    private static int basisPoints(Tokens t, int i) {
        if (t.at(i).is("bps") || t.at(i).is("bp")) {
            return i + 1;
        }
        boolean whole = t.at(i).is("basis") && t.at(i + 1).word().startsWith("point");
        return whole ? i + 2 : i;
    }

    private static int percentagePoints(Tokens t, int i) {
        if (t.at(i).is("pp") || t.at(i).is("ppts")) {
            return i + 1;
        }
        boolean whole =
                (t.at(i).is("percentage") || t.at(i).is("percent"))
                        && t.at(i + 1).word().startsWith("point");
        return whole ? i + 2 : i;
    }
}
