package org.claimcheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameScoresTest {

    private static final String[] SENTENCE =
            "Ruth Vane of the Weir Council met Omar Holt in Oslo on Friday .".split(" ");

    @Test
    void whatIsRememberedDoesNotChangeTheSums() {
        NameFinder finder = NameFinder.load();
        List<NameMention> first = finder.find(SENTENCE);
        assertThat(first).isNotEmpty();
        assertThat(finder.find(SENTENCE)).isEqualTo(first);
        for (int i = 0; i < 500; i++) {
            finder.find(
                    IntStream.range(i, i + 20)
                            .mapToObj(k -> "Name" + k * k)
                            .toArray(String[]::new));
        }
        assertThat(finder.find(SENTENCE)).isEqualTo(first);
        assertThat(NameFinder.load().find(SENTENCE)).isEqualTo(first);
    }

    /** Groups of features that are remembered add up to what each token's own list weighs. */
    @Test
    void groupsAddUpToTheFeaturesOfEachToken() {
        NameModel model = Language.load("en-names.bin", NameModel::read);
        WordClusters clusters = Language.load("en-clusters.bin", WordClusters::read);
        NameScores scores = new NameScores(model, clusters);
        String[] last = "OSLO : McVane 's 3rd U.S. tour of the \u201cWeir\u201d".split(" ");
        for (String[] tokens : List.of(SENTENCE, last, new String[] {"Vane"}, SENTENCE)) {
            int[] actual = new int[tokens.length * TagSteps.COUNT];
            scores.set(tokens, actual);
            assertThat(actual).isEqualTo(expected(model, new NameFeatures(clusters).of(tokens)));
        }
    }

    private static int[] expected(NameModel model, int[][] rows) {
        int[] out = new int[rows.length * TagSteps.COUNT];
        for (int i = 0; i < rows.length; i++) {
            for (int step = 0; step < TagSteps.COUNT; step++) {
                List<Integer> features = new ArrayList<>();
                IntStream.of(rows[i]).forEach(features::add);
                int[] history = NameFeatures.withPrevious(TagSteps.from(step), rows[i]);
                IntStream.of(history).forEach(features::add);
                for (int feature : features) {
                    out[i * TagSteps.COUNT + step] += weight(model, feature, TagSteps.to(step));
                }
            }
        }
        return out;
    }

    private static int weight(NameModel model, int feature, int tag) {
        int rank = model.features().rank(feature);
        return rank < 0 ? 0 : model.weight(rank, tag);
    }
}
