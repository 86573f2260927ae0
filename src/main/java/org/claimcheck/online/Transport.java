package org.claimcheck.online;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;

/** Sends one request and follows nothing. */
interface Transport {

    /**
     * @param method {@code HEAD} or {@code GET}
     * @param bodyBytes at most so much of the body is read; 0 for none
     */
    record Request(String method, URI uri, Map<String, String> headers, int bodyBytes) {}

    /**
     * @param headers names in lower case, first values only
     * @param truncated whether there was more of the body than was read
     */
    record Answer(int status, Map<String, String> headers, ByteBuffer body, boolean truncated) {

        static Answer of(int status, Map<String, String> headers, byte[] body, boolean truncated) {
            return new Answer(status, headers, ByteBuffer.wrap(body), truncated);
        }

        byte[] bytes() {
            byte[] out = new byte[body.remaining()];
            body.duplicate().get(out);
            return out;
        }

        Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name));
        }
    }

    /**
     * @throws IOException if there is no whole answer in time
     */
    Answer send(Request request) throws IOException, InterruptedException;
}
