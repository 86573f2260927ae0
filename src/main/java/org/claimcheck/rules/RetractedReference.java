package org.claimcheck.rules;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.Marker;
import org.claimcheck.citation.Reference;
import org.claimcheck.input.Format;
import org.claimcheck.lookup.RecordCheck.Retraction;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.rules.CheckedReferences.Checked;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;

/** A work that was taken back, cited as if it were not. */
public final class RetractedReference implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("retracted-reference", Family.CITATION, Severity.WARNING)
                    .online()
                    .summary("A reference was retracted")
                    .question("Does the statement stand without this source?")
                    .why("What was taken back supports nothing, and readers should know it.")
                    .fix("Say that it was retracted, or cite another source.")
                    .flagged(
                            Format.MARKDOWN,
                            """
                            Millers lived longer.[^1]

                            [^1]: Oduya, C. (2012). Millers and their years. doi:10.5555/mill.12
                            """)
                    .clean(
                            Format.MARKDOWN,
                            """
                            A study that was retracted said that millers lived longer.[^1]

                            [^1]: Oduya, C. (2012). Millers and their years. doi:10.5555/mill.12
                            """)
                    .source(
                            "Notices registered with Crossref as retraction, partial retraction,"
                                    + " withdrawal or removal, those of Retraction Watch included.")
                    .misses("Works outside Crossref; expressions of concern; corrections.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        return CheckedReferences.byWork(
                CheckedReferences.in(article)
                        .filter(c -> c.check().retraction() != null)
                        .filter(c -> !isSaid(article, c.reference())),
                RetractedReference::finding);
    }

    private static Finding finding(Checked checked) {
        Retraction retraction = Objects.requireNonNull(checked.check().retraction());
        String date = retraction.date() == null ? "" : " of " + retraction.date();
        String notice =
                retraction.notice() == null
                        ? ""
                        : " (DOI " + Shortened.of(retraction.notice()) + ")";
        String message =
                "%s has a notice of %s%s%s for %s: say so, or cite another source."
                        .formatted(
                                checked.check().service(),
                                retraction.kind(),
                                date,
                                notice,
                                Shortened.of(checked.check().identifier()));
        return INFO.finding(checked.reference().span(), message);
    }

    /** Whether the entry or a sentence that cites it says that it was taken back. */
    private static boolean isSaid(Article article, Reference reference) {
        if (says(article.text(), reference.span())) {
            return true;
        }
        for (int index : reference.citedBy()) {
            Marker marker = article.citations().markers().get(index);
            int at = Spans.lastBy(article.sentences(), Sentence::span, marker.span().start());
            if (at >= 0 && says(article.text(), article.sentences().get(at).span())) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(String text, Span span) {
        String words = span.of(text).toLowerCase(Locale.ROOT);
        return words.contains("retract") || words.contains("withdr");
    }
}
