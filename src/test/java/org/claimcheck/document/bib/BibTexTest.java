package org.claimcheck.document.bib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.claimcheck.Articles;
import org.claimcheck.document.Document;
import org.claimcheck.document.DocumentBuilder;
import org.claimcheck.document.MappingCheck;
import org.claimcheck.document.Metadata;
import org.claimcheck.input.Format;
import org.claimcheck.input.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BibTexTest {

    private static String shown(String bib) {
        Document document = read(bib);
        MappingCheck.check(document);
        return document.text();
    }

    private static Document read(String bib) {
        Source source = Articles.source(Format.TEXT, bib);
        DocumentBuilder builder = new DocumentBuilder(source);
        EntryWriter writer = new EntryWriter(bib, builder);
        BibTex.entries(bib).forEach(e -> writer.write(e, "bibliography"));
        return builder.build(builder.placed(), Metadata.NONE);
    }

    private static List<String> keys(String bib) {
        return BibTex.entries(bib).stream().map(BibEntry::key).toList();
    }

    @Test
    void anEntryReadsAsInAListOfReferences() {
        String bib =
                """
                @Article{mills1999,
                  author = {Mills, Ada and Weir, Tom},
                  title  = "The {Upper} Mill",
                  journal = {Annals of Water},
                  year = 1999, pages = {3--14},
                  doi = {10.1000/182},
                  url = {https://example.org/a_b~c}
                }
                """;
        assertThat(shown(bib))
                .isEqualTo(
                        "Mills, Ada and Weir, Tom. The Upper Mill. Annals of Water. 3--14. 1999."
                                + " doi:10.1000/182. https://example.org/a_b~c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '!',
            value = {
                "M{\\\"u}ller | Müller",
                "M\\\"uller | Müller",
                "{\\'E}cole | École",
                "\\v{C}apek | Čapek",
                "S{\\o}ren \\AA s | Søren Ås",
                "Stra\\ss e | Straße",
                "A~B   C | A B C",
                "50\\,\\% \\& more | 50 % & more",
                "hyph\\-en \\TeX{} and a\\~{}b | hyphen TeX and a~b",
                "\\emph{Plain} words | Plain words",
                "Fran\\c{c}ois | François",
                "na\\\"{\\i}ve | naïve",
            })
    void valuesReadAsLatexShowsThem(String value, String text) {
        assertThat(shown("@misc{a, title = {" + value + "}}")).isEqualTo(text);
    }

    @Test
    void addressesLoseTheirBackslashes() {
        assertThat(shown("@misc{a, url = {https://a.example/b\\_c\\%20d_e}}"))
                .isEqualTo("https://a.example/b_c%20d_e");
    }

    @Test
    void abbreviationsAndJoinedPieces() {
        String bib =
                "@string{aow = {Annals of Water}}\n@article{a, title={T}, journal = aow # { II},"
                        + " month = jan}";
        assertThat(read(bib).text()).isEqualTo("T. Annals of Water II");
    }

    @Test
    void commentsAndPreamblesAreNoEntries() {
        String bib = "@comment{x, title={a}}\n@preamble{\"b\"}\nfree text\n@misc(y, title={c})\n";
        assertThat(keys(bib)).containsExactly("y");
    }

    @Test
    void aBraceNobodyClosedCostsOneEntry() {
        String bib = "@misc{a, title={open\n}\n@misc{b, title={fine}}\n";
        assertThat(keys(bib)).containsExactly("a", "b");
        assertThat(shown(bib)).endsWith("fine");
    }

    @Test
    void anAddressInsideAValueIsNoEntry() {
        String bib = "@misc{a, note={write to ada@example.org, or\n @home}, title={T}}";
        assertThat(keys(bib)).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@misc{a, title={",
                "{",
                "@a{",
                "@string{a = a # a # a}\n",
                "@misc{a, title=\"",
                "@",
                "\\\"",
                "\n@misc{k, title = a # "
            })
    void hostileFilesTakeLinearTime(String piece) {
        String bib = "@misc{first, title={T}}\n" + piece.repeat(100_000);
        assertTimeout(Duration.ofSeconds(10), () -> assertThat(keys(bib)).startsWith("first"));
    }
}
