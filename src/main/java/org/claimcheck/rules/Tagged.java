package org.claimcheck.rules;

import java.time.LocalDate;
import java.util.List;
import org.claimcheck.article.Article;
import org.claimcheck.citation.Marker;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.quantity.QuantityTagger;
import org.claimcheck.text.Span;
import org.claimcheck.time.TimeExpression;
import org.claimcheck.time.TimeTagger;
import org.jspecify.annotations.Nullable;

/** A text with the quantities, times and citation markers in it, each in text order. */
record Tagged(
        String text, List<Quantity> quantities, List<TimeExpression> times, List<Marker> markers) {

    static Tagged of(Article article) {
        return new Tagged(
                article.text(),
                article.quantities(),
                article.times(),
                article.citations().markers());
    }

    /** A text that is no part of a document's, such as a field of its front matter. */
    static Tagged of(String text, List<Span> sentences, @Nullable LocalDate published) {
        List<TimeExpression> times = TimeTagger.tag(text, sentences, published);
        List<Span> taken = times.stream().map(TimeExpression::span).toList();
        return new Tagged(text, QuantityTagger.tag(text, sentences, taken), times, List.of());
    }
}
