package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.claimcheck.article.Article;
import org.claimcheck.document.Block;
import org.claimcheck.document.Metadata;
import org.claimcheck.document.Region;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.rules.Wording.Role;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.claimcheck.time.TimeExpression;

/** Which sentences of an article are read as {@link Wording}s. */
final class Wordings {

    /** Longer sentences are lists or data, and no editor reads them as one statement. */
    private static final int LONGEST = 2_000;

    private Wordings() {}

    /** Those that hold a figure or look like it, with the pieces that several rules read. */
    private record WithFigures(List<Wording> wordings) {}

    /**
     * The sentences that hold at least so many figures, one or more, in text order, from all that
     * is not code, a note or a reference.
     */
    static List<Wording> of(Article article, int figures) {
        List<Wording> all =
                article.shared(WithFigures.class, a -> new WithFigures(withFigures(a))).wordings();
        List<Wording> out = new ArrayList<>();
        for (Wording wording : all) {
            if (mayHold(article, wording.span(), figures)) {
                out.add(wording);
            }
        }
        return out;
    }

    private static List<Wording> withFigures(Article article) {
        List<Wording> out = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            Span span = sentence.span();
            if (span.length() <= LONGEST
                    && mayHold(article, span, 1)
                    && isRead(article, article.block(sentence))) {
                out.add(Wording.of(article, sentence));
            }
        }
        return List.copyOf(out);
    }

    /** "28/41" is no quantity, but two figures. */
    private static boolean mayHold(Article article, Span span, int figures) {
        int quantities = Spans.startingIn(article.quantities(), Quantity::span, span).size();
        return quantities >= figures || holdsSlash(article.text(), span);
    }

    private static boolean holdsSlash(String text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (text.charAt(i) == '/') {
                return true;
            }
        }
        return false;
    }

    private static boolean isRead(Article article, Block block) {
        boolean text = !(block instanceof Block.Code || block instanceof Block.Note);
        boolean reference =
                block.region() == Region.Kind.REFERENCE_LIST
                        || block.region() == Region.Kind.NOTES
                        || article.citations().isReference(block.span());
        return text && !reference && article.isChecked(block);
    }

    /** The sentences of some roles that hold a date, in text order, of what {@link #of} reads. */
    static List<Wording> dated(Article article, Predicate<Role> roles) {
        List<Wording> out = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            Span span = sentence.span();
            boolean dated =
                    !Spans.startingIn(article.times(), TimeExpression::span, span).isEmpty();
            Block block = article.block(sentence);
            if (dated
                    && span.length() <= LONGEST
                    && roles.test(Role.of(article, block))
                    && isRead(article, block)) {
                out.add(Wording.of(article, sentence));
            }
        }
        return out;
    }

    /** The sentences of the fields that tell what the article tells. */
    static List<Wording> ofFields(Article article) {
        List<Wording> out = new ArrayList<>();
        for (Metadata.Field field : article.document().metadata().fields()) {
            if (FieldFacts.tells(field) && field.value().length() <= LONGEST) {
                List<Span> sentences = article.sentences(field.value());
                Tagged tagged = Tagged.of(field.value(), sentences, article.published());
                for (Span sentence : sentences) {
                    out.add(Wording.of(tagged, sentence, field));
                }
            }
        }
        return out;
    }
}
