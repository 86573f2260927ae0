package org.claimcheck.change;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The commit that a branch is usually compared with. */
public final class BranchBase {

    private BranchBase() {}

    /**
     * The main branch as the repository it came from has it; without one the last commit. Empty
     * where there is no commit, no repository or no git.
     *
     * @return a name as {@link UnchangedLines#since} takes it
     */
    public static Optional<String> of(Path folder) {
        try {
            Path place = folder.toAbsolutePath();
            Optional<String> head =
                    Git.ask(place, "symbolic-ref", "--short", "refs/remotes/origin/HEAD");
            if (head.isPresent()) {
                return head.map(String::strip);
            }
            for (String ref : List.of("origin/main", "origin/master", "HEAD")) {
                if (Git.ask(place, "rev-parse", "--verify", "--quiet", ref + "^{commit}")
                        .isPresent()) {
                    return Optional.of(ref);
                }
            }
            return Optional.empty();
        } catch (ChangeException e) {
            return Optional.empty();
        }
    }
}
