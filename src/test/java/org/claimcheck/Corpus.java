package org.claimcheck;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.input.Format;

/** The files that properties are tested on. */
public final class Corpus {

    private static final Path SAMPLES = Path.of("samples");

    /** Articles of other people, on machines that have them. */
    private static final Path SHARED =
            Path.of(System.getProperty("claimcheck.shared", "../shared"), "data");

    private static final Path ARTICLES = SHARED.resolve("articles");

    private Corpus() {}

    /** The project's own articles, without the sources some of them quote. */
    public static List<Path> samples() throws IOException {
        return readable(SAMPLES, 1);
    }

    /** The samples, and the shared articles where present; says so where not. */
    public static List<Path> all() throws IOException {
        List<Path> out = new ArrayList<>(samples());
        if (Files.isDirectory(ARTICLES)) {
            out.addAll(readable(ARTICLES, Integer.MAX_VALUE));
        } else {
            System.out.println("Corpus: no shared articles on this machine; samples only");
        }
        return out;
    }

    /** A file or folder of the shared data; the test is skipped where it is not at hand. */
    public static Path shared(String path) {
        Path shared = SHARED.resolve(path);
        assumeTrue(Files.exists(shared), () -> "skipped: no shared data at " + shared);
        return shared;
    }

    private static List<Path> readable(Path folder, int depth) throws IOException {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(f -> Format.ofFileName(f.toString()).isPresent()).sorted().toList();
        }
    }
}
