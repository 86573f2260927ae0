package org.claimcheck.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import org.claimcheck.Articles;
import org.claimcheck.article.Article;
import org.claimcheck.input.Format;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The port handles 38% of the country's grain. | QUANTITY",
                "The town of Halden was founded in 1870 by traders. | EVENT",
                "The harbour office is open on weekdays. | STATE",
                "The flood was caused by a broken lock. | CAUSE",
                "It is the oldest lighthouse in the county. | RANK",
                "The court ruled that the dam may stay. | LAW",
                "Anna Holt told the council the dam is safe. | QUOTE",
                "\"The dam is as safe as a house,\" said Anna Holt. | QUOTE",
                "The council should buy a new ferry. | OPINION",
                "The ferry will sail again after Easter. | PREDICTION",
                "Who pays for the ferry in winter? | QUESTION",
                "Please bring a warm coat to the pier. | INSTRUCTION",
                "I lost my hat on the way to the pier. | EXPERIENCE",
                "The pier at night | OTHER",
                "Two ferries lie at the pier. | STATE",
                "Henry I. built a castle there in 1105. | EVENT"
            })
    void sentencesHaveAKind(String sentence, Kind kind) {
        assertThat(article(sentence).assessments()).extracting(Assessment::kind).containsOnly(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Exports fell by 12 percent in 2009, the transport department said. | 1",
                "Exports fell by 12 percent in 2009, according to the port's own accounts. | 1",
                "Exports fell by 12 percent in 2009, according to the transport department. | 1",
                "Exports fell by 12 percent in 2009, according to a department. | 0",
                "Exports fell by 12 percent in 2009, according to the experts. | 0",
                "Exports fell by 12 percent in 2009, the residents said. | 0",
                "Exports of the bank fell by 12 percent in 2009. | 0"
            })
    void aBodyOfThePlaceSpokenOfIsASource(String sentence, int sources) {
        assertThat(article(sentence).claims().get(0).evidence().sources()).hasSize(sources);
    }

    @Test
    void figuresScoreAboveGreetings() {
        List<Assessment> all =
                article("Exports fell by 12 percent in 2009. Thank you all for coming tonight.")
                        .assessments();

        assertThat(all.get(0).score()).isGreaterThan(.8);
        assertThat(all.get(1).score()).isLessThan(.2);
        assertThat(all.get(0).isClaim()).isTrue();
        assertThat(all.get(1).isClaim()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Exports fell by 12 percent, and the port lost 300 jobs. "
                        + "| Exports fell by 12 percent / the port lost 300 jobs.",
                "The storm killed 107 people and wounded 238 others. "
                        + "| The storm killed 107 people / wounded 238 others.",
                "Exports fell by 12 percent in 2009; the port lost 300 jobs. "
                        + "| Exports fell by 12 percent in 2009 / the port lost 300 jobs.",
                "Exports fell by between 12 and 14 percent. "
                        + "| Exports fell by between 12 and 14 percent.",
                "Exports of 12 million and 14 million tonnes were lost. "
                        + "| Exports of 12 million and 14 million tonnes were lost.",
                "When exports fell by 12 percent, and the port lost 300 jobs, it closed. "
                        + "| When exports fell by 12 percent, and the port lost 300 jobs, it closed.",
                "The port (it lost 12 percent, and it closed in 2009) lies idle. "
                        + "| The port (it lost 12 percent, and it closed in 2009) lies idle."
            })
    void figuresOfTwoClausesAreTwoClaims(String sentence, String parts) {
        Article article = article(sentence);

        assertThat(article.claims())
                .extracting(c -> c.span().of(article.text()))
                .containsExactly(parts.split(" / "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "According to the Office for Roads, 60 percent of all roads are bad."
                        + " | According to the Office for Roads",
                "According to the WHO, 60 percent of all roads are bad. | According to the WHO",
                "Some 60 percent of roads are bad, said Anna Holt. | said Anna Holt",
                "The Harbour Board reported 60 percent more ships. | Harbour Board reported",
                "Figures from the Harbour Board put the loss at 60 percent."
                        + " | Figures from the Harbour Board",
                "The county's report says 60 percent of roads are bad. | The county's report says",
                "The county’s yearly report, out in May, put the loss at 60 percent."
                        + " | The county’s yearly report, out in May, put",
                "The harbour master's log shows 60 percent more ships."
                        + " | The harbour master's log shows",
                "Its latest accounts list 60 percent more ships. | Its latest accounts list",
                "The loss was 60 percent, according to the council's own log."
                        + " | according to the council's own log",
                "The loss was 60 percent, according to Holden's report for May."
                        + " | according to Holden's report",
                "The loss of 60 percent was announced on Friday by the Harbour Board."
                        + " | announced on Friday by the Harbour Board",
                "Anna Holt, who runs the pier, on Tuesday told us 60 percent of ships left."
                        + " | Anna Holt, who runs the pier, on Tuesday told",
                "The county's own department said 60 percent of roads are bad."
                        + " | The county's own department said",
                "The loss was 60 percent, its engineer confirmed. | its engineer confirmed",
                "The residents' report says 60 percent of roads are bad. | ",
                "The report says 60 percent of roads are bad. | ",
                "The engineer said 60 percent of roads are bad. | ",
                "It says the US report put 60 percent of roads on a list. | ",
                "The mayor of the county puts 60 percent of the tax into roads. | ",
                "The plan said US roads were 60 percent worse. | ",
                "Hallam said 60 percent of roads are bad. | ",
                "The county's report came and 60 percent of roads, we can say, are bad. | ",
                "Moss and North Halden added together lost 60 percent of roads. | ",
                "The Moss states lost 60 percent of roads. | ",
                "The survey left its stated goal of 60 percent of roads behind. | ",
                "According to experts, 60 percent of all roads are bad. | ",
                "According to American officials, 60 percent of all roads are bad. | ",
                "According to a March survey, 60 percent of all roads are bad. | ",
                "Officials said that 60 percent of all roads are bad. | ",
                "Roads in the United States lost 60 percent of their width. | "
            })
    void onlyANamedSourceIsEvidence(String sentence, String source) {
        Article article = article(sentence);

        assertThat(article.claims().get(0).evidence().sources())
                .extracting(s -> s.of(article.text()))
                .isEqualTo(source == null ? List.of() : List.of(source));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Deirdre Hallam runs the pier. Hallam said that 60 percent of roads are bad."
                        + " | Hallam said",
                "Deirdre Hallam, the county engineer, came. The engineer said 60 percent are bad."
                        + " | The engineer said",
                "County engineer Deirdre Hallam came. The engineer said 60 percent are bad."
                        + " | The engineer said",
                "We read the county's report. The report says 60 percent of roads are bad."
                        + " | The report says",
                "They have a survey by the Harbour Board. The survey found 60 percent of them bad."
                        + " | The survey found",
                "Anna Holt, in a statement, was calm. The statement said 60 percent are bad."
                        + " | The statement said",
                "It is old, said Anna Holt. She added that 60 percent of roads are bad."
                        + " | She added",
                "It is old, said Anna Holt. She smiled. She also told us 60 percent are bad."
                        + " | She also told",
                "Farmers Union members met. Farmers said that 60 percent of roads are bad. | ",
                "The county has a report. The report says 60 percent of roads are bad. | ",
                "It is old. She added that 60 percent of roads are bad. | ",
                "It is old, said Anna Holt. The tide rose. The boats lay idle. The sun sank."
                        + " He said 60 percent are bad. | "
            })
    void whoWasNamedBeforeGoesOnAsASource(String text, String source) {
        Article article = article(text);
        Claim last = article.claims().get(article.claims().size() - 1);

        assertThat(last.evidence().sources())
                .extracting(s -> s.of(article.text()))
                .isEqualTo(source == null ? List.of() : List.of(source));
    }

    @Test
    void aTagThatAsksForASourceIsNone() {
        Article article =
                article(
                        Format.HTML,
                        "<p>Exports fell by 12 percent in 2009.<sup>[<a"
                                + " href='https://wiki.example/Citation_needed'>citation"
                                + " needed</a>]</sup></p>");

        assertThat(article.claims().get(0).evidence().isEmpty()).isTrue();
    }

    @Test
    void aCitationCoversTheClauseBeforeIt() {
        Article article =
                article(
                        Format.MARKDOWN,
                        "Exports fell by 12 percent,[^1] and the port lost 300 jobs.\n\n"
                                + "[^1]: Harbour Board, 2010.");

        assertThat(article.claims())
                .extracting(c -> c.evidence().citations().size())
                .containsExactly(1, 0);
        assertThat(article.claims().get(1).needs()).containsExactly("source");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Experts say 60 percent of all roads are bad. | source who",
                "They lost 60 percent of all roads in 2009. | source context",
                "The county recently lost 60 percent of its roads. | source date",
                "The county lost 60 percent of its roads, said Anna Holt. | "
            })
    void needsAreWhatIsMissing(String sentence, String needs) {
        assertThat(article(sentence).claims().get(0).needs())
                .isEqualTo(needs == null ? List.of() : List.of(needs.split(" ")));
    }

    @Test
    void longInputTakesLinearTime() {
        String clause = "the port lost 300 jobs in 2009, and ";
        String marks = "Exports fell[^1] by 12 percent. ";
        Assertions.assertTimeout(
                Duration.ofSeconds(60),
                () -> {
                    assertThatCode(() -> article(clause.repeat(20_000)).claims())
                            .doesNotThrowAnyException();
                    article(Format.MARKDOWN, marks.repeat(5_000) + "\n\n[^1]: A.").claims();
                });
    }

    private static Article article(String text) {
        return article(Format.TEXT, text);
    }

    private static Article article(Format format, String text) {
        return Articles.check(format, text, null).article();
    }
}
