package org.claimcheck.nlp;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sums up what the features of the tokens of a sentence weigh, and remembers what the latest words
 * and pairs of words weigh: in running text most of them come again soon. The sums do not depend on
 * what is remembered. Not safe to share between threads.
 */
final class NameScores {

    private static final int T = NameTags.COUNT;
    private static final int STEPS = TagSteps.COUNT;

    /** Sums remembered, in numbers; when there are more all are forgotten: a text has its own. */
    private static final int MOST = 1 << 21;

    /** Pairs remembered; a power of two. */
    private static final int PAIRS = 1 << 14;

    /** How far words are seen on each side. */
    private static final int REACH = 2;

    /** The row of a word: what it weighs for each token it may stand beside, and for itself. */
    private static final int OF_WORD = (2 * REACH + 1) * T;

    /**
     * @param row where its sums are
     * @param lower where those of its letters are together with the tag before
     * @param shape where those of its shape are
     * @param coarse where those of its cluster are
     */
    private record Word(NameWord facts, int row, int lower, int shape, int coarse) {}

    /** Two neighbours, and where the sums are for the first of them; the second's follow. */
    private record Pair(Word before, Word after, int row) {}

    private final NameModel model;
    private final WordClusters clusters;
    private final NameFeatures features;
    private final FeatureBatch batch = new FeatureBatch();
    private final Map<String, Word> words = new HashMap<>();
    private final Map<Long, Integer> histories = new HashMap<>();
    private final @Nullable Pair[] pairs = new Pair[PAIRS];

    private int[] sums = new int[1 << 14];
    private int used;
    private Word before;
    private Word after;
    private int noRun;
    private int noTag;

    /** Where the weights of features go that are asked for now. */
    private int target;

    private final NameFeatures.Sink sink = this::ask;

    NameScores(NameModel model, WordClusters clusters) {
        this.model = model;
        this.clusters = clusters;
        this.features = new NameFeatures(clusters);
        forget();
    }

    private void forget() {
        words.clear();
        histories.clear();
        Arrays.fill(pairs, null);
        Arrays.fill(sums, 0);
        used = 0;
        noTag = history(0, 0);
        before = word(NameWord.before(clusters.levels()));
        after = word(NameWord.after(clusters.levels()));
        noRun = row(T);
        target = noRun;
        features.ofNoRun(sink);
    }

    private void ask(int slot, int value) {
        batch.add(FeatureHash.join(slot, value), target);
    }

    private int row(int size) {
        int row = used;
        used += size;
        if (used > sums.length) {
            sums = Arrays.copyOf(sums, Math.max(used, 2 * sums.length));
        }
        return row;
    }

    /** What a sum of 1 stands for. */
    float unit() {
        return model.step();
    }

    /**
     * Sets the scores of a token list, {@link TagSteps#COUNT} for each token.
     *
     * @param scores long enough
     */
    void set(String[] tokens, int[] scores) {
        if (used > MOST) {
            forget();
        }
        int n = tokens.length;
        Word[] row = new Word[n];
        NameWord[] facts = new NameWord[n];
        for (int i = 0; i < n; i++) {
            row[i] = word(tokens[i]);
            facts[i] = row[i].facts;
        }
        NameSentence sentence = new NameSentence(facts, before.facts, after.facts);
        int[] pairRows = new int[n + 1];
        int[] shapes = new int[n];
        for (int i = 0; i <= n; i++) {
            pairRows[i] = pair(at(row, i - 1), at(row, i));
        }
        for (int i = 0; i < n; i++) {
            shapes[i] = history(1 + NameFeatures.SHAPES, NameFeatures.shapes(sentence, i));
        }
        int own = row(n * T);
        for (int i = 0; i < n; i++) {
            target = own + i * T;
            features.ofPlace(sentence, i, sink);
            if (sentence.isInRun(i)) {
                features.ofRuns(sentence, i, sink);
            }
        }
        batch.addTo(sums, model);
        for (int i = 0; i < n; i++) {
            int to = own + i * T;
            for (int place = -REACH; place <= REACH; place++) {
                add(to, at(row, i + place).row + (place + REACH) * T);
            }
            add(to, pairRows[i] + T);
            add(to, pairRows[i + 1]);
            if (!sentence.isInRun(i)) {
                add(to, noRun);
            }
            ofSteps(row[i], shapes[i], to, scores, i * STEPS);
        }
        Arrays.fill(sums, own, used, 0);
        used = own;
    }

    private void ofSteps(Word word, int shapes, int own, int[] scores, int from) {
        for (int k = 0; k < STEPS; k++) {
            scores[from + k] =
                    sums[noTag + k]
                            + sums[word.lower + k]
                            + sums[word.shape + k]
                            + sums[word.coarse + k]
                            + sums[shapes + k];
        }
        for (int k = 0; k < STEPS; k++) {
            scores[from + k] += sums[own + TagSteps.to(k)];
        }
    }

    private void add(int to, int from) {
        for (int k = 0; k < T; k++) {
            sums[to + k] += sums[from + k];
        }
    }

    private Word at(Word[] row, int i) {
        return i < 0 ? before : i >= row.length ? after : row[i];
    }

    private Word word(String token) {
        Word word = words.get(token);
        if (word == null) {
            word = word(NameWord.of(token, clusters));
            words.put(token, word);
        }
        return word;
    }

    private Word word(NameWord facts) {
        int row = row(OF_WORD);
        for (int place = -REACH; place <= REACH; place++) {
            target = row + (place + REACH) * T;
            features.ofNeighbour(facts, place, sink);
        }
        target = row + REACH * T;
        features.ofWord(facts, sink);
        return new Word(
                facts,
                row,
                history(1 + NameFeatures.LOWER, facts.lower),
                history(1 + NameFeatures.SHAPE, facts.shape),
                history(1 + NameFeatures.COARSE, facts.coarse()));
    }

    private int pair(Word one, Word other) {
        int slot = FeatureHash.join(one.row, other.row) & (PAIRS - 1);
        Pair pair = pairs[slot];
        if (pair == null || pair.before.row != one.row || pair.after.row != other.row) {
            pair = new Pair(one, other, row(2 * T));
            target = pair.row;
            features.ofFirst(one.facts, other.facts, sink);
            target = pair.row + T;
            features.ofSecond(one.facts, other.facts, sink);
            pairs[slot] = pair;
        }
        return pair.row;
    }

    /** Where the sums are of a feature together with each tag before. */
    private int history(int place, int value) {
        int key = place == 0 ? 0 : FeatureHash.join(place - 1, value);
        return histories.computeIfAbsent(
                (long) place << Integer.SIZE | Integer.toUnsignedLong(key),
                k -> {
                    int row = row(STEPS);
                    for (int state = 0; state < NameTags.STATES; state++) {
                        int feature = NameFeatures.withPrevious(state, place, key);
                        int rank = model.features().rank(feature);
                        int end = rank < 0 ? 0 : TagSteps.first(state + 1);
                        for (int step = TagSteps.first(state); step < end; step++) {
                            sums[row + step] = model.weight(rank, TagSteps.to(step));
                        }
                    }
                    return row;
                });
    }
}
