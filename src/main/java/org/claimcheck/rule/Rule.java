package org.claimcheck.rule;

import java.util.stream.Stream;
import org.claimcheck.article.Article;

/** A check. Stateless: the same article gives the same findings. */
public interface Rule {

    RuleInfo info();

    /** The findings, in any order, with spans in the document's text. */
    Stream<Finding> check(Article article);
}
