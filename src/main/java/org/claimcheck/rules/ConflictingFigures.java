package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;

/** The same told twice with two figures: headline, dek or caption against the text. */
public final class ConflictingFigures implements Rule {

    /** So many mentions are compared with each other. */
    private static final int MOST = 400;

    private static final RuleInfo INFO =
            RuleInfo.named("conflicting-figures", Family.CONSISTENCY, Severity.NOTE)
                    .summary("The same thing is told with two different figures")
                    .why(
                            "A figure was corrected in one place only, or one of the two was"
                                    + " mistyped; headlines, captions and summaries are often left"
                                    + " behind.")
                    .fix(
                            "Find out which is right and write it in both places, or say what differs.")
                    .flagged(
                            "Mill fire at Harrow destroys 14 looms\n\n"
                                    + "The fire destroyed 41 looms of the mill at Harrow.")
                    .clean(
                            "Mill fire at Harrow destroys 14 looms\n\n"
                                    + "The fire destroyed 14 looms of the mill at Harrow.")
                    .source(
                            "Two sentences tell the same if nearly all words of content of the"
                                    + " shorter stand in the longer, and neither has another date.")
                    .misses(
                            "The same thing told in other words; sentences with several figures;"
                                    + " lists, tables, and the YAML block before a Markdown text.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        List<Mention> mentions = new ArrayList<>();
        for (Wording wording : Wording.of(article, 1)) {
            Mention mention = mentions.size() < MOST ? Mention.of(article, wording) : null;
            if (mention != null) {
                mentions.add(mention);
            }
        }
        List<Finding> out = new ArrayList<>();
        for (int i = 1; i < mentions.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (conflict(mentions.get(j), mentions.get(i))) {
                    out.add(finding(mentions.get(j), mentions.get(i)));
                    break;
                }
            }
        }
        return out.stream();
    }

    private static boolean conflict(Mention one, Mention other) {
        return !one.figure().range().meets(other.figure().range()) && one.tellsTheSame(other);
    }

    private static Finding finding(Mention one, Mention other) {
        return INFO.finding(
                        other.span(),
                        String.format(
                                "%s here, but %s where the same is told before; make them agree, or"
                                        + " say what differs.",
                                Decimals.capital(other.written()), one.written()))
                .withRelated(List.of(one.span()));
    }
}
