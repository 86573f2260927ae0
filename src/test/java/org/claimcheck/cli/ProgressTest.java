package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final StringWriter shown = new StringWriter();
    private long now;

    private Progress progress(long bytes, long startBytes) {
        return new Progress(new PrintWriter(shown, true), () -> now, bytes, startBytes);
    }

    @Test
    void itTellsRateShareAndTimeLeft() {
        Progress progress = progress(3L << 30, 1L << 30);
        for (int i = 1; i <= 100; i++) {
            now += 100_000_000;
            progress.step((1L << 30) + i * (1L << 30) / 1000);
        }
        progress.end();
        String[] lines = shown.toString().split("\r", -1);
        assertThat(lines).hasSize(21);
        assertThat(lines[20].strip())
                .isEqualTo("100 records, 10.0 a second, 36% of 3.0 GB read, 3 min left");
    }

    @Test
    void aShortRunShowsNothing() {
        Progress progress = progress(1000, 0);
        progress.step(500);
        progress.end();
        assertThat(shown.toString()).isEmpty();
    }

    @Test
    void longTimesAreInHours() {
        Progress progress = progress(100_000, 0);
        now = 3_600_000_000_000L;
        progress.step(10_000);
        assertThat(shown.toString()).endsWith("10% of 97 KB read, 9 h 0 min left");
    }
}
