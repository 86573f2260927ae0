package org.claimcheck.document;

/**
 * A character reference of HTML as its text is scanned: {@code &}, a name or {@code #} and digits,
 * and the semicolon, which Markdown and wikitext insist on.
 */
public final class CharacterReference {

    /** The longest name in the HTML standard has 31 letters, its marks and semicolon besides. */
    private static final int LONGEST = 34;

    private CharacterReference() {}

    /** The offset after the reference that begins at {@code at}, or -1 if none does. */
    public static int end(CharSequence text, int at, int limit) {
        if (at >= limit || text.charAt(at) != '&') {
            return -1;
        }
        int most = Math.min(limit, at + LONGEST);
        for (int i = at + 1; i < most; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return i > at + 1 ? i + 1 : -1;
            }
            boolean name =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!name && !(c == '#' && i == at + 1)) {
                return -1;
            }
        }
        return -1;
    }
}
