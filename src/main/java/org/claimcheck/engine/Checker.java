package org.claimcheck.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.article.Article;
import org.claimcheck.document.Document;
import org.claimcheck.document.Reader;
import org.claimcheck.input.Source;
import org.claimcheck.nlp.Language;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.text.Fingerprint;

/** Reads sources and runs rules over them. Holds models: one per thread. */
public final class Checker {

    private final List<Rule> rules;
    private final Settings settings;
    private final Language language = new Language();

    private Checker(List<Rule> rules, Settings settings) {
        this.rules = rules;
        this.settings = settings;
    }

    /**
     * @param rules all rules, in the order in which findings at one place are listed
     */
    public static Checker of(List<Rule> rules, Settings settings) {
        return new Checker(
                rules.stream().filter(r -> settings.selection().selects(r.info())).toList(),
                settings);
    }

    public Report check(Source source) {
        Document document = Reader.read(source, settings.limits());
        Article article =
                Article.of(document, language, settings.published(), settings.keepsBoilerplate());
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            boolean readsAll = rule.info().family() == Family.PAGE;
            rule.check(article)
                    .filter(f -> readsAll || article.isChecked(f.span()))
                    .sorted(Comparator.comparing(Finding::span))
                    .forEach(findings::add);
        }
        findings.sort(Comparator.comparing(Finding::span));
        int most = settings.limits().findings();
        boolean truncated = findings.size() > most;
        List<Finding> kept = truncated ? findings.subList(0, most) : findings;
        List<PlacedFinding> placed = place(kept, article.document());
        return new Report(article, placed, Summaries.of(article, byRule(kept), kept), truncated);
    }

    private static List<PlacedFinding> place(List<Finding> findings, Document document) {
        Fingerprint fingerprints = new Fingerprint();
        List<PlacedFinding> out = new ArrayList<>();
        for (Finding finding : findings) {
            String excerpt = finding.span().of(document.text());
            out.add(
                    new PlacedFinding(
                            finding,
                            document.location(finding.span()),
                            excerpt,
                            finding.related().stream().map(document::location).toList(),
                            fingerprints.next(finding.rule(), excerpt)));
        }
        return out;
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
