package org.claimcheck.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import org.claimcheck.quantity.Quantity.Kind;
import org.claimcheck.text.NumberWords;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts of a whole: "1/2", "½", "two-thirds", "nine in ten". Each is null if there is none.
 */
final class Fractions {

    /** "Two in 300" is a share; "two in 2019" is none. */
    private static final int MOST_PARTS = 1_000;

    private static final int MOST_UNDER_SLASH = 100;

    private static final int MOST_UNDER_MIXED = 16;

    private Fractions() {}

    /**
     * @param end index after its last token
     */
    record Read(Quantity quantity, int end) {}

    /** "1/2", from its first digits on. */
    static @Nullable Read slashed(Tokens t, int i) {
        Token slash = t.at(i + 1);
        int over = t.at(i).number();
        int under = t.at(i + 2).number();
        boolean fraction =
                slash.is("/")
                        && slash.attached()
                        && t.at(i + 2).attached()
                        && under > 1
                        && under <= MOST_UNDER_SLASH
                        && over > 0
                        && over < under
                        && t.at(i + 3).spaced();
        return fraction ? read(t, i, i + 3, over, under) : null;
    }

    /** The signs for common fractions. */
    static @Nullable Read sign(Tokens t, int i) {
        int parts = parts(t.at(i));
        return parts == 0 || t.at(i - 1).isDigits()
                ? null
                : read(t, i, i + 1, parts / 10, parts % 10);
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

    /**
     * "2½" and "2 1/2".
     *
     * @param end index after the whole number
     */
    static @Nullable Amount mixed(Tokens t, int i, int end, BigDecimal whole) {
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
        boolean common =
                over > 0 && over < under && under <= MOST_UNDER_MIXED && t.at(after).spaced();
        return common && whole.scale() <= 0
                ? Amounts.around(
                        t, i, after, whole.add(value(over, under)), Rounding.fractionStep(under))
                : null;
    }

    /** "Half of", "a third", "two-thirds". */
    static @Nullable Read worded(Tokens t, int i, NumberWords.@Nullable Reading words) {
        if (t.at(i).is("half") && (isShared(t.at(i + 1)) || isMeasured(t.at(i - 1)))) {
            return read(t, i, i + 1, 1, 2);
        }
        boolean article = t.at(i).is("a") && words == null;
        if (words == null && !article) {
            return null;
        }
        int noun = words == null ? i + 1 : words.end();
        boolean joined = t.at(noun).is("-");
        noun = joined ? noun + 1 : noun;
        int under = denominator(t.at(noun));
        boolean bracketed = t.at(noun + 1).is(")");
        boolean named =
                joined || bracketed || t.at(noun).word().endsWith("s") || t.at(noun + 1).is("of");
        int over = words == null ? 1 : words.value().intValue();
        return under > 0 && named && over > 0 && over < under
                ? read(t, i, noun + 1, over, under)
                : null;
    }

    private static boolean isShared(Token next) {
        return switch (next.word()) {
            case "of", "the", "its", "their", "all", "his", "her", "our" -> true;
            default -> false;
        };
    }

    /** "More than half", "nearly half": of all, whatever follows. */
    private static boolean isMeasured(Token before) {
        return switch (before.word()) {
            case "than", "nearly", "almost", "about", "roughly" -> true;
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
     * "Nine in ten", "one out of every five".
     *
     * @param end index after the first number
     * @param limit offset which nothing read may reach past
     */
    static @Nullable Read share(Tokens t, int i, int end, BigDecimal over, int limit) {
        int at = end;
        if (t.at(at).is("in")) {
            at++;
        } else if (t.are(at, "out", "of")) {
            at += 2;
        } else {
            return null;
        }
        at = t.at(at).is("every") ? at + 1 : at;
        NumberWords.Reading words = NumberWords.at(t, at);
        int under = words == null ? t.at(at).number() : words.value().intValue();
        int after = words == null ? at + 1 : words.end();
        boolean whole = over.scale() <= 0 && over.signum() > 0 && under <= MOST_PARTS;
        boolean apart = t.at(after).spaced() || t.at(after).kind() == Token.Kind.SIGN;
        boolean more = t.at(after).attached() && ",.-".contains(t.at(after).word());
        boolean number = more && t.at(after + 1).attached() && t.at(after + 1).isDigits();
        boolean fits = whole && apart && !number && under > 1 && over.intValue() < under;
        return fits && t.at(after - 1).end() <= limit
                ? read(t, i, after, over.intValue(), under)
                : null;
    }

    private static Read read(Tokens t, int first, int end, int over, int under) {
        Quantity quantity =
                new Quantity(
                        t.span(first, end - 1),
                        Kind.FRACTION,
                        value(over, under),
                        null,
                        Bounds.before(t, first),
                        Rounding.fractionStep(under));
        return new Read(quantity, end);
    }

    private static BigDecimal value(int over, int under) {
        return BigDecimal.valueOf(over).divide(BigDecimal.valueOf(under), MathContext.DECIMAL32);
    }
}
