package org.claimcheck.document.latex;

/** Where the names of commands end. */
public final class CommandName {

    private CommandName() {}

    /** The offset after the name of the command whose backslash stands at an offset. */
    public static int end(String source, int backslash, int limit) {
        int at = backslash + 1;
        while (at < limit && isLetter(source.charAt(at))) {
            at++;
        }
        if (at > backslash + 1 || at >= limit) {
            return at;
        }
        boolean pair = Character.isHighSurrogate(source.charAt(at)) && at + 1 < limit;
        return pair ? at + 2 : at + 1;
    }

    /** Whether a name is made of letters: then blanks behind it belong to it. */
    public static boolean isWord(String name) {
        return !name.isEmpty() && isLetter(name.charAt(0));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '@';
    }
}
