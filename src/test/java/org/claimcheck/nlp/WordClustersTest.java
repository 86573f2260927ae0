package org.claimcheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordClustersTest {
    @Test
    void readsBackWhatItWrote() throws IOException {
        List<String> words = IntStream.range(0, 5000).mapToObj(k -> "word" + k).toList();
        int[] coarse = IntStream.range(0, 5000).map(k -> k % 128).toArray();
        int[] fine = IntStream.range(0, 5000).map(k -> k % 4096).toArray();

        WordClusters clusters = read(written(words, coarse, fine));

        assertThat(clusters.levels()).isEqualTo(2);
        for (int k = 0; k < 5000; k++) {
            int position = clusters.find("word" + k);
            assertThat(clusters.cluster(0, position)).isEqualTo(k % 128);
            assertThat(clusters.cluster(1, position)).isEqualTo(k % 4096);
        }
    }

    @Test
    void unknownWordsAndCapitalsHaveNoCluster() throws IOException {
        WordClusters clusters = read(written(List.of("harbour"), new int[] {700}));

        assertThat(clusters.cluster(0, clusters.find("harbour"))).isEqualTo(700);
        for (String word : new String[] {"Harbour", "harbours", ""}) {
            assertThat(clusters.cluster(0, clusters.find(word))).isEqualTo(WordClusters.NONE);
        }
    }

    @Test
    void ofAWordListedTwiceTheFirstCounts() throws IOException {
        WordClusters clusters = read(written(List.of("oak", "elm", "oak"), new int[] {1, 2, 3}));

        assertThat(clusters.cluster(0, clusters.find("oak"))).isEqualTo(1);
    }

    @Test
    void refusesTruncatedAndForeignFiles() throws IOException {
        byte[] good = written(List.of("oak"), new int[] {5});
        byte[] cut = Arrays.copyOf(good, good.length / 2);

        assertThatThrownBy(() -> read(cut)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(new byte[] {1, 2, 3})).isInstanceOf(IOException.class);
    }

    private static byte[] written(List<String> words, int[]... levels) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordClusters.write(words, List.of(levels), out);
        return out.toByteArray();
    }

    private static WordClusters read(byte[] bytes) throws IOException {
        return WordClusters.read(new ByteArrayInputStream(bytes));
    }
}
