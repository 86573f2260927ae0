package org.claimcheck.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.claimcheck.article.Article;
import org.claimcheck.article.HouseStyle;
import org.claimcheck.article.Surroundings;
import org.claimcheck.citation.OtherDocuments;
import org.claimcheck.document.Reader;
import org.claimcheck.input.Format;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Source;
import org.claimcheck.lookup.Lookups;
import org.claimcheck.nlp.Language;
import org.claimcheck.quote.source.SourceFiles;
import org.claimcheck.quote.source.SourceLibrary;

/**
 * How long 200 quotations take against 1,000 saved pages of about 2,000 words each, and how much
 * memory the pages keep. A third of the quotations is exact, a third has one word changed, a third
 * stands nowhere; none cites its page, so that the index has to find it.
 */
public final class QuoteBenchmark {

    private static final int PAGES = 1_000;
    private static final int WORDS = 2_000;
    private static final int QUOTATIONS = 200;
    private static final int QUOTED = 20;
    private static final int VOCABULARY = 20_000;

    private final Random random = new Random(7);

    private QuoteBenchmark() {}

    public static void main(String... args) throws IOException, InputException {
        new QuoteBenchmark().run();
    }

    private void run() throws IOException, InputException {
        Path folder = Files.createTempDirectory("sources");
        List<String[]> pages = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            pages.add(words(WORDS));
            Files.writeString(folder.resolve("page" + i + ".html"), page(pages.get(i)));
        }
        long before = used();
        SourceFiles files = new SourceFiles(List.of(folder), List.of());
        SourceLibrary library =
                new SourceLibrary(files, Limits.DEFAULT, e -> System.out.println(e.getMessage()));
        long start = cpu();
        library.at("https://nowhere.example/");
        System.out.printf(
                Locale.ROOT,
                "%d pages of %d words read and indexed in %.1f s of CPU time, %d MB kept%n",
                PAGES,
                WORDS,
                seconds(start),
                (used() - before) >> 20);
        start = cpu();
        Map<String, Integer> verdicts = verdicts(library, draft(pages));
        System.out.printf(
                Locale.ROOT,
                "%d quotations compared in %.2f s of CPU time: %s%n",
                QUOTATIONS,
                seconds(start),
                verdicts);
        for (int i = 0; i < PAGES; i++) {
            Files.delete(folder.resolve("page" + i + ".html"));
        }
        Files.delete(folder);
    }

    private static Map<String, Integer> verdicts(SourceLibrary library, String draft)
            throws InputException {
        Source source = new Source("draft.md", Format.MARKDOWN, "UTF-8", "", draft, List.of());
        Article article =
                Article.of(
                        Reader.read(source, Limits.DEFAULT),
                        new Language(),
                        null,
                        false,
                        new Surroundings(
                                library, OtherDocuments.NONE, Lookups.NONE, HouseStyle.NONE),
                        Limits.DEFAULT);
        Map<String, Integer> out = new TreeMap<>();
        article.sourceChecks().forEach(c -> out.merge(c.verdict().id(), 1, Integer::sum));
        return out;
    }

    private String draft(List<String[]> pages) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < QUOTATIONS; i++) {
            String[] page = pages.get(random.nextInt(PAGES));
            int from = random.nextInt(WORDS - QUOTED);
            String[] quoted = i % 3 == 2 ? words(QUOTED) : new String[QUOTED];
            if (i % 3 != 2) {
                System.arraycopy(page, from, quoted, 0, QUOTED);
            }
            if (i % 3 == 1) {
                quoted[QUOTED / 2] = "changed";
            }
            out.append("“").append(String.join(" ", quoted)).append(",” said Ada Lund.\n\n");
        }
        return out.toString();
    }

    /** Common words come often, as in a language. */
    private String[] words(int count) {
        String[] out = new String[count];
        for (int i = 0; i < count; i++) {
            int rank = (int) Math.pow(VOCABULARY, random.nextDouble());
            out[i] = Integer.toString(rank + 1_000_000, 36).replaceAll("\\d", "e");
        }
        return out;
    }

    private static String page(String[] words) {
        StringBuilder out = new StringBuilder("<!DOCTYPE html><html lang=en><body><article><p>");
        for (int i = 0; i < words.length; i++) {
            out.append(words[i]).append(i % 100 == 99 ? ".</p>\n<p>" : " ");
        }
        return out.append("</p></article></body></html>").toString();
    }

    private static double seconds(long start) {
        return (cpu() - start) / 1e9;
    }

    /** Of this thread, so that other work on the machine does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
