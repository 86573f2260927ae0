package org.claimcheck.document.latex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimcheck.document.MappingCheck.checked;
import static org.claimcheck.document.MappingCheck.texts;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.claimcheck.Articles;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.Region;
import org.claimcheck.input.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands and environments of csquotes, and where their words are from. */
class QuotationsTest {

    private static Document read(String text) {
        return checked(text, Format.LATEX);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He said \\enquote{a \\enquote{big} thing}. | He said “a ‘big’ thing”.",
                "\\foreignquote{french}{Oui}, she said. | “Oui”, she said.",
                "\\textcquote[5]{lee}{We won} at last. | “We won” [@lee, 5] at last.",
                "\\textcquote[see][5]{lee}[.]{We won} | “We won” [see @lee, 5]",
                "\\foreigntextcquote{dutch}[5]{lee}{We won} | “We won” [@lee, 5]",
                "\\blockcquote{lee}{We won}. | “We won” [@lee].",
                "\\textquote[{\\cite{lee}}]{We won} at last. | “We won” [@lee] at last.",
                "\\textquote[\\cite{lee}][.]{We won} At last. | “We won” [@lee] At last.",
                "\\textquote[{\\citep[12]{lee}}]{We won}. | “We won” [@lee, 12].",
                "\\blockquote[{\\cite[see][3]{lee} and \\cite{ray}}]{We won}. | “We won” [see @lee, 3] and [@ray].",
                "\\blockquote[Lee, \\emph{Diary}, p.~3]{We won}. | “We won” Lee, Diary, p.\u00a03.",
                "\\foreignblockquote{dutch}[\\cite{lee}]{We won}. | “We won” [@lee].",
                "\\textquote{We won}[1] | “We won”[1]",
                "\\textquote[]{We won}. | “We won” .",
                "\\textquote[\\textquote[\\cite{a}]{b}]{c} | “c” “b” [@a]",
                "\\textquote[\\cite{lee}] won | won",
                "\\begin{displayquote}We won.\\end{displayquote} | We won.",
                "\\begin{displayquote}[\\cite{lee}]We won.\\end{displayquote} | We won. [@lee]",
                "\\begin{displayquote}[{\\cite[9]{lee}}][,]We won.\\end{displayquote} | We won. [@lee, 9]",
                "\\begin{displaycquote}[9]{lee}We won.\\end{displaycquote} | We won. [@lee, 9]",
                "\\begin{foreigndisplayquote}{dutch}[\\cite{lee}]We won.\\end{foreigndisplayquote} | We won. [@lee]",
            })
    void sourcesStandBehindTheWords(String written, String shown) {
        assertThat(texts(read(written))).containsExactly(shown.strip());
    }

    @Test
    void aDisplayedQuotationIsOneBlock() {
        Document document =
                read(
                        """
                        It was plain.
                        \\begin{displayquote}[{\\cite{lee}}]
                        We won.

                        And lost.
                        \\end{displayquote}
                        Nobody minded.
                        """);
        assertThat(texts(document))
                .containsExactly("It was plain.", "We won.", "And lost. [@lee]", "Nobody minded.");
        assertThat(document.blocks().stream().map(Block::region))
                .containsExactly(
                        Region.Kind.MAIN,
                        Region.Kind.QUOTE_BLOCK,
                        Region.Kind.QUOTE_BLOCK,
                        Region.Kind.MAIN);
    }

    @Test
    void nestedSourcesTakeLinearTime() {
        String deep = "\\textquote[".repeat(80) + "x" + "]{y}".repeat(80);
        String open = "\\textquote[{".repeat(100_000);
        assertTimeout(
                Duration.ofSeconds(20), () -> Articles.read(Format.LATEX, deep.repeat(500) + open));
    }
}
