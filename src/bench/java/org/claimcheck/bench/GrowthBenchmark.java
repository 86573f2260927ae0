package org.claimcheck.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.claimcheck.engine.Checker;
import org.claimcheck.engine.Report;
import org.claimcheck.engine.Settings;
import org.claimcheck.input.Format;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Source;
import org.claimcheck.report.JsonReport;
import org.claimcheck.rule.Severity;
import org.claimcheck.rules.Rules;

/**
 * How CPU time and memory of the whole chain, JSON report included, grow with the size of a document
 * and with the number of its findings: as a table ({@code growth.csv}) and as a picture ({@code
 * growth.svg}).
 */
public final class GrowthBenchmark {

    private static final int SMALLEST = 1_000;

    /** Smaller documents take as long as the machine's mood says; slopes are fitted from here on. */
    private static final int FITTED_FROM = 60_000;

    /** Documents up to this are read several times. */
    private static final int REPEATED = 1_000_000;

    private static final int ROUNDS = 3;

    private final Checker checker;
    private final JsonReport json =
            new JsonReport(new JsonReport.Tool("claimcheck", "bench"), Severity.NOTE);
    private final StringBuilder table =
            new StringBuilder("curve,bytes,findings,cpu_seconds,kept_megabytes\n");
    private final List<Growth> time = new ArrayList<>();
    private final List<Growth> memory = new ArrayList<>();
    private final List<Growth> findings = new ArrayList<>();

    private GrowthBenchmark(int largest) {
        int most = Integer.MAX_VALUE;
        Limits limits =
                new Limits(
                        2L * largest, Limits.DEFAULT.nestingDepth(), most, most, most, most, 0);
        Settings usual = Settings.DEFAULT;
        checker =
                Checker.of(
                        Rules.all(),
                        new Settings(
                                usual.selection(),
                                limits,
                                usual.published(),
                                usual.keepsBoilerplate(),
                                usual.house()));
    }

    /**
     * @param args the folder to write into, and the size of the largest document in bytes
     */
    public static void main(String... args) throws IOException, InputException {
        int largest = Integer.parseInt(args[1]);
        GrowthBenchmark growth = new GrowthBenchmark(largest);
        Path folder = Path.of(args[0]);
        growth.warmUp();
        growth.curve("Markdown", Format.MARKDOWN, GeneratedDrafts::sound, largest);
        growth.write(folder);
        growth.curve("with findings", Format.MARKDOWN, GeneratedDrafts::faulty, largest);
        growth.write(folder);
        growth.curve("web page", Format.HTML, GeneratedPages::article, largest);
        growth.write(folder);
    }

    /** After each curve: the last one takes minutes. */
    private void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("growth.csv"), table);
        Files.writeString(folder.resolve("growth.svg"), picture());
    }

    private void warmUp() throws InputException {
        for (int i = 0; i < 40; i++) {
            measure(Format.MARKDOWN, GeneratedDrafts.faulty(20_000 + i));
            measure(Format.HTML, GeneratedPages.article(20_000 + i));
        }
    }

    private record Measured(double seconds, double megabytes, int findings) {}

    private void curve(String name, Format format, IntFunction<String> generator, int largest)
            throws InputException {
        List<Growth.Point> seconds = new ArrayList<>();
        List<Growth.Point> megabytes = new ArrayList<>();
        List<Growth.Point> found = new ArrayList<>();
        for (long size = SMALLEST; size <= largest; size = next(size, largest)) {
            String text = generator.apply((int) size);
            Measured least = measure(format, text);
            for (int round = 1; round < ROUNDS && size <= REPEATED; round++) {
                Measured again = measure(format, text);
                least = again.seconds < least.seconds ? again : least;
            }
            table.append(
                    String.format(
                            Locale.ROOT,
                            "%s,%d,%d,%.4f,%.3f%n",
                            name,
                            text.length(),
                            least.findings,
                            least.seconds,
                            least.megabytes));
            System.out.print(table.substring(table.lastIndexOf("\n", table.length() - 2) + 1));
            seconds.add(new Growth.Point(text.length(), least.seconds));
            megabytes.add(new Growth.Point(text.length(), least.megabytes));
            if (least.findings > 0) {
                found.add(new Growth.Point(least.findings, least.seconds));
            }
        }
        time.add(new Growth(name, seconds));
        memory.add(new Growth(name, megabytes));
        if (found.size() > 2) {
            findings.add(new Growth(name, found));
        }
    }

    /** Four times as large, and the largest itself at the end. */
    private static long next(long size, int largest) {
        return size == largest ? size + 1 : Math.min(4 * size, largest);
    }

    private Measured measure(Format format, String text) throws InputException {
        String name = "draft." + format.extensions().get(0);
        Source source = new Source(name, format, "UTF-8", "", text, List.of());
        long before = used();
        Meter meter = new Meter();
        meter.start();
        Report report = checker.check(source);
        String line = json.line(report);
        meter.stop();
        double kept = Math.max(1e-3, (used() - before) / 1e6);
        // Asked for last, so that report and line are still there when memory is measured.
        int found = line.isEmpty() ? 0 : report.findings().size();
        return new Measured(meter.seconds(), kept, found);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private String picture() {
        return LogLogPicture.of(
                List.of(
                        new LogLogPicture.Panel(
                                "CPU time by size", "bytes", "s", FITTED_FROM, time),
                        new LogLogPicture.Panel(
                                "Memory kept by size", "bytes", "MB", FITTED_FROM, memory),
                        new LogLogPicture.Panel(
                                "CPU time by findings", "findings", "s", 100, findings)));
    }
}
