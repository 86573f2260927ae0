package org.claimcheck.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputWalkTest {

    @TempDir Path root;

    private Path write(String path, String content) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private List<String> expand(Path... named) {
        InputWalk.Found found = InputWalk.expand(List.of(named));
        assertThat(found.problems()).isEmpty();
        return found.files().stream()
                .map(f -> root.relativize(f).toString().replace('\\', '/'))
                .toList();
    }

    @Test
    void walksFoldersInOrderOfNames() throws IOException {
        for (String name :
                List.of(
                        "b.md",
                        "a.txt",
                        "z/c.html",
                        "m/d.md",
                        "e.png",
                        "noname",
                        "f.docx",
                        "g.EPUB",
                        "h.pdf")) {
            write(name, "x");
        }
        assertThat(expand(root))
                .containsExactly(
                        "a.txt", "b.md", "f.docx", "g.EPUB", "h.pdf", "m/d.md", "z/c.html");
    }

    @Test
    void takesNamedFilesWhateverTheyAreCalled() throws IOException {
        Path odd = write("notes.log", "x");
        Path text = write("a.txt", "x");
        assertThat(expand(odd, root, text)).containsExactly("notes.log", "a.txt");
    }

    @Test
    void handsOnWhatDoesNotExist() {
        assertThat(expand(root.resolve("gone.md"))).containsExactly("gone.md");
    }

    @Test
    void skipsHiddenFilesAndFolders() throws IOException {
        write(".git/a.md", "x");
        write(".hidden.md", "x");
        write("a.md", "x");
        assertThat(expand(root)).containsExactly("a.md");
    }

    @Test
    void respectsIgnoreFiles() throws IOException {
        write(".gitignore", "out/\n*.html\n");
        write(".claimcheckignore", "!keep.html\n");
        write("out/a.md", "x");
        write("a.html", "x");
        write("keep.html", "x");
        write("sub/.gitignore", "/b.md\n");
        write("sub/b.md", "x");
        write("sub/deep/b.md", "x");
        assertThat(expand(root)).containsExactly("keep.html", "sub/deep/b.md");
    }

    @Test
    void respectsIgnoreFilesAboveUpToTheRepository() throws IOException {
        write(".gitignore", "*.md\n");
        Files.createDirectories(root.resolve("repo/.git"));
        write("repo/.gitignore", "docs/old.txt\n");
        write("repo/docs/old.txt", "x");
        write("repo/docs/new.md", "x");
        assertThat(expand(root.resolve("repo/docs"))).containsExactly("repo/docs/new.md");
    }

    @Test
    void doesNotFollowLinksToFolders() throws IOException {
        write("a/x.md", "x");
        Files.createSymbolicLink(root.resolve("a/loop"), root);
        Files.createSymbolicLink(root.resolve("y.md"), root.resolve("a/x.md"));
        assertThat(expand(root)).containsExactly("y.md", "a/x.md");
    }

    @Test
    void saysThatNothingMatches() throws IOException {
        write("a.png", "x");
        InputWalk.Found found = InputWalk.expand(List.of(root));
        assertThat(found.files()).isEmpty();
        assertThat(found.problems()).hasSize(1);
        assertThat(found.problems().get(0))
                .hasMessageStartingWith(root + ": holds no file this program reads (.html, .htm");
    }
}
