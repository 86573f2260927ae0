package org.claimcheck.text;

import org.jspecify.annotations.Nullable;

/**
 * A place in the author's file. Offsets are 0-based half-open UTF-16 units of the decoded input
 * without its byte order mark; lines and columns are 1-based, columns count UTF-16 units.
 *
 * @param path the file, if it is another than the document's own
 */
public record Location(
        int start,
        int end,
        int line,
        int column,
        int endLine,
        int endColumn,
        @Nullable String path) {

    /** A place in the document's own file. */
    public Location(int start, int end, int line, int column, int endLine, int endColumn) {
        this(start, end, line, column, endLine, endColumn, null);
    }
}
