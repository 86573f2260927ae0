package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserTest {

    @TempDir private Path folder;

    @Test
    void eachSystemHasItsCommand() {
        Path page = folder.resolve("a page.html").toAbsolutePath();
        String address = page.toUri().toString();
        assertThat(address).startsWith("file:").contains("a%20page.html");
        assertThat(Browser.command("Linux", page)).containsExactly("xdg-open", address);
        assertThat(Browser.command("Mac OS X", page)).containsExactly("open", address);
        assertThat(Browser.command("Windows 11", page))
                .containsExactly("rundll32", "url.dll,FileProtocolHandler", address);
    }

    /** A run with commands of our own before those of the system. */
    private Run run(String... args) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(List.of("-Djava.io.tmpdir=" + folder, "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(Main.class.getName());
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        String path = builder.environment().getOrDefault("PATH", "");
        builder.environment().put("PATH", folder + File.pathSeparator + path);
        builder.redirectError(folder.resolve("err").toFile());
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out, Files.readString(folder.resolve("err")));
    }

    private void opener(String script) throws IOException {
        boolean posix = Files.getFileStore(folder).supportsFileAttributeView("posix");
        assumeTrue(posix && System.getProperty("os.name").equals("Linux"), "skipped: not Linux");
        Path file = Files.writeString(folder.resolve("xdg-open"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void aPageWithoutAPlaceOfItsOwnIsOpened() throws Exception {
        opener("echo \"$1\" > '" + folder.resolve("opened") + "'");
        Path draft = Files.writeString(folder.resolve("draft.txt"), "The tower is old.\n");
        Run run = run("--open", draft.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        String address = Files.readString(folder.resolve("opened")).strip();
        Path page = Path.of(java.net.URI.create(address));
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("tower is old");
        assertThat(run.err()).contains("the page is " + page);
    }

    @Test
    void theNamedPageIsOpenedAndAnotherFormatPrinted() throws Exception {
        opener("exit 3");
        Path draft = Files.writeString(folder.resolve("draft.txt"), "The tower is old.\n");
        Path page = folder.resolve("page.html");
        Run run = run("--open", "-o", page.toString(), "-o", "json=/dev/stdout", draft.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("{");
        assertThat(run.err()).contains("the page is " + page, "no browser could be started");
    }
}
