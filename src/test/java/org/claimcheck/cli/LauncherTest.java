package org.claimcheck.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher with a stand-in for Java that notes what it is asked, makes the archives it is asked
 * for, and talks on standard output when it does.
 */
class LauncherTest {

    private static final String JAVA =
            """
            #!/bin/sh
            printf '%s\\n' "$*" >>"${0%/*}/calls"
            archive= making=
            for a; do
                case $a in
                    -XX:SharedArchiveFile=*) archive=${a#*=} ;;
                    -XX:AOTCacheOutput=*) archive=${a#*=} making=yes ;;
                    -Xshare:dump) making=yes ;;
                    -XX:DumpLoadedClassList=*) cp "${0%/*}/classes" "${a#*=}" ;;
                    -XX:SharedClassListFile=*) cp "${a#*=}" "${0%/*}/archived" ;;
                    -Dclaimcheck.models=*) models=${a#*=} ;;
                    *.Rehearsal) [ -d "${0%/*}/models" ] && : >"$models" ;;
                esac
            done
            if [ "$making" ]; then
                echo "noise of the machine"
                : >"$archive"
                exit 0
            fi
            while [ "$1" != -jar ]; do
                [ $# -gt 0 ] || exit 0
                shift
            done
            shift 2
            for a; do printf '[%s]' "$a"; done
            exit 7
            """;

    @TempDir private Path folder;

    private Path home;
    private Path java;
    private Path cache;

    @BeforeEach
    void install() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no POSIX shell here");
        home = folder.resolve("a place/of its own");
        java = folder.resolve("some java");
        cache = folder.resolve("the cache");
        Files.createDirectories(home.resolve("bin"));
        Files.createDirectories(home.resolve("lib"));
        Files.createDirectories(java.resolve("bin"));
        Files.copy(Path.of("src/main/dist/bin/claimcheck"), launcher());
        executable(launcher());
        Files.writeString(jar(), "a jar");
        Files.setLastModifiedTime(jar(), FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        Files.writeString(home.resolve("lib/claimcheck.jar.sha256"), "abc\n");
        Files.writeString(java.resolve("bin/java"), JAVA);
        executable(java.resolve("bin/java"));
        Files.writeString(
                java.resolve("bin/classes"),
                """
                org/claimcheck/cli/Main id: 1
                @lambda-proxy org/claimcheck/cli/Main run ()Ljava/lang/Runnable; ()V
                @lambda-proxy org/claimcheck/cli/Main convert ()Lpicocli/CommandLine$I; ()V
                """);
        release("JAVA_VERSION=\"17.0.15\"");
    }

    @Test
    void passesArgumentsAndTheExitCodeOn() throws Exception {
        Run run = now("a b", "*", "", "--format=json", "\"'$HOME");

        assertThat(run.out()).isEqualTo("[a b][*][][--format=json][\"'$HOME]");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(7);
    }

    @Test
    void runsThroughLinksFromAnyFolder() throws Exception {
        Path first = Files.createSymbolicLink(folder.resolve("first"), launcher());
        Path bin = Files.createDirectories(folder.resolve("x/bin"));
        Files.createSymbolicLink(bin.resolve("second"), Path.of("../../first"));

        ProcessBuilder second = process().directory(bin.toFile()).command("./second", "x");

        assertThat(second.start().waitFor()).isEqualTo(7);
        assertThat(calls().get(0)).contains("-jar " + jar() + " x");
        assertThat(first).isSymbolicLink();
    }

    @Test
    void makesAnArchiveOnceAndUsesIt() throws Exception {
        Run first = now("x");
        Run second = run("x");

        assertThat(first.out()).isEqualTo("[x]");
        assertThat(calls()).hasSize(4);
        assertThat(calls().get(0)).contains("-XX:DumpLoadedClassList=", "Rehearsal");
        assertThat(calls().get(1)).contains("-Xshare:dump");
        assertThat(calls().get(2)).contains("-XX:SharedArchiveFile=" + archive());
        assertThat(calls().get(3)).isEqualTo(calls().get(2));
        assertThat(second).isEqualTo(first);
        assertThat(archive().toString()).endsWith(".jsa");
    }

    @Test
    void lambdasOfOldClassesAreNotArchived() throws Exception {
        now("x");

        assertThat(Files.readString(java.resolve("bin/archived")))
                .isEqualTo(
                        """
                        org/claimcheck/cli/Main id: 1
                        @lambda-proxy org/claimcheck/cli/Main run ()Ljava/lang/Runnable; ()V
                        """);
    }

    @Test
    void modelsLieBesideTheArchive() throws Exception {
        Files.createDirectories(java.resolve("bin/models"));
        now("x");
        now("x");

        Path models = cached().get(1);
        assertThat(models.toString())
                .isEqualTo(archive().toString().replaceFirst("jsa$", "models"));
        assertThat(calls().get(2)).contains(archive() + " -Dclaimcheck.models=" + models + " -jar");
        assertThat(calls().get(3)).isEqualTo(calls().get(2));

        Files.delete(archive());
        run("x");
        assertThat(calls().get(4)).doesNotContain("claimcheck.models");
    }

    @Test
    void newerJavaGetsTheNewerKind() throws Exception {
        release("JAVA_VERSION=\"25\"\nJVM_VARIANT=\"Hotspot\"");

        now("x");

        assertThat(calls()).hasSize(2);
        assertThat(calls().get(0)).contains("-XX:AOTCacheOutput=");
        assertThat(calls().get(1)).contains("-XX:AOTCache=" + archive());
    }

    @Test
    void archiveIsMadeWhenTheRunIsOver() throws Exception {
        Path start = Files.createDirectories(cache.resolve("claimcheck/start"));
        try (WatchService watch = start.getFileSystem().newWatchService()) {
            start.register(watch, StandardWatchEventKinds.ENTRY_DELETE);
            Run first = run("x");
            assertThat(first).isEqualTo(new Run("[x]", "", 7));
            while (cached().size() != 1 || !archive().toString().endsWith(".jsa")) {
                WatchKey change = watch.poll(60, TimeUnit.SECONDS);
                assertThat(change).as("a change within a minute").isNotNull();
                change.reset();
            }
        }

        run("x");

        assertThat(calls().get(0)).contains("-jar").doesNotContain("SharedArchiveFile");
        assertThat(calls().get(3)).contains("-jar", "-XX:SharedArchiveFile=" + archive());
    }

    @Test
    void runsAtOneTimeDoNotHarmEachOther() throws Exception {
        List<Process> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            ProcessBuilder one = process("x");
            one.environment().put("CLAIMCHECK_ARCHIVE", "now");
            all.add(one.start());
        }
        for (Process one : all) {
            assertThat(one.waitFor()).isEqualTo(7);
        }

        assertThat(cached()).containsExactly(archive());
    }

    @Test
    void anotherJarOrPlaceHasAnArchiveOfItsOwn() throws Exception {
        now("x");
        Files.writeString(home.resolve("lib/claimcheck.jar.sha256"), "def\n");
        now("x");
        Path moved = Files.move(home, folder.resolve("moved"));
        home = moved;
        now("x");

        assertThat(cached()).hasSize(3);
    }

    @Test
    void archiveOlderThanItsJarIsMadeAnew() throws Exception {
        now("x");
        Files.setLastModifiedTime(archive(), FileTime.from(Instant.parse("2025-01-01T00:00:00Z")));

        now("x");

        assertThat(calls()).hasSize(6);
        assertThat(calls().get(5)).contains("-XX:SharedArchiveFile=" + archive());
    }

    @Test
    void doesWithoutWhereNothingCanBeWritten() throws Exception {
        Files.writeString(cache, "no folder");

        assertThat(run("x")).isEqualTo(new Run("[x]", "", 7));
        assertThat(now("x")).isEqualTo(new Run("[x]", "", 7));
        assertThat(calls()).hasSize(2);
    }

    @Test
    void makesNoneOnABuildServerOrWhereNotWanted() throws Exception {
        with("CI", "true", "x");
        with("CLAIMCHECK_ARCHIVE", "off", "x");

        assertThat(cache).doesNotExist();
        assertThat(calls()).hasSize(2).allMatch(c -> c.contains("-XX:+UseSerialGC"));
    }

    @Test
    void unknownJavaGetsNoOptions() throws Exception {
        release("JAVA_VERSION=\"21.0.1\"\nJVM_VARIANT=\"OpenJ9\"");
        assertThat(run("x").code()).isEqualTo(7);
        Files.delete(java.resolve("release"));
        assertThat(run("x").code()).isEqualTo(7);

        assertThat(calls()).hasSize(2).allMatch(c -> c.equals("-jar " + jar() + " x"));
    }

    @Test
    void saysWhichJavaItNeeds() throws Exception {
        release("JAVA_VERSION=\"1.8.0_402\"");
        Run old = run("x");
        java = folder.resolve("none");
        Run none = run("x");

        assertThat(old.err()).startsWith("claimcheck: needs Java 17").endsWith("is 1.8.0_402\n");
        assertThat(none.err()).startsWith("claimcheck: JAVA_HOME is").hasLineCount(1);
        assertThat(List.of(old.code(), none.code())).containsOnly(2);
        assertThat(old.out() + none.out()).isEmpty();
    }

    @Test
    void longRunsGetBothCompilers() throws Exception {
        Path drafts = Files.createDirectories(folder.resolve("drafts/below"));
        for (int i = 0; i < 64; i++) {
            Files.writeString(drafts.resolve(i + ".md"), "");
        }
        run(drafts.getParent().toString());
        Files.writeString(drafts.resolve("64.md"), "");
        run(drafts.getParent().toString());

        List<String> runs = calls().stream().filter(c -> c.contains("-jar")).toList();
        assertThat(runs.get(0)).contains("-XX:TieredStopAtLevel=1");
        assertThat(runs.get(1)).doesNotContain("-XX:TieredStopAtLevel=1");
    }

    @Test
    void givenOptionsComeLast() throws Exception {
        with("CLAIMCHECK_JAVA_OPTS", "-Xmx4g -Done=*", "x");

        assertThat(calls().get(0)).contains(" -Xmx4g -Done=* -jar ");
    }

    private record Run(String out, String err, int code) {}

    private Run run(String... args) throws Exception {
        return with("CLAIMCHECK_ARCHIVE", "", args);
    }

    /** With an archive made before the run. */
    private Run now(String... args) throws Exception {
        return with("CLAIMCHECK_ARCHIVE", "now", args);
    }

    private Run with(String variable, String value, String... args) throws Exception {
        ProcessBuilder process = process(args);
        process.environment().put(variable, value);
        Process started = process.start();
        started.getOutputStream().close();
        String out = new String(started.getInputStream().readAllBytes(), UTF_8);
        String err = new String(started.getErrorStream().readAllBytes(), UTF_8);
        return new Run(out, err, started.waitFor());
    }

    private ProcessBuilder process(String... args) {
        List<String> command = new ArrayList<>(List.of(launcher().toString()));
        command.addAll(List.of(args));
        ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
        process.environment().keySet().removeIf(k -> k.equals("CI") || k.startsWith("CLAIMCHECK"));
        process.environment().put("JAVA_HOME", java.toString());
        process.environment().put("XDG_CACHE_HOME", cache.toString());
        return process;
    }

    private Path launcher() {
        return home.resolve("bin/claimcheck");
    }

    private Path jar() {
        return home.resolve("lib/claimcheck.jar");
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(java.resolve("bin/calls"));
    }

    private Path archive() throws IOException {
        return cached().get(0);
    }

    private List<Path> cached() throws IOException {
        try (Stream<Path> files = Files.list(cache.resolve("claimcheck/start"))) {
            return files.sorted().toList();
        }
    }

    private void release(String text) throws IOException {
        Files.writeString(java.resolve("release"), text + "\n");
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
