package org.claimcheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordClustersTest {
    @Test
    void readsBackWhatItWrote() throws IOException {
        Map<String, Integer> coarse = new HashMap<>();
        Map<String, Integer> fine = new HashMap<>();
        for (int k = 0; k < 5000; k++) {
            coarse.put("word" + k, k % 128);
            fine.put("word" + k, k % 1000);
        }

        WordClusters clusters = read(written(coarse, fine));

        for (int k = 0; k < 5000; k++) {
            int position = clusters.find("word" + k);
            assertThat(clusters.coarse(position)).isEqualTo(k % 128);
            assertThat(clusters.fine(position)).isEqualTo(k % 1000);
        }
    }

    @Test
    void unknownWordsAndCapitalsHaveNoCluster() throws IOException {
        WordClusters clusters = read(written(Map.of("harbour", 3), Map.of("harbour", 700)));

        assertThat(clusters.fine(clusters.find("harbour"))).isEqualTo(700);
        for (String word : new String[] {"Harbour", "harbours", ""}) {
            int position = clusters.find(word);
            assertThat(clusters.coarse(position)).isEqualTo(WordClusters.NONE);
            assertThat(clusters.fine(position)).isEqualTo(WordClusters.NONE);
        }
    }

    @Test
    void leavesOutWordsThatOneLevelLacks() throws IOException {
        WordClusters clusters = read(written(Map.of("oak", 1, "elm", 2), Map.of("oak", 5)));

        assertThat(clusters.find("oak")).isNotEqualTo(WordClusters.NONE);
        assertThat(clusters.find("elm")).isEqualTo(WordClusters.NONE);
    }

    @Test
    void writesTheSameBytesWhateverTheMapOrder() throws IOException {
        Map<String, Integer> forward = new java.util.LinkedHashMap<>();
        Map<String, Integer> backward = new java.util.LinkedHashMap<>();
        for (int k = 0; k < 100; k++) {
            forward.put("w" + k, k);
            backward.put("w" + (99 - k), 99 - k);
        }

        assertThat(written(forward, forward)).isEqualTo(written(backward, backward));
    }

    @Test
    void refusesTruncatedAndForeignFiles() throws IOException {
        byte[] good = written(Map.of("oak", 1), Map.of("oak", 5));
        byte[] cut = java.util.Arrays.copyOf(good, good.length / 2);

        assertThatThrownBy(() -> read(cut)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(new byte[] {1, 2, 3})).isInstanceOf(IOException.class);
    }

    private static byte[] written(Map<String, Integer> coarse, Map<String, Integer> fine)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordClusters.write(coarse, fine, out);
        return out.toByteArray();
    }

    private static WordClusters read(byte[] bytes) throws IOException {
        return WordClusters.read(new ByteArrayInputStream(bytes));
    }
}
