package org.claimcheck.cli;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.config.Configuration;
import org.claimcheck.config.Setting;
import org.claimcheck.engine.Settings;
import org.claimcheck.input.Limits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which rules run, on what, and what fails; stronger than a configuration. */
final class RuleOptions {

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description =
                    "Exits with 1 from this severity on: ${COMPLETION-CANDIDATES} (default: error).")
    private @Nullable FailOn failOn;

    @Option(
            names = "--enable",
            paramLabel = "RULE",
            split = ",",
            completionCandidates = RuleIds.Candidates.class,
            description = "Switches on a rule that is off by default, such as count-mismatch.")
    private List<String> enabled = List.of();

    @Option(
            names = "--disable",
            paramLabel = "RULE",
            split = ",",
            completionCandidates = RuleIds.Candidates.class,
            description = "Switches off a rule.")
    private List<String> disabled = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Publication date (2026-03-01) that relative dates count from.")
    private @Nullable LocalDate published;

    @Option(
            names = "--keep-boilerplate",
            description = "Checks navigation, author boxes and the like as if they were article.")
    private boolean keepBoilerplate;

    /**
     * @throws CouldNotRun if a rule is named that does not exist
     */
    Settings settings(Configuration configured, Limits limits) throws CouldNotRun {
        return new Settings(
                configured.selection(known(enabled), known(disabled)),
                limits,
                published == null ? configured.published().orElse(null) : published,
                keepBoilerplate || configured.keepsBoilerplate(),
                configured.house());
    }

    FailOn failOn(Configuration configured) {
        if (failOn != null) {
            return failOn;
        }
        return configured.value(Setting.FAIL_ON).map(FailOn::named).orElse(FailOn.ERROR);
    }

    private static Set<String> known(List<String> ids) throws CouldNotRun {
        Set<String> out = new LinkedHashSet<>();
        for (String id : ids) {
            out.add(RuleIds.named(id).id());
        }
        return out;
    }
}
