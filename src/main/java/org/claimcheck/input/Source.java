package org.claimcheck.input;

import java.util.List;

/**
 * One input as the author wrote it.
 *
 * @param path the name shown in reports, with forward slashes
 * @param format how it is to be read
 * @param encoding the name of the character set it was decoded with
 * @param sha256 lower-case hexadecimal digest of the bytes
 * @param text the decoded input without its byte order mark; every offset in a report counts in it
 * @param notes what a reader should know about how it was read, one sentence each
 */
public record Source(
        String path,
        Format format,
        String encoding,
        String sha256,
        String text,
        List<String> notes) {

    public Source {
        notes = List.copyOf(notes);
    }
}
