package org.claimcheck.input;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One input as the author wrote it.
 *
 * @param path the name shown in reports, with forward slashes
 * @param format how it is to be read
 * @param encoding the name of the character set it was decoded with; {@code binary} where there are
 *     bytes
 * @param digest of the bytes
 * @param text the decoded input without its byte order mark; every offset in a report counts in it
 * @param parts the other files that the text goes on with, in the order of their starts
 * @param notes what a reader should know about how it was read, one sentence each
 * @param bytes of a format that is not text, whose {@code text} is empty until it is read; else
 *     null
 * @param nearby the files beside it
 */
public record Source(
        String path,
        Format format,
        String encoding,
        Sha256 digest,
        String text,
        List<Part> parts,
        List<String> notes,
        @Nullable Bytes bytes,
        Nearby nearby) {

    public Source {
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
    }

    /**
     * A text on its own.
     *
     * @param sha256 lower-case hexadecimal digest of its bytes
     */
    public Source(
            String path,
            Format format,
            String encoding,
            String sha256,
            String text,
            List<String> notes) {
        this(
                path,
                format,
                encoding,
                Sha256.parse(sha256),
                text,
                List.of(),
                notes,
                null,
                Nearby.NONE);
    }

    /** Lower-case hexadecimal digest of the bytes. */
    public String sha256() {
        return digest.hex();
    }

    /** The other file that an offset of the text lies in; null in the input's own. */
    public @Nullable Part partAt(int offset) {
        int from = 0;
        int to = parts.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (parts.get(middle).start() <= offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from == 0 ? null : parts.get(from - 1);
    }

    /** The same input with one thing more that a reader should know. */
    public Source withNote(String note) {
        List<String> more = new ArrayList<>(notes);
        more.add(note);
        return new Source(path, format, encoding, digest, text, parts, more, bytes, nearby);
    }

    /** The same input with other files beside it. */
    public Source withNearby(Nearby other) {
        return new Source(path, format, encoding, digest, text, parts, notes, bytes, other);
    }

    /** The same input with the text that was read from its bytes, or from more files. */
    public Source withText(String other, List<Part> otherParts) {
        return new Source(path, format, encoding, digest, other, otherParts, notes, bytes, nearby);
    }
}
