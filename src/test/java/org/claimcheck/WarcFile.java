package org.claimcheck;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Makes web archives. */
public final class WarcFile {

    private final boolean packed;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int records;

    /**
     * @param packed whether each record is a member of a gzip file
     */
    public WarcFile(boolean packed) {
        this.packed = packed;
    }

    /** Adds the answer to a request. */
    public WarcFile response(String url, int status, String type, String body) {
        String http =
                "HTTP/1.1 %d X\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
                        .formatted(status, type, length(body), body);
        return record("response", url, "application/http; msgtype=response", http);
    }

    /** Adds a page. */
    public WarcFile page(String url, String body) {
        return response(url, 200, "text/html; charset=utf-8", body);
    }

    /** Adds a record of any type. */
    public WarcFile record(String type, String url, String contentType, String block) {
        String head =
                """
                WARC/1.0
                WARC-Type: %s
                WARC-Target-URI: %s
                WARC-Date: 2026-05-06T07:08:09Z
                WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012d>
                Content-Type: %s
                Content-Length: %d

                """
                        .formatted(type, url, ++records, contentType, length(block))
                        .replace("\n", "\r\n");
        return raw((head + block + "\r\n\r\n").getBytes(StandardCharsets.UTF_8), packed);
    }

    /** Adds bytes as they are. */
    public WarcFile garbage(byte[] garbage) {
        return raw(garbage, false);
    }

    private WarcFile raw(byte[] content, boolean pack) {
        try {
            if (pack) {
                try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
                    out.write(content);
                }
            } else {
                bytes.write(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }
}
