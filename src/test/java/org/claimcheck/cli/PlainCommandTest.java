package org.claimcheck.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import org.claimcheck.disk.Disk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainCommandTest {

    @ParameterizedTest
    @CsvSource({
        "samples/news.txt, true",
        "samples/news.txt README.md, true",
        "rules, true",
        "--help, true",
        "check --help, false",
        "rules --markdown, false",
        "samples/news.txt --format=json, false",
        "samples/none.txt, false",
        "samples, false",
        "LICENSE, false",
        "check samples/news.txt, false",
        "-, false",
        "@samples/news.txt, false"
    })
    void onlyFilesRulesAndHelpNeedNoOptions(String typed, boolean plain) {
        PrintWriter nowhere = new PrintWriter(OutputStream.nullOutputStream(), false, UTF_8);
        Streams streams =
                new Streams(InputStream.nullInputStream(), nowhere, nowhere, Disk.local());

        assertThat(PlainCommand.of(typed.split(" "), streams).isPresent()).isEqualTo(plain);
    }
}
