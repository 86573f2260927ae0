package org.claimcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.Articles;
import org.claimcheck.Corpus;
import org.claimcheck.engine.PlacedFinding;
import org.claimcheck.input.Format;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The errors of the calendar that are known to stand in published articles, and no others. The
 * articles are other people's, so none of their words stand here; skipped where they are not at
 * hand.
 */
class KnownCalendarErrorsTest {

    private static final Set<String> CALENDAR =
            Set.of(
                    "weekday-mismatch",
                    "impossible-date",
                    "future-in-past-tense",
                    "reversed-range",
                    "age-mismatch",
                    "undated-relative-date");

    @Test
    void findsThemAndNothingElse() throws IOException {
        Path folder = Corpus.shared("articles");
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (isText(name)) {
                    rules(file, dateIn(name)).forEach(r -> found.add(shortened(name) + " " + r));
                }
            }
        }
        assertThat(found)
                .containsExactly(
                        "18f-2016-02-24 weekday-mismatch",
                        "digitalgov-2012-04-26 future-in-past-tense",
                        "jodie_emery.wiki age-mismatch");
    }

    @Test
    void findsTheYearThatWasCorrectedLater() throws IOException {
        LocalDate published = LocalDate.of(2017, 2, 27);
        assertThat(rules(correction("tts-founding-year-before.md"), published))
                .containsExactly("future-in-past-tense");
        assertThat(rules(correction("tts-founding-year-after.md"), published)).isEmpty();
    }

    /** Articles in memory are text; a package of files is none. */
    private static boolean isText(String name) {
        return Format.ofFileName(name).isPresent() && !name.endsWith(".docx");
    }

    private static Path correction(String name) {
        return Corpus.shared("articles/corrections").resolve(name);
    }

    private static List<String> rules(Path file, @Nullable LocalDate published) throws IOException {
        Format format = Format.ofFileName(file.toString()).orElseThrow();
        return Articles.check(format, Files.readString(file), published).findings().stream()
                .map(PlacedFinding::finding)
                .map(f -> f.rule())
                .filter(CALENDAR::contains)
                .toList();
    }

    /** Texts without a date of their own have it in their names. */
    private static @Nullable LocalDate dateIn(String name) {
        String digits = name.replaceAll(".*?(\\d{4}-\\d{2}-\\d{2}).*", "$1");
        return digits.equals(name) ? null : LocalDate.parse(digits);
    }

    private static String shortened(String name) {
        return name.replaceAll("(\\d{4}-\\d{2}-\\d{2}).*", "$1");
    }
}
