package org.claimcheck.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Files and streams to {@link Source}. Every refusal is one line that says why. */
public final class SourceReader {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private SourceReader() {}

    /**
     * Reads a file.
     *
     * @param name shown in reports; its extension gives the format
     * @param format overrides what the name and the content say
     * @throws InputException if it is missing, a folder, unreadable, empty, too large or no text
     */
    public static Source read(Path path, String name, @Nullable Format format, Limits limits)
            throws InputException {
        if (!Files.exists(path)) {
            throw new InputException(name, "does not exist");
        }
        if (Files.isDirectory(path)) {
            throw new InputException(name, "is a folder");
        }
        try (InputStream in = Files.newInputStream(path)) {
            long size = Files.size(path);
            if (size > limits.inputBytes()) {
                throw tooLarge(name, String.format(Locale.ROOT, "is %,d bytes", size), limits);
            }
            return read(in, name, format, limits, new Folder(path, name, limits));
        } catch (AccessDeniedException e) {
            throw new InputException(name, "cannot be read (permission denied)");
        } catch (IOException e) {
            throw new InputException(name, "cannot be read (" + reason(e) + ")");
        }
    }

    /**
     * Reads a stream to its end, or to the limit; does not close it.
     *
     * @throws InputException as for files
     */
    public static Source read(InputStream in, String name, @Nullable Format format, Limits limits)
            throws InputException {
        return read(in, name, format, limits, Nearby.NONE);
    }

    /**
     * A text that stands in another file, such as a record of a data set.
     *
     * @throws InputException if it is empty, too large, or of a format that is no text
     */
    public static Source of(String text, String name, Format format, Limits limits)
            throws InputException {
        if (format.isPacked()) {
            throw new InputException(name, "is given as text, but " + format + " is none");
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > limits.inputBytes()) {
            throw tooLarge(name, String.format(Locale.ROOT, "is %,d bytes", bytes.length), limits);
        }
        if (text.isBlank()) {
            throw new InputException(name, "is empty");
        }
        String own = text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        return new Source(
                name.replace('\\', '/'),
                format,
                "UTF-8",
                Sha256.of(bytes),
                own,
                List.of(),
                List.of(),
                null,
                Nearby.NONE);
    }

    private static Source read(
            InputStream in, String name, @Nullable Format format, Limits limits, Nearby nearby)
            throws InputException {
        long most = Math.min(limits.inputBytes(), Integer.MAX_VALUE - 16);
        byte[] bytes;
        try {
            bytes = in.readNBytes((int) most + 1);
        } catch (IOException e) {
            throw new InputException(name, "cannot be read (" + reason(e) + ")");
        }
        if (bytes.length > most) {
            throw tooLarge(name, "is too large", limits);
        }
        return of(bytes, name, format, nearby);
    }

    private static Source of(byte[] bytes, String name, @Nullable Format format, Nearby nearby)
            throws InputException {
        if (bytes.length == 0) {
            throw new InputException(name, "is empty");
        }
        Format known = format != null ? format : Format.ofFileName(name).orElse(null);
        Format packed = known == null ? PackedSign.of(bytes) : known;
        if (packed != null && packed.isPacked()) {
            return packed(bytes, name, packed, nearby);
        }
        String binary = BinarySign.of(bytes);
        if (binary != null) {
            throw new InputException(name, "is not a text document (" + binary + ")");
        }
        Decoder.Decoded decoded = Decoder.decode(bytes, known == null ? Format.TEXT : known);
        if (known == null) {
            known = FormatGuess.of(decoded.text());
            if (known == Format.HTML) {
                decoded = Decoder.decode(bytes, known);
            }
        }
        if (decoded.text().isBlank()) {
            throw new InputException(name, "is empty (it holds only white space)");
        }
        return new Source(
                name.replace('\\', '/'),
                known,
                decoded.encoding(),
                Sha256.of(bytes),
                decoded.text(),
                List.of(),
                decoded.notes(),
                null,
                nearby);
    }

    private static Source packed(byte[] bytes, String name, Format format, Nearby nearby)
            throws InputException {
        String wrong = PackedSign.missing(bytes, format);
        if (wrong != null) {
            throw new InputException(name, wrong);
        }
        return new Source(
                name.replace('\\', '/'),
                format,
                "binary",
                Sha256.of(bytes),
                "",
                List.of(),
                List.of(),
                Bytes.of(bytes),
                nearby);
    }

    private static InputException tooLarge(String name, String what, Limits limits) {
        return new InputException(
                name,
                String.format(
                        Locale.ROOT,
                        "%s; the limit is %,d (--max-input-bytes)",
                        what,
                        limits.inputBytes()));
    }

    /** The system's words without the path, which the message names already, on one line. */
    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
