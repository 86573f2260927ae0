package org.claimcheck.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.document.Document;
import org.claimcheck.engine.PlacedFinding;
import org.claimcheck.engine.Screen;
import org.claimcheck.input.Source;
import org.claimcheck.suppression.Suppression;
import org.claimcheck.text.Location;
import org.jspecify.annotations.Nullable;

/**
 * Keeps out findings none of whose places is on a line that has changed since a commit. Of a format
 * without lines of its own, a changed file has changed as a whole. Threads may share it.
 */
public final class UnchangedLines implements Screen {

    private final Suppression unchanged;

    /** By the folders of the documents. */
    private final Map<Path, Repository> repositories;

    private UnchangedLines(Suppression unchanged, Map<Path, Repository> repositories) {
        this.unchanged = unchanged;
        this.repositories = repositories;
    }

    /**
     * @param ref a name of a commit
     * @param documents all of the run; those that do not exist are passed over
     * @throws ChangeException if there is no git, a document is in no repository, or that has no
     *     such commit
     */
    public static UnchangedLines since(String ref, List<Path> documents) throws ChangeException {
        if (ref.isBlank() || ref.startsWith("-")) {
            throw new ChangeException("--diff-base takes the name of a commit, not '" + ref + "'");
        }
        Map<Path, Repository> byFolder = new HashMap<>();
        Map<Path, Repository> byRoot = new HashMap<>();
        for (Path document : documents) {
            Path real = real(document);
            Path folder = real == null ? null : real.getParent();
            if (folder != null && !byFolder.containsKey(folder)) {
                Optional<Path> found = Repository.rootOf(folder);
                if (found.isEmpty()) {
                    throw new ChangeException(document + ": is in no git repository (--diff-base)");
                }
                Path root = found.get();
                if (!byRoot.containsKey(root)) {
                    byRoot.put(root, Repository.since(ref, root));
                }
                byFolder.put(folder, byRoot.get(root));
            }
        }
        Suppression why = new Suppression(Suppression.By.UNCHANGED, "unchanged since " + ref);
        return new UnchangedLines(why, Map.copyOf(byFolder));
    }

    private static @Nullable Path real(Path file) {
        try {
            return Files.isRegularFile(file) ? file.toRealPath() : null;
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public List<Optional<Suppression>> judge(
            Document document, List<PlacedFinding> findings, Set<String> judged) {
        Source source = document.source();
        Map<String, ChangedLines> known = new HashMap<>();
        ChangedLines changed = lines(source.path());
        boolean whole = source.format().isPacked() || hasLoneReturn(source.text());
        known.put("", whole && !changed.isEmpty() ? ChangedLines.ALL : changed);
        return findings.stream()
                .map(f -> isNew(f, known) ? none() : Optional.of(unchanged))
                .toList();
    }

    private static Optional<Suppression> none() {
        return Optional.empty();
    }

    /** A line ends there that git counts as one with the next. */
    private static boolean hasLoneReturn(String text) {
        for (int i = text.indexOf('\r'); i >= 0; i = text.indexOf('\r', i + 1)) {
            if (!text.startsWith("\n", i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNew(PlacedFinding finding, Map<String, ChangedLines> known) {
        return Stream.concat(Stream.of(finding.location()), finding.related().stream())
                .anyMatch(at -> lines(at, known).touch(at.line(), at.endLine()));
    }

    private ChangedLines lines(Location at, Map<String, ChangedLines> known) {
        String path = at.path();
        // A part of a book is no file.
        boolean own = path == null || path.contains("!/");
        return known.computeIfAbsent(own ? "" : path, this::lines);
    }

    private ChangedLines lines(String path) {
        try {
            Path real = real(Path.of(path));
            Repository repository = real == null ? null : of(real);
            return repository == null ? ChangedLines.ALL : repository.of(real);
        } catch (InvalidPathException e) {
            return ChangedLines.ALL;
        }
    }

    private @Nullable Repository of(Path file) {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            Repository repository = repositories.get(folder);
            if (repository != null) {
                return repository;
            }
        }
        return null;
    }
}
