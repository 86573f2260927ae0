package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.document.Block;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Cover;
import org.claimcheck.text.Phrases;
import org.claimcheck.text.Span;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.Whitespace;

/** What a text generator says of itself or to whoever asked: "as an AI language model". */
public final class GeneratorText implements Rule {

    private static final String ID = "generator-text";

    private static final int LONGEST = 2_000;

    private static final Phrases CUES = Cues.of(ID, "cue");

    /** Who writes about generators shows what they say. */
    private static final Set<String> SUBJECT =
            Set.of(
                    "chatgpt",
                    "chatbot",
                    "chatbots",
                    "llm",
                    "llms",
                    "openai",
                    "gpt",
                    "prompt",
                    "prompts",
                    "copilot",
                    "gemini");

    private static final RuleInfo INFO =
            RuleInfo.named(ID, Family.PAGE, Severity.WARNING)
                    .summary("A text generator speaks of itself")
                    .question("Who wrote this, and who checked it?")
                    .why("The words were made by a program for whoever asked it, not for readers.")
                    .fix("Take the words out, and check everything else that came with them.")
                    .flagged("As an AI language model, I cannot confirm when the bridge opens.")
                    .flagged("As of my last update, the harbour had two cranes.")
                    .clean("The reply began: \u201cAs an AI language model, I cannot say.\u201d")
                    .clean("As of the last update in May, the harbour had two cranes.")
                    .source("Phrases that language models are known to answer with.")
                    .misses(
                            "Generated text that does not speak of itself, and any such words in"
                                    + " an article about chatbots.")
                    .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Article article) {
        Cover opaque = Checked.opaque(article);
        List<Finding> out = new ArrayList<>();
        boolean about = false;
        for (Sentence sentence : article.sentences()) {
            Block block = article.block(sentence);
            if (article.isChecked(block) && sentence.span().length() <= LONGEST) {
                Span cue = cue(article.words(sentence.span()));
                if (cue.isEmpty()) {
                    about |= isAbout(article.words(sentence.span()));
                } else if (!article.quotations().holds(cue) && !opaque.overlaps(cue)) {
                    out.add(finding(article, cue));
                }
            }
        }
        return about ? Stream.empty() : out.stream();
    }

    private static Finding finding(Article article, Span cue) {
        return INFO.finding(
                cue,
                "\u201c"
                        + Whitespace.single(cue.of(article.text()))
                        + "\u201d is what a text generator says: take it out, and check what came"
                        + " with it.");
    }

    /** The first cue; empty if there is none. */
    private static Span cue(Tokens t) {
        for (int i = 0; i < t.size(); i++) {
            int end = CUES.end(t, i);
            if (end > 0) {
                return t.span(i, end - 1);
            }
        }
        return new Span(0, 0);
    }

    private static boolean isAbout(Tokens t) {
        for (int i = 0; i < t.size(); i++) {
            boolean models = t.at(i).is("language") && t.at(i + 1).is("models");
            if (models || SUBJECT.contains(t.at(i).word())) {
                return true;
            }
        }
        return false;
    }
}
