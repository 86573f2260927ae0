package org.claimcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.claimcheck.Articles;
import org.claimcheck.engine.PlacedFinding;
import org.claimcheck.engine.Report;
import org.claimcheck.input.Format;
import org.claimcheck.online.RecordedWeb;
import org.claimcheck.rule.RuleInfo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every rule owes: its place in the list, its examples, its fixture, plain messages. */
class RulesTest {

    private static final Path FIXTURES = Path.of("src/test/resources/rules");

    static Stream<RuleInfo> infos() {
        return Rules.infos().stream();
    }

    @Test
    void everyRuleClassIsListedOnce() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/claimcheck/rules"))) {
            List<String> classes =
                    files.filter(RulesTest::isRule)
                            .map(f -> f.getFileName().toString().replace(".java", ""))
                            .sorted()
                            .toList();
            List<String> listed =
                    Rules.all().stream().map(r -> r.getClass().getSimpleName()).sorted().toList();
            assertThat(listed).isEqualTo(classes);
        }
    }

    private static boolean isRule(Path file) {
        try {
            return Files.readString(file).contains(" implements Rule ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void idsAreUniqueKebabCase() {
        List<String> ids = infos().map(RuleInfo::id).toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
    }

    @ParameterizedTest
    @MethodSource("infos")
    void examplesDoWhatTheyShow(RuleInfo rule) {
        SoftAssertions softly = new SoftAssertions();
        for (RuleInfo.Example example : rule.flagged()) {
            softly.assertThat(found(rule, check(rule, example)))
                    .as("flagged example of %s: %s", rule.id(), example.text())
                    .isNotEmpty();
        }
        for (RuleInfo.Example example : rule.clean()) {
            softly.assertThat(found(rule, check(rule, example)))
                    .as("clean example of %s: %s", rule.id(), example.text())
                    .isEmpty();
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("infos")
    void fixtureHoldsExactlyTheseFindings(RuleInfo rule) throws IOException {
        List<RuleFixture> cases = RuleFixture.read(FIXTURES.resolve(rule.id() + ".md"));
        assertThat(cases).anyMatch(c -> !c.expected().isEmpty());
        assertThat(cases).anyMatch(c -> c.expected().isEmpty());
        SoftAssertions softly = new SoftAssertions();
        for (RuleFixture fixture : cases) {
            Report report = check(rule, fixture);
            List<RuleFixture.Place> places =
                    found(rule, report).stream().map(f -> place(f, fixture.text())).toList();
            softly.assertThat(places)
                    .as("%s: %s", rule.id(), fixture.name())
                    .isEqualTo(fixture.expected());
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("infos")
    void messagesAreOneSentence(RuleInfo rule) throws IOException {
        for (RuleFixture fixture : RuleFixture.read(FIXTURES.resolve(rule.id() + ".md"))) {
            Report report = check(rule, fixture);
            for (PlacedFinding placed : found(rule, report)) {
                assertThat(placed.finding().message())
                        .matches("(?s)[A-Z0-9\\p{Sc}\"“‘'\\[(].*[.?!”’)]")
                        .hasSizeLessThan(320);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("infos")
    void rulesThatNeedTheNetAreSilentWithout(RuleInfo rule) throws IOException {
        if (!rule.online()) {
            return;
        }
        for (RuleFixture fixture : RuleFixture.read(FIXTURES.resolve(rule.id() + ".md"))) {
            Report report = Articles.check(fixture.format(), fixture.text(), fixture.published());
            assertThat(found(rule, report)).as(fixture.name()).isEmpty();
        }
    }

    private static Report check(RuleInfo rule, RuleInfo.Example example) {
        List<RuleInfo.Saved> sources =
                example.source() == null ? List.of() : List.of(example.source());
        return check(rule, example.format(), example.text(), null, sources);
    }

    private static Report check(RuleInfo rule, RuleFixture fixture) {
        return check(
                rule, fixture.format(), fixture.text(), fixture.published(), fixture.sources());
    }

    /** Rules that judge what is found online look into an invented web. */
    private static Report check(
            RuleInfo rule,
            Format format,
            String text,
            @Nullable LocalDate published,
            List<RuleInfo.Saved> sources) {
        return rule.online()
                ? Articles.check(format, text, published, RecordedWeb.inquiry())
                : Articles.check(format, text, published, sources);
    }

    private static RuleFixture.Place place(PlacedFinding placed, String source) {
        int start = placed.location().start();
        return new RuleFixture.Place(start, source.substring(start, placed.location().end()));
    }

    private static List<PlacedFinding> found(RuleInfo rule, Report report) {
        return report.findings().stream()
                .filter(f -> f.finding().rule().equals(rule.id()))
                .toList();
    }
}
