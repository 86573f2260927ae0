package org.claimcheck.quote.source;

import java.nio.file.Path;
import java.util.List;

/**
 * Where the sources of quotations lie.
 *
 * @param folders walked for all that can be read
 * @param ties files that a URL or the label of a reference stands for
 */
public record SourceFiles(List<Path> folders, List<Tie> ties) {

    public static final SourceFiles NONE = new SourceFiles(List.of(), List.of());

    public SourceFiles {
        folders = List.copyOf(folders);
        ties = List.copyOf(ties);
    }

    /** Spelt out, for that of a record is put together at run time, which takes a while. */
    @Override
    public int hashCode() {
        return 31 * folders.hashCode() + ties.hashCode();
    }

    /**
     * @param name a URL, or a label as the document shows it, with or without its brackets
     */
    public record Tie(String name, Path file) {}

    public boolean isEmpty() {
        return folders.isEmpty() && ties.isEmpty();
    }
}
