package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A kept result is used when it must be the same, and only then. */
class CacheCommandTest {

    private static final String CITING = "As shown before [@tide2001], the port silted up.\n";
    private static final String BIB = "@book{tide2001, title={Tides}, isbn={978-3-16-148410-1}}\n";

    @TempDir Path folder;

    private Path drafts;
    private Path cache;

    @BeforeEach
    void write() throws IOException {
        drafts = Files.createDirectory(folder.resolve("drafts"));
        cache = folder.resolve("cache");
        Files.writeString(drafts.resolve("a.txt"), "Tides, ISBN 978-3-16-148410-1.\n");
        Files.writeString(drafts.resolve("b.md"), CITING);
        Files.writeString(drafts.resolve("c.md"), "The port opened on Monday, 3 June 2025.\n");
    }

    private Run run(String... options) {
        return run(new String[] {"--cache", cache.toString()}, options);
    }

    private Run fresh(String... options) {
        return run(new String[] {"--no-cache"}, options);
    }

    private Run run(String[] how, String... options) {
        List<String> args = new ArrayList<>(List.of(how));
        args.addAll(List.of("--format", "json"));
        args.addAll(List.of(options));
        args.add(drafts.toString());
        return Run.of("", args.toArray(String[]::new));
    }

    private List<Path> kept() throws IOException {
        if (!Files.exists(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void theSecondRunUsesTheFirst() throws IOException {
        Run first = run();
        assertThat(first).isEqualTo(fresh());
        List<Path> files = kept();
        // A marker without an entry may lead to another document of the run.
        assertThat(files).hasSize(2);
        for (Path file : files) {
            Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(0));
        }
        assertThat(run()).isEqualTo(first);
        assertThat(run("--jobs", "3")).isEqualTo(first);
        for (Path file : kept()) {
            // A result that is used is young again.
            assertThat(Files.getLastModifiedTime(file).toMillis()).isPositive();
        }
        assertThat(kept()).isEqualTo(files);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--min-severity error",
                "--disable bad-isbn",
                "--fail-on never",
                "--published 2026-01-01",
                "--format sarif",
                "--max-findings 7",
                "--input-format text",
            })
    void otherOptionsAreOtherResults(String options) throws IOException {
        run();
        String[] typed = options.split(" ", -1);
        if (options.startsWith("--format")) {
            List<String> args = List.of("--format", "sarif", drafts.toString());
            List<String> cached = new ArrayList<>(List.of("--cache", cache.toString()));
            cached.addAll(args);
            assertThat(Run.of("", cached.toArray(String[]::new)))
                    .isEqualTo(Run.of("", args.toArray(String[]::new)));
        } else {
            assertThat(run(typed)).isEqualTo(fresh(typed));
        }
        assertThat(kept()).hasSizeGreaterThan(2);
    }

    @Test
    void whatStandsBesideADocumentCounts() throws IOException {
        Run before = run();
        Files.writeString(drafts.resolve("b.bib"), BIB);
        Run cited = run();
        assertThat(cited).isEqualTo(fresh()).isNotEqualTo(before);
        Files.writeString(drafts.resolve("b.bib"), BIB.replace("148410-1", "148410-0"));
        assertThat(run()).isEqualTo(fresh()).isNotEqualTo(cited);
        Files.writeString(drafts.resolve("a.txt.claimcheck-ignore"), "bad-isbn -- ours\n");
        assertThat(run()).isEqualTo(fresh());
        assertThat(run().out()).contains("\"sidecar\"");
        Files.writeString(drafts.resolve("a.txt.claimcheck-ignore"), "bad-isbn -- theirs\n");
        assertThat(run().out()).contains("theirs");
        Files.delete(drafts.resolve("a.txt.claimcheck-ignore"));
        assertThat(run()).isEqualTo(fresh());
    }

    @Test
    void theConfigurationAndNamedBibliographiesCount() throws IOException {
        Run before = run();
        Path config = Files.writeString(drafts.resolve(".claimcheck.yml"), "fail-on: never\n");
        assertThat(run()).isEqualTo(fresh()).isNotEqualTo(before);
        Files.writeString(config, "rules: { bad-isbn: note }\n");
        assertThat(run()).isEqualTo(fresh()).isNotEqualTo(before);
        Files.delete(config);
        Path named = Files.writeString(folder.resolve("n.bib"), BIB);
        Run with = run("--bibliography", named.toString());
        Files.writeString(named, BIB.replace("148410-1", "148410-0"));
        assertThat(run("--bibliography", named.toString()))
                .isEqualTo(fresh("--bibliography", named.toString()))
                .isNotEqualTo(with);
    }

    @Test
    void aDocumentThatAskedAboutAnotherIsCheckedAnew() throws IOException {
        Files.writeString(drafts.resolve("c.md"), "See [there](d.md#place).\n");
        Files.writeString(drafts.resolve("d.md"), "# Place {#place}\n\nWords.\n");
        Run before = run();
        Files.writeString(drafts.resolve("d.md"), "# Elsewhere\n\nWords.\n");
        assertThat(run()).isEqualTo(fresh()).isNotEqualTo(before);
    }

    @Test
    void runsThatRememberOrCompareKeepNothing() throws IOException {
        Path file = folder.resolve("x");
        run("--baseline", file + ".json", "--write-baseline");
        run("--ledger", file + ".csv");
        Files.createDirectory(folder.resolve("sources"));
        run("--sources", folder.resolve("sources").toString());
        Run.of("Words.\n", "--cache", cache.toString());
        assertThat(kept()).isEmpty();
    }

    @Test
    void notesOnStandardErrorAreSaidAgain() throws IOException {
        Files.writeString(drafts.resolve("b.md"), "---\nbibliography: none.bib\n---\n\n" + CITING);
        Run first = run();
        assertThat(first.err()).contains("none.bib");
        assertThat(run()).isEqualTo(first);
    }

    @Test
    void damagedFilesAndSharedFoldersDoNoHarm() throws IOException {
        Run first = run();
        for (Path file : kept()) {
            Files.writeString(file, "damaged");
        }
        assertThat(run()).isEqualTo(first);
        List<CompletableFuture<Run>> runs = new ArrayList<>();
        for (Path file : kept()) {
            Files.delete(file);
        }
        for (int i = 0; i < 4; i++) {
            runs.add(CompletableFuture.supplyAsync(this::run));
        }
        assertThat(runs).allMatch(r -> r.join().equals(first));
        assertThat(kept()).hasSize(2).noneMatch(f -> f.toString().endsWith(".part"));
    }

    @Test
    void bothOptionsContradictEachOther() {
        Run run = fresh("--cache", cache.toString());
        assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(run.err().lines()).hasSize(1);
    }
}
