package org.claimcheck.change;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks the git command; never through a shell, and nothing that would change a repository. */
final class Git {

    /** Set in hooks for the repository of the hook, seen from its top. */
    private static final List<String> OF_HOOKS =
            List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX");

    private Git() {}

    /**
     * What git prints; empty if it fails.
     *
     * @throws ChangeException if there is no git
     */
    static Optional<String> ask(Path folder, String... question) throws ChangeException {
        List<String> command = new ArrayList<>();
        command.addAll(List.of("git", "-C", folder.toString(), "-c", "core.quotePath=off"));
        // A repository may name a program to be run whenever git looks at its files.
        command.addAll(List.of("-c", "core.fsmonitor=false"));
        command.addAll(List.of(question));
        ProcessBuilder git = new ProcessBuilder(command);
        git.redirectError(ProcessBuilder.Redirect.DISCARD);
        git.environment().keySet().removeAll(OF_HOOKS);
        git.environment().put("GIT_OPTIONAL_LOCKS", "0");
        try {
            Process process = git.start();
            process.getOutputStream().close();
            try (InputStream out = process.getInputStream()) {
                String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
                return process.waitFor() == 0 ? Optional.of(said) : Optional.empty();
            }
        } catch (IOException e) {
            throw new ChangeException("git could not be run; --diff-base needs it");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChangeException("git was interrupted");
        }
    }
}
