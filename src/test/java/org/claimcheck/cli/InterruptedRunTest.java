package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.claimcheck.Forked;
import org.claimcheck.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real process writes reports, a ledger, a baseline and kept results over and over, and is killed
 * at some moment: each file is the one before or the one after.
 */
class InterruptedRunTest {

    private static final List<String> FILES = List.of("out.json", "out.html", "out.sarif");

    private static final int KILLS = 4;

    @TempDir private Path folder;

    private final List<Path> drafts = new ArrayList<>();

    /** Works by turns on two drafts until it is killed; says so after each. */
    public static final class Worker {

        private Worker() {}

        public static void main(String[] args) {
            Path folder = Path.of(args[0]);
            int turns = Integer.parseInt(args[1]);
            for (int turn = 0; turn < turns; turn++) {
                run(folder, turn, System.err);
                System.out.println(turn);
            }
        }
    }

    private static void run(Path folder, int turn, PrintStream err) {
        List<String> args = new ArrayList<>(List.of("--no-config", "--quiet"));
        FILES.forEach(f -> args.addAll(List.of("-o", folder.resolve(f).toString())));
        // What is kept is used only where nothing remembers.
        boolean remembers = turn % 4 < 2;
        args.addAll(
                remembers
                        ? List.of(
                                "--ledger",
                                folder.resolve("ledger.csv").toString(),
                                "--baseline",
                                folder.resolve("known.json").toString(),
                                "--write-baseline")
                        : List.of("--cache", folder.resolve("cache").toString()));
        args.add(folder.resolve(turn % 2 == 0 ? "even" : "odd").toString());
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
        Main.run(args.toArray(String[]::new), InputStream.nullInputStream(), nowhere, err);
    }

    @BeforeEach
    void write() throws IOException {
        String flagged = "\"Nobody told us,\" it was said on Monday, 3 June 2025.\n\n";
        for (String name : List.of("even", "odd")) {
            drafts.add(Files.createDirectory(folder.resolve(name)));
            for (int i = 0; i < 3; i++) {
                String text = (name + " " + i + ". " + flagged).repeat(20 + 20 * i);
                Files.writeString(folder.resolve(name).resolve(i + ".md"), text);
            }
        }
    }

    private List<String> contents() throws IOException {
        List<String> out = new ArrayList<>();
        for (String file : FILES) {
            out.add(Files.readString(folder.resolve(file)));
        }
        return out;
    }

    private Process worker(int turns) throws IOException {
        return Forked.start(
                List.of("-XX:TieredStopAtLevel=1"),
                Worker.class,
                List.of(folder.toString(), Integer.toString(turns)));
    }

    @Test
    void whenEverItIsKilledEachFileIsWhole() throws Exception {
        // What each turn leaves: the baseline hides what it knows, so turns differ.
        List<List<String>> whole = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            for (int turn = 0; turn < 4; turn++) {
                run(folder, turn, System.err);
                whole.add(contents());
            }
        }
        for (int kill = 0; kill < KILLS; kill++) {
            Random random = new Random(kill);
            Process worker = worker(Integer.MAX_VALUE);
            try (BufferedReader lines =
                    new BufferedReader(
                            new InputStreamReader(
                                    worker.getInputStream(), StandardCharsets.UTF_8))) {
                int turns = 1 + random.nextInt(5);
                for (int turn = 0; turn < turns; turn++) {
                    assertThat(lines.readLine()).isEqualTo(Integer.toString(turn));
                }
                long moment = System.nanoTime() + random.nextInt(60_000_000);
                while (System.nanoTime() < moment) {
                    Thread.onSpinWait();
                }
            } finally {
                worker.destroyForcibly().waitFor();
            }
            List<String> now = contents();
            for (int i = 0; i < FILES.size(); i++) {
                int file = i;
                assertThat(whole)
                        .as("%s after kill %d", FILES.get(i), kill)
                        .anyMatch(w -> w.get(file).equals(now.get(file)));
            }
            assertThat(Ledger.parse(Files.readAllBytes(folder.resolve("ledger.csv"))).rows())
                    .isNotEmpty();
            Run known =
                    Run.of(
                            "",
                            "--no-config",
                            "--baseline",
                            folder.resolve("known.json").toString(),
                            folder.resolve("even").toString());
            assertThat(known.code()).as(known.err()).isLessThan(ExitCode.COULD_NOT_RUN);
            theCacheTellsTheTruth();
        }
    }

    private void theCacheTellsTheTruth() {
        for (Path draft : drafts) {
            List<String> args = List.of("--no-config", "--format", "json", draft.toString());
            List<String> cached = new ArrayList<>(List.of("--cache", folder.resolve("cache") + ""));
            cached.addAll(args);
            assertThat(Run.of("", cached.toArray(String[]::new)))
                    .isEqualTo(Run.of("", args.toArray(String[]::new)));
        }
    }

    @Test
    void twoProcessesShareACache() throws Exception {
        run(folder, 2, System.err);
        List<String> even = contents();
        run(folder, 3, System.err);
        List<String> odd = contents();
        Process one = worker(6);
        Process two = worker(6);
        for (Process process : List.of(one, two)) {
            process.getInputStream().transferTo(PrintStream.nullOutputStream());
            assertThat(process.waitFor()).isZero();
        }
        theCacheTellsTheTruth();
        run(folder, 2, System.err);
        assertThat(contents()).isEqualTo(even);
        run(folder, 3, System.err);
        assertThat(contents()).isEqualTo(odd);
    }
}
