package org.claimcheck.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigReaderTest {

    private static final Path FILE = Path.of("/desk/.claimcheck.yml");

    @Test
    void everyValueKnowsItsLine() throws ConfigException {
        ConfigFile read =
                ConfigReader.read(
                        FILE,
                        """
                        # a comment
                        rules:
                          bare-url: off
                          "hedge": on
                        ignore: [drafts/, '*.tmp.md']
                        sources:
                          files:
                            https://harbour.example/a: saved/a.html
                        cues:
                          hedge: [it may well be]
                        """);
        assertThat(read.entries())
                .containsExactly(
                        new Entry(Setting.RULES, "bare-url", "off", 3),
                        new Entry(Setting.RULES, "hedge", "on", 4),
                        new Entry(Setting.IGNORE, null, "drafts/", 5),
                        new Entry(Setting.IGNORE, null, "*.tmp.md", 5),
                        new Entry(
                                Setting.SOURCES_FILES,
                                "https://harbour.example/a",
                                "saved/a.html",
                                8),
                        new Entry(Setting.CUES, "hedge", "it may well be", 10));
    }

    @Test
    void laterPathsAreStronger() throws ConfigException {
        ConfigFile read =
                ConfigReader.read(
                        FILE,
                        """
                        rules: {bare-url: off}
                        fail-on: error
                        paths:
                          - files: [press/]
                            rules: {bare-url: note}
                          - files: "press/old/**"
                            rules: {bare-url: error}
                            fail-on: never
                        """);
        assertThat(level(read, "/desk/a.md")).isEqualTo(Level.OFF);
        assertThat(level(read, "/desk/press/a.md")).isEqualTo(Level.NOTE);
        assertThat(level(read, "/desk/press/old/a.md")).isEqualTo(Level.ERROR);
        assertThat(read.forDocument(Path.of("/desk/press/old/a.md")).value(Setting.FAIL_ON))
                .contains("never");
        assertThat(read.forDocument(Path.of("/desk/press/a.md")).value(Setting.FAIL_ON))
                .contains("error");
    }

    private static Level level(ConfigFile read, String document) {
        return read.forDocument(Path.of(document)).levels().get("bare-url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "---\n", "rules:\npaths:\nsources:\nignore:\n"})
    void aFileMaySettleNothing(String yaml) throws ConfigException {
        assertThat(ConfigReader.read(FILE, yaml).entries()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    rulez: {bare-url: off} | 1 | there is no setting 'rulez'; did you mean rules?
                    fail-on: eror | 1 | fail-on takes one of error, warning, note, never, not eror
                    published: 2026-02-30 | 1 | published takes a date such as 2026-03-01
                    keep-boilerplate: yes | 1 | takes one of true, false, not yes
                    online: {timeout: 0} | 1 | online.timeout takes a whole number
                    online: {timeuot: 5} | 1 | there is no setting 'timeuot' below online
                    online: {skip-services: [crosref]} | 1 | did you mean crossref?
                    rules: [bare-url] | 1 | rules takes names with a value each
                    rules: {bare-urls: off} | 1 | there is no rule 'bare-urls'; did you mean bare-url
                    rules: {bare-url: quiet} | 1 | takes one of off, on, note, warning, error
                    rules: {bare-url: [off]} | 1 | a single value is needed here
                    cues: {bare-url: [a b]} | 1 | there is no rule that asks about phrases 'bare-url'
                    cues: {hedge: ['']} | 1 | has an empty value
                    paths: {files: a} | 1 | paths takes a list
                    paths: [{rules: {bare-url: off}}] | 1 | needs files
                    paths: [{files: a, ignore: b}] | 1 | ignore cannot differ by path
                    discouraged-domains: ['https://tattle.example/'] | 1 | is no site
                    just words | 1 | settings takes names with a value each
                    """)
    void whatIsNoSettingIsSaidInOneLine(String yaml, int line, String reason) {
        assertThatThrownBy(() -> ConfigReader.read(FILE, yaml))
                .isInstanceOf(ConfigException.class)
                .hasMessageStartingWith(FILE + ":" + line + ": ")
                .hasMessageContaining(reason)
                .hasMessageMatching("[^\\n]+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rules: {bare-url: off}\nrules: {hedge: on}\n",
                "rules:\n  bare-url: off\n  bare-url: on\n",
                "rules:\n\t- x\n",
                "a: &x [*x]\n",
                "fail-on: \"\\q\"\n",
                "? [a]\n: b\n",
            })
    void faultyYamlIsSaidInOneLine(String yaml) {
        assertThatThrownBy(() -> ConfigReader.read(FILE, yaml))
                .isInstanceOf(ConfigException.class)
                .hasMessageMatching("[^\\n]+");
    }

    @Test
    void nestedWithoutEndIsRefused() {
        assertThatThrownBy(() -> ConfigReader.read(FILE, "a: " + "[".repeat(100_000)))
                .isInstanceOf(ConfigException.class)
                .hasMessageMatching("[^\\n]+");
    }
}
