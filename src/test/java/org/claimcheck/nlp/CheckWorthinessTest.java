package org.claimcheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.ml.model.MaxentModel;
import org.claimcheck.claim.ClaimFeatures;
import org.junit.jupiter.api.Test;

class CheckWorthinessTest {

    private static final String[] WORDS =
            ("We I the a council paid $ 40 million 1,200 1999 3rd 12th percent % will won't should"
                            + " biggest tallest voted because Müller’s ferry ferries ? \" U.S. zzxqv"
                            + " people than in of was said rose — _ 5x")
                    .split(" ");

    @Test
    void isWhatOpenNlpSaysOfTheSameFeaturesOnceEach() throws IOException {
        Language language = new Language();
        CheckWorthiness claims;
        MaxentModel expected;
        try (InputStream one = open();
                InputStream other = open()) {
            claims = CheckWorthiness.read(one);
            expected = new DoccatModel(other).getMaxentModel();
        }
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            List<String> words = new ArrayList<>();
            for (int k = random.nextInt(200); k > 0; k--) {
                words.add(WORDS[random.nextInt(WORDS.length)]);
            }
            TextFeatures features = ClaimFeatures.of(String.join(" ", words), language.clusters());
            Set<String> once = new LinkedHashSet<>();
            features.each(name -> once.add("bow=" + name));

            double[] all = expected.eval(once.toArray(String[]::new));
            assertThat(claims.probability(features))
                    .isEqualTo(all[expected.getIndex(CheckWorthiness.WORTHY)]);
        }
    }

    @Test
    void featuresAreTheSameEachTime() {
        TextFeatures features =
                ClaimFeatures.of(
                        "The 3rd ferry won't cost $40 million.", new Language().clusters());

        assertThat(names(features)).isEqualTo(names(features)).contains("w#ord", "cSUMS1");
    }

    private static List<String> names(TextFeatures features) {
        List<String> out = new ArrayList<>();
        features.each(name -> out.add(name.toString()));
        return out;
    }

    private static InputStream open() {
        return Objects.requireNonNull(Language.class.getResourceAsStream("en-claims.bin"));
    }
}
