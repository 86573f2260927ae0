package org.claimcheck.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text. A byte order mark decides first; then, in web pages, what the page declares; then
 * UTF-8 if every byte fits it; else windows-1252, with a note. A web page that declares a
 * single-byte character set but is well-formed UTF-8 with at least one longer sequence is read as
 * UTF-8: such bytes do not come about by chance. {@code iso-8859-1} means windows-1252 and a
 * declared {@code utf-16} means UTF-8, as the WHATWG Encoding standard has it.
 */
final class Decoder {

    /**
     * @param text without a byte order mark; no lone surrogates
     * @param encoding the name of the character set used
     * @param notes one sentence each, without the input's name
     */
    record Decoded(String text, String encoding, List<String> notes) {}

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Decoder() {}

    static Decoded decode(byte[] bytes, Format format) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8OrFallback(bytes, 3, List.of());
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16BE, List.of());
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return lenient(bytes, 2, StandardCharsets.UTF_16LE, List.of());
        }
        String declared = format == Format.HTML ? DeclaredCharset.in(bytes) : null;
        return declared == null
                ? utf8OrFallback(bytes, 0, List.of())
                : declared(bytes, declared.toLowerCase(Locale.ROOT));
    }

    private static Decoded declared(byte[] bytes, String name) {
        Charset charset = charset(name);
        if (charset == null) {
            return utf8OrFallback(
                    bytes, 0, List.of("declares the unknown character set \"" + name + "\""));
        }
        if (charset.equals(StandardCharsets.UTF_8)) {
            return utf8OrFallback(bytes, 0, List.of());
        }
        boolean oneByteEach = charset.newEncoder().maxBytesPerChar() <= 1;
        if (oneByteEach && !isAscii(bytes)) {
            Attempt utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
            if (utf8.text != null) {
                String note = "declares " + charset.name() + " but is UTF-8; read as UTF-8";
                return new Decoded(utf8.text, "UTF-8", List.of(note));
            }
        }
        return lenient(bytes, 0, charset, List.of());
    }

    private static @Nullable Charset charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
                return StandardCharsets.UTF_8;
            }
            boolean latin =
                    charset.equals(StandardCharsets.ISO_8859_1)
                            || charset.equals(StandardCharsets.US_ASCII);
            if (latin) {
                return WINDOWS_1252;
            }
            return charset.canEncode() ? charset : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static Decoded utf8OrFallback(byte[] bytes, int from, List<String> notes) {
        Attempt utf8 = strict(bytes, from, StandardCharsets.UTF_8);
        if (utf8.text != null) {
            return new Decoded(utf8.text, "UTF-8", notes);
        }
        List<String> more = new ArrayList<>(notes);
        more.add("not valid UTF-8 at byte " + utf8.failedAt + "; read as windows-1252");
        return new Decoded(
                new String(bytes, from, bytes.length - from, WINDOWS_1252), "windows-1252", more);
    }

    private static Decoded lenient(byte[] bytes, int from, Charset charset, List<String> notes) {
        Attempt strict = strict(bytes, from, charset);
        if (strict.text != null) {
            return new Decoded(strict.text, charset.name(), notes);
        }
        List<String> more = new ArrayList<>(notes);
        more.add(
                "not valid "
                        + charset.name()
                        + " at byte "
                        + strict.failedAt
                        + "; shown as U+FFFD there");
        return new Decoded(
                new String(bytes, from, bytes.length - from, charset), charset.name(), more);
    }

    /** Either a text, or the 0-based offset of the first byte that does not fit. */
    private record Attempt(@Nullable String text, int failedAt) {}

    private static Attempt strict(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        int size = (int) Math.ceil((bytes.length - from) * (double) decoder.maxCharsPerByte());
        CharBuffer out = CharBuffer.allocate(size + 2);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        return result.isError()
                ? new Attempt(null, in.position())
                : new Attempt(out.flip().toString(), -1);
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
