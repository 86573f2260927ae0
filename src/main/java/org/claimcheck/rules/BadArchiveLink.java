package org.claimcheck.rules;

import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.web.AddressMention;
import org.claimcheck.citation.web.ArchiveAddress;
import org.claimcheck.input.Format;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;

/** A link to an archive that leads to no copy. */
public final class BadArchiveLink implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("bad-archive-link", Family.CITATION, Severity.WARNING)
                    .summary("A link to an archive leads to no copy")
                    .question("Which archived copy is meant?")
                    .why("The link promises the page as it was, and shows something else.")
                    .fix("Open the copy that is meant and take its address.")
                    .flagged(
                            Format.MARKDOWN,
                            "The [minutes](https://web.archive.org/web/20151324000000/http://port.example/)"
                                    + " are kept.\n")
                    .flagged(
                            Format.MARKDOWN,
                            "The [minutes](https://web.archive.org/save/http://port.example/) are kept.\n")
                    .clean(
                            Format.MARKDOWN,
                            "The [minutes](https://web.archive.org/web/20151224000000/http://port.example/)"
                                    + " are kept.\n")
                    .source("Forms of such addresses: Wikipedia, Help:Using the Wayback Machine.")
                    .misses("Well-formed addresses of copies that were never made.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        return Addresses.in(article).stream().flatMap(BadArchiveLink::finding);
    }

    private static Stream<Finding> finding(AddressMention address) {
        ArchiveAddress archive = ArchiveAddress.parse(address.target());
        if (archive == null || archive.flaw() == null) {
            return Stream.empty();
        }
        String message =
                "The address \u201c%s\u201d %s: open the copy that is meant and take its address."
                        .formatted(Addresses.shown(address.target()), archive.flaw());
        return Stream.of(INFO.finding(address.span(), message));
    }
}
