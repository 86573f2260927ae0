package org.claimcheck.rules;

import java.util.HashSet;
import java.util.Set;
import org.claimcheck.article.Article;
import org.claimcheck.document.Block;
import org.claimcheck.nlp.Sentence;

/**
 * When the people were counted whom a box of facts gives a row of its own for: "population_as_of".
 */
final class Counted {

    private static final String KEY = "population";

    private Counted() {}

    /** The years that the rows name, and nought for what is no plain year. */
    static Set<Integer> years(Article article) {
        TimeIndex times = new TimeIndex(article.times());
        Set<Integer> out = new HashSet<>();
        for (Sentence sentence : article.sentences()) {
            boolean row =
                    article.block(sentence) instanceof Block.TableRow
                            && article.text()
                                    .regionMatches(
                                            true, sentence.span().start(), KEY, 0, KEY.length());
            if (row) {
                times.in(sentence.span()).stream().map(Period::of).forEach(p -> out.add(year(p)));
            }
        }
        return Set.copyOf(out);
    }

    private static int year(@org.jspecify.annotations.Nullable Period period) {
        return period == null ? 0 : period.year();
    }
}
