package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody can tell from the output how many documents were checked at once. */
class JobsTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "jsonl", "sarif", "gitlab", "github"})
    void threadsDoNotShow(String format) throws IOException {
        write();
        Run one = run("1", format);
        assertThat(one.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
        for (String jobs : new String[] {"2", "5"}) {
            assertThat(run(jobs, format)).isEqualTo(one);
        }
    }

    private Run run(String jobs, String format) {
        return Run.of("", "--jobs", jobs, "--format", format, folder.toString());
    }

    /** Samples, chapters that cite each other, and one bad file that stops nobody. */
    private void write() throws IOException {
        try (Stream<Path> samples = Files.list(Path.of("samples"))) {
            for (Path sample : samples.filter(f -> f.toString().endsWith(".md")).toList()) {
                Files.copy(sample, folder.resolve(sample.getFileName()));
            }
        }
        for (int i = 0; i < 8; i++) {
            Files.writeString(
                    folder.resolve("chapter" + i + ".md"),
                    "# Part %d {#p%d}\n\nSee [the next](chapter%d.md#p%d) and [none](#q).\n"
                            .formatted(i, i, i + 1, i + 1));
        }
        Files.write(folder.resolve("bad.txt"), new byte[] {0, 1, 2, 3, 0, 0});
    }

    @Test
    void theLedgerIsKeptInOrder() throws IOException {
        write();
        List<String> ledgers = new ArrayList<>();
        for (String jobs : new String[] {"1", "4"}) {
            Path ledger = folder.resolve(jobs + ".csv");
            Run.of("", "--jobs", jobs, "--ledger", ledger.toString(), folder.toString());
            ledgers.add(Files.readString(ledger));
        }
        assertThat(ledgers.get(1)).isEqualTo(ledgers.get(0)).contains("footnotes.md");
    }

    @Test
    void noThreadsAreRefused() {
        Run run = Run.of("x", "--jobs", "0");
        assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(run.err()).contains("--jobs begins at 1");
    }

    @Test
    void resultsComeInOrderAndFewAreHeld() throws CouldNotRun {
        List<Integer> tasks = IntStream.range(0, 200).boxed().toList();
        AtomicInteger held = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Integer> results = new ArrayList<>();
        CountDownLatch second = new CountDownLatch(1);
        InOrder.run(
                List.of("a", "b"),
                tasks.iterator(),
                (worker, task) -> {
                    most.accumulateAndGet(held.incrementAndGet(), Math::max);
                    await(task, second);
                    return task;
                },
                (task, result) -> {
                    held.decrementAndGet();
                    results.add(result);
                });
        assertThat(results).isEqualTo(tasks);
        assertThat(most.get()).isBetween(2, 4);
    }

    /** The first task is not done before the second. */
    private static void await(int task, CountDownLatch second) {
        try {
            if (task == 0) {
                second.await();
            } else if (task == 1) {
                second.countDown();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatTheSinkRefusesEndsTheRun() {
        AtomicInteger done = new AtomicInteger();
        assertThatThrownBy(
                        () ->
                                InOrder.run(
                                        List.of("a", "b"),
                                        IntStream.range(0, 100).iterator(),
                                        (worker, task) -> done.incrementAndGet(),
                                        (task, result) -> {
                                            throw new CouldNotRun("full");
                                        }))
                .isInstanceOf(CouldNotRun.class);
        assertThat(done.get()).isLessThan(100);
    }
}
