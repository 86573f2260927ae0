package org.claimcheck.rules;

import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.input.Format;
import org.claimcheck.lookup.LinkCheck;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;

/** A link whose server says that there is no such page. */
public final class DeadLink implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("dead-link", Family.CITATION, Severity.WARNING)
                    .online()
                    .summary("A link leads to a page that is not there")
                    .question("Where is this page now?")
                    .why("Whoever follows the link finds nothing, and the source is lost.")
                    .fix(
                            "Give the page's new address, link to an archived copy, or cite another"
                                    + " source.")
                    .flagged(
                            Format.MARKDOWN,
                            "The mill closed in [2011](https://gone.example/mill).")
                    .clean(Format.MARKDOWN, "The mill closed in [2011](https://kept.example/mill).")
                    .clean(Format.MARKDOWN, "The mill closed in [2011](https://busy.example/mill).")
                    .source(
                            "Gone are pages answered with 404 or 410 (RFC 9110) to HEAD and GET,"
                                    + " and hosts without an address while others have one.")
                    .misses("Pages that are gone, but are answered with another page.")
                    .misses("Whatever is refused, too slow or out of order: it is not verified.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        Set<String> addresses = article.lookups().links().keySet();
        return LinkPlaces.of(article, c -> c.status() == LinkCheck.Status.DEAD).stream()
                .filter(link -> !isArchived(link.address(), addresses))
                .map(DeadLink::finding);
    }

    /** Whether the document links to a copy as well; archives put the address after their own. */
    private static boolean isArchived(String dead, Set<String> addresses) {
        int hash = dead.indexOf('#');
        String page = dead.substring(dead.indexOf("://") + 3, hash < 0 ? dead.length() : hash);
        return addresses.stream().anyMatch(a -> a.indexOf(page) > 8 && a.contains("archive"));
    }

    private static Finding finding(LinkPlaces link) {
        String copy = link.check().archived();
        String moved = link.check().movedTo() == null ? "" : " at the end of its redirects";
        String message =
                "The link is dead (%s%s): %s."
                        .formatted(
                                Shortened.of(link.check().reason()),
                                moved,
                                copy == null
                                        ? "give its new address, an archived copy or another source"
                                        : "link to the archived copy, or give its new address");
        Finding finding = INFO.finding(link.first(), message).withRelated(link.others());
        return copy == null ? finding : finding.withSuggestion(copy);
    }
}
