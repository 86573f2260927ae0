package org.claimcheck.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds names of people, organisations and places in a tokenised sentence: a linear model gives
 * each tag its probability, given the tag before; the most probable sequence wins (Viterbi). The
 * answer depends on the tokens alone. Not safe to share between threads: one for each.
 */
public final class NameFinder {
    /** Longer token lists are no sentences; they are cut into pieces to bound memory. */
    private static final int PIECE = 1000;

    private final NameModel model;
    private final NameFeatures features;

    public NameFinder(NameModel model, WordClusters clusters) {
        this.model = model;
        this.features = new NameFeatures(clusters);
    }

    /** The names of each sentence of one document. */
    public List<List<NameMention>> findAll(List<String[]> sentences) {
        List<List<NameMention>> found = new ArrayList<>();
        for (String[] tokens : sentences) {
            found.add(find(tokens));
        }
        return DocumentNames.agree(sentences, found);
    }

    /** With the model and the clusters that are packed with the program. */
    public static NameFinder load() {
        try (InputStream model = resource("en-names.bin");
                InputStream clusters = resource("en-clusters.bin")) {
            return new NameFinder(NameModel.read(model), WordClusters.read(clusters));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = NameFinder.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("missing resource " + name);
        }
        return in;
    }

    /** The names, in order, none overlapping. */
    public List<NameMention> find(String[] tokens) {
        if (tokens.length <= PIECE) {
            return List.copyOf(findInPiece(tokens));
        }
        List<NameMention> all = new ArrayList<>();
        for (int from = 0; from < tokens.length; from += PIECE) {
            int to = Math.min(tokens.length, from + PIECE);
            for (NameMention m : findInPiece(Arrays.copyOfRange(tokens, from, to))) {
                all.add(
                        new NameMention(
                                from + m.start(), from + m.end(), m.kind(), m.confidence()));
            }
        }
        return List.copyOf(all);
    }

    private List<NameMention> findInPiece(String[] tokens) {
        int n = tokens.length;
        int[][] rows = features.of(tokens);
        double[] best = new double[NameTags.COUNT];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        best[NameTags.OUTSIDE] = 0;
        byte[][] back = new byte[n][NameTags.COUNT];
        float[][] local = new float[n][NameTags.COUNT];
        double[] base = new double[NameTags.COUNT];
        double[] scores = new double[NameTags.COUNT];
        for (int i = 0; i < n; i++) {
            double[] next = new double[NameTags.COUNT];
            Arrays.fill(next, Double.NEGATIVE_INFINITY);
            Arrays.fill(base, 0);
            model.addTo(base, rows[i]);
            for (int tag = 0; tag < NameTags.COUNT; tag++) {
                if (best[tag] == Double.NEGATIVE_INFINITY) {
                    continue;
                }
                System.arraycopy(base, 0, scores, 0, scores.length);
                model.addTo(scores, NameFeatures.withPrevious(tag, rows[i]));
                toLogProbabilities(scores);
                for (int to = 0; to < NameTags.COUNT; to++) {
                    if (NameTags.follows(tag, to) && best[tag] + scores[to] > next[to]) {
                        next[to] = best[tag] + scores[to];
                        back[i][to] = (byte) tag;
                        local[i][to] = (float) scores[to];
                    }
                }
            }
            best = next;
        }
        // A name may not be left open at the end.
        int tag = NameTags.OUTSIDE;
        for (int to = 0; to < NameTags.COUNT; to++) {
            if ((to == NameTags.OUTSIDE || NameTags.ends(to)) && best[to] > best[tag]) {
                tag = to;
            }
        }
        int[] path = new int[n];
        double[] logs = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            path[i] = tag;
            logs[i] = local[i][tag];
            tag = back[i][tag];
        }
        return mentions(path, logs);
    }

    private static void toLogProbabilities(double[] scores) {
        double max = scores[0];
        for (double score : scores) {
            max = Math.max(max, score);
        }
        double sum = 0;
        for (double score : scores) {
            sum += StrictMath.exp(score - max);
        }
        double log = max + StrictMath.log(sum);
        for (int k = 0; k < scores.length; k++) {
            scores[k] -= log;
        }
    }

    private static List<NameMention> mentions(int[] path, double[] logs) {
        List<NameMention> mentions = new ArrayList<>();
        int start = 0;
        double sum = 0;
        for (int i = 0; i < path.length; i++) {
            if (NameTags.starts(path[i])) {
                start = i;
                sum = 0;
            }
            sum += logs[i];
            if (NameTags.ends(path[i])) {
                double confidence = StrictMath.exp(sum / (i + 1 - start));
                mentions.add(new NameMention(start, i + 1, NameTags.kind(path[i]), confidence));
            }
        }
        return mentions;
    }
}
