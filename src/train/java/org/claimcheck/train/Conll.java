package org.claimcheck.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.claimcheck.nlp.NameTags;
import org.jspecify.annotations.Nullable;

/**
 * Reads gzipped two-column files: token, tab, O / B-kind / I-kind; blank line between sentences.
 */
final class Conll {
    /** {@code tags} as in {@link NameTags}; labels the program does not know count as outside. */
    static final class Sentence {
        private final String[] tokens;
        private final int[] tags;

        Sentence(String[] tokens, int[] tags) {
            this.tokens = tokens;
            this.tags = tags;
        }

        String[] tokens() {
            return tokens;
        }

        int[] tags() {
            return tags;
        }
    }

    private Conll() {}

    static List<List<Sentence>> documents(Path file) throws IOException {
        List<List<Sentence>> documents = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            String line;
            do {
                line = reader.readLine();
                if (line == null || line.isEmpty()) {
                    if (!tokens.isEmpty()) {
                        if (documents.isEmpty()) {
                            documents.add(new ArrayList<>());
                        }
                        documents
                                .get(documents.size() - 1)
                                .add(new Sentence(tokens.toArray(String[]::new), tags(labels)));
                    }
                    tokens.clear();
                    labels.clear();
                } else {
                    int tab = line.lastIndexOf('\t');
                    if (line.startsWith("-DOCSTART-\t")) {
                        documents.add(new ArrayList<>());
                    } else {
                        tokens.add(line.substring(0, tab));
                        labels.add(line.substring(tab + 1));
                    }
                }
            } while (line != null);
        }
        documents.removeIf(List::isEmpty);
        return documents;
    }

    private static int[] tags(List<String> labels) {
        int[] tags = new int[labels.size()];
        int start = 0;
        for (int i = 0; i < tags.length; i++) {
            NameTags.Label kind = kind(labels.get(i));
            if (kind == null) {
                continue;
            }
            if (labels.get(i).startsWith("B-") || i == 0 || kind(labels.get(i - 1)) != kind) {
                start = i;
            }
            int end = i + 1;
            while (end < tags.length
                    && labels.get(end).startsWith("I-")
                    && kind(labels.get(end)) == kind) {
                end++;
            }
            tags[i] = NameTags.of(kind, i, start, end);
        }
        return tags;
    }

    private static NameTags.@Nullable Label kind(String label) {
        return switch (label.substring(Math.min(2, label.length()))) {
            case "person" -> NameTags.Label.PERSON;
            case "organization" -> NameTags.Label.ORGANIZATION;
            case "location" -> NameTags.Label.LOCATION;
            case "event" -> NameTags.Label.EVENT;
            case "product" -> NameTags.Label.PRODUCT;
            case "misc" -> NameTags.Label.OTHER;
            default -> null;
        };
    }
}
