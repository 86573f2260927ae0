package org.claimcheck.rules;

import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Cover;
import org.claimcheck.text.Span;

/** A remark of a wiki's editors left in the text. */
public final class CleanupTag implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.named("cleanup-tag", Family.CITATION, Severity.WARNING)
                    .summary("An editor's remark such as [citation needed] was left in the text")
                    .question("What is the answer to this remark?")
                    .why(
                            "The remark says that somebody doubted the statement before it, and"
                                    + " the doubt was copied instead of answered.")
                    .fix("Answer the remark with a source, or take the statement out.")
                    .flagged("The abbey owned forty mills.[citation needed] Most stood idle.")
                    .flagged("Some historians[who?] call the charter a forgery.")
                    .clean("[UPDATE] The hearing was moved to Monday.")
                    .clean("He wrote that the charter was \"a forgrey [sic] of the worst kind\".")
                    .source(
                            "What the inline cleanup templates of the English Wikipedia (the"
                                    + " family of Template:Fix) show; they are lower case.")
                    .misses("Remarks in other languages.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        if (article.citations().cleanup().isEmpty()) {
            return Stream.empty();
        }
        Cover quoted = CitationInQuote.quoted(article);
        return article.citations().cleanup().stream()
                .filter(s -> Checked.is(article, s))
                .filter(s -> !quoted.overlaps(s))
                .map(s -> finding(article.text(), s));
    }

    private static Finding finding(String text, Span span) {
        String message =
                "The remark "
                        + span.of(text).replace('\n', ' ')
                        + " was left in the text: answer it with a source, or take out what it"
                        + " doubts.";
        return INFO.finding(span, message);
    }
}
