package org.claimcheck.rules;

import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.input.Format;
import org.claimcheck.lookup.LinkCheck;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;

/** A link to a place that its page, which is there, does not have. */
public final class BrokenRemoteFragment implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("broken-remote-fragment", Family.CITATION, Severity.NOTE)
                    .online()
                    .summary("A link names a place that its page does not have")
                    .question("Which part of the page is meant?")
                    .why("A reader lands at the top of the page and has to search for the source.")
                    .fix("Link to a place that the page has, or to the page.")
                    .flagged(
                            Format.MARKDOWN,
                            "The mill has [two wheels](https://kept.example/mill#wheels).")
                    .clean(
                            Format.MARKDOWN,
                            "The mill has [two wheels](https://kept.example/mill#history).")
                    .source("Places are ids, and names of anchors (HTML standard).")
                    .misses("Places that a program makes in the browser are not judged.")
                    .misses("Places in PDF and other formats.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        return LinkPlaces.of(article, c -> c.fragment() == LinkCheck.Fragment.MISSING).stream()
                .map(BrokenRemoteFragment::finding);
    }

    private static Finding finding(LinkPlaces link) {
        String place = link.address().substring(link.address().indexOf('#') + 1);
        String message =
                "The page is there, but has no place named “%s”: link to one that it has."
                        .formatted(Shortened.of(place));
        return INFO.finding(link.first(), message).withRelated(link.others());
    }
}
