package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.DoiFinder;
import org.claimcheck.document.Block;
import org.claimcheck.document.Link;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Cover;
import org.claimcheck.text.Span;

/** A value presented as a DOI that cannot be one. */
public final class BadDoi implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("bad-doi", Family.CITATION, Severity.ERROR)
                    .summary("A DOI is malformed")
                    .why(
                            "A malformed DOI leads to no publication, so the source cannot be looked up.")
                    .fix("Copy the DOI anew from the publication: 10., digits, a slash, a suffix.")
                    .flagged("Ferry timetables of the coast, doi:11.5555/ferry.12")
                    .flagged("Ferry timetables of the coast, https://doi.org/10.5555")
                    .clean("Ferry timetables of the coast, doi:10.5555/ferry.12.")
                    .clean("The DOI 10.5 million budget went to the parks.")
                    .source("The form of a DOI name: ISO 26324, DOI Handbook section 2.2.")
                    .source("Endings of publishers' pages: those that citation bots take off.")
                    .misses("A well-formed DOI that was never registered.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        List<Finding> out = new ArrayList<>();
        Cover opaque = Checked.opaque(article);
        for (Block block : article.document().blocks()) {
            if (!(block instanceof Block.Code) && article.isChecked(block)) {
                inText(article, block, opaque, out);
            }
        }
        inLinks(article, out);
        return out.stream();
    }

    private static void inText(Article article, Block block, Cover opaque, List<Finding> out) {
        for (DoiFinder.Mention mention : DoiFinder.find(block.span().of(article.text()))) {
            Span span = mention.span().shift(block.span().start());
            if (mention.flaw() != null && !span.isEmpty() && !opaque.overlaps(span)) {
                out.add(finding(span, span.of(article.text()), mention));
            }
        }
    }

    /** The address of a link whose text says something else. */
    private static void inLinks(Article article, List<Finding> out) {
        Cover told = Cover.of(out.stream().map(Finding::span).toList());
        for (Link link : article.document().links()) {
            if (!link.target().contains("doi.org/")
                    || link.span().isEmpty()
                    || !Checked.is(article, link.span())
                    || told.overlaps(link.span())) {
                continue;
            }
            for (DoiFinder.Mention mention : DoiFinder.find(link.target())) {
                if (mention.flaw() != null) {
                    out.add(finding(link.span(), mention.span().of(link.target()), mention));
                    break;
                }
            }
        }
    }

    private static Finding finding(Span span, String value, DoiFinder.Mention mention) {
        String message =
                "The DOI \u201c%s\u201d %s: copy it anew from the publication."
                        .formatted(value, mention.flaw());
        Finding finding = INFO.finding(span, message);
        return mention.mended() == null ? finding : finding.withSuggestion(mention.mended());
    }
}
