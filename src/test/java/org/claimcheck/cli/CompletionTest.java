package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts are run by the shells they are for, where those are installed. */
class CompletionTest {

    @TempDir private Path folder;

    /** What a shell prints. */
    private String run(String shell, String program) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Process process;
        try {
            process =
                    new ProcessBuilder(shell, "-c", program)
                            .directory(folder.toFile())
                            .redirectOutput(out.toFile())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
        } catch (IOException e) {
            assumeTrue(false, shell + " is not installed");
            return "";
        }
        process.getOutputStream().close();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    private Path script(String shell) throws IOException {
        Run run = Run.of("", "completion", shell);
        assertThat(run.code()).isZero();
        return Files.writeString(folder.resolve("completion." + shell), run.out());
    }

    /** Has bash complete the last of the words. */
    private List<String> bash(String... words) throws IOException, InterruptedException {
        script("bash");
        String line = "claimcheck '" + String.join("' '", words) + "'";
        String program =
                """
                source completion.bash
                complete -p claimcheck
                COMP_WORDS=(%s); COMP_CWORD=%d
                _complete_claimcheck
                printf '%%s\\n' "${COMPREPLY[@]}"
                """
                        .formatted(line, words.length);
        List<String> lines = run("bash", program).lines().toList();
        assertThat(lines.get(0)).contains("-F _complete_claimcheck", "-o default");
        return lines.subList(1, lines.size());
    }

    @Test
    void bashCompletesCommandsOptionsAndValues() throws Exception {
        assertThat(bash("exp")).containsExactly("explain");
        assertThat(bash("--min-")).contains("--min-severity");
        assertThat(bash("check", "--fail-on", "n")).containsExactly("note", "never");
        assertThat(bash("--format", "j")).containsExactly("json", "jsonl", "junit");
        assertThat(bash("--disable", "weekday")).containsExactly("weekday-mismatch");
        assertThat(bash("explain", "bad-i")).containsExactly("bad-isbn", "bad-issn", "bad-ismn");
        assertThat(bash("schema", "--r")).contains("--rules");
    }

    @Test
    void zshTakesItsScript() throws Exception {
        script("zsh");
        String program =
                "autoload -Uz compinit && compinit -u -D; source ./completion.zsh; "
                        + "print -r -- ${_comps[claimcheck]}";
        assertThat(run("zsh", program)).contains("bash");
    }

    @Test
    void fishCompletesCommandsOptionsAndValues() throws Exception {
        script("fish");
        String load = "source completion.fish; complete -C '";
        assertThat(run("fish", load + "claimcheck exp'")).startsWith("explain\t");
        assertThat(run("fish", load + "claimcheck --min-sev'")).startsWith("--min-severity");
        assertThat(run("fish", load + "claimcheck check --fail-on n'").lines())
                .anyMatch(l -> l.startsWith("note"))
                .anyMatch(l -> l.startsWith("never"));
        assertThat(run("fish", load + "claimcheck explain weekd'")).startsWith("weekday-mismatch");
        assertThat(run("fish", load + "claimcheck ledger st'")).startsWith("stats");
    }

    @Test
    void anotherShellIsRefused() {
        Run run = Run.of("", "completion", "bsh");
        assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(run.err()).contains("there is no 'bsh'", "did you mean bash?");
    }
}
