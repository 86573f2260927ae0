package org.claimcheck.rules;

import java.util.List;
import java.util.Locale;
import org.claimcheck.article.Article;
import org.claimcheck.document.Block;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.quote.Attribution;
import org.claimcheck.quote.Echoes;
import org.claimcheck.quote.Quotation;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.claimcheck.text.Whitespace;

/** The quotations of the running text, and what a rule asks of each. */
public final class Spoken {

    private final Article article;

    public Spoken(Article article) {
        this.article = article;
    }

    /** Speech in the article's own prose that somebody is made to answer for. */
    public List<Quotation> attributed() {
        return article.quotations().all().stream()
                .filter(q -> q.attribution().mention() != null)
                .filter(this::isRunning)
                .toList();
    }

    /** Whether a quotation is speech in the article's own prose. */
    boolean isRunning(Quotation quotation) {
        return quotation.isSpeech()
                && article.isProse(block(quotation))
                && !article.isOpaque(quotation.span());
    }

    Block block(Quotation quotation) {
        return article.document()
                .blocks()
                .get(article.document().blockAt(quotation.span().start()));
    }

    /** The sentence that holds an offset; nothing at it where none does. */
    Span sentence(int offset) {
        List<Sentence> sentences = article.sentences();
        int last = Spans.lastBy(sentences, Sentence::span, offset);
        Span found = last < 0 ? new Span(0, 0) : sentences.get(last).span();
        // Code has no sentences, and what lies beyond a limit has none.
        return found.end() <= offset ? new Span(offset, offset) : found;
    }

    /** Whether a link, a footnote or a page stands in the paragraph. */
    boolean isCited(Quotation quotation) {
        return article.isCited(block(quotation).span())
                || Locators.follow(article.text(), quotation.span().end())
                || Locators.signalFollows(
                        article.text(), sentence(quotation.span().end() - 1).end());
    }

    /** Folded so that presentation does not count. */
    public List<String> words(Quotation quotation) {
        return Echoes.words(article.text(), quotation.inner());
    }

    /** The speaker by the fullest name, else by the words that stand for one. */
    public String source(Quotation quotation) {
        Attribution who = quotation.attribution();
        String name = who.speaker();
        if (name == null && who.mention() != null) {
            name = who.mention().of(article.text());
        }
        return name == null ? "" : Whitespace.single(name);
    }

    /** The source as a key: who is meant, whatever the article or the letters' case. */
    public String key(Quotation quotation) {
        String source = source(quotation).toLowerCase(Locale.ROOT);
        return source.startsWith("the ") ? source.substring(4) : source;
    }
}
