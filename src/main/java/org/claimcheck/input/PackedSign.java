package org.claimcheck.input;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells by their first bytes and by names in a ZIP archive the formats that are no text. */
final class PackedSign {

    private static final String ZIP = "PK\u0003\u0004";

    /** What the OCF specification puts at byte 30 of an EPUB, so that it can be known by it. */
    private static final String EPUB = "mimetypeapplication/epub+zip";

    private static final String WORD = "word/document.xml";

    /** Readers of PDF look for its header this far, after appendix H of the PDF reference. */
    private static final int PDF_HEADER = 1024;

    private PackedSign() {}

    /** The format the bytes are of, by their content alone; null if it is none of these. */
    static @Nullable Format of(byte[] bytes) {
        if (startsAt(bytes, 0, "%PDF-")) {
            return Format.PDF;
        }
        if (!startsAt(bytes, 0, ZIP)) {
            return null;
        }
        if (startsAt(bytes, 30, EPUB)) {
            return Format.EPUB;
        }
        return hasEntry(bytes, WORD) ? Format.DOCX : null;
    }

    /** Why the bytes cannot be of a format; null if they may be. */
    static @Nullable String missing(byte[] bytes, Format format) {
        if (format == Format.PDF) {
            int last = Math.min(bytes.length, PDF_HEADER);
            for (int i = 0; i < last; i++) {
                if (startsAt(bytes, i, "%PDF-")) {
                    return null;
                }
            }
            return "is no PDF (it does not begin as one)";
        }
        String what = format == Format.DOCX ? "Word document (.docx)" : "EPUB";
        if (startsAt(bytes, 0, ZIP)) {
            return null;
        }
        String why = BinarySign.of(bytes);
        boolean old = why != null && why.startsWith("old Word");
        return "is no "
                + what
                + (old
                        ? " but an old or password-protected Office file; save it as .docx"
                        : " (it does not begin as a ZIP archive)");
    }

    /** Whether an archive has an entry of this name; its headers hold names as they are. */
    private static boolean hasEntry(byte[] bytes, String name) {
        for (int i = 0; i + 30 <= bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K') {
                boolean local = bytes[i + 2] == 3 && bytes[i + 3] == 4;
                boolean central = bytes[i + 2] == 1 && bytes[i + 3] == 2;
                if ((local && startsAt(bytes, i + 30, name))
                        || (central && startsAt(bytes, i + 46, name))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean startsAt(byte[] bytes, int at, String sign) {
        byte[] wanted = sign.getBytes(StandardCharsets.ISO_8859_1);
        if (at + wanted.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
