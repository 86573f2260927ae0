package org.claimcheck.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names for findings and claims that survive edits elsewhere in the document: a digest of a kind,
 * the words with their white space folded, and how often the same pair came before. No line
 * numbers.
 */
public final class Fingerprint {

    private static final int HEX_DIGITS = 16;

    private final MessageDigest digest;
    private final Map<String, Integer> seen = new HashMap<>();

    public Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The name of the next occurrence of these words; call in text order. */
    public String next(String kind, String words) {
        String key = kind + '\n' + fold(words);
        int occurrence = seen.merge(key, 1, Integer::sum) - 1;
        byte[] hash = digest.digest((key + '\n' + occurrence).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash).substring(0, HEX_DIGITS);
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
