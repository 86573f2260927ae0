package org.claimcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.Articles;
import org.claimcheck.article.Article;
import org.claimcheck.document.Reader;
import org.claimcheck.input.Format;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Source;
import org.claimcheck.nlp.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TemplateTest {

    private static final Map<String, Set<String>> LISTS = Map.of("HEDGE", Set.of("about", "or"));

    private static List<Wording> wordings(String text) throws InputException {
        return Wordings.of(article(text), 1);
    }

    private static Article article(String text) throws InputException {
        Source source = Articles.source(Format.TEXT, text);
        return Article.of(Reader.read(source, Limits.DEFAULT), new Language(), null, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A# of the? B#|Some 14 of the 41 wells were dry.|14..41",
                "A# of the? B#|Some 14 of 41 wells were dry.|14..41",
                "A# of the? B#|Some 14 of all 41 wells were dry.|",
                "A# of the? B#|Some 14% of 41 wells were dry.|",
                "A# of ~2 B#|Some 14 of all the 41 wells were dry.|14..41",
                "A# of ~2 B#|Some 14 of, all told, 41 wells were dry.|",
                "A# wells ( =HEDGE2 B% )|Some 14 wells (or about 34%) were dry.|14..34%",
                "A# wells ( =HEDGE2 B% )|Some 14 wells (some 34%) were dry.|",
                "A/ wells ( B% )|Some 14/41 wells (34%) were dry.|14/41..34%",
                "A@ ~3 B#|In 2019 there were 41 wells.|2019..41",
                "A% ; or B%|They had 14%; or 15% they said.|14%..15%",
            })
    void findsFiguresInTheirPhrase(String template, String text, String expected)
            throws InputException {
        String found =
                wordings(text).stream()
                        .flatMap(w -> Template.matches(Template.all(LISTS, template), w))
                        .map(m -> m.words('A') + ".." + m.words('B'))
                        .findFirst()
                        .orElse(null);
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void citationMarkersAreNoPiece() throws InputException {
        List<Wording> wordings =
                wordings("Some 14 [1] of the 41 wells were dry.\n\nReferences\n\n[1] A book.");
        Template template = Template.all("A# of the B#").get(0);
        assertThat(Template.matches(List.of(template), wordings.get(0))).hasSize(1);
    }

    @Test
    void longSentencesTakeNoLongTime() {
        String text = "A " + "from 1 of 2 to 3 up ".repeat(100_000) + ".";
        assertTimeout(
                Duration.ofSeconds(20), () -> new WrongGrowthRate().check(article(text)).toList());
    }
}
