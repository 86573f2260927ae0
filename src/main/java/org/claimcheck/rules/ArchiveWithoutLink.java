package org.claimcheck.rules;

import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.input.Format;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;

/** "(archived)" without a link to what was archived. */
public final class ArchiveWithoutLink implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("archive-without-link", Family.CITATION, Severity.WARNING)
                    .summary("\"(archived)\" without a link to the archived copy")
                    .question("Where is the archived copy?")
                    .why(
                            "The words promise a copy of the source, but the link that led to it"
                                    + " was lost, usually in copying.")
                    .fix("Link the archived copy, or take the remark out.")
                    .flagged(
                            "The minister condemned the raids (archived) in a call with her"
                                    + " colleague last June.")
                    .clean(
                            Format.MARKDOWN,
                            "The minister [condemned the raids](https://news.example/raids)"
                                    + " ([archived](https://archive.example/raids)) in June.\n")
                    .clean("The letters (archived since 1911 in the town hall) tell another story.")
                    .misses("Remarks in lists of references, where the address may follow later.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        return article.citations().archiveMentions().stream()
                .filter(s -> Checked.is(article, s))
                .map(
                        s ->
                                INFO.finding(
                                        s,
                                        "\u201c%s\u201d leads nowhere: link the archived copy, or take the"
                                                        .formatted(s.of(article.text()))
                                                + " remark out."));
    }
}
