package org.claimcheck.rules;

import org.claimcheck.article.Article;
import org.claimcheck.document.Block;
import org.claimcheck.document.Region;

/** What a document is about, in its own words. */
final class Headline {

    private static final String NAME = "name:";

    private Headline() {}

    /** The title, the name in a box of facts, or the first heading; empty if there is none. */
    static String of(Article article) {
        String title = article.document().metadata().title();
        if (title != null) {
            return title;
        }
        String heading = "";
        for (Block block : article.document().blocks()) {
            String shown = block.span().of(article.text());
            boolean boxed =
                    block instanceof Block.TableRow && block.region() == Region.Kind.FRONT_MATTER;
            if (boxed && shown.startsWith(NAME)) {
                return shown.substring(NAME.length());
            }
            if (block instanceof Block.Heading && heading.isEmpty()) {
                heading = shown;
            }
        }
        return heading;
    }
}
