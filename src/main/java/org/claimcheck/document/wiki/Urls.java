package org.claimcheck.document.wiki;

/** Addresses as MediaWiki finds them in text. */
final class Urls {

    private static final String[] PROTOCOLS = {
        "http://", "https://", "ftp://", "//", "mailto:", "news:", "irc://", "ftps://", "gopher://"
    };

    private Urls() {}

    /** The length of the protocol at an offset; 0 if there is none. */
    static int protocol(String source, int at, int limit) {
        for (String protocol : PROTOCOLS) {
            if (source.regionMatches(true, at, protocol, 0, protocol.length())
                    && at + protocol.length() < limit
                    && !ends(source.charAt(at + protocol.length()))) {
                return protocol.length();
            }
        }
        return 0;
    }

    /** Whether an address in running text begins at an offset: only with a protocol of the web. */
    static boolean isBare(String source, int at, int limit) {
        char c = source.charAt(at);
        boolean web = (c | 0x20) == 'h' || (c | 0x20) == 'f';
        return web
                && (at == 0 || !Character.isLetterOrDigit(source.charAt(at - 1)))
                && protocol(source, at, limit) > 0;
    }

    /** The end of an address between brackets. */
    static int end(String source, int from, int limit) {
        int i = from;
        while (i < limit && !ends(source.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The end of an address in running text, whose last mark belongs to the sentence. */
    static int bareEnd(String source, int from, int limit) {
        int end = end(source, from, limit);
        boolean bracket = false;
        for (int i = from; i < end; i++) {
            char c = source.charAt(i);
            bracket |= c == '(';
            if (c == '|' || c == '{' || c == '}' || source.startsWith("''", i)) {
                end = i;
            }
        }
        while (end > from
                && (",;.:!?'\\".indexOf(source.charAt(end - 1)) >= 0
                        || (source.charAt(end - 1) == ')' && !bracket))) {
            end--;
        }
        return end;
    }

    private static boolean ends(char c) {
        return c <= ' '
                || c == '<'
                || c == '>'
                || c == '['
                || c == ']'
                || c == '"'
                || c == '\u00a0';
    }
}
