package org.claimcheck.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IgnoreFileTest {

    @ParameterizedTest
    @CsvSource({
        "*.tmp, a/b.tmp, true",
        "*.tmp, a/b.tmpx, false",
        "draft, draft, true",
        "draft, a/b/draft, true",
        "draft, drafts, false",
        "/draft, draft, true",
        "/draft, a/draft, false",
        "a/b, a/b, true",
        "a/b, x/a/b, false",
        "a/*, a/b, true",
        "a/*, a/b/c, false",
        "**/x, x, true",
        "**/x, a/b/x, true",
        "**/x, a/bx, false",
        "a/**, a/b/c, true",
        "a/**, a, false",
        "a/**/z, a/z, true",
        "a/**/z, a/b/c/z, true",
        "a/**/z, a/b/cz, false",
        "a/**/b/**/c, a/x/b/c, true",
        "a**c, abbc, true",
        "a**c, ab/c, false",
        "?.md, a.md, true",
        "?.md, ab.md, false",
        "[a-c]x, bx, true",
        "[a-c]x, dx, false",
        "[!a-c]x, dx, true",
        "[^a-c]x, bx, false",
        "[]]x, ]x, true",
        "a[b, a[b, true",
        "\\#x, #x, true",
        "\\!x, !x, true",
        "\\*x, ax, false",
        "#x, #x, false",
        "a?b, a/b, false",
    })
    void matchesAsGitDoes(String pattern, String path, boolean ignored) {
        Optional<Boolean> decision = IgnoreFile.parse(pattern).decides(path, false);
        assertThat(decision.orElse(false)).isEqualTo(ignored);
    }

    @Test
    void limitsAPatternToFolders() {
        IgnoreFile file = IgnoreFile.parse("build/");
        assertThat(file.decides("a/build", true)).contains(true);
        assertThat(file.decides("a/build", false)).isEmpty();
    }

    @Test
    void letsTheLastPatternDecide() {
        IgnoreFile file = IgnoreFile.parse("# notes\n\n*.md   \n!keep.md\n");
        assertThat(file.decides("a.md", false)).contains(true);
        assertThat(file.decides("keep.md", false)).contains(false);
        assertThat(file.decides("a.txt", false)).isEmpty();
    }

    @Test
    void matchesHostilePatternsInTime() {
        IgnoreFile file = IgnoreFile.parse("*a".repeat(500) + "b");
        String path = "a".repeat(4000);
        assertTimeout(
                Duration.ofSeconds(20), () -> assertThat(file.decides(path, false)).isEmpty());
    }
}
