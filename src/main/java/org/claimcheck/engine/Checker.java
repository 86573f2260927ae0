package org.claimcheck.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.claimcheck.article.Article;
import org.claimcheck.article.Surroundings;
import org.claimcheck.document.Document;
import org.claimcheck.document.Reader;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Limit;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Source;
import org.claimcheck.input.Truncation;
import org.claimcheck.lookup.Lookups;
import org.claimcheck.nlp.Language;
import org.claimcheck.quote.source.SourceLibrary;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.RuleInfo.When;
import org.claimcheck.rules.Rules;
import org.claimcheck.suppression.Sidecar;

/** Reads sources and runs rules over them. One for each thread; {@link #twin} shares the models. */
public final class Checker {

    private final List<Rule> all;
    private final List<Rule> rules;
    private final Settings settings;
    private final SourceLibrary library;
    private final RunIndex run;
    private final Function<Article, Lookups> inquiry;
    private final List<Screen> screens;
    private final LongSupplier clock;
    private final Language language;

    private Checker(
            List<Rule> all,
            Settings settings,
            Language language,
            SourceLibrary library,
            RunIndex run,
            Function<Article, Lookups> inquiry,
            List<Screen> screens,
            LongSupplier clock) {
        this.all = all;
        this.rules = all.stream().filter(r -> settings.selection().selects(r.info())).toList();
        this.settings = settings;
        this.language = language;
        this.library = library;
        this.run = run;
        this.inquiry = inquiry;
        this.screens = screens;
        this.clock = clock;
    }

    /**
     * @param rules all rules, in the order in which findings at one place are listed
     */
    public static Checker of(List<Rule> rules, Settings settings) {
        return new Checker(
                List.copyOf(rules),
                settings,
                new Language(),
                SourceLibrary.none(),
                RunIndex.NONE,
                article -> Lookups.NONE,
                List.of(),
                System::nanoTime);
    }

    /** The same for another thread. */
    public Checker twin() {
        return new Checker(all, settings, language.twin(), library, run, inquiry, screens, clock);
    }

    /** With the same models, and other settings. */
    public Checker under(Settings others) {
        return new Checker(all, others, language, library, run, inquiry, screens, clock);
    }

    /** Compares quotations with sources at hand. */
    public Checker comparing(SourceLibrary sources) {
        return new Checker(all, settings, language, sources, run, inquiry, screens, clock);
    }

    /** Citations may lead from one document of a run to another. */
    public Checker among(RunIndex documents) {
        return new Checker(all, settings, language, library, documents, inquiry, screens, clock);
    }

    /** Looks up what an article points to; the rules see only what the inquiry returns. */
    public Checker asking(Function<Article, Lookups> questions) {
        return new Checker(all, settings, language, library, run, questions, screens, clock);
    }

    /** Keeps findings out of the reports; each screen sees what those before it let through. */
    public Checker behind(List<Screen> others) {
        return new Checker(
                all, settings, language, library, run, inquiry, List.copyOf(others), clock);
    }

    /** With another clock, in nanoseconds since whenever, for the limit of time. */
    Checker by(LongSupplier other) {
        return new Checker(all, settings, language, library, run, inquiry, screens, other);
    }

    /**
     * @throws InputException if the source's bytes are not what their format says
     */
    public Report check(Source source) throws InputException {
        Limits limits = settings.limits();
        Deadline deadline = new Deadline(clock, limits.seconds());
        Document document = Sidecar.attach(Reader.read(source, limits));
        Article read =
                Article.of(
                        document,
                        language,
                        settings.published(),
                        settings.keepsBoilerplate(),
                        new Surroundings(
                                library,
                                run.besides(source.path()),
                                Lookups.NONE,
                                settings.house()),
                        limits);
        Article article = read.with(inquiry.apply(read));
        List<String> late = new ArrayList<>();
        List<Finding> found = findings(article, deadline, late);
        List<Truncation> truncations = new ArrayList<>(article.truncations());
        if (!late.isEmpty()) {
            String words = "After %,d s these rules were not begun: " + String.join(", ", late);
            truncations.add(Truncation.of(Limit.SECONDS, limits, words, limits.seconds()));
        }
        // What is not there may stand in what was not checked.
        Set<String> judged = truncations.isEmpty() ? judged(article) : Set.of();
        int most = limits.findings();
        Sieve sieve = Sieve.of(found, document, judged, settings.selection(), screens);
        Summary summary = Summaries.of(article, sieve, found, judgesSources(), truncations);
        List<PlacedFinding> kept = sieve.worst(most);
        if (kept.size() < sieve.shown().size()) {
            String words = "Only %,d of %,d findings are reported, those that matter most";
            int all = sieve.shown().size();
            truncations.add(Truncation.of(Limit.FINDINGS, limits, words, kept.size(), all));
        }
        return new Report(article, kept, sieve.suppressed(most), summary, truncations, Set.of());
    }

    /** The rules that can find something in this run, and those of the run itself. */
    private Set<String> judged(Article article) {
        return Rules.infos().stream()
                .filter(r -> r.family() == Family.RUN || runs(r.id()))
                .filter(settings.selection()::selects)
                .filter(r -> canFind(r, article))
                .map(RuleInfo::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a rule has what it asks for: answers from the network, a list, sources. */
    private boolean canFind(RuleInfo rule, Article article) {
        return (!rule.online() || article.lookups().asked())
                && (rule.when() != When.CONFIGURED || !article.house().isNone())
                && (!rule.needsSources() || !library.isEmpty());
    }

    private boolean runs(String id) {
        return rules.stream().anyMatch(r -> r.info().id().equals(id));
    }

    /**
     * @param late gets the rules that the time did not reach to
     */
    private List<Finding> findings(Article article, Deadline deadline, List<String> late) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            if (deadline.isOver()) {
                late.add(rule.info().id());
                continue;
            }
            if (!canFind(rule.info(), article)) {
                continue;
            }
            boolean readsAll = rule.info().family() == Family.PAGE;
            rule.check(article)
                    .filter(f -> readsAll || article.isChecked(f.span()))
                    .map(settings.selection()::weighed)
                    .sorted(Comparator.comparing(Finding::span))
                    .forEach(findings::add);
        }
        findings.sort(Comparator.comparing(Finding::span));
        return findings;
    }

    private List<String> ids() {
        return rules.stream().map(r -> r.info().id()).toList();
    }

    /** Whether the rules ran that flag quotations without an identifiable source. */
    private boolean judgesSources() {
        return ids().containsAll(Summaries.SOURCE_RULES);
    }
}
