package org.claimcheck.cli;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.claimcheck.engine.Checker;
import org.claimcheck.engine.RunIndex;
import org.claimcheck.engine.Screen;
import org.claimcheck.engine.Settings;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Limits;
import org.claimcheck.quote.source.SourceFiles;
import org.claimcheck.quote.source.SourceLibrary;
import org.claimcheck.rules.Rules;

/** The checkers of a run: one set of models, and a checker for each plan. One for each thread. */
final class Checkers {

    private final Checker base;
    private final Limits limits;
    private final Consumer<InputException> problems;

    /** Documents with the same configuration share one plan, so that none is like another. */
    private final IdentityHashMap<Plan, Checker> byPlan = new IdentityHashMap<>();

    private final Map<SourceFiles, SourceLibrary> libraries;

    /**
     * @param screens keep findings out of all reports
     * @param problems told of each source that cannot be read
     */
    Checkers(RunIndex run, List<Screen> screens, Limits limits, Consumer<InputException> problems) {
        this(
                Checker.of(Rules.all(), Settings.DEFAULT).among(run).behind(screens),
                limits,
                problems,
                new ConcurrentHashMap<>());
    }

    private Checkers(
            Checker base,
            Limits limits,
            Consumer<InputException> problems,
            Map<SourceFiles, SourceLibrary> libraries) {
        this.base = base;
        this.limits = limits;
        this.problems = problems;
        this.libraries = libraries;
    }

    /** The same models and sources for another thread. */
    Checkers twin() {
        return new Checkers(base.twin(), limits, problems, libraries);
    }

    Checker of(Plan plan) {
        return byPlan.computeIfAbsent(
                plan,
                p -> base.under(p.settings()).comparing(library(p.sources())).asking(p.inquiry()));
    }

    private SourceLibrary library(SourceFiles files) {
        return libraries.computeIfAbsent(files, f -> new SourceLibrary(f, limits, problems));
    }
}
