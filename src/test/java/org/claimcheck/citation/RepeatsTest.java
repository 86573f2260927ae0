package org.claimcheck.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.Articles;
import org.claimcheck.input.Format;
import org.junit.jupiter.api.Test;

class RepeatsTest {

    private static final String HOLM = "Ada Holm, Fires of the coast (Port Press, 1911), 12.";

    /** What each note of a text repeats; each is cited once, in order. */
    private static List<Integer> repeats(String... notes) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= notes.length; i++) {
            text.append("The mill burned again.[^").append(i).append("] ");
        }
        for (int i = 1; i <= notes.length; i++) {
            text.append("\n\n[^").append(i).append("]: ").append(notes[i - 1]);
        }
        return repeatsIn(Format.MARKDOWN, text + "\n");
    }

    /** Minus one stands for none. */
    private static List<Integer> repeatsIn(Format format, String text) {
        Stream<Reference> references =
                Articles.check(format, text, null).article().citations().references().stream();
        return references.map(r -> r.repeats() == null ? -1 : r.repeats()).toList();
    }

    @Test
    void theNoteBefore() {
        assertThat(repeats(HOLM, "Ibid., 14.", "Berg, Tides, 1990.")).containsExactly(-1, 0, -1);
        assertThat(repeats(HOLM, "ibidem", "Ibid.")).containsExactly(-1, 0, 0);
    }

    @Test
    void noNoteWhereThatIsNotSure() {
        assertThat(repeats("Ibid., 14.", HOLM)).containsExactly(-1, -1);
        assertThat(repeats("Holm 1911; Lind 1912.", "Ibid.")).containsExactly(-1, -1);
        assertThat(repeats(HOLM, "Ibidon, Oars, 1990.")).containsExactly(-1, -1);
    }

    @Test
    void noNoteThatIsCitedElsewhereToo() {
        String text =
                "The mill burned.[^1] It rained.[^1] Snow fell.[^2]\n\n[^1]: "
                        + HOLM
                        + "\n\n[^2]: Ibid.\n";
        assertThat(repeatsIn(Format.MARKDOWN, text)).containsExactly(-1, -1);
    }

    @Test
    void numbersInBracketsAreLabels() {
        String text =
                """
                The mill burned [1] and was built anew [2].

                Notes

                [1] Ada Holm, Fires of the coast, 1911.
                [2] Ibid., p. 14.
                """;
        assertThat(repeatsIn(Format.TEXT, text)).containsExactly(-1, 0);
    }
}
