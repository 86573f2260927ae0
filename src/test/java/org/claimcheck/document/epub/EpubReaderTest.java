package org.claimcheck.document.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.claimcheck.Corpus;
import org.claimcheck.Packed;
import org.claimcheck.citation.Marker;
import org.claimcheck.document.Document;
import org.claimcheck.document.Link;
import org.claimcheck.document.MappingCheck;
import org.claimcheck.document.Region;
import org.claimcheck.engine.Report;
import org.claimcheck.input.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpubReaderTest {

    private static Document read(Packed book) throws InputException {
        Document document = Packed.read(book.bytes(), "b/book.epub");
        MappingCheck.check(document);
        return document;
    }

    private static Packed noted() {
        return Packed.book(
                "",
                "one.xhtml",
                "<p>It rose.<a epub:type=\"noteref\" href=\"end%20notes.xhtml#n1\" id=\"r1\">1</a></p>",
                "two.xhtml",
                "<p>It sank.<a epub:type=\"noteref\" href=\"#n1\">1</a> See <a"
                        + " href=\"one.xhtml\">before</a>, <a href=\"lost.xhtml#x\">lost</a>, <a"
                        + " href=\"https://a.example/\">out</a>.</p><aside epub:type=\"footnote\""
                        + " id=\"n1\"><p>A local note.</p></aside>",
                "end notes.xhtml",
                "<section epub:type=\"endnotes\"><h2>Notes</h2><ol><li id=\"n1\"><p>A far note.</p></li></ol></section>");
    }

    @Test
    void placesCountInTheirPart() throws InputException {
        Document document = read(noted());
        var place = document.location(document.blocks().get(1).span());
        assertThat(place.path()).isEqualTo("b/book.epub!/OEBPS/text/two.xhtml");
        String part = document.source().text().substring(document.source().parts().get(1).start());
        assertThat(part.substring(place.start(), place.end())).startsWith("It sank.");
        assertThat(place.line()).isEqualTo(3);
        assertThat(place.column()).isEqualTo(4);
    }

    @Test
    void linksMeetTheirTargetsAcrossParts() throws InputException {
        Document document = read(noted());
        assertThat(document.links())
                .extracting(Link::target)
                .containsExactly(
                        "#OEBPS/text/end notes.xhtml#n1",
                        "#OEBPS/text/two.xhtml#n1",
                        "#OEBPS/text/one.xhtml",
                        "lost.xhtml#x",
                        "https://a.example/");
        assertThat(document.anchors())
                .extracting(a -> a.id())
                .contains("OEBPS/text/two.xhtml#n1", "OEBPS/text/one.xhtml");
    }

    @Test
    void markersLeadToNotesOfTheSameIdInTheirOwnPart() throws InputException {
        Report report = Packed.check(noted().bytes(), "book.epub");
        assertThat(report.article().citations().markers())
                .extracting(Marker::target)
                .containsExactly("OEBPS/text/end notes.xhtml#n1", "OEBPS/text/two.xhtml#n1");
        assertThat(report.article().citations().references())
                .extracting(r -> r.span().of(report.article().document().text()))
                .containsExactly("A local note.", "A far note.");
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void whatStandsAroundTheTextIsBoilerplate() throws InputException {
        Document document =
                read(
                        Packed.book(
                                "",
                                "cover.xhtml",
                                "<section epub:type=\"cover\"><p>Big letters</p></section>",
                                "toc.xhtml",
                                "<nav epub:type=\"toc\"><ol><li><a href=\"one.xhtml\">One</a></li></ol></nav>",
                                "one.xhtml",
                                "<div class=\"sidebar share\"><p>Text of the book.</p></div>"));
        assertThat(document.blocks())
                .extracting(b -> b.region())
                .containsExactly(
                        Region.Kind.BOILERPLATE, Region.Kind.BOILERPLATE, Region.Kind.MAIN);
    }

    @ParameterizedTest
    @CsvSource({
        "<dc:date>2021-05-06</dc:date>, 2021-05-06",
        "<dc:date opf:event='publication'>2021-05-06T10:00:00Z</dc:date>, 2021-05-06",
        "<dc:date opf:event='modification'>2021-05-06</dc:date>, ",
        "<dc:date>2021</dc:date>, ",
        "'', "
    })
    void aWholeDateOfPublicationIsTaken(String date, LocalDate published) throws InputException {
        var metadata =
                read(Packed.book(
                                "<dc:title>Boats</dc:title><dc:creator>Ann</dc:creator><dc:creator"
                                        + " opf:role='ill'>Ben</dc:creator><dc:creator>Cy</dc:creator><dc:language>en</dc:language>"
                                        + date,
                                "one.xhtml",
                                "<p>Text.</p>"))
                        .metadata();
        assertThat(metadata.title()).isEqualTo("Boats");
        assertThat(metadata.author()).isEqualTo("Ann, Cy");
        assertThat(metadata.language()).isEqualTo("en");
        assertThat(metadata.published() == null ? null : metadata.published().date())
                .isEqualTo(published);
    }

    @Test
    void missingPartsAreNoted() throws InputException {
        Document document = read(Packed.book("", "a.xhtml", "<p>Text.</p>", "b.xhtml", ""));
        assertThat(document.source().notes())
                .containsExactly("parts of the book are missing or cannot be read (1)");
    }

    @Test
    void namesThatLeaveTheBookAreNoPart() throws InputException {
        Document document =
                read(
                        Packed.book("", "../../../../etc/hostname", "", "a.xhtml", "<p>Text.</p>")
                                .with("../etc/hostname", "<p>host</p>"));
        assertThat(MappingCheck.texts(document)).containsExactly("Text.");
        assertThat(document.source().notes()).hasSize(1);
    }

    private static void assertRefused(Packed book, String message) {
        assertThatThrownBy(() -> Packed.read(book.bytes(), "book.epub"))
                .isInstanceOf(InputException.class)
                .hasMessage("book.epub: " + message);
    }

    @Test
    void saysWhyItCannotBeRead() {
        Packed book = Packed.book("", "a.xhtml", "<p>Text.</p>");
        String drm =
                "<encryption><enc:EncryptedData><enc:EncryptionMethod"
                        + " Algorithm=\"http://www.w3.org/2001/04/xmlenc#aes128-cbc\"/></enc:EncryptedData></encryption>";
        assertRefused(
                book.with("META-INF/encryption.xml", drm),
                "is protected (DRM): its text is encrypted");
        assertRefused(
                Packed.empty().with("mimetype", "application/epub+zip"),
                "is no EPUB (no META-INF/container.xml)");
        assertRefused(
                Packed.empty().with("META-INF/container.xml", "<container/>"),
                "is no EPUB (its container names no package)");
        assertRefused(Packed.book("", "a.xhtml", ""), "holds no text");
    }

    @Test
    void scrambledFontsAreNoProtection() throws InputException {
        String fonts =
                "<encryption><EncryptedData><EncryptionMethod"
                        + " Algorithm=\"http://www.idpf.org/2008/embedding\"/></EncryptedData></encryption>";
        Packed book = Packed.book("", "a.xhtml", "<p>Text.</p>");
        assertThat(read(book.with("META-INF/encryption.xml", fonts)).blocks()).hasSize(1);
    }

    @Test
    void entitiesOfADeclarationAreNotExpanded() throws InputException {
        String lol =
                "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b SYSTEM"
                        + " \"file:///etc/hostname\">]><html><body><p>x &a; &b;</p></body></html>";
        Document document =
                read(Packed.book("", "a.xhtml", "<p>Text.</p>").with("OEBPS/text/a.xhtml", lol));
        assertThat(MappingCheck.texts(document).toString()).contains("&a; &b;");
    }

    @Test
    void readsARealChapterWithItsEndnotes() throws Exception {
        Path folder = Corpus.shared("articles/epub");
        Packed book =
                Packed.book("", "chapter-2.xhtml", "x", "endnotes.xhtml", "x")
                        .with(
                                "OEBPS/text/chapter-2.xhtml",
                                Files.readAllBytes(folder.resolve("keynes-chapter-2.xhtml")))
                        .with(
                                "OEBPS/text/endnotes.xhtml",
                                Files.readAllBytes(folder.resolve("keynes-endnotes.xhtml")));
        Document document = read(book);
        assertThat(document.regions())
                .extracting(Region::kind)
                .doesNotContain(Region.Kind.BOILERPLATE);
        List<Marker> markers =
                Packed.check(book.bytes(), "book.epub").article().citations().markers();
        assertThat(markers).hasSizeGreaterThanOrEqualTo(5);
        assertThat(markers).extracting(Marker::resolution).containsOnly(Marker.Resolution.FOUND);
    }
}
