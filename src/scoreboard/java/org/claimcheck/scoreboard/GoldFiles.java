package org.claimcheck.scoreboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Finds gold files by folder and extension, never by name. */
final class GoldFiles {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Names of training material, as the scorers know it. */
    private static final Pattern NOT_GOLD =
            Pattern.compile("train|wikigold|wnut17|glove|folds|README");

    private GoldFiles() {}

    /** The gold files of a task with an extension, plain or compressed, by name. */
    static List<Path> of(Path data, String task, String extension) throws IOException {
        Path folder = data.resolve(task);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> matches(f.getFileName().toString(), extension))
                    .sorted()
                    .toList();
        }
    }

    private static boolean matches(String name, String extension) {
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return plain.endsWith(extension) && !NOT_GOLD.matcher(name).find();
    }

    /** The name of a gold file without its extensions. */
    static String name(Path file) {
        return file.getFileName()
                .toString()
                .replaceFirst("(\\.docs|\\.gold)?\\.(conll|jsonl|json|tsv)(\\.gz)?$", "");
    }

    static String text(Path file) throws IOException {
        try (InputStream in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static List<String> lines(Path file) throws IOException {
        return text(file).lines().filter(l -> !l.isBlank()).toList();
    }

    /** The values of a file with one on each line. */
    static List<JsonNode> values(Path file) throws IOException {
        List<JsonNode> out = new ArrayList<>();
        for (String line : lines(file)) {
            out.add(JSON.readTree(line));
        }
        return out;
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    /** Writes a prediction file, making its folder. */
    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }
}
