package org.claimcheck.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.claimcheck.text.Fingerprint;
import org.claimcheck.text.Span;

/** Reads sources and runs rules over them. Holds models: one per thread. */
public final class Checker {

    private final List<Rule> all;
    private final List<Rule> rules;
    private final Settings settings;
    private final SourceLibrary library;
    private final RunIndex run;
    private final Function<Article, Lookups> inquiry;
    private final Language language;

    private Checker(
            List<Rule> all,
            Settings settings,
            Language language,
            SourceLibrary library,
            RunIndex run,
            Function<Article, Lookups> inquiry) {
        this.all = all;
        this.rules = all.stream().filter(r -> settings.selection().selects(r.info())).toList();
        this.settings = settings;
        this.language = language;
        this.library = library;
        this.run = run;
        this.inquiry = inquiry;
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
                article -> Lookups.NONE);
    }

    /** With the same models, and other settings. */
    public Checker under(Settings others) {
        return new Checker(all, others, language, library, run, inquiry);
    }

    /** Compares quotations with sources at hand. */
    public Checker comparing(SourceLibrary sources) {
        return new Checker(all, settings, language, sources, run, inquiry);
    }

    /** Citations may lead from one document of a run to another. */
    public Checker among(RunIndex documents) {
        return new Checker(all, settings, language, library, documents, inquiry);
    }

    /** Looks up what an article points to; the rules see only what the inquiry returns. */
    public Checker asking(Function<Article, Lookups> questions) {
        return new Checker(all, settings, language, library, run, questions);
    }

    /**
     * @throws InputException if the source's bytes are not what their format says
     */
    public Report check(Source source) throws InputException {
        Document document = Reader.read(source, settings.limits());
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
        List<Finding> findings = findings(article);
        List<Finding> kept = worst(findings, settings.limits().findings());
        return new Report(
                article,
                place(kept, article.document()),
                Summaries.of(article, byRule(findings), findings, judgesSources()),
                kept.size() < findings.size(),
                Set.of());
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

    /** At most so many, the gravest and then the first in the text, in text order. */
    private static List<Finding> worst(List<Finding> findings, int most) {
        return IntStream.range(0, findings.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> findings.get(i).severity()).reversed())
                .limit(most)
                .sorted()
                .map(findings::get)
                .toList();
    }

    /** Whether the rules ran that flag quotations without an identifiable source. */
    private boolean judgesSources() {
        return rules.stream()
                .map(r -> r.info().id())
                .collect(Collectors.toSet())
                .containsAll(Summaries.SOURCE_RULES);
    }

    private static List<PlacedFinding> place(List<Finding> findings, Document document) {
        Fingerprint fingerprints = new Fingerprint();
        List<PlacedFinding> out = new ArrayList<>();
        // Notes and bibliographies stand elsewhere in the file than where a reader sees them.
        List<Finding> inFile = new ArrayList<>(findings);
        inFile.sort(Comparator.comparing(f -> source(f, document)));
        for (Finding finding : inFile) {
            Span field = finding.field();
            String excerpt =
                    field == null
                            ? finding.span().of(document.text())
                            : field.of(document.source().text());
            out.add(
                    new PlacedFinding(
                            finding,
                            field == null
                                    ? document.location(finding.span())
                                    : document.lines().location(field),
                            excerpt,
                            finding.related().stream().map(document::location).toList(),
                            fingerprints.next(finding.rule(), excerpt)));
        }
        return out;
    }

    private static Span source(Finding finding, Document document) {
        Span field = finding.field();
        return field == null ? document.map().toSource(finding.span()) : field;
    }

    private Map<String, Integer> byRule(List<Finding> findings) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Rule rule : rules) {
            String id = rule.info().id();
            int count = (int) findings.stream().filter(f -> f.rule().equals(id)).count();
            if (count > 0) {
                counts.put(id, count);
            }
        }
        return counts;
    }
}
