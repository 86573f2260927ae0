package org.claimcheck.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationsTest {

    @TempDir private Path folder;
    private Path inner;

    @BeforeEach
    void folders() throws IOException {
        Files.writeString(folder.resolve(".claimcheck.yml"), "fail-on: note\n");
        inner = Files.createDirectories(folder.resolve("a/b"));
    }

    @Test
    void theNearestCountsAlone() throws IOException, ConfigException {
        Files.writeString(folder.resolve("a/.claimcheck.yml"), "ignore: [old/]\n");
        Configurations found = Configurations.nearest();
        assertThat(found.of(inner.resolve("x.md")).values(Setting.IGNORE)).containsExactly("old/");
        assertThat(found.of(inner.resolve("x.md")).value(Setting.FAIL_ON)).isEmpty();
        assertThat(found.of(folder.resolve("x.md")).value(Setting.FAIL_ON)).contains("note");
    }

    @Test
    void theSearchEndsAtTheTopOfARepository() throws IOException, ConfigException {
        Files.createDirectory(folder.resolve("a/.git"));
        assertThat(Configurations.nearest().of(inner.resolve("x.md")))
                .isEqualTo(Configuration.NONE);
    }

    @Test
    void aNamedFileCountsEverywhere() throws IOException, ConfigException {
        Path named = Files.writeString(folder.resolve("desk.yml"), "fail-on: never\n");
        assertThat(Configurations.at(named).of(inner.resolve("x.md")).value(Setting.FAIL_ON))
                .contains("never");
        assertThat(Configurations.none().of(inner.resolve("x.md"))).isEqualTo(Configuration.NONE);
    }

    @Test
    void pathsStartFromItsFolder() throws IOException, ConfigException {
        Files.writeString(
                folder.resolve(".claimcheck.yml"),
                "sources:\n  folders: saved\n  files: {a1: saved/a.txt}\nignore: [/a/, '!b']\n");
        Configurations found = Configurations.nearest();
        Configuration own = found.of(inner.resolve("x.md"));
        assertThat(own.sources().folders()).containsExactly(folder.resolve("saved"));
        assertThat(own.sources().ties().get(0).file()).isEqualTo(folder.resolve("saved/a.txt"));
        assertThat(found.ignores(inner.resolve("x.md"))).isTrue();
        assertThat(found.ignores(folder.resolve("x.md"))).isFalse();
    }

    @Test
    void whatCannotBeReadIsNamed() throws IOException {
        Path bad = folder.resolve(".claimcheck.yml");
        Files.write(bad, new byte[] {'a', ':', ' ', (byte) 0xff});
        assertThatThrownBy(() -> Configurations.nearest().of(inner.resolve("x.md")))
                .isInstanceOf(ConfigException.class)
                .hasMessage(bad + ": is not UTF-8");
        assertThatThrownBy(() -> Configurations.at(folder.resolve("no.yml")).of(bad))
                .isInstanceOf(ConfigException.class)
                .hasMessageEndingWith("no.yml: does not exist");
    }
}
