package org.claimcheck.text;

import java.util.StringJoiner;

/** How much room text takes in a terminal, in columns. */
public final class Columns {

    private static final int JOINER = 0x200d;

    /**
     * First and last code points that are wide or full-width in EastAsianWidth.txt of Unicode 16;
     * what is not assigned yet between them is taken along.
     */
    private static final int[] WIDE = {
        0x1100, 0x115f, 0x231a, 0x231b, 0x2329, 0x232a, 0x23e9, 0x23ec, 0x23f0, 0x23f0, 0x23f3,
        0x23f3, 0x25fd, 0x25fe, 0x2614, 0x2615, 0x2630, 0x2637, 0x2648, 0x2653, 0x267f, 0x267f,
        0x268a, 0x268f, 0x2693, 0x2693, 0x26a1, 0x26a1, 0x26aa, 0x26ab, 0x26bd, 0x26be, 0x26c4,
        0x26c5, 0x26ce, 0x26ce, 0x26d4, 0x26d4, 0x26ea, 0x26ea, 0x26f2, 0x26f3, 0x26f5, 0x26f5,
        0x26fa, 0x26fa, 0x26fd, 0x26fd, 0x2705, 0x2705, 0x270a, 0x270b, 0x2728, 0x2728, 0x274c,
        0x274c, 0x274e, 0x274e, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797, 0x27b0, 0x27b0,
        0x27bf, 0x27bf, 0x2b1b, 0x2b1c, 0x2b50, 0x2b50, 0x2b55, 0x2b55, 0x2e80, 0x303e, 0x3041,
        0x3247, 0x3250, 0xa4cf, 0xa960, 0xa97f, 0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe10, 0xfe19,
        0xfe30, 0xfe6f, 0xff01, 0xff60, 0xffe0, 0xffe6, 0x16fe0, 0x18d7f, 0x1aff0, 0x1b2ff, 0x1d300,
        0x1d376, 0x1f004, 0x1f004, 0x1f0cf, 0x1f0cf, 0x1f18e, 0x1f18e, 0x1f191, 0x1f19a, 0x1f200,
        0x1f320, 0x1f32d, 0x1f335, 0x1f337, 0x1f37c, 0x1f37e, 0x1f393, 0x1f3a0, 0x1f3ca, 0x1f3cf,
        0x1f3d3, 0x1f3e0, 0x1f3f0, 0x1f3f4, 0x1f3f4, 0x1f3f8, 0x1f43e, 0x1f440, 0x1f440, 0x1f442,
        0x1f4fc, 0x1f4ff, 0x1f53d, 0x1f54b, 0x1f54e, 0x1f550, 0x1f567, 0x1f57a, 0x1f57a, 0x1f595,
        0x1f596, 0x1f5a4, 0x1f5a4, 0x1f5fb, 0x1f64f, 0x1f680, 0x1f6c5, 0x1f6cc, 0x1f6cc, 0x1f6d0,
        0x1f6d2, 0x1f6d5, 0x1f6df, 0x1f6eb, 0x1f6ef, 0x1f6f4, 0x1f6ff, 0x1f7e0, 0x1f7eb, 0x1f7f0,
        0x1f7f0, 0x1f90c, 0x1f93a, 0x1f93c, 0x1f945, 0x1f947, 0x1f9ff, 0x1fa70, 0x1faff, 0x20000,
        0x3fffd
    };

    private Columns() {}

    /** The columns of a text without line breaks. */
    public static int of(String text) {
        int columns = 0;
        int before = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            columns += of(c, before);
            before = c;
            i += Character.charCount(c);
        }
        return columns;
    }

    /**
     * None for marks that combine, for characters without a shape, and for what a joiner or a skin
     * colour adds to an emoji; two for what is wide in East Asia and for emoji; else one.
     *
     * @param before the code point before it; 0 for none
     */
    public static int of(int c, int before) {
        if (c < 0x300) {
            return 1;
        }
        int type = Character.getType(c);
        boolean adds =
                type == Character.NON_SPACING_MARK
                        || type == Character.ENCLOSING_MARK
                        || type == Character.FORMAT
                        || (c >= 0x1160 && c <= 0x11ff)
                        || (c >= 0x1f3fb && c <= 0x1f3ff && isWide(before))
                        || (before == JOINER && isWide(c));
        return adds ? 0 : isWide(c) ? 2 : 1;
    }

    private static boolean isWide(int c) {
        int low = 0;
        int high = WIDE.length / 2 - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (c < WIDE[2 * middle]) {
                high = middle - 1;
            } else if (c > WIDE[2 * middle + 1]) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }

    /**
     * Breaks a text at spaces into lines of at most so many columns; a longer word stands alone.
     *
     * @param first what the first line begins with
     * @param others what each further line begins with
     * @return without a line break at the end
     */
    public static String wrap(String text, int width, String first, String others) {
        StringJoiner lines = new StringJoiner("\n");
        StringBuilder line = new StringBuilder(first);
        int column = of(first);
        boolean empty = true;
        for (String word : text.strip().split(" ", -1)) {
            int wide = of(word);
            if (!empty && column + 1 + wide > width) {
                lines.add(line);
                line = new StringBuilder(others);
                column = of(others);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            column += wide + (empty ? 0 : 1);
            empty = false;
        }
        return lines.add(line).toString();
    }
}
