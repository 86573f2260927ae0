package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.claimcheck.input.Limit;
import org.claimcheck.report.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No limit acts in silence. */
class LimitsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Five blocks, nine sentences, four of them impossible. */
    private static final String DRAFT =
            """
            # The harbour

            It opened on 31 June 1998. Nobody came. It rained.

            It closed on 31 September 1999.

            It opened again on 30 February 2001. It was dry. Then it rained.

            It closed on 31 November 2002.
            """;

    private static final String DEEP = "<div>".repeat(40) + "<p>It rained.</p>";

    static Stream<Arguments> reached() {
        String many = "- a\n".repeat(3);
        return Stream.of(
                Arguments.of(Limit.BLOCKS, "a.md", DRAFT, 3, 2, "first 3 of 5 paragraphs"),
                Arguments.of(Limit.BLOCKS, "a.txt", DRAFT + many, 2, 1, "first 2 of"),
                Arguments.of(Limit.SENTENCES, "a.md", DRAFT, 5, 2, "first 5 of 9 sentences"),
                Arguments.of(Limit.SENTENCES, "a.md", DRAFT, 6, 3, "first 6 of 9 sentences"),
                Arguments.of(
                        Limit.SENTENCE_TOKENS, "a.md", DRAFT, 7, 3, "1 sentence of more than 7"),
                Arguments.of(
                        Limit.SENTENCE_TOKENS, "a.md", DRAFT, 6, 0, "4 sentences of more than 6"),
                Arguments.of(Limit.FINDINGS, "a.md", DRAFT, 3, 3, "Only 3 of 4 findings"),
                Arguments.of(Limit.NESTING, "a.html", DEEP, 20, 0, "more than 20 deep"),
                Arguments.of(Limit.NESTING, "a.md", ">".repeat(40) + " a", 20, 0, "20 deep"),
                Arguments.of(Limit.NESTING, "a.wiki", "*".repeat(40) + " a", 20, 0, "20 deep"),
                Arguments.of(Limit.NESTING, "a.wiki", quotes(40), 20, 0, "20 deep"),
                Arguments.of(Limit.NESTING, "a.tex", "{".repeat(40) + " a", 20, 0, "20 deep"),
                Arguments.of(Limit.NESTING, "a.tex", "a\\footnote{".repeat(40), 20, 0, "20 deep"),
                Arguments.of(Limit.NESTING, "a.rst", "* ".repeat(40) + "a", 20, 0, "20 deep"));
    }

    private static String quotes(int deep) {
        return "{{quote|a ".repeat(deep) + "}}".repeat(deep);
    }

    @ParameterizedTest(name = "{0} in {1}, {3}")
    @MethodSource("reached")
    void whatIsLeftOutIsSaid(
            Limit limit, String name, String text, int most, int errors, String words)
            throws IOException {
        String value = Integer.toString(most);
        Run json =
                Run.of(text, "--stdin-filename", name, "--format", "json", limit.option(), value);
        JsonNode report = JSON.readTree(json.out());
        JsonNode truncated = report.at("/summary/truncated");
        assertThat(truncated).as(json.err() + json.out()).hasSize(1);
        assertThat(truncated.at("/0/limit").asText()).isEqualTo(limit.id());
        assertThat(truncated.at("/0/most").asInt()).isEqualTo(most);
        String sentence = truncated.at("/0/what").asText();
        assertThat(sentence).contains(words).endsWith(" (" + limit.option() + ").");
        assertThat(report.at("/summary/findings/truncated").asBoolean())
                .isEqualTo(limit == Limit.FINDINGS);
        long dates =
                report.at("/findings").findValuesAsText("rule").stream()
                        .filter("impossible-date"::equals)
                        .count();
        assertThat(dates).isEqualTo(errors);
        assertThat(
                        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                .getSchema(Schema.REPORT.text())
                                .validate(json.out(), InputFormat.JSON))
                .isEmpty();

        Run page =
                Run.of(text, "--stdin-filename", name, "--format", "html", limit.option(), value);
        assertThat(page.out()).contains(sentence);
        Run screen = Run.of(text, "--stdin-filename", name, limit.option(), value);
        if (limit == Limit.FINDINGS) {
            assertThat(screen.out()).contains("3 of 4 findings are shown");
        } else {
            assertThat(screen.out().replaceAll("\\s+", " ")).contains("Not checked - " + sentence);
            assertThat(json.err()).contains(name + ": " + sentence);
        }
    }

    @Test
    void nothingIsSaidWithoutNeed() {
        Run run = Run.of(DRAFT, "--stdin-filename", "a.md", "--format", "json");
        assertThat(run.out()).contains("\"truncated\" : false").doesNotContain("\"limit\"");
        assertThat(run.err()).isEmpty();
        String deep = "<div>".repeat(20) + "<p>It rained.</p>";
        assertThat(Run.of(deep, "--stdin-filename", "a.html", "--format", "json").out())
                .doesNotContain("\"limit\"");
    }

    @Test
    void sarifTellsItOfEachDocument(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.md"), DRAFT);
        Files.writeString(folder.resolve("a b.md"), DRAFT);
        Files.writeString(folder.resolve("short.md"), "It rained.\n");
        Run run = Run.of("", "--format", "sarif", "--max-sentences", "5", folder.toString());
        JsonNode said = JSON.readTree(run.out()).at("/runs/0/invocations/0");
        assertThat(said.at("/executionSuccessful").asBoolean()).isTrue();
        JsonNode notifications = said.at("/toolExecutionNotifications");
        assertThat(notifications).hasSize(2);
        assertThat(
                        notifications
                                .at("/0/locations/0/physicalLocation/artifactLocation/uri")
                                .asText())
                .endsWith("a%20b.md");
        assertThat(notifications.at("/1/message/text").asText())
                .isEqualTo("Only the first 5 of 9 sentences were checked (--max-sentences).");
        try (InputStream schema =
                getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String text = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(
                            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                                    .getSchema(text)
                                    .validate(run.out(), InputFormat.JSON))
                    .isEmpty();
        }
    }

    /** What was not looked at proves nothing: neither a list nor a suppression is missed in it. */
    @Test
    void noFindingRestsOnWhatWasLeftOut() {
        String cited =
                """
                Boats are old.[^a] It rained on 31 June 1998.

                <!-- claimcheck-disable-next-line vague-time -- as said -->
                Recently it rained.

                [^a]: Lee, A. Boats. Reach Press, 2001.
                """;
        for (String most : new String[] {"1", "2"}) {
            Run run = Run.of(cited, "--stdin-filename", "a.md", "--all", "--max-blocks", most);
            assertThat(run.out())
                    .contains("[impossible-date]")
                    .doesNotContain("[dangling-citation]")
                    .doesNotContain("[unused-suppression]")
                    .doesNotContain("[uncited-reference]");
        }
    }

    @Test
    void whatWasCutIsNotKept(@TempDir Path folder) throws IOException {
        Path drafts = Files.createDirectories(folder.resolve("drafts"));
        Files.writeString(drafts.resolve("a.md"), DRAFT);
        Files.writeString(drafts.resolve("b.md"), DRAFT);
        String cache = folder.resolve("cache").toString();
        String[] args = {
            "--format", "sarif", "--max-sentences", "5", "--cache", cache, drafts.toString()
        };
        Run first = Run.of("", args);
        assertThat(Run.of("", args)).isEqualTo(first);
        assertThat(first.out()).contains("toolExecutionNotifications");
    }

    static Stream<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/rules"))) {
            return files.sorted().toList().stream();
        }
    }

    /** Whatever stands where the limit is, no rule stumbles over what is missing behind it. */
    @ParameterizedTest
    @MethodSource("fixtures")
    void rulesBearAnyLimit(Path fixture) throws IOException {
        String text = Files.readString(fixture).replaceAll("[\u27e6\u27e7]", "");
        for (String[] limit :
                new String[][] {
                    {"--max-sentences", "1"},
                    {"--max-sentences", "20"},
                    {"--max-blocks", "7"},
                    {"--max-sentence-tokens", "12"}
                }) {
            Run run =
                    Run.of(
                            text,
                            "--stdin-filename",
                            "a.md",
                            "--debug",
                            "--quiet",
                            limit[0],
                            limit[1]);
            assertThat(run.code()).as(run.err()).isLessThan(ExitCode.COULD_NOT_RUN);
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachHasAnOption(Limit limit) {
        assertThat(Run.of("", "--help").out()).contains(limit.option() + "=N");
        Run run = Run.of("It rained.", limit.option(), "-1");
        assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(run.err()).contains(limit.option() + " begins at");
    }
}
