package org.claimcheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTest {
    private final NameFinder finder = NameFinder.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Our reporter met Margaret Thornton on Tuesday . | PERSON Margaret Thornton",
                "According to Dr. Peter Novak , the bridge is safe . | PERSON Peter Novak",
                "The family moved to Lisbon in the spring . | LOCATION Lisbon",
                "Floods hit northern Italy and Austria . " + "| LOCATION Italy; LOCATION Austria",
                "She teaches physics at the University of Leeds . "
                        + "| ORGANIZATION University of Leeds",
                "He served in the Second World War and in Korea . "
                        + "| EVENT Second World War; LOCATION Korea",
                "They won gold at the 2012 Summer Olympics . | EVENT 2012 Summer Olympics",
                "The bridge was built by hand with great care . | ''",
                "In 1997 , 42 % of them agreed . | ''",
            })
    void findsPeopleOrganisationsPlacesAndEvents(String sentence, String expected) {
        assertThat(shown(sentence.split(" "))).isEqualTo(expected);
    }

    @Test
    void theAnswerDoesNotDependOnEarlierCalls() {
        String[] sentence = "Yesterday Helen Marsh flew from Oslo to Madrid .".split(" ");
        List<NameMention> first = finder.find(sentence);
        finder.find("The Marsh Company of Oslo hired Madrid .".split(" "));

        assertThat(first).isNotEmpty();
        assertThat(finder.find(sentence)).isEqualTo(first);
        assertThat(NameFinder.load().find(sentence)).isEqualTo(first);
    }

    @Test
    void emptyInputHasNoNames() {
        assertThat(finder.find(new String[0])).isEmpty();
        assertThat(finder.find(new String[] {""})).isEmpty();
        assertThat(finder.findAll(List.of())).isEmpty();
        assertThat(finder.findAll(List.of(new String[0], new String[0])))
                .containsExactly(List.of(), List.of());
    }

    @Test
    void mentionsAreInOrderAndDoNotOverlap() {
        String[] tokens = "Anna Holt , Paul Reyes and the BBC met in Paris , France .".split(" ");
        List<NameMention> mentions = finder.find(tokens);

        assertThat(mentions).hasSizeGreaterThan(2);
        int end = 0;
        for (NameMention mention : mentions) {
            assertThat(mention.start()).isGreaterThanOrEqualTo(end);
            assertThat(mention.confidence()).isBetween(0.0, 1.0);
            end = mention.end();
        }
        assertThat(end).isLessThanOrEqualTo(tokens.length);
    }

    @Test
    void aVeryLongSentenceTakesLinearTime() {
        String[] capitals = new String[50_000];
        Arrays.fill(capitals, "Aa");
        assertTimeout(Duration.ofSeconds(30), () -> finder.findAll(List.<String[]>of(capitals)));
        assertTimeout(
                Duration.ofSeconds(10), () -> finder.find(new String[] {"X".repeat(1_000_000)}));
    }

    @Test
    void namesFarIntoALongListAreInPlace() {
        String[] tokens = new String[2500];
        Arrays.fill(tokens, "and");
        tokens[2201] = "in";
        tokens[2202] = "France";

        assertThat(finder.find(tokens)).extracting(NameMention::start).containsExactly(2202);
    }

    @Test
    void hostileTokensAreNoTrouble() {
        String[] tokens = {"\uD800", "\u0000", "A\uDC00", "👩‍🔬", "İ", "ß", " ", "0".repeat(1000)};
        assertThat(finder.find(tokens)).isEqualTo(finder.find(tokens));
    }

    @Test
    void aMentionCoversAtLeastOneToken() {
        assertThatThrownBy(() -> new NameMention(2, 2, EntityMention.Kind.PERSON, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String shown(String[] tokens) {
        StringBuilder text = new StringBuilder();
        for (NameMention mention : finder.find(tokens)) {
            text.append(text.isEmpty() ? "" : "; ").append(mention.kind()).append(' ');
            text.append(
                    String.join(" ", Arrays.copyOfRange(tokens, mention.start(), mention.end())));
        }
        return text.toString();
    }
}
