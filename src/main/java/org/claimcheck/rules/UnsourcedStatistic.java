package org.claimcheck.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** A figure about the world without a word on where it comes from. */
public final class UnsourcedStatistic implements Rule {

    /** Below, the writer may well have counted. */
    private static final BigDecimal BIG_COUNT = BigDecimal.valueOf(1_000_000);

    private static final BigDecimal BIG_MONEY = BigDecimal.valueOf(1_000_000);

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private static final Phrases NO_CLAIM =
            Phrases.of(
                    "shall|must|should|may|might|could|would|will|can",
                    "if|suppose|imagine|assume|assuming|whether|unless",
                    "for example|instance",
                    "e . g",
                    "such as",
                    "goal|target|requirement|maximum|minimum|limit|threshold|formula",
                    "i|we|our|us|my|you|your",
                    "let|say|note|see");

    private static final RuleInfo INFO =
            RuleInfo.named("unsourced-statistic", Family.STATEMENT, Severity.WARNING)
                    .summary("figure without a source")
                    .why(
                            "A percentage or a sum in the millions was taken from somewhere; unsaid, it cannot be checked.")
                    .fix(
                            "Cite, link or name the source of the figure in the sentence or its paragraph.")
                    .flagged("More than 60 percent of the valley's wells are dry.")
                    .clean(
                            "More than 60 percent of the valley's wells are dry, according to the county survey.")
                    .clean("We cut our costs by 60 percent.")
                    .source(
                            "Figures are the claims checked most often (percent and millions: four"
                                    + " of five in the ClaimBuster data are check-worthy).")
                    .misses(
                            "Counts below a million; figures in paragraphs that cite or name any source.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        List<Finding> out = new ArrayList<>();
        List<Quantity> quantities = article.quantities();
        int next = 0;
        for (Statement statement : Statement.of(article)) {
            while (next < quantities.size()
                    && quantities.get(next).span().end() <= statement.span().start()) {
                next++;
            }
            Span figure = figure(quantities, next, statement);
            if (figure != null && !isSourced(statement, figure)) {
                out.add(
                        INFO.finding(
                                figure,
                                "No source is given for \u201c"
                                        + figure.of(article.text())
                                        + "\u201d; cite, link or name it."));
            }
        }
        return out.stream();
    }

    /** The first figure of the sentence that somebody must have measured. */
    private static @Nullable Span figure(List<Quantity> all, int from, Statement statement) {
        for (int i = from; i < all.size(); i++) {
            Quantity quantity = all.get(i);
            if (quantity.span().start() >= statement.span().end()) {
                return null;
            }
            if (isMeasured(quantity)) {
                return quantity.span();
            }
        }
        return null;
    }

    private static boolean isMeasured(Quantity quantity) {
        BigDecimal value = quantity.value();
        if (value == null) {
            return false;
        }
        return switch (quantity.kind()) {
            case PERCENT -> value.compareTo(ALL) != 0 && value.signum() > 0;
            case MONEY -> value.compareTo(BIG_MONEY) >= 0;
            case NUMBER -> value.compareTo(BIG_COUNT) >= 0;
            default -> false;
        };
    }

    private static boolean isSourced(Statement statement, Span figure) {
        return statement.isQuestion()
                || NO_CLAIM.standsIn(statement.tokens())
                || statement.isQuoted(figure)
                || statement.holdsQuotation()
                || statement.namesSource()
                || statement.hasBracketedSource()
                || statement.isCitedInBlock();
    }
}
