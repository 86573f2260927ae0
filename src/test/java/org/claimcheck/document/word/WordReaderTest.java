package org.claimcheck.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimcheck.Packed.paragraph;
import static org.claimcheck.Packed.run;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.claimcheck.Packed;
import org.claimcheck.citation.Marker;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.Link;
import org.claimcheck.document.MappingCheck;
import org.claimcheck.document.Metadata;
import org.claimcheck.document.NoteMarker;
import org.claimcheck.document.Region;
import org.claimcheck.engine.Report;
import org.claimcheck.input.InputException;
import org.junit.jupiter.api.Test;

class WordReaderTest {

    private static final String STYLES =
            Arrays.stream(
                            new String[] {
                                "Title/Title",
                                "H1/heading 1",
                                "Zitat/Quote",
                                "Q2/Intense Quote",
                                "Cap/caption",
                                "TOC1/toc 1",
                                "Bib/Bibliography"
                            })
                    .map(s -> s.split("/", -1))
                    .map(
                            s ->
                                    "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/></w:style>"
                                            .formatted(s[0], s[1]))
                    .reduce("", String::concat);

    private static Packed draft(String body) {
        return Packed.word(body)
                .part("styles", STYLES)
                .related(
                        "s",
                        "styles",
                        "styles.xml",
                        "f",
                        "footnotes",
                        "footnotes.xml",
                        "e",
                        "endnotes",
                        "endnotes.xml",
                        "c",
                        "comments",
                        "comments.xml",
                        "h",
                        "hyperlink",
                        "https://office.example/report");
    }

    private static Document read(Packed packed) throws InputException {
        Document document = Packed.read(packed.bytes(), "draft.docx");
        MappingCheck.check(document);
        assertThat(document.text()).isEqualTo(document.source().text());
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
    void stylesGiveBlocksTheirKind() throws InputException {
        Document document =
                read(
                        draft(
                                paragraph("Title", "Ferries")
                                        + paragraph("TOC1", "Past 3")
                                        + paragraph("H1", "Past")
                                        + paragraph("", "It sailed.")
                                        + paragraph("Zitat", "We row.")
                                        + paragraph("Q2", "We drift.")
                                        + paragraph("Cap", "A boat")
                                        + "<w:tbl><w:tr><w:tc>"
                                        + paragraph("", "1990")
                                        + "</w:tc><w:tc>"
                                        + paragraph("", "12 boats")
                                        + "</w:tc></w:tr><w:tr><w:tc>"
                                        + paragraph("", "1991")
                                        + "</w:tc><w:tc>"
                                        + paragraph("", "9 boats")
                                        + "</w:tc></w:tr></w:tbl>"
                                        + paragraph("Bib", "Voss, M. Boats. 2019.")));
        assertThat(outline(document))
                .containsExactly(
                        "Heading main: Ferries",
                        "Paragraph boilerplate: Past 3",
                        "Heading main: Past",
                        "Paragraph main: It sailed.",
                        "Paragraph quote-block: We row.",
                        "Paragraph quote-block: We drift.",
                        "Caption caption: A boat",
                        "TableRow table: 1990\t12 boats",
                        "TableRow table: 1991\t9 boats",
                        "Note reference-list: Voss, M. Boats. 2019.");
        assertThat(document.metadata().title()).isEqualTo("Ferries");
    }

    private static Packed noted() {
        return draft(
                        "<w:p>"
                                + run("It rose")
                                + "<w:r><w:footnoteReference w:id=\"7\"/></w:r>"
                                + run(" in May, says ")
                                + "<w:hyperlink r:id=\"h\">"
                                + run("the office")
                                + "</w:hyperlink>"
                                + run(".")
                                + "<w:r><w:endnoteReference w:id=\"2\"/></w:r></w:p>")
                .part(
                        "footnotes",
                        "<w:footnote w:id=\"7\">"
                                + paragraph("", "1914. Annual report.")
                                + paragraph("", "Second paragraph.")
                                + "</w:footnote>")
                .part(
                        "endnotes",
                        "<w:endnote w:id=\"2\">" + paragraph("", "By hand.") + "</w:endnote>");
    }

    @Test
    void footnotesAndEndnotesAreNotes() throws InputException {
        Document document = read(noted());
        assertThat(outline(document))
                .containsExactly(
                        "Paragraph main: It rose[1] in May, says the office.[2]",
                        "Note notes: 1914. Annual report.",
                        "Paragraph notes: Second paragraph.",
                        "Note notes: By hand.");
        assertThat(document.noteMarkers()).extracting(NoteMarker::label).containsExactly("1", "2");
        assertThat(document.blocks().stream().filter(b -> b instanceof Block.Note))
                .extracting(b -> ((Block.Note) b).label())
                .containsExactly("1", "2");
        assertThat(document.links())
                .extracting(Link::target)
                .containsExactly("https://office.example/report");
    }

    @Test
    void markersLeadToTheirNotes() throws InputException {
        Report report = Packed.check(noted().bytes(), "draft.docx");
        assertThat(report.article().citations().markers())
                .extracting(Marker::resolution)
                .containsExactly(Marker.Resolution.FOUND, Marker.Resolution.FOUND);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void aLineIsAParagraph() throws InputException {
        Document document = read(draft(paragraph("", "One.") + "<w:p/>" + paragraph("", "Two.")));
        var place = document.location(document.blocks().get(1).span());
        assertThat(place.line()).isEqualTo(2);
        assertThat(place.column()).isEqualTo(1);
        assertThat(place.start()).isEqualTo(document.text().indexOf("Two"));
    }

    @Test
    void allOfItIsArticle() throws InputException {
        String list =
                "<w:p><w:hyperlink r:id=\"h\">"
                        + run("Read also: the office")
                        + "</w:hyperlink></w:p>";
        Document document =
                read(
                        draft(
                                paragraph("", "Advertisement")
                                        + list.repeat(4)
                                        + paragraph("", "Follow us on our pages. ".repeat(30))
                                        + paragraph("", "Share this article")));
        assertThat(document.regions()).extracting(Region::kind).containsOnly(Region.Kind.MAIN);
    }

    @Test
    void changesAreReadAsAccepted() throws InputException {
        Document document =
                read(
                        draft(
                                "<w:p>"
                                        + run("It ")
                                        + "<w:del w:id=\"1\"><w:r><w:delText>sank</w:delText></w:r></w:del>"
                                        + "<w:ins w:id=\"2\">"
                                        + run("rose")
                                        + "</w:ins>"
                                        + "<w:moveFrom w:id=\"3\">"
                                        + run(" soon")
                                        + "</w:moveFrom>"
                                        + run(" on page ")
                                        + "<w:fldSimple w:instr=\"PAGE\">"
                                        + run("4")
                                        + "</w:fldSimple>"
                                        + "<w:moveTo w:id=\"4\">"
                                        + run(" again")
                                        + "</w:moveTo>"
                                        + run(".")
                                        + "</w:p>"));
        assertThat(document.text()).isEqualTo("It rose on page 4 again.");
        assertThat(document.source().notes())
                .containsExactly("tracked changes were read as if all were accepted");
    }

    @Test
    void saysThatCommentsAndFormulasAreLeftOut() throws InputException {
        Document document =
                read(
                        draft(
                                        "<w:p>"
                                                + run("So")
                                                + "<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>"
                                                + "<w:r><w:commentReference w:id=\"1\"/></w:r></w:p>")
                                .part(
                                        "comments",
                                        "<w:comment w:id=\"1\">"
                                                + paragraph("", "Really?")
                                                + "</w:comment>"));
        assertThat(document.text()).isEqualTo("So");
        assertThat(document.source().notes())
                .containsExactly("comments were left out (1)", "formulas were left out (1)");
    }

    @Test
    void linesOfTheTextNameAuthorAndDay() throws InputException {
        Packed draft =
                draft(
                        paragraph("Heading1", "Ferries")
                                + paragraph("", "By Ina Lund, 4 June 2023")
                                + paragraph("", "The ferry stopped in May."));
        Metadata metadata = read(draft).metadata();
        assertThat(metadata.author()).isEqualTo("Ina Lund");
        assertThat(metadata.published().date()).isEqualTo(LocalDate.of(2023, 6, 4));
    }

    @Test
    void propertiesNameTitleAndAuthorButNoDay() throws InputException {
        String core =
                "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\" xmlns:dcterms=\"t\"><dc:title>On"
                        + " boats</dc:title><dc:creator>%s</dc:creator><dcterms:created>2020-01-02T00:00:00Z</dcterms:created></cp:coreProperties>";
        Packed draft = draft(paragraph("", "Text."));
        var named = read(draft.with("docProps/core.xml", core.formatted("Mara Voss"))).metadata();
        assertThat(named.title()).isEqualTo("On boats");
        assertThat(named.author()).isEqualTo("Mara Voss");
        assertThat(named.published()).isNull();
        var unnamed = read(draft.with("docProps/core.xml", core.formatted("Windows User")));
        assertThat(unnamed.metadata().author()).isNull();
    }

    private static void assertRefused(byte[] bytes, String message) {
        assertThatThrownBy(() -> Packed.read(bytes, "draft.docx"))
                .isInstanceOf(InputException.class)
                .hasMessage("draft.docx: " + message);
    }

    @Test
    void saysWhyItCannotBeRead() {
        assertRefused(
                "text".getBytes(StandardCharsets.UTF_8),
                "is no Word document (.docx) (it does not begin as a ZIP archive)");
        assertRefused(
                "\u00d0\u00cf\u0011\u00e0 old".getBytes(StandardCharsets.ISO_8859_1),
                "is no Word document (.docx) but an old or password-protected Office file; save it"
                        + " as .docx");
        assertRefused(
                Packed.empty().with("a.txt", "x").bytes(), "is no Word document that can be read");
        assertRefused(draft("<w:p/>").bytes(), "holds no text");
        byte[] whole = draft(paragraph("", "Some words. ".repeat(500))).bytes();
        assertThatThrownBy(() -> Packed.read(Arrays.copyOf(whole, 400), "draft.docx"))
                .isInstanceOf(InputException.class)
                .hasMessageMatching("draft\\.docx: is a damaged ZIP archive \\([^\\n]+\\)");
    }

    @Test
    void nothingIsExpandedOrFetched() {
        String xxe =
                "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><w:document"
                        + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>";
        String refusal =
                "word/document.xml has a document type declaration, which no Word file may have";
        assertRefused(draft("").with("word/document.xml", xxe).bytes(), refusal);
        assertRefused(
                draft("").with("word/document.xml", xxe.getBytes(StandardCharsets.UTF_16)).bytes(),
                refusal);
    }

    @Test
    void depthIsLimited() {
        String deep = "<w:sdt><w:sdtContent>".repeat(50_000);
        String end = "</w:sdtContent></w:sdt>".repeat(50_000);
        assertRefused(
                draft(deep + paragraph("", "x") + end).bytes(),
                "word/document.xml is nested deeper than 96 (--max-nesting)");
    }

    @Test
    void bombsAreLimited() {
        byte[] bomb = Packed.empty().with("word/media/a.bin", new byte[70 << 20]).bytes();
        assertThat(bomb.length).isLessThan(1 << 20);
        assertRefused(
                bomb,
                "unpacks to more than 4 times the limit of 16,777,216 bytes (--max-input-bytes)");
        Packed many = draft(paragraph("", "x"));
        for (int i = 0; i < 10_000; i++) {
            many.with("word/media/" + i, "");
        }
        assertRefused(many.bytes(), "holds more than the limit of 5,000 files");
    }

    @Test
    void manyParagraphsTakeTimeInProportion() {
        byte[] bytes = draft(paragraph("", "A short line of text.").repeat(50_000)).bytes();
        Document document =
                assertTimeout(Duration.ofMinutes(1), () -> Packed.read(bytes, "draft.docx"));
        assertThat(document.blocks()).hasSize(50_000);
    }
}
