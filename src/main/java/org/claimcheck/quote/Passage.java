package org.claimcheck.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** One block, read: its tokens, its sentences, and who is said to speak in each. */
final class Passage {

    private final int block;
    private final List<FoldedToken> tokens;
    private final List<Span> sentences;
    private final NounPhrases phrases;
    private final Map<Integer, ReportingClauses> reports = new HashMap<>();
    private final boolean hasQuotes;

    Passage(String text, int block, List<FoldedToken> tokens, Speakers speakers) {
        this.block = block;
        this.tokens = tokens;
        this.sentences = Sentences.of(text, tokens);
        this.phrases = new NounPhrases(text, tokens, speakers);
        this.hasQuotes = tokens.stream().anyMatch(FoldedToken::isQuote);
    }

    boolean hasQuotes() {
        return hasQuotes;
    }

    int block() {
        return block;
    }

    List<FoldedToken> tokens() {
        return tokens;
    }

    /** The sentences as ranges of tokens. */
    List<Span> sentences() {
        return sentences;
    }

    NounPhrases phrases() {
        return phrases;
    }

    /** The last quotation of a sentence; -1 if it has none. */
    int lastQuote(int sentence) {
        Span range = sentences.get(sentence);
        for (int i = range.end() - 1; i >= range.start(); i--) {
            if (tokens.get(i).isQuote()) {
                return tokens.get(i).quote();
            }
        }
        return -1;
    }

    ReportingClauses reports(int sentence) {
        return reports.computeIfAbsent(
                sentence,
                k ->
                        ReportingClauses.of(
                                tokens, phrases, sentences.get(k).start(), sentences.get(k).end()));
    }

    /** The last report of a sentence. */
    @Nullable ReportingClause lastReport(int sentence) {
        return reports(sentence).before(sentences.get(sentence).end() - 1);
    }

    @Nullable Mention subject(int sentence) {
        Span range = sentences.get(sentence);
        return reports(sentence).subjects().ofSentence(range.start(), range.end());
    }

    /** Whether a sentence ends so that its quotation follows in the next block. */
    boolean announces(int sentence) {
        FoldedToken last = tokens.get(sentences.get(sentence).end() - 1);
        return last.is(":") || last.is(",");
    }

    /** Whether a sentence consists of quotations and signs, an editor's bracket aside. */
    boolean isAlone(int sentence) {
        Span range = sentences.get(sentence);
        int depth = 0;
        boolean quote = false;
        for (int i = range.start(); i < range.end(); i++) {
            FoldedToken token = tokens.get(i);
            if (token.is("(") || token.is("[")) {
                depth++;
            } else if (token.is(")") || token.is("]")) {
                depth--;
            } else if (depth <= 0 && !token.isQuote() && !token.isSign()) {
                return false;
            }
            quote |= token.isQuote();
        }
        return quote;
    }
}
