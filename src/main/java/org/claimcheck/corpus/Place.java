package org.claimcheck.corpus;

/**
 * Where a record stands.
 *
 * @param at the line, from 1, or the byte, from 0; 0 for a whole file
 */
public record Place(String file, Unit unit, long at) {

    /** What places in a file are counted in. */
    public enum Unit {
        /** The record is the file. */
        FILE,
        LINE,
        BYTE
    }

    /** {@code data.jsonl:17}, {@code crawl.warc.gz at byte 4096}, {@code drafts/a.md}. */
    @Override
    public String toString() {
        return switch (unit) {
            case FILE -> file;
            case LINE -> file + ":" + at;
            case BYTE -> file + " at byte " + at;
        };
    }
}
