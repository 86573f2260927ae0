package org.claimcheck.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages of a web archive, one after the other: every successful response, resource and
 * conversion whose type is known. Where the archive is damaged, reading goes on with the next
 * record that can be found. One page is held at a time.
 */
public final class WarcPages implements Closeable {

    /** What stands at a place of an archive. */
    public sealed interface Item permits Page, Fault {

        /** Of the record, in bytes of the file. */
        long offset();
    }

    /**
     * @param id of the record, as the archive gives it
     * @param address of the page
     */
    public record Page(long offset, String id, String address, Format format, Bytes body)
            implements Item {

        /**
         * @throws InputException if there is no document in it
         */
        public Source read(String name, Limits limits) throws InputException {
            return SourceReader.read(body.open(), name, format, limits);
        }
    }

    /**
     * @param address null where the archive itself is damaged, so that records may be lost
     * @param reason what is wrong
     */
    public record Fault(long offset, @Nullable String address, String reason) implements Item {}

    private static final byte[] GZIP = {0x1f, (byte) 0x8b, 8};
    private static final byte[] PLAIN = {'W', 'A', 'R', 'C', '/', '1', '.'};
    private static final int BLOCK = 1 << 16;

    private final FileChannel file;
    private final int most;
    private @Nullable WarcReader reader;
    private long offset;
    private boolean lost;
    private long passedOver;

    private WarcPages(FileChannel file, int most) {
        this.file = file;
        this.most = most;
    }

    /**
     * @throws IOException if there is no such file, or it cannot be read
     */
    public static WarcPages open(Path file, Limits limits) throws IOException {
        int most = (int) Math.min(limits.inputBytes(), Integer.MAX_VALUE - 16) + 1;
        return new WarcPages(FileChannel.open(file), most);
    }

    /** Null at the end. */
    public @Nullable Item next() throws IOException {
        while (true) {
            WarcRecord record;
            try {
                Optional<WarcRecord> next = reader().next();
                if (next.isEmpty()) {
                    return null;
                }
                record = next.get();
                offset = reader().position();
                lost = false;
            } catch (IOException | RuntimeException e) {
                boolean known = lost;
                Fault fault = new Fault(offset, null, reason(e));
                boolean more = findNext();
                if (!known) {
                    return fault;
                }
                if (!more) {
                    return null;
                }
                continue;
            }
            if (record instanceof WarcTargetRecord target) {
                Item item = item(target);
                if (item != null) {
                    return item;
                }
            }
        }
    }

    /** How far the file is read, in bytes. */
    public long position() {
        return offset;
    }

    /** Responses and the like that are no page that can be read, such as pictures and errors. */
    public long passedOver() {
        return passedOver;
    }

    private WarcReader reader() throws IOException {
        if (reader == null) {
            reader = new WarcReader(file);
        }
        return reader;
    }

    private static String reason(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /** Goes to the next place after the damage that looks like the start of a record. */
    private boolean findNext() throws IOException {
        lost = true;
        reader = null;
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        long from = offset + 1;
        while (true) {
            block.clear();
            while (block.hasRemaining() && file.read(block, from + block.position()) > 0) {}
            byte[] bytes = block.array();
            for (int i = 0; i + PLAIN.length <= block.position(); i++) {
                if (startsWith(bytes, i, GZIP) || startsWith(bytes, i, PLAIN)) {
                    offset = from + i;
                    file.position(offset);
                    return true;
                }
            }
            if (block.position() < BLOCK) {
                offset = file.size();
                file.position(offset);
                return false;
            }
            from += BLOCK - PLAIN.length + 1;
        }
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] sign) {
        for (int i = 0; i < sign.length; i++) {
            if (bytes[at + i] != sign[i]) {
                return false;
            }
        }
        return true;
    }

    /** Null if there is no page in it. One that is wrong is told, and the rest is read. */
    private @Nullable Item item(WarcTargetRecord record) {
        String address = "";
        try {
            address = record.target();
            Content content = content(record);
            if (content == null) {
                return null;
            }
            byte[] body = content.body().readNBytes(most);
            String id = record.headers().first("WARC-Record-ID").orElse("");
            return new Page(offset, id, address, content.format(), Bytes.of(body));
        } catch (IOException | RuntimeException e) {
            return new Fault(offset, address, "is a damaged record");
        }
    }

    private record Content(InputStream body, Format format) {}

    private @Nullable Content content(WarcTargetRecord record) throws IOException {
        Content content = null;
        if (record instanceof WarcResponse response) {
            HttpResponse http = isHttp(response) ? response.http() : null;
            Format format = http == null ? null : format(http.contentType());
            if (http != null && http.status() == 200 && format != null && isDecodable(http)) {
                content = new Content(http.bodyDecoded().stream(), format);
            }
        } else if (record instanceof WarcResource || record instanceof WarcConversion) {
            Format format = format(record.contentType());
            content = format == null ? null : new Content(record.body().stream(), format);
        } else {
            return null;
        }
        passedOver += content == null ? 1 : 0;
        return content;
    }

    private static boolean isHttp(WarcResponse response) {
        return response.contentType().base().equals(MediaType.HTTP);
    }

    /** The library reads Brotli only with another library beside it. */
    private static boolean isDecodable(HttpResponse http) {
        String encoding = http.headers().first("Content-Encoding").orElse("").strip();
        return List.of("", "identity", "gzip", "x-gzip", "deflate")
                .contains(encoding.toLowerCase(Locale.ROOT));
    }

    private static @Nullable Format format(MediaType type) {
        return switch (type.base().toString().toLowerCase(Locale.ROOT)) {
            case "text/html", "application/xhtml+xml" -> Format.HTML;
            case "text/plain" -> Format.TEXT;
            case "text/markdown" -> Format.MARKDOWN;
            case "application/pdf" -> Format.PDF;
            case "application/epub+zip" -> Format.EPUB;
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" ->
                    Format.DOCX;
            default -> null;
        };
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
