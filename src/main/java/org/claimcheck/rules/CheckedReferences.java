package org.claimcheck.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.Reference;
import org.claimcheck.lookup.RecordCheck;

/** The entries whose work was looked up. */
final class CheckedReferences {

    /** An entry and what became of looking it up. */
    record Checked(Reference reference, RecordCheck check) {}

    private CheckedReferences() {}

    /** In text order. */
    static Stream<Checked> in(Article article) {
        List<Reference> references = article.citations().references();
        Map<Integer, RecordCheck> checks = article.lookups().references();
        return checks.entrySet().stream()
                .map(e -> new Checked(references.get(e.getKey()), e.getValue()));
    }
}
