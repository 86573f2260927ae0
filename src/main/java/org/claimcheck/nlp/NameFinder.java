package org.claimcheck.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds names of people, organisations, places and events in a tokenised sentence: a conditional
 * random field scores each tag, given the tag before, and the sequence of the highest score wins
 * (Viterbi). The answer depends on the tokens alone. Not safe to share between threads: one for
 * each.
 */
public final class NameFinder {
    /** Longer token lists are no sentences; they are cut into pieces to bound memory. */
    private static final int PIECE = 1000;

    private final TagLattice lattice;

    public NameFinder(NameModel model, WordClusters clusters) {
        this.lattice = new TagLattice(new NameScores(model, clusters));
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
        return load(Language.load("en-clusters.bin", WordClusters::read));
    }

    static NameFinder load(WordClusters clusters) {
        return Language.load("en-names.bin", in -> new NameFinder(NameModel.read(in), clusters));
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
        lattice.read(tokens);
        int[] path = lattice.best();
        // Most of the cost of a sentence without a name would be in probabilities nobody asks for.
        boolean named = Arrays.stream(path).anyMatch(tag -> tag != NameTags.OUTSIDE);
        return named ? mentions(tokens, path, lattice.probabilities()) : List.of();
    }

    private static List<NameMention> mentions(
            String[] tokens, int[] path, float[][] probabilities) {
        List<NameMention> mentions = new ArrayList<>();
        int start = 0;
        double product = 1;
        for (int i = 0; i < path.length; i++) {
            if (NameTags.starts(path[i])) {
                start = i;
                product = 1;
            }
            product *= probabilities[i][path[i]];
            EntityMention.Kind kind = NameTags.ends(path[i]) ? NameTags.kind(path[i]) : null;
            boolean event = kind == EntityMention.Kind.EVENT;
            if (kind == null || (event && !EventWords.tell(tokens, start, i + 1))) {
                continue;
            }
            boolean dated =
                    event
                            && start > 0
                            && path[start - 1] == NameTags.OUTSIDE
                            && EventWords.isYear(tokens[start - 1]);
            double confidence =
                    Math.max(Double.MIN_NORMAL, StrictMath.pow(product, 1.0 / (i + 1 - start)));
            mentions.add(new NameMention(dated ? start - 1 : start, i + 1, kind, confidence));
        }
        return mentions;
    }
}
