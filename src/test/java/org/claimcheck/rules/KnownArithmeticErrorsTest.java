package org.claimcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.Corpus;
import org.claimcheck.article.HouseStyle;
import org.claimcheck.engine.Checker;
import org.claimcheck.engine.PlacedFinding;
import org.claimcheck.engine.Selection;
import org.claimcheck.engine.Settings;
import org.claimcheck.input.Format;
import org.claimcheck.input.Limits;
import org.claimcheck.input.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors of arithmetic known in other people's articles, on machines that have them. */
final class KnownArithmeticErrorsTest {

    private static final List<String> ARITHMETIC =
            List.of(
                    "malformed-number",
                    "wrong-percentage",
                    "wrong-growth-rate",
                    "parts-exceed-whole",
                    "conversion-mismatch",
                    "count-mismatch",
                    "conflicting-figures");

    @ParameterizedTest
    @CsvSource({
        "markdown, digitalgov-2012-10-02, malformed-number",
        "text, wikinews-2019-12-07-samoan, malformed-number",
        "corrections, count-two-three-before, count-mismatch",
    })
    void areFound(String folder, String name, String rule) throws Exception {
        Path file = file(Corpus.shared("articles/" + folder), name);
        assertThat(found(file)).containsExactly(rule);
    }

    @Test
    void nothingElseIsFound() throws Exception {
        Path articles = Corpus.shared("articles");
        List<Path> files;
        try (Stream<Path> walk = Files.walk(articles)) {
            files = walk.filter(KnownArithmeticErrorsTest::isArticle).sorted().toList();
        }
        int all = 0;
        for (Path file : files) {
            all += found(file).size();
        }
        assertThat(all).isEqualTo(3);
    }

    private static boolean isArticle(Path file) {
        String name = file.getFileName().toString();
        return Format.ofFileName(name).isPresent() && !name.equals("README.md");
    }

    private static Path file(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<String> found(Path file) throws Exception {
        Selection selection = new Selection(Set.copyOf(ARITHMETIC), Set.of());
        Checker checker =
                Checker.of(
                        Rules.all().stream()
                                .filter(r -> ARITHMETIC.contains(r.info().id()))
                                .toList(),
                        new Settings(selection, Limits.DEFAULT, null, false, HouseStyle.NONE));
        return checker
                .check(SourceReader.read(file, file.toString(), null, Limits.DEFAULT))
                .findings()
                .stream()
                .map(PlacedFinding::finding)
                .map(f -> f.rule())
                .toList();
    }
}
