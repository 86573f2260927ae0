package org.claimcheck.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.claimcheck.Packed;
import org.claimcheck.citation.Marker;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.MappingCheck;
import org.claimcheck.document.Region;
import org.claimcheck.engine.Report;
import org.claimcheck.input.InputException;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

    private static final String FULL =
            "The ferries of the region carried more people than anybody had";

    private static Document read(Pages pages) throws InputException {
        Document document = Packed.read(pages.bytes(), "paper.pdf");
        MappingCheck.check(document);
        return document;
    }

    private static List<String> outline(Document document) {
        return document.blocks().stream()
                .map(
                        b ->
                                b.getClass().getSimpleName()
                                        + " "
                                        + b.region().id()
                                        + ": "
                                        + b.span().of(document.text()))
                .toList();
    }

    @Test
    void linesBecomeParagraphs() throws InputException {
        Document document =
                read(
                        new Pages()
                                .size(16, "Ferries")
                                .gap()
                                .lines(FULL, "thought.")
                                .lines(FULL, "foreseen.")
                                .gap()
                                .lines("\u2022 One boat", "\u2022 Two boats"));
        assertThat(outline(document))
                .containsExactly(
                        "Heading main: Ferries",
                        "Paragraph main: " + FULL + " thought.",
                        "Paragraph main: " + FULL + " foreseen.",
                        "ListItem main: One boat",
                        "ListItem main: Two boats");
        assertThat(document.metadata().title()).isEqualTo("Ferries");
        assertThat(document.location(document.blocks().get(2).span()).line()).isEqualTo(4);
    }

    @Test
    void brokenWordsAreJoined() throws InputException {
        Document document =
                read(
                        new Pages()
                                .lines(
                                        "It was a well-known boat, which the people of both shores mis-",
                                        "trusted, and it was, as they said, so well-",
                                        "known that nobody of them paid any attention."));
        assertThat(document.text())
                .isEqualTo(
                        "It was a well-known boat, which the people of both shores mistrusted, and it"
                                + " was, as they said, so well-known that nobody of them paid any attention.");
        int word = document.text().indexOf("mistrusted");
        var place = document.location(new org.claimcheck.text.Span(word, word + 10));
        assertThat(place.line()).isEqualTo(1);
        assertThat(place.endLine()).isEqualTo(2);
        assertThat(place.endColumn()).isEqualTo(8);
    }

    @Test
    void headsAndPageNumbersAreSetApart() throws InputException {
        Pages pages = new Pages();
        for (int i = 1; i <= 3; i++) {
            pages.at(72, 760).lines("Ferry Review " + i).at(72, 700);
            pages.lines(FULL, "hoped for. " + FULL, "said " + "again ".repeat(i) + "and went on");
            pages.at(300, 40).lines("" + (i + 10));
            if (i < 3) {
                pages.page();
            }
        }
        Document document = read(pages);
        assertThat(document.blocks().stream().filter(b -> b.region() == Region.Kind.BOILERPLATE))
                .extracting(b -> b.span().of(document.text()))
                .containsExactly(
                        "Ferry Review 1", "11", "Ferry Review 2", "12", "Ferry Review 3", "13");
    }

    private static Pages noted() {
        return new Pages()
                .raised("The ferries carried 40,000 people in 2019 over,", "1", " and it seems")
                .lines("they carried more of them in the year that came after it, too.", FULL)
                .lines("foreseen. More of them came every year, and nobody knew their number.")
                .at(72, 90)
                .size(
                        7,
                        "1 Mara Voss, Annual report of the ferry office, 2020. It has a long title and")
                .size(7, "more than a line.");
    }

    @Test
    void smallNumberedLinesAtTheFootAreNotes() throws InputException {
        Document document = read(noted());
        Block last = document.blocks().get(document.blocks().size() - 1);
        assertThat(last).isInstanceOf(Block.Note.class);
        assertThat(((Block.Note) last).label()).isEqualTo("1");
        assertThat(last.span().of(document.text()))
                .startsWith("Mara Voss")
                .endsWith("title and more than a line.");
    }

    @Test
    void raisedNumbersLeadToThem() throws InputException {
        Report report = Packed.check(noted().bytes(), "paper.pdf");
        assertThat(report.article().citations().markers())
                .extracting(Marker::label, Marker::resolution)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("1", Marker.Resolution.FOUND));
    }

    @Test
    void columnsAreReadOneAfterTheOther() throws InputException {
        Document document =
                read(
                        new Pages()
                                .at(72, 700)
                                .lines("The left column ends in the", "middle of a sentence that")
                                .at(320, 700)
                                .lines("goes on in the right one."));
        assertThat(document.text())
                .isEqualTo(
                        "The left column ends in the middle of a sentence that goes on in the right"
                                + " one.");
    }

    @Test
    void rowsOfDotsAreATableOfContents() throws InputException {
        Document document =
                read(
                        new Pages()
                                .lines(
                                        "1 Boats . . . . . . . . 3",
                                        "2 Shores . . . . . . 9",
                                        FULL));
        assertThat(document.blocks())
                .extracting(Block::region)
                .containsExactly(
                        Region.Kind.BOILERPLATE, Region.Kind.BOILERPLATE, Region.Kind.MAIN);
    }

    @Test
    void aLineOfCreditNamesAuthorAndDay() throws InputException {
        var credited =
                read(new Pages().lines("By Ina Lund, 4 June 2023").gap().lines(FULL, "thought."));
        assertThat(credited.metadata().author()).isEqualTo("Ina Lund");
        assertThat(credited.metadata().published().date()).isEqualTo(LocalDate.of(2023, 6, 4));
        assertThat(credited.blocks().get(0).region()).isEqualTo(Region.Kind.FRONT_MATTER);
    }

    @Test
    void informationNamesTitleAndAuthor() throws InputException {
        var metadata = read(new Pages().lines(FULL).information("On boats", "Ann")).metadata();
        assertThat(metadata.title()).isEqualTo("On boats");
        assertThat(metadata.author()).isEqualTo("Ann");
        assertThat(metadata.published()).isNull();
        var file = read(new Pages().lines(FULL).information("Microsoft Word - a.doc", " "));
        assertThat(file.metadata().title()).isNull();
        assertThat(file.metadata().author()).isNull();
    }

    @Test
    void saysWhatIsLost() throws InputException {
        assertThat(read(new Pages().lines(FULL).page()).source().notes())
                .containsExactly(
                        "the text was taken out of a PDF: layout, tables and links are lost",
                        "pages without text (1)");
    }

    private static void assertRefused(byte[] bytes, String message) {
        assertThatThrownBy(() -> Packed.read(bytes, "paper.pdf"))
                .isInstanceOf(InputException.class)
                .hasMessage("paper.pdf: " + message);
    }

    @Test
    void saysWhyItCannotBeRead() throws IOException {
        assertRefused(new Pages().bytes(), "holds no text (a scan needs text recognition first)");
        assertRefused(
                new Pages().lines(FULL).protectedBy("secret", true),
                "is encrypted and needs a password");
        assertRefused(
                new Pages().lines(FULL).protectedBy("", false),
                "is protected: its owner does not allow copying text");
        byte[] whole = new Pages().lines(FULL).bytes();
        assertRefused(Arrays.copyOf(whole, 60), "is no PDF that can be read");
        assertRefused(
                "text".getBytes(StandardCharsets.UTF_8), "is no PDF (it does not begin as one)");
    }

    @Test
    void aPageHasALimit() {
        Pages pages = new Pages();
        String line = "a".repeat(1000);
        for (int i = 0; i < 201; i++) {
            pages.lines(line);
        }
        assertRefused(pages.bytes(), "has more than 200,000 characters on page 1");
    }

    @Test
    void manyPagesTakeTimeInProportion() {
        Pages pages = new Pages();
        for (int i = 0; i < 1000; i++) {
            pages.page().lines("A line of the page " + i, FULL, "more than was said.");
        }
        byte[] bytes = pages.bytes();
        Document document =
                assertTimeout(Duration.ofMinutes(1), () -> Packed.read(bytes, "paper.pdf"));
        assertThat(document.lines().lines()).isEqualTo(3001);
    }
}
