package org.claimcheck.rules;

import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.citation.identifier.Scheme;
import org.claimcheck.input.Format;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;

/** An RFC whose link leads to another one, or to none. */
public final class BadRfc implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("bad-rfc", Family.CITATION, Severity.ERROR)
                    .summary("A link to an RFC leads to another one or to none")
                    .question("Which RFC is meant?")
                    .why("A reader who follows the link reads the wrong standard.")
                    .fix("Correct the number that is shown or the one in the address.")
                    .flagged(
                            Format.MARKDOWN,
                            "The lamp protocol of [RFC 7159](https://www.rfc-editor.org/rfc/rfc7519) is old.\n")
                    .flagged(
                            Format.MARKDOWN,
                            "The [lamp protocol](https://www.rfc-editor.org/rfc/rfc715900) is old.\n")
                    .clean(
                            Format.MARKDOWN,
                            "The lamp protocol of [RFC 7159](https://www.rfc-editor.org/rfc/rfc7159) is old.\n")
                    .clean("The town counts its changes: RFC 715900 was the lamp.")
                    .source("The addresses of the RFC Editor and of the IETF.")
                    .misses("A wrong number in text without a link.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        return BadIdentifiers.in(article, INFO, Scheme.RFC);
    }
}
