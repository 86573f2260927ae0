package org.claimcheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.claimcheck.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {

    private static final String TEXT = "The council bought 40 ferries (3.5m euros each) on Monday.";

    @TempDir private Path folder;

    @AfterEach
    void forget() {
        System.clearProperty(ModelFile.PROPERTY);
    }

    @Test
    void modelsFromTheFileSayWhatUnpackedOnesSay() throws IOException {
        String unpacked = said();
        give(laidOut());
        assertThat(ModelFile.given()).isNotNull();
        assertThat(said()).isEqualTo(unpacked);
    }

    @Test
    void aFileThatIsMissingCutOrOfAnotherKindIsNotUsed() throws IOException {
        Path whole = laidOut();
        give(folder.resolve("none"));
        assertThat(ModelFile.given()).isNull();
        byte[] bytes = Files.readAllBytes(whole);
        for (int size : new int[] {0, 7, 12, bytes.length - 1}) {
            give(Files.write(folder.resolve("cut"), Arrays.copyOf(bytes, size)));
            assertThat(ModelFile.given()).isNull();
        }
        bytes[0]++;
        give(Files.write(folder.resolve("other"), bytes));
        assertThat(ModelFile.given()).isNull();
        assertThat(said()).isNotEmpty();
    }

    private Path laidOut() throws IOException {
        Path file = folder.resolve("models");
        Language.prepare(file);
        return file;
    }

    private static void give(Path file) {
        System.setProperty(ModelFile.PROPERTY, file.toString());
    }

    /** What the models say of a sentence. */
    private static String said() {
        Language language = new Language();
        var tokens = language.tokens(TEXT, new Span(0, TEXT.length()));
        WordClusters clusters = language.clusters();
        int ferries = clusters.find("ferries");
        return tokens
                + " "
                + language.partsOfSpeech(TEXT, tokens)
                + " "
                + ferries
                + " "
                + clusters.cluster(0, ferries)
                + " "
                + clusters.cluster(1, ferries)
                + " "
                + language.checkWorthiness(List.of("wmillion", "cNUMBERS1", "x")::forEach);
    }
}
