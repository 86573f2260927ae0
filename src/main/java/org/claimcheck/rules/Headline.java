package org.claimcheck.rules;

import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.document.Block;
import org.claimcheck.document.Region;

/** What a document is about, in its own words. */
final class Headline {

    private static final String NAME = "name:";

    private Headline() {}

    /**
     * The name in a box of facts, the title, or the first heading; empty if there is none. A title
     * may be no more than the name of the file.
     */
    static String of(Article article) {
        String title = article.document().metadata().title();
        return Stream.of(boxed(article), Stream.ofNullable(title), headings(article))
                .flatMap(names -> names)
                .findFirst()
                .orElse("");
    }

    private static Stream<String> boxed(Article article) {
        return article.document().blocks().stream()
                .filter(b -> b instanceof Block.TableRow)
                .filter(b -> b.region() == Region.Kind.FRONT_MATTER)
                .map(b -> b.span().of(article.text()))
                .filter(row -> row.startsWith(NAME))
                .map(row -> row.substring(NAME.length()).strip());
    }

    private static Stream<String> headings(Article article) {
        return article.document().blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(b -> b.span().of(article.text()));
    }
}
