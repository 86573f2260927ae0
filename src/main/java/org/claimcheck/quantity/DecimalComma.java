package org.claimcheck.quantity;

import java.util.List;
import org.claimcheck.text.Span;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;

/**
 * Whether a document writes 3,50 for three and a half. One such number beside a percent or euro
 * sign shows it; sums in dollars and pounds show it if there are several, and none with a point or
 * with groups.
 */
final class DecimalComma {

    private static final int LEAST_SUMS = 2;

    private DecimalComma() {}

    static boolean isUsed(String text, List<Span> pieces) {
        int commas = 0;
        int points = 0;
        for (Span piece : pieces) {
            Tokens t = Tokens.of(text, piece);
            for (int i = 0; i + 1 < t.size(); i++) {
                boolean sum = t.at(i - 2).is("$") || t.at(i - 2).is("\u00a3");
                if (isSmall(t, i, ",")) {
                    if (isEuropean(t.at(i + 2)) || t.at(i - 2).is("\u20ac")) {
                        return true;
                    }
                    commas += sum ? 1 : 0;
                } else if (sum && (isSmall(t, i, ".") || isGroup(t, i))) {
                    points++;
                }
            }
        }
        return commas >= LEAST_SUMS && points == 0;
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
