package org.claimcheck.document.wiki;

import java.util.Locale;
import java.util.Set;

/** What the part before the colon of a link's target means. */
final class Namespaces {

    private static final Set<String> FILES = Set.of("file", "image");

    /** Languages of Wikipedia with longer names than two or three letters. */
    private static final Set<String> LONG_LANGUAGES =
            Set.of("simple", "zh-yue", "zh-min-nan", "be-tarask", "nds-nl", "roa-rup", "bat-smg");

    /** Other wikis, whose pages are shown as links where they stand. */
    private static final Set<String> SISTERS = Set.of("mw", "doi");

    private Namespaces() {}

    private static String prefix(String source, int from, int limit) {
        int most = Math.min(limit, from + 24);
        for (int i = from; i < most; i++) {
            char c = source.charAt(i);
            if (c == ':') {
                return source.substring(from, i).strip().toLowerCase(Locale.ROOT);
            }
            if (c == '|' || c == ']' || c == '[' || c == '{' || c == '\n') {
                return "";
            }
        }
        return "";
    }

    static boolean isFile(String source, int from) {
        return FILES.contains(prefix(source, from, source.length()));
    }

    static boolean isCategory(String source, int from) {
        return prefix(source, from, source.length()).equals("category");
    }

    /** Whether a link belongs to the list of the page in other languages. */
    static boolean isLanguage(String source, int from) {
        String prefix = prefix(source, from, source.length());
        boolean letters = prefix.chars().allMatch(c -> c >= 'a' && c <= 'z');
        boolean code = letters && (prefix.length() == 2 || prefix.length() == 3);
        boolean written = code && Character.isLowerCase(source.charAt(from));
        return (written && !SISTERS.contains(prefix)) || LONG_LANGUAGES.contains(prefix);
    }
}
