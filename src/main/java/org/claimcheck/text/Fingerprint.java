package org.claimcheck.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names for findings and claims that survive edits elsewhere in the document: a digest of a kind,
 * the words with their white space folded, and how often the same pair came before. No line
 * numbers.
 */
public final class Fingerprint {

    private static final int HEX_DIGITS = 16;

    private final Map<String, Integer> seen = new HashMap<>();

    /** A name that is spelt when first asked for: the text report shows none. Safe to share. */
    public static final class Name {

        private final String named;
        private volatile @Nullable String spelt;

        private Name(String named) {
            this.named = named;
        }

        /** Sixteen hexadecimal digits. */
        @Override
        public String toString() {
            String known = spelt;
            if (known == null) {
                known = spell(named);
                spelt = known;
            }
            return known;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Name that && named.equals(that.named);
        }

        @Override
        public int hashCode() {
            return named.hashCode();
        }
    }

    /** The name of the next occurrence of these words; call in text order. */
    public String next(String kind, String words) {
        return later(kind, words).toString();
    }

    /** As {@link #next}. */
    public Name later(String kind, String words) {
        String key = kind + '\n' + fold(words);
        int occurrence = seen.merge(key, 1, Integer::sum) - 1;
        return new Name(key + '\n' + occurrence);
    }

    private static String spell(String named) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest(named.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, HEX_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String fold(String words) {
        StringBuilder out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Whitespace.is(c)) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }
}
