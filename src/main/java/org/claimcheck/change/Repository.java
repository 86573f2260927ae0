package org.claimcheck.change;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What has changed in a repository's working tree since it parted from a commit: that is the merge
 * base of the commit and {@code HEAD}, or the commit itself if they have none. Threads may share
 * it.
 */
final class Repository {

    private static final String[] DIFF = {
        "diff",
        "--no-color",
        "--no-ext-diff",
        "--no-textconv",
        "--no-relative",
        "--ignore-submodules",
        "-M",
    };

    /**
     * @param before the path it had; its own if that has not changed
     */
    private record Change(char status, String before, boolean same) {}

    private final Path root;
    private final String base;
    private final Map<String, Change> changes;
    private final Set<String> tracked;
    private final Map<String, ChangedLines> lines = new ConcurrentHashMap<>();

    private Repository(Path root, String base, Map<String, Change> changes, Set<String> tracked) {
        this.root = root;
        this.base = base;
        this.changes = changes;
        this.tracked = tracked;
    }

    /** The top folder of the repository that a folder is in; empty if it is in none. */
    static Optional<Path> rootOf(Path folder) throws ChangeException {
        return Git.ask(folder, "rev-parse", "--show-toplevel").map(r -> Path.of(r.stripTrailing()));
    }

    /**
     * @param ref any name of a commit
     * @throws ChangeException if it has no such commit
     */
    static Repository since(String ref, Path root) throws ChangeException {
        String commit =
                Git.ask(root, "rev-parse", "--verify", "--quiet", ref + "^{commit}")
                        .map(String::strip)
                        .orElseThrow(
                                () ->
                                        new ChangeException(
                                                "there is no commit '"
                                                        + ref
                                                        + "' in the repository "
                                                        + root
                                                        + " (--diff-base; a shallow clone may lack"
                                                        + " it)"));
        String base = Git.ask(root, "merge-base", commit, "HEAD").map(String::strip).orElse(commit);
        String[] names = with(DIFF, "--name-status", "-z", base, "--");
        String[] all = {"ls-files", "-z"};
        return new Repository(
                root,
                base,
                changes(split(said(root, names))),
                new HashSet<>(Arrays.asList(split(said(root, all)))));
    }

    private static String said(Path root, String... question) throws ChangeException {
        return Git.ask(root, question)
                .orElseThrow(() -> new ChangeException("git cannot compare the files in " + root));
    }

    private static String[] split(String list) {
        return list.isEmpty() ? new String[0] : list.split("\0", -1);
    }

    /** A status, its path, and for a renamed file its new path. */
    private static Map<String, Change> changes(String[] fields) {
        Map<String, Change> out = new HashMap<>();
        for (int i = 0; i + 1 < fields.length; ) {
            String status = fields[i];
            boolean renamed = status.startsWith("R") && i + 2 < fields.length;
            String path = fields[renamed ? i + 2 : i + 1];
            out.put(path, new Change(status.charAt(0), fields[i + 1], status.equals("R100")));
            i += renamed ? 3 : 2;
        }
        return out;
    }

    /** The lines of a file that have changed; all of a file that git does not keep. */
    ChangedLines of(Path file) {
        String path = root.relativize(file).toString().replace('\\', '/');
        if (!tracked.contains(path)) {
            return ChangedLines.ALL;
        }
        Change change = changes.get(path);
        if (change == null || change.same()) {
            return ChangedLines.NONE;
        }
        boolean compared = change.status() == 'M' || change.status() == 'R';
        return compared
                ? lines.computeIfAbsent(path, p -> compare(change.before(), p))
                : ChangedLines.ALL;
    }

    private ChangedLines compare(String before, String path) {
        @Nullable String diff;
        try {
            String[] question =
                    with(
                            DIFF,
                            "-U0",
                            base,
                            "--",
                            ":(top,literal)" + before,
                            ":(top,literal)" + path);
            diff = Git.ask(root, question).orElse(null);
        } catch (ChangeException e) {
            diff = null;
        }
        return diff == null ? ChangedLines.ALL : ChangedLines.of(diff);
    }

    private static String[] with(String[] first, String... more) {
        String[] out = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, out, first.length, more.length);
        return out;
    }
}
