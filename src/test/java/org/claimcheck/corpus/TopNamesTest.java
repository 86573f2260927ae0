package org.claimcheck.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.claimcheck.corpus.TopNames.Counted;
import org.junit.jupiter.api.Test;

class TopNamesTest {

    @Test
    void fewNamesAreCountedExactly() {
        TopNames names = new TopNames();
        for (String name : new String[] {"b", "a", "c", "b", "a", "b"}) {
            names.add(name);
        }
        assertThat(names.most(2)).containsExactly(new Counted("b", 3, 0), new Counted("a", 2, 0));
        assertThat(names.size()).isEqualTo(3);
        assertThat(names.isCut()).isFalse();
    }

    @Test
    void ofManyTheRareAreForgottenAndTheFrequentKept() {
        TopNames names = new TopNames();
        for (int i = 0; i < 200_000; i++) {
            names.add("rare " + i);
            if (i % 10 == 0) {
                names.add("frequent");
            }
            if (i > 150_000 && i % 10 == 1) {
                names.add("late");
            }
        }
        assertThat(names.size()).isLessThan(2 * TopNames.KEPT);
        assertThat(names.isCut()).isTrue();
        assertThat(names.most(2).get(0)).isEqualTo(new Counted("frequent", 20_000, 0));
        Counted late = names.most(2).get(1);
        assertThat(late.name()).isEqualTo("late");
        assertThat(late.count()).isLessThanOrEqualTo(5000);
        assertThat(late.count() + late.missing()).isGreaterThanOrEqualTo(5000);
        assertThat(late.missing()).isBetween(1L, 20L);
    }

    @Test
    void whatIsReadGoesOnAsWhatWasWritten() throws IOException {
        TopNames names = new TopNames();
        for (int i = 0; i < 30_000; i++) {
            names.add("name " + i % 25_000);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        names.write(new DataOutputStream(bytes));
        TopNames read =
                TopNames.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        for (TopNames each : new TopNames[] {names, read}) {
            for (int i = 0; i < 15_000; i++) {
                each.add("more " + i);
            }
        }
        assertThat(read.most(100_000)).isEqualTo(names.most(100_000));
        assertThat(read.isCut()).isTrue();
    }
}
