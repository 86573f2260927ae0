package org.claimcheck.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.claimcheck.Packed;
import org.claimcheck.input.Format;
import org.claimcheck.report.ReportFormat;

/**
 * Checks very many broken documents and lists those that crash, those that take over ten times what
 * their size is worth, and those whose report is another the second time. Each document is made of
 * its number alone.
 *
 * <p>Arguments: how many documents, the number of the first (0), and a folder for those that fail
 * ({@code target/soak}). Exit code 1 if there are any.
 */
public final class Soak {

    private static final List<Format> FORMATS =
            List.of(
                    Format.HTML,
                    Format.MARKDOWN,
                    Format.WIKITEXT,
                    Format.TEXT,
                    Format.LATEX,
                    Format.RST,
                    Format.HTML,
                    Format.MARKDOWN,
                    Format.DOCX,
                    Format.EPUB);

    private static final List<ReportFormat> REPORTS = List.of(ReportFormat.values());

    /** Documents after which the machine is warm and the usual rate known. */
    private static final int WARM = 400;

    /** A document costs as much as one of so many characters at least. */
    private static final int LEAST = 3_000;

    private static final int SLOW = 10;

    private static final int AGAIN = 7;

    private final Judge judge = new Judge();
    private final Judge other = judge.twin();
    private final Seeds seeds;
    private final Path out;
    private final double[] rates = new double[WARM];
    private double usual = Double.NaN;
    private int failed;

    private Soak(Seeds seeds, Path out) {
        this.seeds = seeds;
        this.out = out;
    }

    /**
     * A document of a soak.
     *
     * @param size what its cost is measured by: its bytes, unpacked
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Sample(Format format, byte[] bytes, int size, ReportFormat report) {}

    public static void main(String[] args) throws IOException {
        int many = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        int first = args.length > 1 ? Integer.parseInt(args[1]) : 0;
        Path out = Path.of(args.length > 2 ? args[2] : "target/soak");
        Soak soak = new Soak(Seeds.read(), Files.createDirectories(out));
        for (int i = first; i < first + many; i++) {
            soak.check(i, i - first);
            if ((i - first + 1) % 1_000 == 0) {
                System.out.printf("%,d documents, %d failed%n", i - first + 1, soak.failed);
            }
        }
        System.out.printf(
                "%,d documents from %,d on: %d failed; usually %.0f ns a character%n",
                many, first, soak.failed, soak.usual);
        System.exit(soak.failed == 0 ? 0 : 1);
    }

    /** The document of a number. */
    static Sample sample(Seeds seeds, int number) {
        Random random = new Random(number * 0x9E3779B97F4A7C15L);
        Format format = FORMATS.get(random.nextInt(FORMATS.size()));
        Format inner = format.isPacked() ? Format.HTML : format;
        boolean own = random.nextInt(3) == 0;
        String seed = own ? new Grammar(random, inner).document() : seeds.of(inner, random);
        int whole = random.nextInt(10);
        String text =
                whole == 0 ? seed : new Mutator(random).mutate(seed, () -> seeds.of(inner, random));
        byte[] bytes = bytes(format, text, random);
        int size = Math.max(bytes.length, format.isPacked() ? 2 * text.length() : 0);
        ReportFormat report = REPORTS.get(random.nextInt(REPORTS.size()));
        return new Sample(format, bytes, Math.max(LEAST, size), report);
    }

    private static byte[] bytes(Format format, String text, Random random) {
        byte[] packed;
        switch (format) {
            case DOCX -> packed = Packed.word(word(text, random)).bytes();
            case EPUB -> packed = Packed.book("", "a.xhtml", text).bytes();
            default -> {
                return text.getBytes(
                        random.nextInt(20) == 0 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
            }
        }
        if (random.nextInt(4) == 0) {
            packed[random.nextInt(packed.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return packed;
    }

    /** Paragraphs of the text, in markup that is mended or left broken. */
    private static String word(String text, Random random) {
        boolean broken = random.nextInt(6) == 0;
        StringBuilder out = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            String shown = line.replaceAll("[^\\t\\x20-\\ud7ff]", "");
            shown = broken ? shown : shown.replace("&", "&amp;").replace("<", "&lt;");
            out.append(Packed.paragraph(random.nextInt(5) == 0 ? "Heading1" : "", shown));
        }
        return out.toString();
    }

    private void check(int number, int done) throws IOException {
        Sample sample = sample(seeds, number);
        try {
            long before = cpu();
            Optional<String> report =
                    judge.report(sample.bytes(), sample.format(), sample.report());
            double rate = (double) (cpu() - before) / sample.size();
            if (done < WARM) {
                rates[done] = rate;
                usual = done == WARM - 1 ? median(rates) : usual;
            } else if (rate > SLOW * usual) {
                slow(number, sample);
            }
            if (number % AGAIN == 0
                    && !other.report(sample.bytes(), sample.format(), sample.report())
                            .equals(report)) {
                fail(number, sample, "another report the second time", null);
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            fail(number, sample, e.toString(), e);
        }
    }

    /** Code that was compiled meanwhile is no fault of the document's. */
    private void slow(int number, Sample sample) throws IOException {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long before = cpu();
            judge.report(sample.bytes(), sample.format(), sample.report());
            best = Math.min(best, (double) (cpu() - before));
        }
        double rate = best / sample.size();
        if (rate > SLOW * usual) {
            String words =
                    "%.0f times as slow as usual (%.0f ms)".formatted(rate / usual, best / 1e6);
            fail(number, sample, words, null);
        }
    }

    private void fail(int number, Sample sample, String words, Throwable fault) throws IOException {
        failed++;
        String extension = sample.format().extensions().get(0);
        Files.write(out.resolve(number + "." + extension), sample.bytes());
        System.out.printf("%d.%s as %s: %s%n", number, extension, sample.report(), words);
        if (fault != null) {
            Arrays.stream(fault.getStackTrace())
                    .limit(12)
                    .forEach(l -> System.out.println("    " + l));
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
