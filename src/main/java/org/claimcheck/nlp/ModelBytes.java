package org.claimcheck.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Reads models whole: their bytes are looked up where they are, and not made into objects. */
final class ModelBytes {

    private static final int BUFFER = 1 << 16;

    private ModelBytes() {}

    /** What a model is made of. */
    interface Layout<T> {
        T of(ByteBuffer bytes) throws IOException;
    }

    /** Reads what was deflated; an {@link IOException} if it ends early. */
    static <T> T inflate(InputStream in, Layout<T> layout) throws IOException {
        Inflater inflater = new Inflater();
        try {
            byte[] all = new InflaterInputStream(in, inflater, BUFFER).readAllBytes();
            return layout.of(ByteBuffer.wrap(all));
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new IOException("the model ends early", e);
        } finally {
            inflater.end();
        }
    }
}
