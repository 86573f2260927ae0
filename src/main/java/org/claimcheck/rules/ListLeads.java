package org.claimcheck.rules;

import java.util.List;
import org.claimcheck.article.Article;
import org.claimcheck.document.Block;
import org.claimcheck.text.Phrases;
import org.claimcheck.text.Span;
import org.claimcheck.text.Tokens;

/** Lists with the paragraph that leads to each: a source named there covers the items. */
final class ListLeads {

    /** Only the end of a long paragraph leads to a list. */
    private static final int REACH = 1_000;

    private static final Phrases SOURCE =
            Phrases.of(
                    "according to",
                    "survey|study|report|census|poll|analysis|data|research|respondents",
                    "p|pp . *",
                    "( p|pp .",
                    "found|reported|reports|published|estimates");

    private final int[] leads;
    private final boolean[] sourced;

    private ListLeads(int[] leads, boolean[] sourced) {
        this.leads = leads;
        this.sourced = sourced;
    }

    static ListLeads of(Article article) {
        List<Block> blocks = article.document().blocks();
        int[] leads = new int[blocks.size()];
        boolean[] sourced = new boolean[blocks.size()];
        for (int i = 0; i < blocks.size(); i++) {
            boolean item = blocks.get(i) instanceof Block.ListItem;
            boolean first = item && i > 0 && !(blocks.get(i - 1) instanceof Block.ListItem);
            if (first) {
                leads[i] = i;
                sourced[i] = isSourced(article, blocks.get(i - 1).span());
            } else if (item && i > 0) {
                leads[i] = leads[i - 1];
                sourced[i] = sourced[i - 1];
            } else {
                leads[i] = i;
            }
        }
        return new ListLeads(leads, sourced);
    }

    private static boolean isSourced(Article article, Span lead) {
        Span end = new Span(Math.max(lead.start(), lead.end() - REACH), lead.end());
        return article.isCited(end) || SOURCE.standsIn(Tokens.of(article.text(), end));
    }

    /** Whether the paragraph before the block's list says where its items come from. */
    boolean isSourced(int block) {
        return sourced[block];
    }

    /** The block itself, or the first item of its list. */
    int passage(int block) {
        return leads[block];
    }
}
