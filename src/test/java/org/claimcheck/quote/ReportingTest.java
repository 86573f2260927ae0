package org.claimcheck.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.claimcheck.text.Span;
import org.junit.jupiter.api.Test;

/** Whether somebody is said to speak in a stretch of text. */
class ReportingTest {

    @Test
    void oneSentenceOfManyQuotationsIsReadOnce() {
        String text = "\"a b c d e.\" ".repeat(20_000);
        Span sentence = new Span(0, text.length());
        Reporting reporting = Reporting.in(text);
        assertTimeout(
                Duration.ofSeconds(20),
                () -> {
                    for (int i = 0; i < 20_000; i++) {
                        assertThat(reporting.names(sentence)).isFalse();
                        assertThat(reporting.supposes(sentence)).isFalse();
                    }
                });
    }

    @Test
    void supposesByTheLastWordsAlone() {
        String text = "word ".repeat(200) + "when people say ";
        Span all = new Span(0, text.length());
        assertThat(Reporting.in(text).supposes(all)).isTrue();
        String far = text + "word ".repeat(5);
        assertThat(Reporting.in(far).supposes(new Span(0, far.length()))).isFalse();
    }
}
