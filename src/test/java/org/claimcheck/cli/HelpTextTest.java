package org.claimcheck.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.claimcheck.Generated;
import org.claimcheck.disk.Disk;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class HelpTextTest {

    @Test
    void itIsWhatTheOptionsSayOfThemselves() throws IOException {
        PrintWriter nowhere = new PrintWriter(OutputStream.nullOutputStream(), false, UTF_8);
        Streams streams =
                new Streams(InputStream.nullInputStream(), nowhere, nowhere, Disk.local());
        var command = Main.command(new String[0], streams);
        command.getCommandSpec().usageMessage().autoWidth(false).width(80);
        String usage = command.getUsageMessage(Ansi.OFF).replace(System.lineSeparator(), "\n");
        Generated.check(Path.of("src/main/resources/org/claimcheck/cli", HelpText.RESOURCE), usage);
    }

    @Test
    void bothNamesPrintIt() {
        Run help = Run.of("", "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).startsWith("Usage: claimcheck ").contains("Exit codes: 0 clean");
        assertThat(Run.of("", "-h").out()).isEqualTo(help.out());
    }
}
