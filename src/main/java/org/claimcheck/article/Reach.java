package org.claimcheck.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.input.Limit;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Truncation;
import org.claimcheck.nlp.Language;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.claimcheck.text.Tokens;

/**
 * How far into a document its limits let the check go.
 *
 * @param sentences those that are checked, of all blocks but code, in text order
 * @param end offset in the document's text from which nothing is checked
 * @param passedOver sentences before it that are too long, in text order
 * @param truncations what that leaves out
 */
record Reach(
        List<Sentence> sentences, int end, List<Span> passedOver, List<Truncation> truncations) {

    Reach {
        sentences = List.copyOf(sentences);
        passedOver = List.copyOf(passedOver);
        truncations = List.copyOf(truncations);
    }

    static Reach of(Document document, Language language, Limits limits) {
        List<Truncation> truncations = new ArrayList<>();
        if (document.isFlattened()) {
            String words = "What is nested more than %,d deep was read flat or not at all";
            truncations.add(Truncation.of(Limit.NESTING, limits, words, limits.nestingDepth()));
        }
        int all = document.blocks().size();
        int blocks = Math.min(all, limits.blocks());
        int end = Integer.MAX_VALUE;
        if (blocks < all) {
            end = document.blocks().get(blocks).span().start();
            String words =
                    "Only the first %,d of %,d paragraphs, headings and the like were checked";
            truncations.add(Truncation.of(Limit.BLOCKS, limits, words, blocks, all));
        }
        List<Sentence> sentences = new ArrayList<>();
        List<Span> passedOver = new ArrayList<>();
        int found = 0;
        for (int i = 0; i < blocks; i++) {
            Block block = document.blocks().get(i);
            if (block instanceof Block.Code) {
                continue;
            }
            for (Span span : language.sentences(document.text(), block.span())) {
                boolean within = found <= limits.sentences();
                if (!within) {
                    // Only counted, to say how much was left out.
                    found++;
                } else if (isTooLong(document.text(), span, limits.sentenceTokens())) {
                    passedOver.add(span);
                } else {
                    found++;
                    sentences.add(new Sentence(span, i));
                }
            }
        }
        if (found > limits.sentences()) {
            end = sentences.get(limits.sentences()).span().start();
            sentences = sentences.subList(0, limits.sentences());
            String words =
                    blocks < all
                            ? "Only the first %,d sentences were checked"
                            : "Only the first %,d of %,d sentences were checked";
            truncations.add(
                    Truncation.of(Limit.SENTENCES, limits, words, limits.sentences(), found));
        }
        if (!passedOver.isEmpty()) {
            String words =
                    passedOver.size() == 1
                            ? "%,d sentence of more than %,d words and signs was not checked"
                            : "%,d sentences of more than %,d words and signs were not checked";
            truncations.add(
                    Truncation.of(
                            Limit.SENTENCE_TOKENS,
                            limits,
                            words,
                            passedOver.size(),
                            limits.sentenceTokens()));
        }
        return new Reach(sentences, end, passedOver, truncations);
    }

    private static boolean isTooLong(String text, Span sentence, int most) {
        return sentence.length() > most && Tokens.of(text, sentence).size() > most;
    }

    boolean holds(Span span) {
        return span.start() < end
                && (passedOver.isEmpty()
                        || !Spans.anyOverlaps(passedOver, Function.identity(), span));
    }
}
