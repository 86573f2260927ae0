package org.claimcheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.claimcheck.input.Format;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Limit;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Source;
import org.claimcheck.input.Truncation;
import org.claimcheck.rules.Rules;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final long SECOND = 1_000_000_000;

    private static final Source SOURCE =
            new Source(
                    "a.md",
                    Format.MARKDOWN,
                    "UTF-8",
                    "",
                    "Boats are old.[^a]\n\nIt rained on 31 June 1998.\n",
                    List.of());

    private static Report check(int seconds, LongSupplier clock) throws InputException {
        Limits usual = Limits.DEFAULT;
        Limits limits =
                new Limits(
                        usual.inputBytes(),
                        usual.nestingDepth(),
                        usual.blocks(),
                        usual.sentences(),
                        usual.sentenceTokens(),
                        usual.findings(),
                        seconds);
        Settings settings = Settings.DEFAULT;
        return Checker.of(
                        Rules.all(),
                        new Settings(settings.selection(), limits, null, false, settings.house()))
                .by(clock)
                .check(SOURCE);
    }

    private static List<String> rules(Report report) {
        return report.findings().stream().map(f -> f.finding().rule()).toList();
    }

    @Test
    void itIsOverWhenTheTimeIs() {
        AtomicLong now = new AtomicLong(-5);
        Deadline deadline = new Deadline(now::get, 2);
        now.set(2 * SECOND - 6);
        assertThat(deadline.isOver()).isFalse();
        now.set(2 * SECOND - 5);
        assertThat(deadline.isOver()).isTrue();
    }

    @Test
    void rulesThatItCutsOffAreNamed() throws InputException {
        assertThat(rules(check(0, () -> 0))).contains("impossible-date");
        AtomicLong now = new AtomicLong();
        // Each look at the clock takes a second: three rules have their turn.
        Report report = check(4, () -> now.getAndAdd(SECOND));
        assertThat(rules(report)).doesNotContain("impossible-date");
        assertThat(report.truncations()).hasSize(1);
        Truncation cut = report.truncations().get(0);
        assertThat(cut.limit()).isEqualTo(Limit.SECONDS);
        assertThat(cut.sentence())
                .startsWith("After 4 s these rules were not begun: ")
                .contains(", impossible-date, ")
                .endsWith(" (--max-seconds).");
        assertThat(report.summary().notChecked()).contains(cut.sentence());
    }

    @Test
    void withoutALimitTheClockIsNotAsked() throws InputException {
        Report report =
                check(
                        0,
                        () -> {
                            throw new AssertionError("asked for the time");
                        });
        assertThat(report.truncated()).isFalse();
    }
}
