package org.claimcheck.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a sentence that do not fit.
 *
 * @param span the figure to correct
 * @param message how the arithmetic goes; it may begin with a figure in words, in lower case
 */
record Wrong(Span span, String message) {

    /** Sentences with fewer figures hold no arithmetic. */
    private static final int FIGURES = 2;

    /** What a rule finds in the sentences of an article, once a place; nulls are left out. */
    static Stream<Finding> findings(
            RuleInfo info, Article article, Function<Wording, Stream<@Nullable Wrong>> wrongs) {
        Map<Span, Finding> out = new LinkedHashMap<>();
        for (Wording wording : Wordings.of(article, FIGURES)) {
            wrongs.apply(wording)
                    .filter(Objects::nonNull)
                    .forEach(w -> out.putIfAbsent(w.span(), w.finding(info)));
        }
        return out.values().stream();
    }

    private Finding finding(RuleInfo info) {
        return info.finding(span, Decimals.capital(message));
    }
}
