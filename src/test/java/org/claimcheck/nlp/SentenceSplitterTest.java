package org.claimcheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.claimcheck.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    private static final SentenceSplitter SPLITTER = SentenceSplitter.load();

    /** A bar marks where one sentence ends and the next begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The two are old allies. [4] [5]|Next week they meet again.",
                "The two are old allies.[4][5]|Next week they meet again.",
                "The plan was dropped (1921). [22]|His notes survive.",
                "It rained.[citation needed]|Nobody minded.",
                "The dam holds.[^2]|The road does not.",
                "\"Will it last?\" he asked.|Nobody answered.",
                "\"Will it last?\" Marta Oduya asked.|Nobody answered.",
                "\"It will last.\"|Marta Oduya shook her head.",
                "\"It will last.\"|The mayor shook her head.",
                "He met Dr. Oduya and Sen. Falk in Washington.|They spoke for an hour.",
                "The U.S. Navy sent two ships.|The U.S. is not alone.",
                "She moved to the U.S.|The house was small.",
                "It opened in Jan. 2020 and closed in Feb. 2021.|It never reopened.",
                "Sen. Falk (R-Ariz.) voted no.|The bill passed.",
                "The meeting starts at 5 p.m. on Friday.|Bring a pen.",
                "The meeting ended at 5 p.m.|The mayor left at once.",
                "The court decided Hall v. Oduya in May.|It was close.",
                "See No. 10 and p. 55 of the report.|It is long.",
                "J. R. Falk wrote it.|It sold well.",
                "He joined Falk Inc. in May.|It failed.",
                "He joined Falk Inc.|The firm failed.",
                "It grew by 3.5 percent.|Nobody knows why.",
                "Is it true?|Yes!|It is.",
                "He left (she stayed.)|They met again.",
                "He wrote e.g. plays.|They failed.",
            })
    void boundaries(String marked) {
        List<String> wanted = List.of(marked.split("\\|", -1));
        String paragraph = marked.replace('|', ' ');
        assertThat(sentences(paragraph)).isEqualTo(wanted);
    }

    @Test
    void listNumberAloneIsNoSentence() {
        assertThat(sentences("1. The first point stands.")).hasSize(1);
    }

    @Test
    void sentencesCoverEverythingButWhiteSpace() {
        String paragraph = "  One.  Two?\u00a0Three… four!\tFive [4]  ";
        String kept =
                SPLITTER.split(paragraph).stream()
                        .map(s -> s.of(paragraph))
                        .collect(Collectors.joining());
        assertThat(kept.replaceAll("[\\s\u00a0]", ""))
                .isEqualTo(paragraph.replaceAll("[\\s\u00a0]", ""));
    }

    @Test
    void longParagraphsAreLinear() {
        String megabyte = "The dam holds (for now). ".repeat(40_000);
        List<Span> sentences = assertTimeout(Duration.ofMinutes(1), () -> SPLITTER.split(megabyte));
        assertThat(sentences).hasSize(40_000);
        String closing = "a] ".repeat(300_000);
        assertThat(assertTimeout(Duration.ofSeconds(20), () -> SPLITTER.split(closing)))
                .isNotEmpty();
        String brackets = "[".repeat(100_000) + "] ".repeat(100_000);
        assertThat(assertTimeout(Duration.ofMinutes(1), () -> SPLITTER.split(brackets)))
                .isNotEmpty();
    }

    private static List<String> sentences(String paragraph) {
        return SPLITTER.split(paragraph).stream().map(s -> s.of(paragraph)).toList();
    }
}
