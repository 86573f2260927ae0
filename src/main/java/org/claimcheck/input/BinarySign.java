package org.claimcheck.input;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells a binary file from a text by its first bytes. */
final class BinarySign {

    private static final int SAMPLE = 1 << 16;

    private record Magic(String name, String bytes) {}

    /** Leading bytes as in the formats' own specifications, written as ISO 8859-1. */
    private static final Magic[] KNOWN = {
        new Magic("PDF", "%PDF-"),
        new Magic("ZIP", "PK\u0003\u0004"),
        new Magic("ZIP", "PK\u0005\u0006"),
        new Magic("PNG", "\u0089PNG\r\n"),
        new Magic("GIF", "GIF87a"),
        new Magic("GIF", "GIF89a"),
        new Magic("JPEG", "\u00ff\u00d8\u00ff"),
        new Magic("gzip", "\u001f\u008b"),
        new Magic("bzip2", "BZh91AY&SY"),
        new Magic("xz", "\u00fd7zXZ"),
        new Magic("7z", "7z\u00bc\u00af"),
        new Magic("Zstandard", "(\u00b5/\u00fd"),
        new Magic("ELF", "\u007fELF"),
        new Magic("old Word or Excel", "\u00d0\u00cf\u0011\u00e0"),
        new Magic("RTF", "{\\rtf"),
        new Magic("Ogg", "OggS\0"),
        new Magic("MP3", "ID3\u0003"),
        new Magic("MP3", "ID3\u0004"),
        new Magic("SQLite", "SQLite format 3"),
        new Magic("Java class", "\u00ca\u00fe\u00ba\u00be"),
    };

    private BinarySign() {}

    /**
     * Null for a text; else what the bytes look like, for a message. Control characters decide
     * where no format is known: at least four, and more than 2 in 100. One stray NUL is not enough.
     */
    static @Nullable String of(byte[] bytes) {
        int n = Math.min(bytes.length, SAMPLE);
        String head = new String(bytes, 0, Math.min(n, 32), StandardCharsets.ISO_8859_1);
        for (Magic magic : KNOWN) {
            if (head.startsWith(magic.bytes)) {
                return magic.name;
            }
        }
        if (head.startsWith("RIFF") && head.length() >= 12) {
            // What stands there is the file's to say, and is said to a terminal.
            String kind = head.substring(8, 12).strip();
            boolean plain = kind.chars().allMatch(c -> c > 0x20 && c < 0x7f);
            return plain && !kind.isEmpty() ? "RIFF " + kind : "RIFF";
        }
        if (head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff")) {
            return null;
        }
        int controls = 0;
        int nuls = 0;
        for (int i = 0; i < n; i++) {
            int b = bytes[i] & 0xFF;
            if (b == 0) {
                nuls++;
            }
            if (b == 0x7F || (b < 0x20 && "\t\n\f\r\b\u001b".indexOf(b) < 0)) {
                controls++;
            }
        }
        if (controls < 4 || (long) controls * 50 <= n) {
            return null;
        }
        return nuls * 5L >= n * 2L
                ? "many NUL bytes; UTF-16 needs a byte order mark"
                : "many control characters";
    }
}
