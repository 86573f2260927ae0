package org.claimcheck.rules;

import java.util.List;
import org.claimcheck.article.Article;
import org.claimcheck.document.Block;
import org.claimcheck.document.Region;
import org.claimcheck.nlp.EntityMention;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;

/** Finds the line with a name above or below a paragraph that is all quotation. */
final class QuoteLabels {

    private static final int LONGEST_LINE = 120;

    /** A picture and its caption may stand between a name and what its bearer says. */
    private static final int MOST_BETWEEN = 3;

    /** Answers of several paragraphs are followed up to the line above the first. */
    private static final int MOST_PARAGRAPHS = 8;

    /** So much of a paragraph makes it a quotation as a whole. */
    private static final double ALL = 0.8;

    private final Article article;

    QuoteLabels(Article article) {
        this.article = article;
    }

    /** Whether a quotation makes up its paragraph and a line beside it names a person. */
    boolean name(Span quotation) {
        List<Block> blocks = article.document().blocks();
        int index = article.document().blockAt(quotation.start());
        Span paragraph = blocks.get(index).span().trim(article.text());
        if (quotation.length() < ALL * paragraph.length()) {
            return false;
        }
        if (index + 1 < blocks.size() && isName(blocks.get(index + 1))) {
            return true;
        }
        int between = 0;
        int paragraphs = 0;
        for (int i = index - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            if (isName(block)) {
                return true;
            }
            if (isQuoted(block)) {
                paragraphs++;
            } else {
                between++;
            }
            if (between > MOST_BETWEEN
                    || paragraphs > MOST_PARAGRAPHS
                    || (!isQuoted(block) && !isPicture(block))) {
                return false;
            }
        }
        return false;
    }

    private boolean isQuoted(Block block) {
        Span span = block.span().trim(article.text());
        return !span.isEmpty() && "\"\u201c".indexOf(article.text().charAt(span.start())) >= 0;
    }

    private static boolean isPicture(Block block) {
        return block instanceof Block.Caption || block.region() == Region.Kind.CAPTION;
    }

    /** A short line, no sentence, that begins with a person's name. */
    private boolean isName(Block block) {
        Span line = block.span().trim(article.text());
        boolean fits =
                !line.isEmpty()
                        && line.length() <= LONGEST_LINE
                        && ".!?:".indexOf(article.text().charAt(line.end() - 1)) < 0;
        return fits
                && Spans.startingIn(article.names(), EntityMention::span, line).stream()
                        .anyMatch(
                                n ->
                                        n.kind() == EntityMention.Kind.PERSON
                                                && n.span().start() - line.start() <= 12);
    }
}
