package org.claimcheck.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimcheck.change.ChangeException;
import org.claimcheck.change.UnchangedLines;
import org.claimcheck.config.Setting;
import org.claimcheck.engine.Screen;
import org.claimcheck.suppression.Suppression;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that narrows a run to what has changed. */
final class DiffOptions {

    private static final String OFF = "off";

    @Option(
            names = "--diff-base",
            paramLabel = "REF",
            description =
                    "Reports and fails on only findings on lines that changed since git's REF, or"
                            + " since this branch left it; off reports all, whatever is configured.")
    private @Nullable String base;

    /**
     * @throws CouldNotRun if git cannot tell what has changed in the documents
     */
    List<Screen> screens(List<Path> documents, Plans plans, boolean readsStdin) throws CouldNotRun {
        if (base != null && !base.equals(OFF) && readsStdin) {
            throw new CouldNotRun("--diff-base needs files: standard input has no history");
        }
        Map<String, List<Path>> byBase = new TreeMap<>();
        for (Path document : documents) {
            base(plans.of(document))
                    .ifPresent(
                            b -> byBase.computeIfAbsent(b, x -> new ArrayList<>()).add(document));
        }
        List<Screen> out = new ArrayList<>();
        for (Map.Entry<String, List<Path>> one : byBase.entrySet()) {
            out.add(screen(one.getKey(), one.getValue()));
        }
        return out;
    }

    private Optional<String> base(Plan plan) {
        String ref = base == null ? plan.configured().value(Setting.DIFF_BASE).orElse(OFF) : base;
        return ref.equals(OFF) ? Optional.empty() : Optional.of(ref);
    }

    private static Screen screen(String ref, List<Path> documents) throws CouldNotRun {
        try {
            Screen all = UnchangedLines.since(ref, documents);
            Set<String> paths = documents.stream().map(Path::toString).collect(Collectors.toSet());
            return (document, findings, judged) ->
                    paths.contains(document.source().path())
                            ? all.judge(document, findings, judged)
                            : findings.stream().map(f -> Optional.<Suppression>empty()).toList();
        } catch (ChangeException e) {
            throw new CouldNotRun(e.getMessage());
        }
    }
}
