package org.claimcheck.text;

/**
 * A place in the author's file. Offsets are 0-based half-open UTF-16 units of the decoded input
 * without its byte order mark; lines and columns are 1-based, columns count UTF-16 units.
 */
public record Location(int start, int end, int line, int column, int endLine, int endColumn) {}
