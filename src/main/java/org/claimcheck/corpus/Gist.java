package org.claimcheck.corpus;

import java.util.List;
import org.claimcheck.article.Article;
import org.claimcheck.engine.FindingCounts;
import org.claimcheck.engine.Report;
import org.claimcheck.engine.Summary;
import org.claimcheck.quote.Attribution;
import org.claimcheck.quote.Quotation;

/**
 * What is counted of one document.
 *
 * @param claims that can be checked
 * @param quotations of speech, as the document's own summary counts them
 * @param identified those of them with an identifiable source
 * @param quoted whom each quotation of speech is attributed to
 */
public record Gist(
        FindingCounts findings,
        int claims,
        int withEvidence,
        int quotations,
        int identified,
        List<Attribution> quoted) {

    public Gist {
        quoted = List.copyOf(quoted);
    }

    public static Gist of(Report report) {
        Summary.Coverage coverage = report.summary().coverage();
        Summary.Counts counts = report.summary().counts();
        Article article = report.article();
        return new Gist(
                report.summary().findings(),
                coverage.claims(),
                coverage.withEvidence(),
                counts.quotations(),
                counts.identifiedQuotations(),
                article.quotations().all().stream()
                        .filter(q -> q.isSpeech() && article.isChecked(q.span()))
                        .filter(q -> !article.citations().isReference(q.span()))
                        .map(Quotation::attribution)
                        .toList());
    }
}
