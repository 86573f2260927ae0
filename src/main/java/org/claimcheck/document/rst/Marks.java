package org.claimcheck.document.rst;

/** The marks at the beginning of a line. Lengths are 0 where a line has no such mark. */
final class Marks {

    private static final int LONGEST_NAME = 80;

    private Marks() {}

    static int bullet(String source, Line line) {
        boolean mark =
                !line.isBlank()
                        && "*+-\u2022\u2023\u2043".indexOf(source.charAt(line.start())) >= 0;
        boolean alone = line.length() == 1;
        return mark && (alone || Line.isBlank(source.charAt(line.start() + 1))) ? 1 : 0;
    }

    /**
     * A number, one letter, {@code #} or a Roman number before a full stop or bracket.
     *
     * @param length of the mark
     * @param value 0 for {@code #}
     */
    record Ordinal(int length, int value) {
        static final Ordinal NONE = new Ordinal(0, 0);
    }

    static Ordinal ordinal(String source, Line line) {
        int at = line.start();
        boolean open = at < line.end() && source.charAt(at) == '(';
        at += open ? 1 : 0;
        int from = at;
        int value = 0;
        while (at < line.end() && isDigit(source.charAt(at)) && at - from < 6) {
            value = value * 10 + source.charAt(at) - '0';
            at++;
        }
        if (at == from && at < line.end()) {
            char c = source.charAt(at);
            if (c == '#') {
                at++;
            } else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                value = Character.toLowerCase(c) - 'a' + 1;
                at++;
                int roman = at;
                while (roman < line.end() && "ivxIVX".indexOf(source.charAt(roman)) >= 0) {
                    roman++;
                }
                boolean isRoman = roman > at && "ivxIVX".indexOf(c) >= 0;
                at = isRoman && roman - at < 6 ? roman : at;
            }
        }
        if (at == from || at >= line.end()) {
            return Ordinal.NONE;
        }
        char mark = source.charAt(at);
        boolean marked = open ? mark == ')' : mark == '.' || mark == ')';
        boolean spaced = at + 1 < line.end() && Line.isBlank(source.charAt(at + 1));
        return marked && spaced ? new Ordinal(at + 1 - line.start(), value) : Ordinal.NONE;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The length of {@code :name:} with a name as authors give it to fields. */
    static int field(String source, Line line) {
        if (line.length() < 3 || source.charAt(line.start()) != ':') {
            return 0;
        }
        int stop = Math.min(line.end(), line.start() + LONGEST_NAME);
        int at = line.start() + 1;
        if (Line.isBlank(source.charAt(at)) || source.charAt(at) == ':') {
            return 0;
        }
        while (at < stop) {
            char c = source.charAt(at);
            if (c == '`') {
                return 0;
            }
            boolean ends = at + 1 == line.end() || Line.isBlank(source.charAt(at + 1));
            if (c == ':' && ends) {
                return at + 1 - line.start();
            }
            at++;
        }
        return 0;
    }

    /** Whether a line begins explicit markup: {@code ..} alone or before a blank. */
    static boolean isExplicit(String source, Line line) {
        return line.length() >= 2
                && source.startsWith("..", line.start())
                && (line.length() == 2 || Line.isBlank(source.charAt(line.start() + 2)));
    }

    /** Whether a line is the border of a simple table: at least two runs of the sign. */
    static boolean isColumns(String source, Line line, char sign) {
        boolean parted = false;
        for (int i = line.start(); i < line.end(); i++) {
            char c = source.charAt(i);
            if (c != sign && c != ' ') {
                return false;
            }
            parted |= c == ' ';
        }
        return parted && source.charAt(line.start()) == sign;
    }

    static boolean isGrid(String source, Line line) {
        boolean framed =
                line.length() > 2
                        && source.charAt(line.start()) == '+'
                        && "-=".indexOf(source.charAt(line.start() + 1)) >= 0
                        && source.charAt(line.end() - 1) == '+';
        if (!framed) {
            return false;
        }
        for (int i = line.start(); i < line.end(); i++) {
            if ("+-=".indexOf(source.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
