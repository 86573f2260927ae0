package org.claimcheck.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "7 | 7",
                "99999999999999999999 | 86400",
                "Sun, 01 Mar 2026 12:00:20 GMT | 20",
                "Sun, 01 Mar 2026 11:00:00 GMT | 0",
                "soon | 2",
                "-5 | 2",
                "'' | 2"
            })
    void waitsAsLongAsTheServerAsks(String header, long seconds) {
        assertThat(Retry.delay(2, Optional.of(header), NOW)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void waitsTwiceAsLongEachTimeOtherwise() {
        assertThat(Retry.delay(1, Optional.empty(), NOW)).isEqualTo(Duration.ofSeconds(1));
        assertThat(Retry.delay(2, Optional.empty(), NOW)).isEqualTo(Duration.ofSeconds(2));
    }
}
