package org.claimcheck.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** The pages of a web archive (WARC, plain or gzip), read one after the other. */
public final class WebArchive {

    /** As many records are looked at, of whatever kind. */
    private static final int MOST_RECORDS = 1_000_000;

    /** Receives what an archive holds. */
    public interface Pages {

        /**
         * @param page named {@code archive!/address}
         */
        void page(Source page, String address);

        void problem(InputException problem);
    }

    private WebArchive() {}

    public static boolean isNamed(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".warc") || name.endsWith(".warc.gz");
    }

    /**
     * Reads every successful response and resource whose type is known; others are passed over.
     *
     * @throws InputException if the archive is damaged; what stood before the damage was handed on
     */
    public static void read(Path file, String name, Limits limits, Pages pages)
            throws InputException {
        try (WarcReader reader = new WarcReader(file)) {
            int seen = 0;
            for (Optional<WarcRecord> next = reader.next();
                    next.isPresent();
                    next = reader.next()) {
                if (++seen > MOST_RECORDS) {
                    throw new InputException(name, "holds more records than are read");
                }
                if (next.get() instanceof WarcTargetRecord record) {
                    record(record, name, limits, pages);
                }
            }
        } catch (IOException | RuntimeException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new InputException(name, "is a damaged web archive (" + reason + ")");
        }
    }

    /** One that is wrong is told, and the rest is read. */
    private static void record(WarcTargetRecord record, String name, Limits limits, Pages pages) {
        String address = record.target();
        String path = name + "!/" + address;
        try {
            Content content = content(record);
            if (content != null) {
                pages.page(
                        SourceReader.read(content.body(), path, content.format(), limits), address);
            }
        } catch (InputException e) {
            pages.problem(e);
        } catch (IOException e) {
            pages.problem(new InputException(path, "is a damaged record"));
        }
    }

    private record Content(InputStream body, Format format) {}

    private static @Nullable Content content(WarcTargetRecord record) throws IOException {
        if (record instanceof WarcResponse response) {
            if (!isHttp(response)) {
                return null;
            }
            HttpResponse http = response.http();
            Format format = format(http.contentType());
            boolean wanted = http.status() == 200 && format != null && isDecodable(http);
            return wanted ? new Content(http.bodyDecoded().stream(), format) : null;
        }
        if (record instanceof WarcResource) {
            Format format = format(record.contentType());
            return format == null ? null : new Content(record.body().stream(), format);
        }
        return null;
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
}
