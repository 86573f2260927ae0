package org.claimcheck.document.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimcheck.document.MappingCheck.checked;
import static org.claimcheck.document.MappingCheck.kinds;
import static org.claimcheck.document.MappingCheck.texts;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.claimcheck.document.Document;
import org.claimcheck.document.Region;
import org.claimcheck.input.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineShapesTest {

    private static final String PROSE = "The mill stood by the river for a hundred years.";

    private static Document text(String text) {
        return checked(text, Format.TEXT);
    }

    private static List<Region.Kind> regions(Document document) {
        return document.blocks().stream().map(b -> b.region()).toList();
    }

    @Test
    void aLineOfSignsUnderTheFirstLineMakesAHeading() {
        Document document = text(PROSE + "\n\nThe second part\n===============\n\n" + PROSE + "\n");
        assertThat(texts(document)).containsExactly(PROSE, "The second part", PROSE);
        assertThat(kinds(document)).containsExactly("Paragraph", "Heading", "Paragraph");
    }

    @Test
    void rulesAreNoText() {
        for (String rule : List.of("* * *", "-----", "_________", "~~~~", "=== === ===")) {
            assertThat(texts(text(PROSE + "\n\n" + rule + "\n\n" + PROSE + "\n")))
                    .containsExactly(PROSE, PROSE);
        }
        for (String none : List.of("* *", "...", "-- and", "***bold***")) {
            assertThat(texts(text(PROSE + "\n\n" + none + "\n\n" + PROSE + "\n"))).hasSize(3);
        }
    }

    @Test
    void aHeadOfFieldsIsRead() {
        Document letter =
                text(
                        "From: Ada Mill <ada@example.org>\nTo: Tom\nSubject: The weir\n"
                                + "Date: Mon, 4 May 2020 10:12:00 +0100\n\n"
                                + PROSE
                                + "\n");
        assertThat(letter.metadata().title()).isEqualTo("The weir");
        assertThat(letter.metadata().author()).isEqualTo("Ada Mill");
        assertThat(letter.metadata().published().date()).isEqualTo(LocalDate.of(2020, 5, 4));
        assertThat(regions(letter).subList(0, 4)).containsOnly(Region.Kind.FRONT_MATTER);
    }

    @Test
    void otherLinesWithColonsAreText() {
        String dialogue = "Ada: I think so.\nTom: You do not.\n\n" + PROSE + "\n";
        assertThat(regions(text(dialogue))).doesNotContain(Region.Kind.FRONT_MATTER);
        String later = PROSE + "\n\nTitle: The weir\nAuthor: Ada\n\n" + PROSE + "\n";
        assertThat(text(later).metadata().title()).isNotEqualTo("The weir");
    }

    @Test
    void rowsHaveTheirCellsPartedByTabs() {
        Document document = text(PROSE + "\n\nName\tAge\nAda\t12\n\n" + PROSE + "\n");
        assertThat(kinds(document))
                .containsExactly("Paragraph", "TableRow", "TableRow", "Paragraph");
        assertThat(kinds(text(PROSE + "\n\nA line with\tone tab in it.\n\n" + PROSE + "\n")))
                .doesNotContain("TableRow");
    }

    @Test
    void aSignatureIsNotTheText() {
        Document document = text(PROSE + "\n\n-- \nAda Mill\nThe mill, Rye\n");
        assertThat(texts(document)).containsExactly(PROSE, "Ada Mill", "The mill, Rye");
        assertThat(regions(document))
                .containsExactly(
                        Region.Kind.MAIN, Region.Kind.BOILERPLATE, Region.Kind.BOILERPLATE);
        String long20 = PROSE + "\n\n--\n" + (PROSE + "\n\n").repeat(20);
        assertThat(regions(text(long20))).containsOnly(Region.Kind.MAIN);
    }

    @Test
    void adjacentNumbersAreAListAndALoneOneAHeading() {
        assertThat(kinds(text("1) One\n2) Two\n\n" + PROSE + "\n")))
                .containsExactly("ListItem", "ListItem", "Paragraph");
        assertThat(kinds(text(PROSE + "\n\n1. Introduction\n\n" + PROSE + "\n")))
                .containsExactly("Paragraph", "Heading", "Paragraph");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb\n", "===\n", "Title: x\n", "--\n", "A\n=\n", "* "})
    void hostileTextTakesLinearTime(String piece) {
        assertTimeout(Duration.ofSeconds(20), () -> text(piece.repeat(50_000)));
    }
}
