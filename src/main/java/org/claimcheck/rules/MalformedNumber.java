package org.claimcheck.rules;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;

/** Digits grouped so that nobody can tell the number. */
public final class MalformedNumber implements Rule {

    private static final int LONGEST_WORDS = 40;

    private static final Pattern DIALLED =
            Pattern.compile(
                    "(?i)\\b(?:call|calling|dial|dialling|dialing|phone|tel|telephone|fax|ring|text"
                            + "|hotline|helpline|number)"
                            + "\\b(?:\\.?:?| is| us| us at| us on| on| at| no\\.?| number| number is)"
                            + "\\s{1,2}$");

    private static final RuleInfo INFO =
            RuleInfo.named("malformed-number", Family.CONSISTENCY, Severity.WARNING)
                    .summary("A number whose digits are wrongly grouped")
                    .question("What is the figure?")
                    .why(
                            "A digit or a comma is missing or too many, so the figure may be ten times off.")
                    .fix("Look the figure up and write it with groups of three digits.")
                    .flagged("The district has some 140,0000 inhabitants.")
                    .flagged("The district has some 12,34,5 houses.")
                    .clean("The district has some 140,000 inhabitants.")
                    .clean("The district has some 1,40,000 inhabitants.")
                    .source(
                            "Groups of three (ISO 80000-1 allows them for reading), lakh and crore"
                                    + " groups of Indian English, decimal commas of Europe where"
                                    + " the document writes them.")
                    .misses(
                            "Numbers that nothing counted follows; groups parted by spaces or points, but"
                                    + " for sums in dollars and pounds and for counts where other numbers of the"
                                    + " text have commas between their groups.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        return article.quantities().stream()
                .filter(q -> q.kind() == Quantity.Kind.MALFORMED)
                .filter(q -> !isDialled(article.text(), q.span().start()))
                .map(
                        q ->
                                INFO.finding(
                                        q.span(),
                                        "The digits of \u201c"
                                                + q.span().of(article.text())
                                                + "\u201d are grouped so that nobody can tell the"
                                                + " number: look it up, group it by threes, and put a"
                                                + " point before decimals."));
    }

    /** "Call 555,1234 today." */
    private static boolean isDialled(String text, int start) {
        int from = Math.max(0, start - LONGEST_WORDS);
        return DIALLED.matcher(text.substring(from, start)).find();
    }
}
