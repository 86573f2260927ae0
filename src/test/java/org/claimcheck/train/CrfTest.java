package org.claimcheck.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.nlp.EntityMention.Kind;
import org.claimcheck.nlp.NameFeatures;
import org.claimcheck.nlp.NameFinder;
import org.claimcheck.nlp.NameMention;
import org.claimcheck.nlp.NameModel;
import org.claimcheck.nlp.NameTags;
import org.claimcheck.nlp.NameTags.Label;
import org.claimcheck.nlp.WordClusters;
import org.junit.jupiter.api.Test;

class CrfTest {
    private static final int ANY = (1 << NameTags.COUNT) - 1;

    private final WordClusters clusters = clusters();

    @Test
    void learnsFromContextAndTellsItAgain() throws IOException {
        NameFinder finder = finder(trained(examples(false)));

        assertThat(finder.find(words("Yesterday Dr. Ulla Stroem spoke .")))
                .extracting(NameMention::start, NameMention::end, NameMention::kind)
                .containsExactly(tuple(2, 4, Kind.PERSON));
        assertThat(finder.find(words("They live in Velmora .")))
                .extracting(NameMention::start, NameMention::end, NameMention::kind)
                .containsExactly(tuple(3, 4, Kind.LOCATION));
        assertThat(finder.find(words("They live in peace ."))).isEmpty();
    }

    @Test
    void openTagsTeachNothingWrong() throws IOException {
        NameFinder finder = finder(trained(examples(true)));

        assertThat(finder.find(words("They live in Velmora ."))).hasSize(1);
    }

    @Test
    void sameExamplesGiveTheSameBytes() throws IOException {
        assertThat(trained(examples(false))).isEqualTo(trained(examples(false)));
    }

    private List<Crf.Example> examples(boolean open) {
        List<Crf.Example> examples = new ArrayList<>();
        for (int k = 0; k < 20; k++) {
            String a = Character.toString('A' + k);
            examples.add(
                    example("Yesterday Dr. " + a + "lma " + a + "bek spoke .", 2, 4, Label.PERSON));
            examples.add(example("They live in " + a + "lund .", 3, 4, Label.LOCATION));
            examples.add(example("They live in peace .", 0, 0, Label.LOCATION));
            if (open) {
                Crf.Example unsure = example("They live in " + a + "by .", 0, 0, Label.LOCATION);
                unsure.allowed[3] = ANY;
                examples.add(unsure);
            }
        }
        return examples;
    }

    private Crf.Example example(String sentence, int start, int end, Label label) {
        String[] tokens = words(sentence);
        int[] allowed = new int[tokens.length];
        for (int i = 0; i < allowed.length; i++) {
            boolean named = start <= i && i < end;
            allowed[i] = 1 << (named ? NameTags.of(label, i, start, end) : NameTags.OUTSIDE);
        }
        return new Crf.Example(new NameFeatures(clusters).of(tokens), allowed, 1);
    }

    private static byte[] trained(List<Crf.Example> examples) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TrainNames.write(Crf.train(examples, new Crf.Settings(20, 0.1, 1e-5, 0.3, 0.1, 2), 1), out);
        return out.toByteArray();
    }

    private NameFinder finder(byte[] model) throws IOException {
        return new NameFinder(NameModel.read(new ByteArrayInputStream(model)), clusters);
    }

    private static String[] words(String sentence) {
        return sentence.split(" ");
    }

    private static WordClusters clusters() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            WordClusters.write(List.of("live"), List.of(new int[] {1}, new int[] {1}), out);
            return WordClusters.read(new ByteArrayInputStream(out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
