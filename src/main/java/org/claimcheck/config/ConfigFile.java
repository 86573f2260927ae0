package org.claimcheck.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.input.IgnoreFile;

/**
 * A configuration file as read.
 *
 * @param file its absolute path
 * @param entries that count for every document
 * @param parts that count for some documents, the later the stronger
 */
record ConfigFile(Path file, List<Entry> entries, List<Part> parts) {

    /**
     * @param files which documents it counts for
     */
    record Part(IgnoreFile files, List<Entry> entries) {

        Part {
            entries = List.copyOf(entries);
        }
    }

    ConfigFile {
        entries = List.copyOf(entries);
        parts = List.copyOf(parts);
    }

    /** What counts for one document. */
    Configuration forDocument(Path document) {
        String path = relative(document);
        List<Entry> all = new ArrayList<>(entries);
        for (Part part : parts) {
            if (part.files().names(path)) {
                all.addAll(part.entries());
            }
        }
        return new Configuration(file, all);
    }

    /** Whether a file is to be left out when its folder is checked. */
    boolean ignores(Path document) {
        List<String> lines =
                entries.stream()
                        .filter(e -> e.setting() == Setting.IGNORE)
                        .map(Entry::value)
                        .toList();
        return !lines.isEmpty()
                && IgnoreFile.parse(String.join("\n", lines)).names(relative(document));
    }

    private String relative(Path document) {
        return folder().relativize(document).toString().replace('\\', '/');
    }

    private Path folder() {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }
}
