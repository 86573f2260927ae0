package org.claimcheck.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimcheck.Packed;
import org.claimcheck.input.Format;
import org.claimcheck.report.ReportFormat;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each reader, and all rules and writers of reports, with the coverage to guide what is tried next.
 * With {@code JAZZER_FUZZ=1} in the environment one of them runs for its time: {@code mvn -Pfuzz
 * test -Dtest=ReadersFuzz#html}; without, each runs over its seeds alone.
 */
class ReadersFuzz {

    private static final int SEEDS = 60;

    private static final Judge JUDGE = new Judge();

    private static Stream<Arguments> seeds(Format format) throws IOException {
        Seeds seeds = Seeds.read();
        return IntStream.range(0, SEEDS)
                .mapToObj(i -> seeds.of(format, new Random(i)))
                .map(text -> Arguments.of((Object) text.getBytes(StandardCharsets.UTF_8)));
    }

    static Stream<Arguments> htmlSeeds() throws IOException {
        return seeds(Format.HTML);
    }

    @MethodSource("htmlSeeds")
    @FuzzTest(maxDuration = "2m")
    void html(byte[] bytes) {
        Judge.read(bytes, Format.HTML);
    }

    static Stream<Arguments> markdownSeeds() throws IOException {
        return seeds(Format.MARKDOWN);
    }

    @MethodSource("markdownSeeds")
    @FuzzTest(maxDuration = "2m")
    void markdown(byte[] bytes) {
        Judge.read(bytes, Format.MARKDOWN);
    }

    static Stream<Arguments> wikitextSeeds() throws IOException {
        return seeds(Format.WIKITEXT);
    }

    @MethodSource("wikitextSeeds")
    @FuzzTest(maxDuration = "2m")
    void wikitext(byte[] bytes) {
        Judge.read(bytes, Format.WIKITEXT);
    }

    static Stream<Arguments> textSeeds() throws IOException {
        return seeds(Format.TEXT);
    }

    @MethodSource("textSeeds")
    @FuzzTest(maxDuration = "2m")
    void text(byte[] bytes) {
        Judge.read(bytes, Format.TEXT);
    }

    static Stream<Arguments> latexSeeds() throws IOException {
        return seeds(Format.LATEX);
    }

    @MethodSource("latexSeeds")
    @FuzzTest(maxDuration = "2m")
    void latex(byte[] bytes) {
        Judge.read(bytes, Format.LATEX);
    }

    static Stream<Arguments> rstSeeds() throws IOException {
        return seeds(Format.RST);
    }

    @MethodSource("rstSeeds")
    @FuzzTest(maxDuration = "2m")
    void restructuredText(byte[] bytes) {
        Judge.read(bytes, Format.RST);
    }

    static Stream<Arguments> wordSeeds() {
        return Stream.of(
                Arguments.of(
                        (Object) Packed.word(Packed.paragraph("Heading1", "The ferry")).bytes()));
    }

    @MethodSource("wordSeeds")
    @FuzzTest(maxDuration = "2m")
    void word(byte[] bytes) {
        Judge.read(bytes, Format.DOCX);
    }

    static Stream<Arguments> bookSeeds() {
        return Stream.of(
                Arguments.of(
                        (Object) Packed.book("", "a.xhtml", "<p>The ferry sank.</p>").bytes()));
    }

    @MethodSource("bookSeeds")
    @FuzzTest(maxDuration = "2m")
    void book(byte[] bytes) {
        Judge.read(bytes, Format.EPUB);
    }

    static Stream<Arguments> pdfSeeds() {
        String page =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1"
                        + "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
                        + "4 0 obj<</Length 48>>stream\nBT /F1 12 Tf 50 700 Td (The ferry sank.) Tj ET\n"
                        + "endstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
        return Stream.of(Arguments.of((Object) page.getBytes(StandardCharsets.US_ASCII)));
    }

    @MethodSource("pdfSeeds")
    @FuzzTest(maxDuration = "2m")
    void pdf(byte[] bytes) {
        Judge.read(bytes, Format.PDF);
    }

    /** The middle of the text has a say in what is written, so that all writers have their turn. */
    @MethodSource("markdownSeeds")
    @FuzzTest(maxDuration = "2m")
    void reports(byte[] bytes) {
        int chosen = bytes.length == 0 ? 0 : bytes[bytes.length / 2] & 0xff;
        ReportFormat[] reports = ReportFormat.values();
        JUDGE.report(bytes, Format.MARKDOWN, reports[chosen % reports.length]);
    }
}
