package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.input.Format;
import org.claimcheck.report.ReportFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What other people's repositories take from this one as it is. */
class ReadyMadeFilesTest {

    private static final Path ACTION = Path.of(".github/actions/claimcheck");
    private static final Path HOOKS = Path.of(".pre-commit-hooks.yaml");
    private static final String ERROR = "It was dug on 31 June 2014.\n";

    @TempDir private Path folder;

    private static Object yaml(Path file) throws IOException {
        return new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
    }

    private static Map<?, ?> map(Object yaml, String... keys) {
        Object at = yaml;
        for (String key : keys) {
            at = ((Map<?, ?>) at).get(key);
        }
        return (Map<?, ?>) at;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".github/actions/claimcheck/check.sh",
                ".github/examples/gitlab-ci.yml",
                ".github/examples/pre-commit-config.yaml",
                ".pre-commit-hooks.yaml",
            })
    void theirOptionsAndFormatsExist(String file) throws IOException {
        String text = Files.readString(Path.of(file));
        String help = Run.of("", "check", "--help").out();
        // A slash or a colon before it, or an equals sign behind: not an option of this command.
        Matcher options = Pattern.compile("(?<![\\w:/-])--[a-z][a-z-]+").matcher(text);
        while (options.find()) {
            assertThat(help).containsPattern(Pattern.quote(options.group()) + "\\b");
        }
        Matcher outputs = Pattern.compile("-o \"?([a-z]+)=").matcher(text);
        while (outputs.find()) {
            assertThat(ReportFormat.values())
                    .extracting(ReportFormat::id)
                    .contains(outputs.group(1));
        }
    }

    @Test
    void theActionHandsEveryInputOn() throws IOException {
        Object action = yaml(ACTION.resolve("action.yml"));
        String steps = map(action, "runs").get("steps").toString();
        for (Object input : map(action, "inputs").keySet()) {
            assertThat(steps).contains("${{ inputs." + input + " }}");
            Map<?, ?> facts = map(action, "inputs", input.toString());
            assertThat(facts.get("description")).isInstanceOf(String.class);
            assertThat(facts.get("default")).isInstanceOf(String.class);
        }
        for (Object step : (List<?>) map(action, "runs").get("steps")) {
            String run = String.valueOf(((Map<?, ?>) step).get("run"));
            assertThat(run)
                    .as("inputs reach the shell through the environment")
                    .doesNotContain("${{");
        }
        Object example = yaml(Path.of(".github/examples/github-workflow.yml"));
        List<?> used = (List<?>) map(example, "jobs", "claimcheck").get("steps");
        for (Object input : map(used.get(1), "with").keySet()) {
            assertThat(map(action, "inputs").get(input)).as("%s", input).isNotNull();
        }
    }

    @Test
    void theHooksTakeAllThatIsRead() throws IOException {
        for (Object hook : (List<?>) yaml(HOOKS)) {
            Map<?, ?> keys = (Map<?, ?>) hook;
            assertThat(keys.get("id").toString()).startsWith("claimcheck");
            Pattern files = Pattern.compile(keys.get("files").toString());
            for (Format format : Format.values()) {
                for (String extension : format.extensions()) {
                    assertThat("drafts/a." + extension).containsPattern(files);
                }
            }
            assertThat("drafts/a.java").doesNotContainPattern(files);
            if (keys.get("language").equals("script")) {
                assertThat(Path.of(keys.get("entry").toString())).isExecutable();
            }
        }
    }

    @Test
    void theGitlabJobKeepsItsReports() throws IOException {
        Map<?, ?> job = map(yaml(Path.of(".github/examples/gitlab-ci.yml")), "claimcheck");
        String script = job.get("script").toString();
        for (Object report : map(job, "artifacts", "reports").values()) {
            assertThat(script).contains("=" + report);
        }
    }

    @Test
    void theActionsScriptRuns() throws Exception {
        Path draft = Files.writeString(folder.resolve("draft.md"), ERROR + "\n`::error::no`\n");
        Path sarif = folder.resolve("out.sarif");
        Path summary = folder.resolve("summary");
        Path output = folder.resolve("output");
        Path log = folder.resolve("log");
        ProcessBuilder script =
                new ProcessBuilder("bash", ACTION.resolve("check.sh").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");
        assumeTrue(!java.contains(" ") && !classes.contains(" "), "a blank in a path");
        script.environment()
                .putAll(
                        Map.of(
                                "CLAIMCHECK",
                                java + " -cp " + classes + " org.claimcheck.cli.Main",
                                "PATHS",
                                draft + "\n",
                                "SARIF",
                                sarif.toString(),
                                "ARGUMENTS",
                                "--published=2026-03-01\n--disable=vague-time\n",
                                "RUNNER_TEMP",
                                folder.toString(),
                                "GITHUB_STEP_SUMMARY",
                                summary.toString(),
                                "GITHUB_OUTPUT",
                                output.toString()));
        Process process;
        try {
            process = script.start();
        } catch (IOException e) {
            assumeTrue(false, "bash is not installed");
            return;
        }
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isEqualTo(1);
        assertThat(Files.readString(log))
                .containsSubsequence(
                        "::stop-commands::", "Not ready to go out: 1 error.", "::error file=");
        assertThat(sarif).content().contains("impossible-date");
        assertThat(summary)
                .content()
                .startsWith("<pre>\n")
                .contains("1 error")
                .endsWith("</pre>\n");
        assertThat(output).hasContent("exit-code=1\n");
        try (var left = Files.list(folder)) {
            assertThat(left).noneMatch(p -> p.getFileName().toString().startsWith("claimcheck."));
        }
    }
}
