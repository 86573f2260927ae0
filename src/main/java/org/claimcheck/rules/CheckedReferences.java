package org.claimcheck.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.Reference;
import org.claimcheck.lookup.RecordCheck;
import org.claimcheck.rule.Finding;

/** The entries whose work was looked up. */
final class CheckedReferences {

    /** An entry and what became of looking it up. */
    record Checked(Reference reference, RecordCheck check) {}

    private CheckedReferences() {}

    /** Those with one verdict, in text order. */
    static Stream<Checked> in(Article article, RecordCheck.Verdict verdict) {
        return in(article).filter(c -> c.check().verdict() == verdict);
    }

    /** In text order. */
    static Stream<Checked> in(Article article) {
        List<Reference> references = article.citations().references();
        Map<Integer, RecordCheck> checks = article.lookups().references();
        return checks.entrySet().stream()
                .map(e -> new Checked(references.get(e.getKey()), e.getValue()));
    }

    /** One finding for each work, at its first entry; the other entries are related. */
    static Stream<Finding> byWork(Stream<Checked> entries, Function<Checked, Finding> finding) {
        Map<String, List<Checked>> works =
                entries.collect(
                        Collectors.groupingBy(
                                c -> c.check().identifier().toLowerCase(Locale.ROOT),
                                LinkedHashMap::new,
                                Collectors.toList()));
        return works.values().stream()
                .map(
                        same ->
                                finding.apply(same.get(0))
                                        .withRelated(
                                                same.stream()
                                                        .skip(1)
                                                        .map(c -> c.reference().span())
                                                        .toList()));
    }
}
