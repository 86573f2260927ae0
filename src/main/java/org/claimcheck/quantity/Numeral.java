package org.claimcheck.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A number in digits with its group and decimal signs.
 *
 * @param end index of the first token after it
 * @param value null if no reading is right or more than one is
 * @param reading what the signs make of it
 */
record Numeral(int end, @Nullable BigDecimal value, Reading reading) {

    enum Reading {
        SURE,
        /** One comma before one or two digits, {@code 12,5}: a decimal where commas are points. */
        DECIMAL_COMMA,
        /** Groups that no convention makes, {@code 200,0000}. */
        MALFORMED,
        /** Points between groups and a comma before decimals, {@code 1.200,50}: sure elsewhere. */
        CONTINENTAL,
        /** Short groups, {@code 12,34,5}, that no convention makes and no list in its order. */
        UNORDERED,
        /** Groups that no sum of money has, {@code 1.234.56}; elsewhere a list or a version. */
        NO_MONEY,
        /** A list, a version, an address: no number at all. */
        OTHER
    }

    /** More digits than any figure of an article; a longer row is an identifier. */
    private static final int MOST_DIGITS = 21;

    private static final int MOST_GROUPS = 8;

    /** The number that begins with the digits at an index. */
    static Numeral at(Tokens t, int i) {
        List<String> groups = new ArrayList<>();
        StringBuilder signs = new StringBuilder();
        groups.add(t.at(i).word());
        int end = i + 1;
        while (isSign(t, end) && t.at(end + 1).isDigits() && t.at(end + 1).attached()) {
            signs.append(t.at(end).word());
            groups.add(t.at(end + 1).word());
            end += 2;
            if (groups.size() > MOST_GROUPS) {
                return new Numeral(pastRow(t, end), null, Reading.OTHER);
            }
        }
        if (groups.size() == 1) {
            return spaced(t, i, end);
        }
        if (groups.stream().anyMatch(String::isEmpty)) {
            return new Numeral(end, null, Reading.OTHER);
        }
        return read(groups, signs.toString(), end);
    }

    private static boolean isSign(Tokens t, int i) {
        Token token = t.at(i);
        return token.attached() && (token.is(",") || token.is("."));
    }

    private static int pastRow(Tokens t, int from) {
        int end = from;
        while (isSign(t, end) && t.at(end + 1).isDigits() && t.at(end + 1).attached()) {
            end += 2;
        }
        return end;
    }

    /** "1 234 567": groups of three after plain spaces; a single one could be two numbers. */
    private static Numeral spaced(Tokens t, int i, int after) {
        StringBuilder digits = new StringBuilder(t.at(i).word());
        int end = after;
        boolean first = t.at(i).word().length() <= 3 && !t.at(i).word().startsWith("0");
        while (first && end < after + MOST_GROUPS && isGroup(t, end)) {
            digits.append(t.at(end).word());
            end++;
        }
        if (end == after + 1 || digits.length() == 0) {
            digits.setLength(0);
            digits.append(t.at(i).word());
            end = after;
        }
        return digits.isEmpty() || digits.length() > MOST_DIGITS
                ? new Numeral(end, null, Reading.OTHER)
                : new Numeral(end, new BigDecimal(digits.toString()), Reading.SURE);
    }

    private static boolean isGroup(Tokens t, int i) {
        Token token = t.at(i);
        boolean close = token.start() == t.at(i - 1).end() + 1;
        boolean joined = t.at(i + 1).attached() && t.at(i + 1).kind() == Token.Kind.WORD;
        return token.isDigits() && token.spaced() && close && token.word().length() == 3 && !joined;
    }

    private static Numeral read(List<String> groups, String signs, int end) {
        String digits = String.join("", groups);
        if (digits.length() > MOST_DIGITS) {
            return new Numeral(end, null, Reading.OTHER);
        }
        int last = signs.length() - 1;
        String tail = groups.get(groups.size() - 1);
        boolean commas = signs.indexOf('.') < 0;
        boolean points = signs.indexOf(',') < 0;
        if (commas) {
            return commas(groups, digits, end);
        }
        if (points) {
            boolean grouped = last >= 1 && isGrouped(groups, groups.size()) && !isAddress(groups);
            if (grouped) {
                return sure(digits, end);
            }
            boolean cents = tail.length() == 2 && isGrouped(groups, groups.size() - 1);
            return last == 0
                    ? sure(groups.get(0) + "." + tail, end)
                    : new Numeral(end, null, cents ? Reading.NO_MONEY : Reading.OTHER);
        }
        boolean pointLast = signs.indexOf('.') == last;
        boolean commaLast = signs.indexOf(',') == last;
        boolean front =
                isGrouped(groups, groups.size() - 1)
                        || (pointLast && isIndian(groups, groups.size() - 1));
        if (front && (pointLast || (commaLast && tail.length() <= 2))) {
            String whole = digits.substring(0, digits.length() - tail.length());
            BigDecimal value = new BigDecimal(whole + "." + tail);
            return new Numeral(end, value, pointLast ? Reading.SURE : Reading.CONTINENTAL);
        }
        return new Numeral(end, null, Reading.OTHER);
    }

    private static Numeral commas(List<String> groups, String digits, int end) {
        String head = groups.get(0);
        String tail = groups.get(groups.size() - 1);
        boolean zero = head.startsWith("0") && (groups.size() > 2 || head.length() > 1);
        if (!zero && !head.equals("0") && isGrouped(groups, groups.size())) {
            return sure(digits, end);
        }
        if (!zero && isIndian(groups, groups.size())) {
            return sure(digits, end);
        }
        boolean two = groups.size() == 2;
        if (two && tail.length() <= 2 && head.length() <= 2) {
            return new Numeral(end, new BigDecimal(head + "." + tail), Reading.DECIMAL_COMMA);
        }
        boolean year = tail.length() == 4 && (tail.startsWith("19") || tail.startsWith("20"));
        boolean wrongTail = tail.length() == 2 || (tail.length() == 4 && !year);
        boolean front = !zero && !head.equals("0") && isGrouped(groups, groups.size() - 1);
        if (two && tail.length() == 2 && head.length() == 3) {
            return new Numeral(end, new BigDecimal(head + "." + tail), Reading.MALFORMED);
        }
        if (front && wrongTail) {
            return new Numeral(end, null, Reading.MALFORMED);
        }
        boolean list = groups.stream().skip(1).anyMatch(g -> g.length() == 1);
        boolean sum = groups.stream().skip(1).anyMatch(g -> g.length() > 2 || g.equals("00"));
        boolean odd = sum && !list && !zero && !year;
        boolean unordered = !two && !zero && !isAscending(groups);
        Reading other = unordered && !sum ? Reading.UNORDERED : Reading.OTHER;
        return new Numeral(end, null, odd ? Reading.NO_MONEY : other);
    }

    private static boolean isAscending(List<String> groups) {
        for (int i = 1; i < groups.size(); i++) {
            if (number(groups.get(i)) < number(groups.get(i - 1))) {
                return false;
            }
        }
        return true;
    }

    private static long number(String digits) {
        return Long.parseLong(digits);
    }

    private static Numeral sure(String digits, int end) {
        return new Numeral(end, new BigDecimal(digits), Reading.SURE);
    }

    private static boolean isGrouped(List<String> groups, int count) {
        if (groups.get(0).length() > 3) {
            return false;
        }
        for (int i = 1; i < count; i++) {
            if (groups.get(i).length() != 3) {
                return false;
            }
        }
        return true;
    }

    /** Lakh and crore: twos before the last three, {@code 12,34,567}. */
    private static boolean isIndian(List<String> groups, int count) {
        if (count < 3 || groups.get(0).length() > 2 || groups.get(count - 1).length() != 3) {
            return false;
        }
        for (int i = 1; i < count - 1; i++) {
            if (groups.get(i).length() != 2) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAddress(List<String> groups) {
        return groups.size() == 4
                && groups.stream().allMatch(g -> g.length() <= 3 && Integer.parseInt(g) <= 255);
    }
}
