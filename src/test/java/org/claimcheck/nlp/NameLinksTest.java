package org.claimcheck.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimcheck.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLinksTest {
    private static final Pattern MARKED = Pattern.compile("([POL])\\[([^\\]]*+)\\]");

    /** Marked texts: kind, then the mention in brackets; expected: name=mentions. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P[Ottilie Brand] came. P[Brand] left. | Ottilie Brand=2",
                "P[Brand] leaves, says paper. P[Ottilie Brand] came. | Ottilie Brand=2",
                "Mr P[Mr. Brand] and P[Ottilie Brand]'s dog | Ottilie Brand=2",
                "P[Ottilie Brand’s] dog. P[Ottilie Brand]. | Ottilie Brand=2",
                "P[Ottilie M. Brand] met P[Ottilie Brand] and P[Brand] | Ottilie M. Brand=3",
                "P[Selmish President Brand], P[Ottilie Brand], P[Brand] | Ottilie Brand=3",
                "P[Carl Brand Jr.] and P[Brand] | Carl Brand Jr.=2",
                "O[Quillmere Ltd] and O[Quillmere] | Quillmere Ltd=2",
                "O[Harbour Safety Board] (O[HSB]); O[HSB] | Harbour Safety Board=3",
                "O[the Harbour Safety Board] (HSB); O[HSB] | the Harbour Safety Board=2",
                "L[Oslo], L[Oslo] and L[Bergen] | Oslo=2; Bergen=1",
            })
    void links(String marked, String expected) {
        assertThat(shown(marked)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P[Ottilie Brand] and P[Carl Brand]: P[Brand] | Ottilie Brand=1; Carl Brand=1; Brand=1",
                "P[Ottilie Brand] and P[Ottilie] | Ottilie Brand=1; Ottilie=1",
                "P[Ottilie Brand] in L[Brand] | Ottilie Brand=1; Brand=1",
                "P[Ottilie A. Brand], P[Ottilie C. Brand]: P[Ottilie Brand]"
                        + " | Ottilie A. Brand=1; Ottilie C. Brand=1; Ottilie Brand=1",
                "O[General Harbours] and O[Harbours] | General Harbours=1; Harbours=1",
                "O[Harbour Safety Board] and O[HSB] | Harbour Safety Board=1; HSB=1",
                "O[Harbour Safety Board] (O[HSA]) | Harbour Safety Board=1; HSA=1",
                "O[Harbour Safety Board] (HSB), O[Hill Safety Board] (HSB): O[HSB]"
                        + " | Harbour Safety Board=1; Hill Safety Board=1; HSB=1",
                "O[Quillmere Ltd], O[Quillmere Inc] and O[Quillmere]"
                        + " | Quillmere Ltd=1; Quillmere Inc=1; Quillmere=1",
            })
    void leavesApartWhatCouldBeTwo(String marked, String expected) {
        assertThat(shown(marked)).isEqualTo(expected);
    }

    @Test
    void everyMentionIsInOneEntity() {
        String text = "Ann Vale (AV) Vale Ann Vale";
        List<EntityMention> mentions = new ArrayList<>();
        for (Span span : List.of(new Span(0, 8), new Span(10, 12), new Span(14, 18))) {
            mentions.add(new EntityMention(EntityMention.Kind.PERSON, span, "test"));
        }

        List<NamedEntity> entities = NameLinks.link(text, mentions);

        assertThat(entities).hasSize(1);
        assertThat(entities.get(0).mentions())
                .containsExactly(new Span(0, 8), new Span(10, 12), new Span(14, 18));
    }

    @Test
    void manyNamesTakeLittleTime() {
        StringBuilder text = new StringBuilder();
        List<EntityMention> mentions = new ArrayList<>();
        for (int k = 0; k < 100_000; k++) {
            int start = text.length();
            text.append("A").append(k).append(" Brand (");
            mentions.add(
                    new EntityMention(
                            EntityMention.Kind.PERSON, new Span(start, text.length() - 2), "test"));
        }
        assertTimeout(Duration.ofSeconds(20), () -> NameLinks.link(text.toString(), mentions));
    }

    private static String shown(String marked) {
        StringBuilder text = new StringBuilder();
        List<EntityMention> mentions = new ArrayList<>();
        Matcher matcher = MARKED.matcher(marked);
        int from = 0;
        while (matcher.find()) {
            text.append(marked, from, matcher.start());
            int start = text.length();
            text.append(matcher.group(2));
            EntityMention.Kind kind =
                    switch (matcher.group(1)) {
                        case "P" -> EntityMention.Kind.PERSON;
                        case "O" -> EntityMention.Kind.ORGANIZATION;
                        default -> EntityMention.Kind.LOCATION;
                    };
            mentions.add(new EntityMention(kind, new Span(start, text.length()), "test"));
            from = matcher.end();
        }
        text.append(marked.substring(from));
        return NameLinks.link(text.toString(), mentions).stream()
                .map(e -> e.name() + "=" + e.mentions().size())
                .collect(Collectors.joining("; "));
    }
}
