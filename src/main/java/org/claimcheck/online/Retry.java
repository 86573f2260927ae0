package org.claimcheck.online;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;

/** When to ask once more, and when to leave a server alone. */
final class Retry {

    /** Asked at most so often. */
    static final int ATTEMPTS = 3;

    /** Who wants us to wait longer is left alone for the rest of the run. */
    static final Duration LONGEST = Duration.ofSeconds(30);

    /** Too many requests, and faults that pass (RFC 6585, RFC 9110). */
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

    private Retry() {}

    static boolean mayHelp(int status) {
        return PASSING.contains(status);
    }

    /**
     * The pause before the next attempt: what the server asks for, else one second and twice as
     * long each time.
     *
     * @param attempt 1 for the first
     */
    static Duration delay(int attempt, Optional<String> retryAfter, Instant now) {
        return retryAfter
                .flatMap(value -> asked(value.strip(), now))
                .orElse(Duration.ofSeconds(1L << (attempt - 1)));
    }

    /** {@code Retry-After}: seconds or a date (RFC 9110, 10.2.3). */
    private static Optional<Duration> asked(String value, Instant now) {
        if (!value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            boolean huge = value.length() > 9;
            return Optional.of(
                    huge ? Duration.ofDays(1) : Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            Instant then =
                    ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            Duration until = Duration.between(now, then);
            return Optional.of(until.isNegative() ? Duration.ZERO : until);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
