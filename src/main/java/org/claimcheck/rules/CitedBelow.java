package org.claimcheck.rules;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.article.Article;
import org.claimcheck.document.Block;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.claimcheck.text.Token;
import org.claimcheck.text.Tokens;
import org.claimcheck.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * The opening of an article sums up what is told below. What is cited there needs no second
 * citation up here: Wikipedia's manual of style asks for none in the lead, and editors complain
 * about tools that do.
 */
final class CitedBelow {

    /** An opening without a heading behind it is no longer. */
    private static final int LONGEST_LEAD = 4;

    /** So many long words in common make two passages tell of the same thing. */
    private static final int SHARED = 3;

    private static final int LONG_WORD = 6;

    /** What a cited passage tells. */
    private record Facts(Set<String> figures, Set<String> words) {}

    private final Article article;
    private final int leadEnd;
    private final List<Block> below;
    private @Nullable List<Facts> cited;

    /**
     * @param below the blocks behind the opening
     */
    private CitedBelow(Article article, int leadEnd, List<Block> below) {
        this.article = article;
        this.leadEnd = leadEnd;
        this.below = below;
    }

    static CitedBelow of(Article article) {
        List<Block> blocks = article.document().blocks();
        int leadEnd = 0;
        int prose = 0;
        int at = 0;
        while (at < blocks.size() && prose < LONGEST_LEAD) {
            Block block = blocks.get(at);
            if (prose > 0 && block instanceof Block.Heading) {
                break;
            }
            prose += article.isProse(block) ? 1 : 0;
            leadEnd = block.span().end();
            at++;
        }
        return new CitedBelow(article, leadEnd, blocks.subList(at, blocks.size()));
    }

    private List<Facts> cited() {
        if (cited == null) {
            cited =
                    below.stream()
                            .filter(b -> article.isProse(b) && article.isCited(b.span()))
                            .map(b -> facts(article, b.span()))
                            .toList();
        }
        return cited;
    }

    /** Whether a statement of the opening is told again, with its figures, where it is cited. */
    boolean holds(Statement statement) {
        if (statement.span().start() >= leadEnd || cited().isEmpty()) {
            return false;
        }
        Facts told = facts(article, statement.span());
        for (Facts again : cited()) {
            long shared = told.words().stream().filter(again.words()::contains).count();
            boolean same = again.figures().containsAll(told.figures());
            if (same && (!told.figures().isEmpty() || shared >= SHARED)) {
                return true;
            }
        }
        return false;
    }

    private static Facts facts(Article article, Span span) {
        Set<String> figures = new HashSet<>();
        for (Quantity quantity : Spans.startingIn(article.quantities(), Quantity::span, span)) {
            BigDecimal value = quantity.value();
            if (value != null) {
                figures.add(value.stripTrailingZeros().toPlainString());
            }
        }
        for (TimeExpression time : Spans.startingIn(article.times(), TimeExpression::span, span)) {
            if (time.type() == TimeExpression.Type.DATE && time.value() != null) {
                figures.add(time.value());
            }
        }
        Set<String> words = new HashSet<>();
        Tokens tokens = Tokens.of(article.text(), span);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.at(i);
            if (token.isWord() && token.word().length() >= LONG_WORD) {
                words.add(token.word());
            }
        }
        return new Facts(figures, words);
    }
}
