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
import org.claimcheck.report.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run says of findings that their author has judged. */
class SuppressionCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String DRAFT =
            """
            <!-- claimcheck-disable-next-line bad-isbn -- the printer's slip -->
            See *Tides of the Sound*, ISBN 978-3-16-148410-1.

            See *Waves of the Sound*, ISBN 978-3-16-148410-2.
            """;

    @TempDir Path folder;

    private Run run(String... more) throws IOException {
        Path draft = Files.writeString(folder.resolve("draft.md"), DRAFT);
        Files.writeString(
                folder.resolve("draft.md.claimcheck-ignore"),
                "bad-isbn \"978-3-16-148410-2\" -- the second slip\n");
        String[] args = new String[more.length + 1];
        System.arraycopy(more, 0, args, 0, more.length);
        args[more.length] = draft.toString();
        return Run.of("", args);
    }

    @Test
    void suppressedErrorsDoNotFailARunAndAreCounted() throws IOException {
        Run run = run();
        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out())
                .doesNotContain("[bad-isbn]")
                .contains("Exit code 0: no error")
                .contains("1 by comments in the document, 1 by the file beside it");
        assertThat(run("--disable", "bad-isbn").code()).isEqualTo(ExitCode.CLEAN);
        assertThat(run("--disable", "bad-isbn").out()).doesNotContain("unused-suppression");
    }

    @Test
    void jsonListsThemWithTheirReasons() throws IOException {
        String out = run("--format", "json").out();
        assertFits(out, Schema.REPORT.text(), SpecificationVersion.DRAFT_2020_12);
        JsonNode report = JSON.readTree(out);
        assertThat(report.get("findings")).isEmpty();
        assertThat(report.at("/suppressed").findValuesAsText("reason"))
                .containsExactly("the printer's slip", "the second slip");
        assertThat(report.at("/suppressed/0/suppression/kind").asText()).isEqualTo("inSource");
        assertThat(report.at("/summary/findings/suppressed/comment").asInt()).isEqualTo(1);
        assertThat(report.at("/summary/findings/byRule")).isEmpty();
    }

    @Test
    void sarifKeepsThemAsSuppressed() throws IOException {
        String out = run("--format", "sarif").out();
        try (InputStream schema =
                getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            assertThat(schema).isNotNull();
            String text = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
            assertFits(out, text, SpecificationVersion.DRAFT_7);
        }
        JsonNode results = JSON.readTree(out).at("/runs/0/results");
        assertThat(results).hasSize(2);
        assertThat(results.at("/1/suppressions/0/kind").asText()).isEqualTo("external");
        assertThat(results.at("/1/suppressions/0/justification").asText())
                .isEqualTo("the second slip");
    }

    @Test
    void otherFormatsLeaveThemOut() throws IOException {
        for (String format : new String[] {"github", "gitlab", "rdjson", "checkstyle", "junit"}) {
            assertThat(run("--format", format).out()).doesNotContain("bad-isbn");
        }
    }

    @Test
    void aSuppressionWithoutReasonFailsWhereWarningsDo() {
        String text = DRAFT.replace(" -- the printer's slip", "").replace("-2.", "-0.");
        Run run = Run.of(text, "--stdin-filename", "a.md", "--fail-on", "warning");
        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("a.md:1:1: warning [suppression-without-reason]");
    }

    private static void assertFits(String json, String schema, SpecificationVersion version) {
        assertThat(
                        SchemaRegistry.withDefaultDialect(version)
                                .getSchema(schema)
                                .validate(json, InputFormat.JSON))
                .isEmpty();
    }
}
