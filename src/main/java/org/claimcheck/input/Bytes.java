package org.claimcheck.input;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** The bytes of an input whose format is not text. */
public final class Bytes {

    private final byte[] bytes;

    private Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Bytes of(byte[] bytes) {
        return new Bytes(bytes.clone());
    }

    public int length() {
        return bytes.length;
    }

    /** A new stream from the first byte on. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
