package org.claimcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that are made from code. The build compares; {@code mvn test -Dclaimcheck.write=true}
 * rewrites.
 */
public final class Generated {

    private static final boolean WRITE = Boolean.getBoolean("claimcheck.write");

    private Generated() {}

    /** Compares a whole file, or writes it. */
    public static void check(Path file, String wanted) throws IOException {
        if (WRITE) {
            Files.writeString(file, wanted);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as("%s; 'mvn test -Dclaimcheck.write=true' rewrites it", file)
                .isEqualTo(wanted);
    }

    /** Compares what stands between two lines of a file, or writes it. */
    public static void check(Path file, String begin, String end, String wanted)
            throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(begin);
        int from = text.indexOf(begin) + begin.length();
        int to = text.indexOf(end, from);
        assertThat(to).as("%s holds %s after %s", file, end, begin).isNotNegative();
        check(file, text.substring(0, from) + wanted + text.substring(to));
    }
}
