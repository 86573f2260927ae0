package org.claimcheck.rules;

import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.input.Format;
import org.claimcheck.lookup.RecordCheck;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.rules.CheckedReferences.Checked;

/** An identifier that its own registry does not have. */
public final class ReferenceNotFound implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("reference-not-found", Family.CITATION, Severity.WARNING)
                    .online()
                    .summary("The identifier of a reference could not be found at its registry")
                    .question("What is the right identifier?")
                    .why("Nobody can get to the source by an identifier that leads nowhere.")
                    .fix("Copy the identifier anew from the publication, or leave it out.")
                    .flagged(
                            Format.MARKDOWN,
                            """
                            The mill had two wheels.[^1]

                            [^1]: Berg, A. (2015). Two wheels and a weir. doi:10.5555/mill.99
                            """)
                    .clean(
                            Format.MARKDOWN,
                            """
                            The mill had two wheels.[^1]

                            [^1]: Berg, A. (2015). Two wheels and a weir. doi:10.5555/mill.15
                            """)
                    .source(
                            "A DOI is not found if Crossref, DataCite and the resolver at doi.org"
                                    + " all answer that they do not have it; other agencies register"
                                    + " DOIs too, and the resolver knows them all.")
                    .misses("ISBNs: no list of books is complete.")
                    .misses("DOIs that are not registered yet look the same as wrong ones.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        return CheckedReferences.byWork(
                CheckedReferences.in(article, RecordCheck.Verdict.NOT_FOUND),
                ReferenceNotFound::finding);
    }

    private static Finding finding(Checked checked) {
        String message =
                "The work with %s could not be found at %s: compare the identifier with the publication."
                        .formatted(
                                Shortened.of(checked.check().identifier()),
                                checked.check().service());
        return INFO.finding(checked.reference().span(), message);
    }
}
