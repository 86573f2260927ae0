package org.claimcheck.quantity;

import java.util.List;
import java.util.function.Function;
import org.claimcheck.text.Span;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;

/** The sign that a document writes before decimals. */
enum Custom {
    /**
     * 3,50 for three and a half. One such number beside a percent or euro sign shows it; sums in
     * dollars and pounds show it if there are several, and none with a point or with groups.
     */
    COMMA,
    /** 3.50, which a number with groups of thousands and a comma between them shows: 1,200. */
    POINT,
    UNKNOWN;

    private static final int LEAST_SUMS = 2;

    static Custom of(Function<Span, Tokens> words, List<Span> pieces) {
        int commas = 0;
        int points = 0;
        boolean groups = false;
        for (Span piece : pieces) {
            Tokens t = words.apply(piece);
            for (int i = 0; i + 1 < t.size(); i++) {
                groups |= isThousands(t, i);
                boolean sum = t.at(i - 2).is("$") || t.at(i - 2).is("\u00a3");
                if (isSmall(t, i, ",")) {
                    if (isEuropean(t.at(i + 2)) || t.at(i - 2).is("\u20ac")) {
                        return COMMA;
                    }
                    commas += sum ? 1 : 0;
                } else if (sum && (isSmall(t, i, ".") || isGroup(t, i))) {
                    points++;
                }
            }
        }
        boolean sums = commas >= LEAST_SUMS && points == 0;
        return sums ? COMMA : groups ? POINT : UNKNOWN;
    }

    /** "10,000", "1,234,567", "1,234.5": three decimals are another thing. */
    private static boolean isThousands(Tokens t, int i) {
        boolean free = t.at(i - 1).isDigits() && t.at(i - 1).spaced();
        boolean more = t.at(i + 2).attached() && t.at(i + 3).isDigits() && t.at(i + 3).attached();
        boolean goesOn = more && (t.at(i + 2).is(".") || isGroup(t, i + 2));
        return free
                && isGroup(t, i)
                && t.at(i - 1).word().length() <= 3
                && (goesOn || (!more && t.at(i + 1).is("000")));
    }

    /** "$10,000": here the comma parts thousands. */
    private static boolean isGroup(Tokens t, int i) {
        return t.at(i).is(",")
                && t.at(i).attached()
                && t.at(i + 1).attached()
                && t.at(i + 1).isDigits()
                && t.at(i + 1).word().length() == 3;
    }

    private static boolean isEuropean(Token sign) {
        return sign.is("%") || sign.is("\u20ac");
    }

    /** Whether a sign stands between at most three digits and at most two. */
    private static boolean isSmall(Tokens t, int i, String sign) {
        return t.at(i).is(sign)
                && t.at(i).attached()
                && t.at(i + 1).attached()
                && t.at(i - 1).isDigits()
                && t.at(i + 1).isDigits()
                && t.at(i - 1).word().length() <= 3
                && t.at(i + 1).word().length() <= 2
                && !(t.at(i + 2).is(sign) && t.at(i + 2).attached());
    }
}
