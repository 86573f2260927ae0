package org.claimcheck.input;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The digest of an input's bytes. That of a short input is not made before somebody asks: the text
 * report shows none, and to hash with code that runs for the first time takes longer than to read.
 * Safe to share.
 */
public final class Sha256 {

    /** In bytes; a longer input is hashed at once, and its bytes are not kept. */
    private static final int LONGEST_KEPT = 1 << 20;

    private byte @Nullable [] bytes;
    private @Nullable String hex;

    private Sha256(byte @Nullable [] bytes, @Nullable String hex) {
        this.bytes = bytes;
        this.hex = hex;
    }

    /** The digest of bytes that nobody changes from now on. */
    static Sha256 of(byte[] bytes) {
        return bytes.length > LONGEST_KEPT
                ? new Sha256(null, hash(bytes))
                : new Sha256(bytes, null);
    }

    /** A digest that was made elsewhere, in lower-case hexadecimal. */
    public static Sha256 parse(String hex) {
        return new Sha256(null, hex);
    }

    /** In lower-case hexadecimal. */
    synchronized String hex() {
        if (hex == null && bytes != null) {
            hex = hash(bytes);
            bytes = null;
        }
        return String.valueOf(hex);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sha256 that && hex().equals(that.hex());
    }

    @Override
    public int hashCode() {
        return hex().hashCode();
    }

    @Override
    public String toString() {
        return hex();
    }
}
