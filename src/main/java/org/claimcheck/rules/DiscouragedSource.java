package org.claimcheck.rules;

import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.web.AddressMention;
import org.claimcheck.citation.web.WebAddress;
import org.claimcheck.input.Format;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;

/** A link to a site that the desk does not want to be cited. */
public final class DiscouragedSource implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("discouraged-source", Family.CITATION, Severity.WARNING)
                    .summary("A link to a site that the desk discourages")
                    .question("Who else reports this?")
                    .why("The desk has settled that this site does not bear a statement out.")
                    .fix("Cite the source itself, or another site that reports it.")
                    .flagged(
                            Format.MARKDOWN,
                            "The pier closed ([report](https://www.tattle.example/pier)), as every"
                                    + " address at tattle.example may be listed.\n")
                    .clean(
                            Format.MARKDOWN,
                            "The pier closed ([report](https://harbour.example/tattle.example)).\n")
                    .source("The setting discouraged-domains of the configuration.")
                    .misses("Copies of the site's pages elsewhere.")
                    .configured()
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        Places places = new Places();
        for (AddressMention address : Addresses.in(article)) {
            WebAddress parts = WebAddress.parse(address.target());
            if (parts != null) {
                article.house().discouragedDomains().stream()
                        .filter(parts::isOf)
                        .findFirst()
                        .ifPresent(site -> places.add(site, address.span()));
            }
        }
        return places.findings(
                INFO,
                (site, at) ->
                        "Your configuration discourages citing "
                                + site
                                + ": cite the source it reports from, or another one.");
    }
}
