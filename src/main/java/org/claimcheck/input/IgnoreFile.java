package org.claimcheck.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The patterns of one ignore file, with the meaning git gives them (gitignore(5)): blank lines and
 * lines that begin with {@code #} say nothing, {@code !} takes a file back in, a slash at the end
 * limits a pattern to folders, a slash elsewhere ties it to the folder of the ignore file; {@code
 * *}, {@code ?} and {@code [a-z]} do not match a slash, {@code **} does. The last pattern that
 * matches decides.
 */
public final class IgnoreFile {

    private record Entry(GlobPattern glob, boolean ignores, boolean foldersOnly) {}

    private final List<Entry> entries;

    private IgnoreFile(List<Entry> entries) {
        this.entries = entries;
    }

    public static IgnoreFile parse(String content) {
        List<Entry> entries = new ArrayList<>();
        content.lines().forEach(line -> add(line, entries));
        return new IgnoreFile(List.copyOf(entries));
    }

    private static void add(String line, List<Entry> entries) {
        String pattern = withoutTrailingSpaces(line);
        if (pattern.isEmpty() || pattern.startsWith("#")) {
            return;
        }
        boolean ignores = !pattern.startsWith("!");
        if (!ignores) {
            pattern = pattern.substring(1);
        }
        boolean foldersOnly = pattern.endsWith("/");
        if (foldersOnly) {
            pattern = pattern.substring(0, pattern.length() - 1);
        }
        boolean tied = pattern.indexOf('/') >= 0;
        if (pattern.startsWith("/")) {
            pattern = pattern.substring(1);
        }
        if (pattern.isEmpty()) {
            return;
        }
        GlobPattern glob = GlobPattern.parse(tied ? pattern : "**/" + pattern);
        entries.add(new Entry(glob, ignores, foldersOnly));
    }

    private static String withoutTrailingSpaces(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            if (end > 1 && line.charAt(end - 2) == '\\') {
                break;
            }
            end--;
        }
        return line.substring(0, end);
    }

    /**
     * Whether a file is ignored, by its own path or by that of a folder it lies in.
     *
     * @param path relative to the folder of the ignore file, with forward slashes
     */
    public boolean names(String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (decides(path.substring(0, slash), true).orElse(false)) {
                return true;
            }
        }
        return decides(path, false).orElse(false);
    }

    /**
     * Whether a path is ignored ({@code true}), taken back in ({@code false}), or not spoken of.
     *
     * @param path relative to the folder of the ignore file, with forward slashes
     */
    Optional<Boolean> decides(String path, boolean folder) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry entry = entries.get(i);
            if ((folder || !entry.foldersOnly) && entry.glob.matches(path)) {
                return Optional.of(entry.ignores);
            }
        }
        return Optional.empty();
    }
}
