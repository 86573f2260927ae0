package org.claimcheck.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Named paths to the files to read. A named file is taken whatever its name; a folder is walked for
 * files with a known extension, in the order of their names, without hidden files and folders,
 * without what {@code .gitignore} and {@code .claimcheckignore} exclude, and without following
 * links to folders. Ignore files above a named folder count up to the folder that holds {@code
 * .git}.
 */
public final class InputWalk {

    private static final List<String> IGNORE_FILES = List.of(".gitignore", ".claimcheckignore");

    /**
     * @param files in the order the paths were named, folders expanded; no file twice
     * @param problems folders that cannot be read, or in which nothing matches
     */
    public record Found(List<Path> files, List<InputException> problems) {

        public Found {
            files = List.copyOf(files);
            problems = List.copyOf(problems);
        }
    }

    /** An ignore file and the folder it speaks for. */
    private record Scope(Path folder, IgnoreFile ignores) {}

    private record Folder(Path path, List<Scope> scopes) {}

    private final List<Path> files = new ArrayList<>();
    private final List<InputException> problems = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    private final Predicate<Path> leftOut;
    private final Predicate<Path> readable;

    private InputWalk(Predicate<Path> leftOut, Predicate<Path> readable) {
        this.leftOut = leftOut;
        this.readable = readable;
    }

    /** Paths that do not exist are handed on: reading them says so. */
    public static Found expand(List<Path> named) {
        return expand(named, file -> false);
    }

    /**
     * @param leftOut which of the files in a folder are not taken
     */
    public static Found expand(List<Path> named, Predicate<Path> leftOut) {
        return expand(named, leftOut, InputWalk::isDocument);
    }

    /**
     * @param leftOut which of the files in a folder are not taken
     * @param readable which could be
     */
    public static Found expand(
            List<Path> named, Predicate<Path> leftOut, Predicate<Path> readable) {
        InputWalk walk = new InputWalk(leftOut, readable);
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                walk.folder(path);
            } else {
                walk.take(path);
            }
        }
        return new Found(walk.files, walk.problems);
    }

    /** Whether the name of a file is that of a document. */
    public static boolean isDocument(Path file) {
        return Format.ofFileName(name(file)).isPresent();
    }

    private void take(Path file) {
        if (seen.add(file.toAbsolutePath().normalize())) {
            files.add(file);
        }
    }

    private void folder(Path root) {
        int taken = 0;
        int failed = problems.size();
        Deque<Folder> open = new ArrayDeque<>();
        open.push(new Folder(root, scopesAbove(root)));
        while (!open.isEmpty()) {
            Folder folder = open.pop();
            List<Path> entries = entries(folder.path());
            List<Scope> scopes = withOwn(folder);
            List<Folder> inner = new ArrayList<>();
            for (Path entry : entries) {
                boolean isFolder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
                if (name(entry).startsWith(".") || isIgnored(entry, isFolder, scopes)) {
                    continue;
                }
                if (isFolder) {
                    inner.add(new Folder(entry, scopes));
                } else if (Files.isRegularFile(entry)
                        && readable.test(entry)
                        && !leftOut.test(entry)) {
                    taken++;
                    take(entry);
                }
            }
            // Files first, then folders in order: the last pushed is opened first.
            Collections.reverse(inner);
            inner.forEach(open::push);
        }
        if (taken == 0 && problems.size() == failed) {
            String extensions =
                    Arrays.stream(Format.values())
                            .flatMap(f -> f.extensions().stream())
                            .map(e -> "." + e)
                            .collect(Collectors.joining(", "));
            problems.add(
                    new InputException(
                            root.toString(),
                            "holds no file this program reads (" + extensions + ")"));
        }
    }

    private List<Path> entries(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (IOException | DirectoryIteratorException e) {
            problems.add(new InputException(folder.toString(), "cannot be read"));
        }
        entries.sort(Comparator.comparing(InputWalk::name));
        return entries;
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    private static boolean isIgnored(Path entry, boolean isFolder, List<Scope> scopes) {
        Path absolute = entry.toAbsolutePath().normalize();
        for (int i = scopes.size() - 1; i >= 0; i--) {
            Scope scope = scopes.get(i);
            String relative = scope.folder().relativize(absolute).toString().replace('\\', '/');
            Optional<Boolean> decision = scope.ignores().decides(relative, isFolder);
            if (decision.isPresent()) {
                return decision.get();
            }
        }
        return false;
    }

    private static List<Scope> withOwn(Folder folder) {
        List<Scope> own = scopes(folder.path().toAbsolutePath().normalize());
        if (own.isEmpty()) {
            return folder.scopes();
        }
        List<Scope> all = new ArrayList<>(folder.scopes());
        all.addAll(own);
        return all;
    }

    private static List<Scope> scopesAbove(Path root) {
        Path start = root.toAbsolutePath().normalize();
        Path top = start;
        while (top != null && !Files.exists(top.resolve(".git"))) {
            top = top.getParent();
        }
        List<Scope> scopes = new ArrayList<>();
        for (Path at = start; top != null && !at.equals(top); ) {
            at = at.getParent();
            scopes.addAll(0, scopes(at));
        }
        return scopes;
    }

    private static List<Scope> scopes(Path folder) {
        List<Scope> scopes = new ArrayList<>();
        for (String name : IGNORE_FILES) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                scopes.add(new Scope(folder, IgnoreFile.parse(content(file))));
            }
        }
        return scopes;
    }

    private static String content(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            // git, too, goes on without an ignore file it cannot read.
            return "";
        }
    }
}
