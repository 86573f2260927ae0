package org.claimcheck.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import net.dankito.readability4j.Readability4J;
import org.claimcheck.document.html.PageReader;
import org.claimcheck.input.Format;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Source;

/**
 * How fast pages are read, parse included: beside Readability4J on the same pages in the same run,
 * and on pages that grow. Everything runs on one thread, and seconds are that thread's CPU time, so
 * that other work on the machine does not count.
 */
public final class PageBenchmark {

    private static final int ROUNDS = 5;
    private static final double STEEPEST = 1.1;

    /** Kept and printed, so that nothing measured can be left out as unused. */
    private static long shown;

    private PageBenchmark() {}

    /**
     * @param args the folder under which {@code .html} and {@code .html.gz} pages lie, and the one
     *     to measure with if it is missing
     */
    public static void main(String... args) throws IOException {
        Texts pages = Texts.under(Path.of(args[0]), Path.of(args[1]));
        compare(
                pages.sources().stream()
                        .filter(s -> s.format() == Format.HTML)
                        .map(Source::text)
                        .toList());
        grow("paragraphs", "MB", GeneratedPages::article, 500_000, 1_000_000, 2_000_000, 5_000_000);
        grow("wide", "elements", GeneratedPages::wide, 12_500, 25_000, 50_000, 100_000);
        grow("deep", "elements", GeneratedPages::deep, 12_500, 25_000, 50_000, 100_000);
        System.out.println("characters read: " + shown);
    }

    private static int read(String page) {
        Source source = new Source("page.html", Format.HTML, "UTF-8", "", page, List.of());
        return PageReader.read(source, Limits.DEFAULT).text().length();
    }

    private static int readability(String page) {
        String text = new Readability4J("https://page.example/", page).parse().getTextContent();
        return text == null ? 0 : text.length();
    }

    private static void compare(List<String> pages) {
        double megabytes =
                pages.stream().mapToLong(p -> p.getBytes(StandardCharsets.UTF_8).length).sum()
                        / 1e6;
        System.out.printf(
                Locale.ROOT,
                "%d pages, %.1f MB, median of %d rounds%n",
                pages.size(),
                megabytes,
                ROUNDS);
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            double one = seconds(pages, PageBenchmark::read);
            double other = seconds(pages, PageBenchmark::readability);
            // The first round warms up.
            if (round > 0) {
                ours.add(one);
                theirs.add(other);
            }
        }
        print("claimcheck", pages.size(), megabytes, median(ours));
        print("Readability4J", pages.size(), megabytes, median(theirs));
        System.out.printf(
                Locale.ROOT, "%-14s %8.2f times%n", "ratio", median(theirs) / median(ours));
    }

    private static void print(String name, int pages, double megabytes, double seconds) {
        System.out.printf(
                Locale.ROOT,
                "%-14s %8.1f pages/s %8.2f MB/s%n",
                name,
                pages / seconds,
                megabytes / seconds);
    }

    private interface Generator {
        String page(int size);
    }

    /** Prints times and the slope of their logarithms: 1 is linear, 2 quadratic. */
    private static void grow(String name, String unit, Generator generator, int... sizes) {
        List<Growth.Point> points = new ArrayList<>();
        for (int size : sizes) {
            List<String> page = List.of(generator.page(size));
            List<Double> times = new ArrayList<>();
            for (int round = 0; round <= ROUNDS; round++) {
                times.add(seconds(page, PageBenchmark::read));
            }
            double best = times.stream().mapToDouble(t -> t).min().orElseThrow();
            points.add(new Growth.Point(size, best));
            double shownSize = unit.equals("MB") ? size / 1e6 : size;
            System.out.printf(
                    Locale.ROOT, "%-12s %9s %-8s %8.3f s%n", name, format(shownSize), unit, best);
        }
        double slope = new Growth(name, points).slope(0);
        System.out.printf(
                Locale.ROOT,
                "%-12s log-log slope %.2f%s%n",
                name,
                slope,
                slope > STEEPEST ? "  ABOVE " + STEEPEST : "");
    }

    private static String format(double size) {
        return size >= 1000 ? Long.toString(Math.round(size)) : Double.toString(size);
    }

    private static double seconds(List<String> pages, ToIntFunction<String> reader) {
        Meter meter = new Meter();
        meter.start();
        for (String page : pages) {
            shown += reader.applyAsInt(page);
        }
        meter.stop();
        return meter.seconds();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
