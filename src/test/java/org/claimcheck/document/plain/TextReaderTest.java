package org.claimcheck.document.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimcheck.document.MappingCheck.checked;
import static org.claimcheck.document.MappingCheck.kinds;
import static org.claimcheck.document.MappingCheck.read;
import static org.claimcheck.document.MappingCheck.texts;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.Region;
import org.claimcheck.input.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("StringConcatToTextBlock") // spaces at line ends matter
class TextReaderTest {

    private static final String PROSE =
            "The harbour of the town was built by hand over eleven long years.";

    private static Document text(String text) {
        return checked(text, Format.TEXT);
    }

    @Test
    void joinsLinesBrokenToAWidth() {
        Document document =
                text(
                        "The harbour of the town was built by hand over eleven\n"
                                + "long years. Thomas Reed, who drew the plans, left the\n"
                                + "town before it was done. He never came back to see it.\n"
                                + "Nobody knows why.\n\n"
                                + "A second paragraph begins here, and it goes on for a\n"
                                + "while.\n");
        assertThat(texts(document))
                .containsExactly(
                        "The harbour of the town was built by hand over eleven long years. Thomas"
                                + " Reed, who drew the plans, left the town before it was done. He never"
                                + " came back to see it. Nobody knows why.",
                        "A second paragraph begins here, and it goes on for a while.");
    }

    @Test
    void keepsLinesThatAreParagraphsApart() {
        String one = PROSE + " It holds forty boats.";
        String two = "\"We waited for it,\" the mayor said. " + PROSE;
        Document document = text(one + "\n" + two + "\r\n" + PROSE + "\n");
        assertThat(texts(document)).containsExactly(one, two, PROSE);
    }

    @Test
    void startsAParagraphWhereALineIsSetIn() {
        Document document =
                text(
                        "The harbour of the town was built by hand over eleven\n"
                                + "long years, and the plans were lost in the flood of that\n"
                                + "spring.\n"
                                + "   Thomas Reed, who drew them, had left the town before\n"
                                + "it was done, and never came back.\n");
        assertThat(texts(document)).hasSize(2);
        assertThat(texts(document).get(1)).startsWith("Thomas Reed");
    }

    @Test
    void findsHeadings() {
        Document document =
                text(
                        "A Harbour Comes Home\n\n"
                                + PROSE
                                + "\n\nWho Paid for It?\n\n"
                                + PROSE
                                + "\n\nThe cost: a summary\n\nYears of Debt\n\n"
                                + PROSE
                                + "\n\nHe agreed.\n\n"
                                + PROSE
                                + "\n\nthe end of it\n\n"
                                + PROSE
                                + "\n\nThomas Reed\n");
        assertThat(document.blocks().stream().filter(b -> b instanceof Block.Heading))
                .extracting(b -> b.span().of(document.text()))
                .containsExactly(
                        "A Harbour Comes Home",
                        "Who Paid for It?",
                        "The cost: a summary",
                        "Years of Debt");
        assertThat(document.metadata().title()).isEqualTo("A Harbour Comes Home");
        assertThat(document.blocks().get(0).region()).isEqualTo(Region.Kind.FRONT_MATTER);
    }

    @Test
    void takesAProseOpeningForNoTitle() {
        Document document = text(PROSE + "\n\n" + PROSE + "\n");
        assertThat(document.metadata().title()).isNull();
    }

    @Test
    void readsDatelineAndByline() {
        Document document =
                text("A Harbour Comes Home\n\nBy Ann O'Dell\n\nMonday, 3 June 2019\n\n" + PROSE);
        assertThat(document.metadata().author()).isEqualTo("Ann O'Dell");
        assertThat(document.metadata().published())
                .hasToString("Published[date=2019-06-03, from=dateline, others=[]]");
        assertThat(kinds(document))
                .containsExactly("Heading", "Paragraph", "Paragraph", "Paragraph");
        assertThat(document.blocks())
                .extracting(Block::region)
                .endsWith(Region.Kind.FRONT_MATTER, Region.Kind.MAIN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "LONDON (Agency) - 3 June 2019 -; null; 2019-06-03",
                "LINCOLN, UK, Monday 3 June 2019 --; null; 2019-06-03",
                "LINCOLN, June 3, 2019 (Agency) --; null; 2019-06-03",
                "June 3, 2019 | By Ann Ede; Ann Ede; 2019-06-03",
                "By Ann Ede · June 3, 2019 · 5 min read; Ann Ede; 2019-06-03",
                "Published: 3 June 2019.; null; 2019-06-03",
                "Posted on June 3, 2019; null; 2019-06-03",
                "Updated: 3 June 2019; null; null",
                "By Ann Ede, staff writer; Ann Ede; null",
                "By Ann Ede and Bo Reed, Harbour Gazette; Ann Ede and Bo Reed; null",
                "By Ann Ede, 3 June 2019; Ann Ede; 2019-06-03",
                "By Ann Ede, reporter, June 3, 2019; Ann Ede; 2019-06-03",
                "FOR IMMEDIATE RELEASE; null; null",
            })
    void setsLinesOfCreditApart(String line, String author, String date) {
        Document document = text("A Harbour Comes Home\n\n" + line + "\n\n" + PROSE);
        assertThat(document.metadata().author()).isEqualTo(author.equals("null") ? null : author);
        assertThat(String.valueOf(document.metadata().published()))
                .isEqualTo(
                        date.equals("null")
                                ? "null"
                                : "Published[date=" + date + ", from=dateline, others=[]]");
        assertThat(document.regions().get(1).reason()).isEqualTo("byline");
        assertThat(document.blocks().get(1).region()).isEqualTo(Region.Kind.FRONT_MATTER);
        assertThat(document.metadata().title()).isEqualTo("A Harbour Comes Home");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Night, the harbour sleeps.",
                "By New Year, all of the boats were gone.",
                "By Ann Ede, who came to the harbour late.",
                "The fair | 3 June 2019",
                "Opening Day - 3 June 2019",
                "LONDON is far away."
            })
    void leavesOtherLinesAlone(String line) {
        Document document = text("A Harbour Comes Home\n\n" + line + "\n\n" + PROSE);
        assertThat(document.metadata().author()).isNull();
        assertThat(document.metadata().published()).isNull();
        assertThat(document.blocks().get(1).region()).isEqualTo(Region.Kind.MAIN);
    }

    @Test
    void readsTheDatelineOfAParagraph() {
        Document document =
                text(
                        "FOR IMMEDIATE RELEASE\n\nA Harbour Comes Home\n\n"
                                + "LINCOLN, UK, Monday 3 June 2019 -- "
                                + PROSE);
        assertThat(document.metadata().title()).isEqualTo("A Harbour Comes Home");
        assertThat(document.metadata().published())
                .hasToString("Published[date=2019-06-03, from=dateline, others=[]]");
        assertThat(document.blocks().get(2).region()).isEqualTo(Region.Kind.MAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3/6/2019",
                "June 2019",
                "31 June 2019",
                "On 3 June 2019 it opened.",
                "3 June 2019\n\n4 June 2019"
            })
    void takesNoDateThatIsInDoubt(String line) {
        Document document = text("A Harbour Comes Home\n\n" + line + "\n\n" + PROSE);
        assertThat(document.metadata().published()).isNull();
    }

    @Test
    void readsItemsWithoutTheirMarks() {
        Document document =
                text(
                        "What was needed:\n\n- a crane\n- two boats,\n  both large\n"
                                + "\u2022 \u00e9gout\n\n1. First of all\n2) Second\n\n1845 was dry. -5\n");
        assertThat(texts(document))
                .containsExactly(
                        "What was needed:",
                        "a crane",
                        "two boats, both large",
                        "\u00e9gout",
                        "First of all",
                        "Second",
                        "1845 was dry. -5");
        assertThat(document.blocks().stream().filter(b -> b instanceof Block.ListItem))
                .extracting(b -> ((Block.ListItem) b).ordinal())
                .containsExactly(0, 0, 0, 1, 2);
    }

    @Test
    void keepsTheLabelsOfReferences() {
        Document document =
                text(
                        PROSE
                                + " [1] It was dear. [2]\n\nReferences\n"
                                + "[1] Reed, T. On harbours. 1901.\n[2] Ede, A. On debts. 1905.\n");
        assertThat(texts(document))
                .endsWith("[1] Reed, T. On harbours. 1901.", "[2] Ede, A. On debts. 1905.");
    }

    @Test
    void doesNotCutAtAMarkerThatHappensToBeginALine() {
        Document document =
                text(
                        "The harbour of the town was built by hand over eleven\n"
                                + "[4] long years, and the plans were lost in the great\n"
                                + "12. flood, or so the town clerk says in a letter of the\n"
                                + "same year.\n");
        assertThat(texts(document)).hasSize(1);
    }

    @Test
    void readsQuotedMail() {
        Document document =
                text(
                        "You wrote:\n\n> We shall open the harbour of the town in\n> June, if all goes well.\n"
                                + ">\n> > When will it open, we wonder?\n\nGood.\n");
        assertThat(texts(document))
                .containsExactly(
                        "You wrote:",
                        "We shall open the harbour of the town in June, if all goes well.",
                        "When will it open, we wonder?",
                        "Good.");
        assertThat(document.blocks())
                .extracting(Block::region)
                .containsExactly(
                        Region.Kind.MAIN,
                        Region.Kind.QUOTE_BLOCK,
                        Region.Kind.QUOTE_BLOCK,
                        Region.Kind.MAIN);
    }

    @Test
    void keepsFieldsApart() {
        assertThat(texts(text("Name: Ann Ede\nCity: Port Reed\nBorn: 1901, in the\nold town\n")))
                .startsWith("Name: Ann Ede", "City: Port Reed");
    }

    @Test
    void locatesInTheSource() {
        String source = "One line that is long enough to be broken to a width, and\nthen more.\n";
        Document document = text(source);
        int at = document.text().indexOf("then");
        assertThat(document.location(new org.claimcheck.text.Span(at, at + 4)).line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[", "(", "\"", "> ", ">", "*", "`", "- ", "1. ", "[1] ", "a\n", "a\n\n", "\n",
                "k: v\n", "A b\n\n", ".", "\r", "\0", ": "
            })
    void readsHostileRepeatsInTime(String unit) {
        String text = unit.repeat(100_000);
        assertTimeout(Duration.ofSeconds(20), () -> read(text, Format.TEXT));
    }

    @Test
    void readsAHugeLineInTime() {
        String text = "The town grew \"again\" in 1990. ".repeat(340_000);
        Document document = assertTimeout(Duration.ofSeconds(20), () -> read(text, Format.TEXT));
        assertThat(texts(document)).isEqualTo(List.of(text.strip()));
    }
}
