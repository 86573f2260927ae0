package org.claimcheck.rules;

import java.util.StringJoiner;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.input.Format;
import org.claimcheck.lookup.RecordCheck;
import org.claimcheck.lookup.RecordCheck.Field;
import org.claimcheck.lookup.RecordCheck.Work;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;

/** An entry beside the record its identifier leads to. */
public final class ReferenceMetadataDiffers implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("reference-metadata-differs", Family.CITATION, Severity.WARNING)
                    .online()
                    .summary("A reference and the record of its identifier do not fit")
                    .question("Which work is meant?")
                    .why(
                            "The identifier leads to another work, or a reader who searches for the"
                                    + " title, author or year given does not find it.")
                    .fix("Correct the identifier, or what the reference says about the work.")
                    .flagged(
                            Format.MARKDOWN,
                            """
                            The mill had two wheels.[^1]

                            [^1]: Berg, A. (2015). Songs of the upper valley. doi:10.5555/mill.15
                            """)
                    .flagged(
                            Format.MARKDOWN,
                            """
                            The mill had two wheels.[^1]

                            [^1]: Berg, A. (1998). Two wheels and a weir. doi:10.5555/mill.15
                            """)
                    .clean(
                            Format.MARKDOWN,
                            """
                            The mill had two wheels.[^1]

                            [^1]: Berg, A. (2016). Two Wheels & a Weir. doi:10.5555/mill.15
                            """)
                    .source(
                            "Titles differ if less than half of the shorter one's words stand in"
                                    + " the other in the same order; years if more than one apart from"
                                    + " those of the record; first authors if the entry begins with a"
                                    + " person's name and holds nobody of the record.")
                    .misses("Entries in which title or author cannot be told apart for sure.")
                    .misses("The years of books, because a number names one printing.")
                    .misses("Records in other languages than English.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        return CheckedReferences.in(article, RecordCheck.Verdict.DIFFERS)
                .flatMap(
                        c ->
                                Stream.ofNullable(c.check().work())
                                        .map(
                                                work ->
                                                        INFO.finding(
                                                                c.reference().span(),
                                                                message(c.check(), work))));
    }

    private static String message(RecordCheck check, Work work) {
        StringJoiner record = new StringJoiner(", ");
        if (check.differing().contains(Field.TITLE)) {
            record.add("the title “" + Shortened.of(String.valueOf(work.title())) + "”");
        }
        if (check.differing().contains(Field.AUTHOR)) {
            record.add("the first author " + Shortened.of(String.valueOf(work.firstAuthor())));
        }
        if (check.differing().contains(Field.YEAR)) {
            record.add("the year " + work.year());
        }
        return "%s has %s for %s: correct the identifier or the entry."
                .formatted(check.service(), record, Shortened.of(check.identifier()));
    }
}
