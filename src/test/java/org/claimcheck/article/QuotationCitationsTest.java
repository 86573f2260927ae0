package org.claimcheck.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.claimcheck.Articles;
import org.claimcheck.input.Format;
import org.claimcheck.nlp.Language;
import org.claimcheck.quote.Quotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a citation says where a quotation comes from, in every format that has citations. */
class QuotationCitationsTest {

    private static final Language LANGUAGE = new Language();

    private static Article article(Format format, String text) {
        return Article.of(Articles.read(format, text), LANGUAGE, null, false);
    }

    private static boolean isFirstSourced(Format format, String text) {
        Article article = article(format, text);
        return article.isSourced(article.quotations().all().get(0));
    }

    private static String document(Format format, String body) {
        return switch (format) {
            case MARKDOWN -> body + "\n\n[^a]: Weir, A. Locks. 2001.\n";
            case WIKITEXT ->
                    body
                            + "\n\n== Notes ==\n{{reflist}}\n\n== References ==\n"
                            + "* {{cite book |last=Weir |first=A. |year=2001 |title=Locks}}\n";
            case HTML ->
                    "<article><p>"
                            + body
                            + "</p><h2>References</h2><ol><li id=n1>Weir, A. Locks."
                            + " 2001.</li></ol></article>";
            case LATEX ->
                    "\\begin{document}\n"
                            + body
                            + "\n\\begin{thebibliography}{9}\\bibitem{weir} A. Weir. Locks. 2001."
                            + "\\end{thebibliography}\\end{document}";
            case RST -> body + "\n\n.. [1] Weir, A. Locks. 2001.\n";
            default -> body + "\n\nReferences\n\n[1] Weir, A. Locks. 2001.\n";
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "TEXT; Weir calls it \"a lock that never shuts\".[1] It rained.",
                "TEXT; Weir calls it \"a lock that never shuts.\"[1] It rained.",
                "TEXT; Weir calls it \"a lock that never shuts\". [1] It rained.",
                "TEXT; Weir calls it \"a lock that never shuts\" [1]. It rained.",
                "TEXT; \"Does it ever shut?\" Weir asked.[1] It rained.",
                "TEXT; \"It never shuts,\" said Weir.[1] It rained.",
                "TEXT; \"It shut,\" said Weir, \"and opened.\"[1] It rained.",
                "TEXT; Weir calls it \"a lock that never shuts\" (https://example.org/lock).",
                "MARKDOWN; Weir calls it \"a lock that never shuts\".[^a] It rained.",
                "MARKDOWN; \"It never shuts.\"[^a]",
                "MARKDOWN; > It never shuts.[^a]",
                "MARKDOWN; Weir calls it \"a lock that never shuts\", [he wrote](https://example.org/lock).",
                "WIKITEXT; Weir calls it \"a lock that never shuts\".{{sfn|Weir|2001|p=4}} It rained.",
                "WIKITEXT; Weir calls it \"a lock that never shuts\".<ref>Weir, A. Locks. 2001.</ref> It rained.",
                "WIKITEXT; Weir calls it \"a lock that never shuts\"<ref>Weir, A. Locks. 2001.</ref>.",
                "HTML; Weir calls it \"a lock that never shuts\".<sup><a href=\"#n1\">1</a></sup> It rained.",
                "HTML; Weir calls it <q>a lock that never shuts</q>.<sup><a href=\"#n1\">[1]</a></sup>",
                "LATEX; Weir calls it ``a lock that never shuts''.\\citep{weir} It rained.",
                "LATEX; Weir calls it ``a lock that never shuts'' \\cite{weir}.",
                "LATEX; Weir calls it \\textquote[{\\cite{weir}}]{a lock that never shuts}.",
                "LATEX; \\begin{displayquote}[\\cite{weir}]It never shuts.\\end{displayquote}",
                "RST; Weir calls it \"a lock that never shuts\". [1]_ It rained.",
            })
    void markersBehindTheQuotation(Format format, String body) {
        assertThat(isFirstSourced(format, document(format, body))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "TEXT; Weir calls it \"a lock that never shuts\". It rained.[1]",
                "TEXT; Weir calls it \"a lock\" and \"a sieve\" [1].",
                "TEXT; Weir calls it \"a lock that never shuts\".[7] It rained.",
                "TEXT; Weir calls it \"a lock that never shuts\". Weir (2001) does not.",
                "MARKDOWN; Weir calls it \"a lock that never shuts\".\\n\\n[^a] It rained.",
                "MARKDOWN; Weir calls it \"a lock that never shuts\", [as below](#end).",
                "LATEX; Weir calls it ``a lock that never shuts''. It rained \\cite{weir}.",
            })
    void citationsOfOtherWords(Format format, String body) {
        assertThat(isFirstSourced(format, document(format, body.replace("\\n", "\n")))).isFalse();
    }

    @Test
    void manyQuotationsInOneBlock() {
        String quotes = "\"it never shuts\" he said [1] and ".repeat(10_000);
        String blocks = "> It never shuts.\n\n".repeat(5_000);
        for (Article article :
                new Article[] {
                    article(Format.TEXT, quotes), article(Format.MARKDOWN, quotes + "\n\n" + blocks)
                }) {
            article.quotations();
            assertTimeout(
                    Duration.ofSeconds(30),
                    () -> {
                        for (Quotation quotation : article.quotations().all()) {
                            article.isSourced(quotation);
                        }
                    });
        }
    }
}
