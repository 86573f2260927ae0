package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimcheck.Forked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same documents, the same words, whoever asks, where, when and how. */
@Isolated
class DeterminismTest {

    private static final int RUNS = 50;

    private static final List<String> LANGUAGES =
            List.of(
                    "tr-TR",
                    "az",
                    "lt",
                    "ar-EG-u-nu-arab",
                    "th-TH-u-ca-buddhist-nu-thai",
                    "de",
                    "en");

    private static final List<String> ZONES =
            List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "UTC");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    private static List<String> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(f -> f.matches(".*\\.(?:md|html|txt|wiki|tex|rst)"))
                    .sorted()
                    .toList();
        }
    }

    /** The line of each document. */
    private static Map<String, String> lines(List<String> files, int jobs) {
        List<String> args = new ArrayList<>(List.of("--no-config", "--no-cache", "--format"));
        args.addAll(List.of("jsonl", "--jobs", Integer.toString(jobs)));
        args.addAll(files);
        Run run = Run.of("", args.toArray(String[]::new));
        List<String> lines = run.out().lines().toList();
        assertThat(lines).as(run.err()).hasSameSizeAs(files);
        Map<String, String> out = new TreeMap<>();
        for (int i = 0; i < files.size(); i++) {
            out.put(files.get(i), lines.get(i));
        }
        return out;
    }

    @Test
    void ordersLocalesZonesAndThreadsDoNotShow() throws IOException {
        List<String> files =
                List.of("samples/footnotes.md", "samples/harbour.wiki", "samples/news.txt");
        Map<String, String> first = lines(files, 1);
        for (int i = 0; i < RUNS; i++) {
            Random random = new Random(i);
            String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(random.nextInt(ZONES.size()))));
            List<String> shuffled = new ArrayList<>(files);
            Collections.shuffle(shuffled, random);
            assertThat(lines(shuffled, 1 + random.nextInt(4)))
                    .as("run %d, %s", i, language)
                    .isEqualTo(first);
        }
    }

    /** Each Java salts its sets anew; these have other hashes of objects and encodings, too. */
    static Stream<List<String>> others() {
        return Stream.of(
                List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-1"),
                List.of("-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2", "-Xshare:off"),
                List.of("-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=3", "-Xss256k"),
                List.of("-Duser.timezone=Pacific/Kiritimati", "-XX:+UseSerialGC", "-Xint"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void otherHashesAndOtherJavasDoNotShow(List<String> options) throws Exception {
        // Interpreted code is slow: one document will do.
        List<String> files =
                options.contains("-Xint") ? List.of("samples/footnotes.md") : samples();
        String format = options.contains("-Xss256k") ? "html" : "json";
        List<String> args = new ArrayList<>(List.of("--no-config", "--no-cache"));
        args.addAll(List.of("--format", format, "--jobs", "2"));
        args.addAll(files);
        String here = Run.of("", args.toArray(String[]::new)).out();
        Process other = Forked.start(options, Main.class, args);
        other.getOutputStream().close();
        byte[] there = other.getInputStream().readAllBytes();
        assertThat(other.waitFor()).isLessThan(ExitCode.COULD_NOT_RUN);
        assertThat(new String(there, StandardCharsets.UTF_8)).isEqualTo(here);
    }
}
