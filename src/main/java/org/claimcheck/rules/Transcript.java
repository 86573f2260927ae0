package org.claimcheck.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.claimcheck.article.Article;
import org.claimcheck.document.Block;
import org.claimcheck.document.Region;
import org.claimcheck.text.Span;

/** Recorded talk: questions and answers under the names of those who speak. */
final class Transcript {

    /** What stands before a turn: {@code ((WN))}, {@code Ada Holm:}, {@code Q:}. */
    private static final Pattern LABEL =
            Pattern.compile(
                    "^\\s{0,9}(?:\\(\\([^()\\n]{1,60}\\)\\)"
                            + "|[A-Z][\\w.'\u2019-]{0,24}(?: (?:and )?[A-Z][\\w.'\u2019-]{0,24}){0,3}:"
                            + "(?=\\s))");

    private static final int LONGEST_LABEL = 130;

    /** A page with fewer turns is an article with a remark or two. */
    private static final int FEWEST = 6;

    private Transcript() {}

    /** The index of the block where the talk begins; past all blocks if there is none. */
    static int start(Article article) {
        List<Block> blocks = article.document().blocks();
        int first = -1;
        int turns = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (isTurn(article, blocks.get(i))) {
                first = first < 0 ? i : first;
                turns++;
            }
        }
        return turns >= FEWEST ? first : blocks.size();
    }

    private static boolean isTurn(Article article, Block block) {
        if (!(block instanceof Block.Paragraph) || block.region() != Region.Kind.MAIN) {
            return false;
        }
        Span span = block.span();
        int end = Math.min(span.end(), span.start() + LONGEST_LABEL);
        return LABEL.matcher(new Span(span.start(), end).of(article.text())).find();
    }
}
