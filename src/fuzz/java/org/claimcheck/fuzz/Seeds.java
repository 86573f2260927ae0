package org.claimcheck.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimcheck.input.Format;

/** The project's own documents: the cases of the rules' fixtures, and the samples. */
final class Seeds {

    private static final Pattern HEAD =
            Pattern.compile("(?m)^=== (\\w+)(?: \\d{4}-\\d{2}-\\d{2})?: .*+$\\n?");

    private final Map<Format, List<String>> texts = new EnumMap<>(Format.class);

    private Seeds() {}

    /** Reads them from the folder of the project. */
    static Seeds read() throws IOException {
        Seeds seeds = new Seeds();
        for (Path file : files("src/test/resources/rules")) {
            String all = Files.readString(file).replaceAll("[⟦⟧]", "");
            Matcher head = HEAD.matcher(all);
            boolean more = head.find();
            while (more) {
                Format format = Format.valueOf(head.group(1).toUpperCase(Locale.ROOT));
                int from = head.end();
                more = head.find();
                seeds.add(format, all.substring(from, more ? head.start() : all.length()));
            }
        }
        for (Path file : files("samples")) {
            Optional<Format> format = Format.ofFileName(file.toString());
            if (format.isPresent()) {
                seeds.add(format.get(), Files.readString(file));
            }
        }
        return seeds;
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void add(Format format, String text) {
        texts.computeIfAbsent(format, f -> new ArrayList<>()).add(text);
    }

    /** One of a format, or of any if there is none. */
    String of(Format format, Random random) {
        List<String> some = texts.getOrDefault(format, texts.get(Format.TEXT));
        return some.get(random.nextInt(some.size()));
    }
}
