package org.claimcheck.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimcheck.article.Article;
import org.claimcheck.article.Surroundings;
import org.claimcheck.document.Document;
import org.claimcheck.document.Reader;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Source;
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
    private final Language language;

    private Checker(
            List<Rule> all,
            Settings settings,
            Language language,
            SourceLibrary library,
            RunIndex run,
            Function<Article, Lookups> inquiry,
            List<Screen> screens) {
        this.all = all;
        this.rules = all.stream().filter(r -> settings.selection().selects(r.info())).toList();
        this.settings = settings;
        this.language = language;
        this.library = library;
        this.run = run;
        this.inquiry = inquiry;
        this.screens = screens;
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
                List.of());
    }

    /** The same for another thread. */
    public Checker twin() {
        return new Checker(all, settings, language.twin(), library, run, inquiry, screens);
    }

    /** With the same models, and other settings. */
    public Checker under(Settings others) {
        return new Checker(all, others, language, library, run, inquiry, screens);
    }

    /** Compares quotations with sources at hand. */
    public Checker comparing(SourceLibrary sources) {
        return new Checker(all, settings, language, sources, run, inquiry, screens);
    }

    /** Citations may lead from one document of a run to another. */
    public Checker among(RunIndex documents) {
        return new Checker(all, settings, language, library, documents, inquiry, screens);
    }

    /** Looks up what an article points to; the rules see only what the inquiry returns. */
    public Checker asking(Function<Article, Lookups> questions) {
        return new Checker(all, settings, language, library, run, questions, screens);
    }

    /** Keeps findings out of the reports; each screen sees what those before it let through. */
    public Checker behind(List<Screen> others) {
        return new Checker(all, settings, language, library, run, inquiry, List.copyOf(others));
    }

    /**
     * @throws InputException if the source's bytes are not what their format says
     */
    public Report check(Source source) throws InputException {
        Document document = Sidecar.attach(Reader.read(source, settings.limits()));
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
                                settings.house()));
        Article article = read.with(inquiry.apply(read));
        List<Finding> found = findings(article);
        int most = settings.limits().findings();
        Sieve sieve = Sieve.of(found, document, judged(article), settings.selection(), screens);
        List<PlacedFinding> kept = sieve.worst(most);
        return new Report(
                article,
                kept,
                sieve.suppressed(most),
                Summaries.of(article, sieve, found, judgesSources()),
                kept.size() < sieve.shown().size(),
                Set.of());
    }

    /** The rules that can find something in this run, and those of the run itself. */
    private Set<String> judged(Article article) {
        return Rules.infos().stream()
                .filter(r -> r.family() == Family.RUN || runs(r.id()))
                .filter(settings.selection()::selects)
                .filter(r -> !r.online() || article.lookups().asked())
                .filter(r -> isConfigured(r, article))
                .filter(r -> !r.needsSources() || !library.isEmpty())
                .map(RuleInfo::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isConfigured(RuleInfo rule, Article article) {
        return rule.when() != When.CONFIGURED || !article.house().isNone();
    }

    private boolean runs(String id) {
        return rules.stream().anyMatch(r -> r.info().id().equals(id));
    }

    private List<Finding> findings(Article article) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
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
