package org.claimcheck.document.latex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimcheck.document.MappingCheck.checked;
import static org.claimcheck.document.MappingCheck.kinds;
import static org.claimcheck.document.MappingCheck.texts;

import java.time.LocalDate;
import java.util.List;
import org.claimcheck.Articles;
import org.claimcheck.citation.CitationReader;
import org.claimcheck.citation.Citations;
import org.claimcheck.citation.Marker;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.Inline;
import org.claimcheck.document.Link;
import org.claimcheck.document.NoteMarker;
import org.claimcheck.document.Region;
import org.claimcheck.input.Format;
import org.claimcheck.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatexReaderTest {

    private static Document latex(String text) {
        return checked(text, Format.LATEX);
    }

    private static List<String> inlines(Document document, Inline.Kind kind) {
        return document.inlines().stream()
                .filter(i -> i.kind() == kind)
                .map(i -> i.span().of(document.text()))
                .toList();
    }

    private static List<Region.Kind> regions(Document document) {
        return document.blocks().stream().map(Block::region).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "``Yes,'' he said, `no'. | “Yes,” he said, ‘no’.",
                "It isn't pp.~3--4 --- a well-known page. | It isn’t pp.\u00a03–4 — a well-known page.",
                "caf\\'e caf\\'{e} na\\\"ive \\c{c}a \\v Skoda Erd\\H{o}s | café café naïve ça Škoda Erdős",
                "\\'{\\i} {\\'E}cole \\O stergaard stra\\ss e \\AA{}rhus \\l{}\\'od\\'z | í École Østergaard straße Århus łódź",
                "50\\% of \\$4 \\& \\#2, a\\_b \\{c\\} | 50% of $4 & #2, a_b {c}",
                "And so on\\ldots{} then\\dots\\ more. | And so on… then… more.",
                "An \\emph{old \\textbf{mill}} and {\\em a new} one. | An old mill and a new one.",
                "Dr.\\ Lee used \\LaTeX{} and \\TeX\\ twice. | Dr. Lee used LaTeX and TeX twice.",
                "har\\-bour and shelf\\/ful | harbour and shelfful",
                "\\textcolor{red}{Red} and \\scalebox{2}[1]{big} \\mbox{words} | Red and big words",
                "Seen\\index{seen} by\\label{by} \\noindent all\\vspace*{2pt} of us. | Seen by all of us.",
                "A\\vskip 2pt gap, \\parindent=0pt set. | Agap, set.",
                "One % a comment with } and $ | One",
                "It ran \\SI{5.2}{\\kilo\\metre} in \\num{1200} steps. | It ran 5.2\u00a0kilometre in 1200 steps.",
                "At \\SI{9}{\\metre\\per\\second} by \\qty{3}{\\newton\\metre}. | At 9\u00a0metre per second by 3\u00a0newton metre.",
                "Here\\setlength\\parskip{0pt} and\\hfill there\\hspace{1em}too. | Here and there too.",
                "\\newcommand{\\x}[2][a]{y #1} shown \\def\\z#1{w} too \\let\\a=\\b end | shown too end",
                "A \\swapped[x]{key=1}{2} here and \\other{a_b} there. | A here and there.",
                "\\marked{The \\emph{whole} truth} is out. | The whole truth is out.",
                "See Section~\\ref{sec:one}. | See Section\u00a0sec:one.",
            })
    void showsWhatIsPrinted(String written, String shown) {
        assertThat(texts(latex(written))).containsExactly(shown);
    }

    @Test
    void aKeywordOfTexIsNoText() {
        assertThat(
                        texts(
                                latex(
                                        "\\leavevmode\\vadjust pre{\\hypertarget{a}{}}%\nWeirs. A preface.")))
                .containsExactly("Weirs. A preface.");
    }

    @Test
    void setsApartWhatIsNoProse() {
        Document document =
                latex(
                        "We have $a_1 + b$, \\(c\\) and \\[ d\n = e \\] but \\$5 and \\$6; \\verb|x{y|,"
                                + " \\texttt{run}, \\term{plain words}, \\ref{eq:a}.\n"
                                + "\\begin{align}\n a &= b \\\\ c &= d\n\\end{align}\nholds.");
        assertThat(inlines(document, Inline.Kind.OPAQUE))
                .containsExactly(
                        "$a_1 + b$",
                        "\\(c\\)",
                        "\\[ d = e \\]",
                        "plain words",
                        "eq:a",
                        "\\begin{align} a &= b \\\\ c &= d \\end{align}");
        assertThat(inlines(document, Inline.Kind.CODE)).containsExactly("x{y", "run");
        assertThat(document.blocks()).hasSize(1);
        assertThat(document.text()).contains("but $5 and $6;").endsWith(" holds.");
    }

    @Test
    void readsAnArticle() {
        Document document =
                latex(
                        """
                        \\documentclass{article}
                        \\newcommand{\\mill}{the mill}
                        \\title[Mill]{The \\emph{Old} Mill\\thanks{Funded.}}
                        \\author{Ann Lee$^1$\\\\Mill House \\and Bo Ray}
                        \\date{12~March 2020}
                        \\begin{document}
                        \\maketitle
                        \\begin{abstract}
                        About the mill.
                        \\end{abstract}
                        \\section[In]{Its history}\\label{sec:h}
                        It burned.

                        It was rebuilt.
                        \\subsection*{Later}
                        \\end{document}
                        Nobody sees this.
                        """);
        assertThat(texts(document))
                .containsExactly(
                        "The Old Mill",
                        "Ann Lee$^1$\nMill House",
                        "Bo Ray",
                        "12\u00a0March 2020",
                        "About the mill.",
                        "Its history",
                        "It burned.",
                        "It was rebuilt.",
                        "Later");
        assertThat(regions(document))
                .startsWith(
                        Region.Kind.FRONT_MATTER,
                        Region.Kind.FRONT_MATTER,
                        Region.Kind.FRONT_MATTER,
                        Region.Kind.FRONT_MATTER,
                        Region.Kind.MAIN);
        assertThat(document.metadata().title()).isEqualTo("The Old Mill");
        assertThat(document.metadata().author()).isEqualTo("Ann Lee, Bo Ray");
        assertThat(document.metadata().published()).isNotNull();
        assertThat(document.metadata().published().date()).isEqualTo(LocalDate.of(2020, 3, 12));
        assertThat(document.blocks().get(5)).isInstanceOf(Block.Heading.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\today", "March 2020", "3/4/2020", ""})
    void takesOnlyAFullDate(String date) {
        Document document =
                latex("\\date{" + date + "}\n\\begin{document}\nText.\n\\end{document}");
        assertThat(document.metadata().published()).isNull();
    }

    @Test
    void aChapterIsTextFromItsFirstLine() {
        assertThat(texts(latex("% \\begin{document}\n\\chapter{One}\nText.")))
                .containsExactly("One", "Text.");
    }

    @Test
    void readsListsQuotationsFiguresAndTables() {
        Document document =
                latex(
                        """
                        \\begin{enumerate}[(a)]
                        \\item One
                        \\item Two
                          \\begin{itemize}
                          \\item[$\\bullet$] inner
                          \\end{itemize}
                        \\end{enumerate}
                        \\begin{description}\\item[Weir] A wall.

                        More.\\end{description}
                        \\begin{quote}
                        As she wrote.
                        \\end{quote}
                        \\begin{figure}[h]
                        \\centering\\includegraphics[width=2cm]{a.png}
                        \\caption[Short]{The mill.}
                        \\end{figure}
                        \\begin{tabular*}{5cm}{l|r}
                        \\toprule
                        Year & Boats \\\\ \\cmidrule(lr){1-2}
                        2019 & \\multicolumn{1}{c}{12} \\\\[2pt]
                        2020 &
                        \\end{tabular*}
                        \\begin{lstlisting}[language=C]

                          if (a) {
                            b;
                        \\end{lstlisting}
                        \\begin{comment}
                        Unseen.
                        \\end{comment}
                        \\begin{multicols}{\\n}{
                        End.
                        }
                        \\end{multicols}
                        """);
        assertThat(texts(document))
                .containsExactly(
                        "One",
                        "Two",
                        "inner",
                        "Weir A wall.",
                        "More.",
                        "As she wrote.",
                        "The mill.",
                        "Year\tBoats",
                        "2019\t12",
                        "2020",
                        "  if (a) {\n    b;",
                        "End.");
        assertThat(kinds(document))
                .containsExactly(
                        "ListItem",
                        "ListItem",
                        "ListItem",
                        "ListItem",
                        "Paragraph",
                        "Paragraph",
                        "Caption",
                        "TableRow",
                        "TableRow",
                        "TableRow",
                        "Code",
                        "Paragraph");
        assertThat(document.blocks().get(1)).isEqualTo(item(document.blocks().get(1).span(), 2, 1));
        assertThat(document.blocks().get(2)).isEqualTo(item(document.blocks().get(2).span(), 0, 2));
        assertThat(document.blocks().get(5).region()).isEqualTo(Region.Kind.QUOTE_BLOCK);
    }

    private static Block item(Span span, int ordinal, int depth) {
        return new Block.ListItem(span, Region.Kind.MAIN, ordinal, depth);
    }

    @Test
    void putsTheBodiesOfFootnotesBehindTheText() {
        String source =
                """
                One\\footnote{First, with another.\\footnote{Inner.}} and two\\footnotemark.
                Three.\\footnote[9]{Ninth.}

                \\footnotetext{Second.}
                """;
        Document document = latex(source);
        assertThat(texts(document))
                .containsExactly(
                        "One[1] and two[2]. Three.[9]",
                        "First, with another.[3]",
                        "Ninth.",
                        "Second.",
                        "Inner.");
        assertThat(document.noteMarkers().stream().map(NoteMarker::label))
                .containsExactly("1", "2", "9", "3");
        Block.Note last = (Block.Note) document.blocks().get(4);
        assertThat(last.label()).isEqualTo("3");
        assertThat(last.region()).isEqualTo(Region.Kind.NOTES);
        assertThat(document.map().toSource(last.span()).of(source)).isEqualTo("Inner.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "As shown \\cite{lee}. | As shown [@lee].",
                "As shown~\\citep[see][p.~3--4]{lee, ray:2020}. | As shown\u00a0[see @lee; @ray:2020, p.\u00a03–4].",
                "\\citet*[12]{lee} says. | [@lee, 12] says.",
                "Both \\parencites[3]{a}[4]{b}. | Both [@a, 3][@b, 4].",
                "Here.\\footcite{lee+1} There. | Here.[@lee+1] There.",
                "Odd \\cite{O'Neil 90}. | Odd [@{O'Neil 90}].",
                "None \\cite{}. | None .",
                "All\\nocite{*}. | All.",
            })
    void showsCitationsByTheirKeys(String written, String shown) {
        assertThat(texts(latex(written))).containsExactly(shown);
    }

    @Test
    void leadsKeysToEntries() {
        String source =
                """
                The mill burned \\cite{lee, O'Neil 90}. It was rebuilt \\citep[p.~4]{gone}.\\footnote{Twice.}

                \\begin{thebibliography}{99}
                \\bibitem[Lee(2019)]{lee} A. Lee, \\emph{Mills}, 2019.
                \\bibitem{O'Neil 90} B. O'Neil.

                Privately printed.
                \\bibitem{never} C. Never.
                \\end{thebibliography}
                """;
        Document document = latex(source);
        Citations citations = CitationReader.read(document);
        assertThat(citations.markers().stream().map(m -> m.label() + " " + m.resolution()))
                .containsExactly("lee FOUND", "O'Neil 90 FOUND", "gone NO_ENTRY", "1 FOUND");
        Marker gone = citations.markers().get(2);
        assertThat(document.map().toSource(gone.span()).of(source)).isEqualTo("gone");
        assertThat(citations.references()).hasSize(4);
        assertThat(citations.references().get(1).span().of(document.text()))
                .isEqualTo("B. O’Neil.\n\nPrivately printed.");
        assertThat(citations.references().get(2).citedBy()).isEmpty();
        assertThat(
                        Articles.check(Format.LATEX, source, null).findings().stream()
                                .map(f -> f.finding().rule()))
                .containsExactly("dangling-citation", "uncited-reference");
    }

    @Test
    void anEntryShowsItsIdentifier() {
        Document document =
                latex(
                        """
                        \\begin{thebibliography}{9}
                        \\bibitem{a} A. Lee, 2019. \\doi{10.1234/a\\_b}
                        \\end{thebibliography}
                        """);
        assertThat(texts(document)).containsExactly("A. Lee, 2019. 10.1234/a_b");
        assertThat(document.links().get(0).target()).isEqualTo("https://doi.org/10.1234/a_b");
    }

    @Test
    void keysOfABibliographyFileMayExist() {
        String source = "The mill burned twice \\cite{lee}.\n\\bibliography{refs}\n";
        assertThat(Articles.check(Format.LATEX, source, null).findings()).isEmpty();
    }

    @Test
    void namesTheFilesItSpeaksOf() {
        String source =
                """
                % \\bibliography{not}
                \\addbibresource[a=b]{one.bib}
                \\bibliography{two, three}
                \\bibliographystyle{plain}
                \\input{part}
                """;
        assertThat(latex(source + "Text.").metadata().bibliography().files())
                .containsExactly("one.bib", "two.bib", "three.bib");
        assertThat(latex("Text. " + source).source().notes())
                .contains("files that it includes (\\input, \\include) were not read");
        assertThat(latex("Text. % \\input{part}").source().notes()).isEmpty();
    }

    @Test
    void keepsLinks() {
        Document document =
                latex(
                        "See \\href{https://ex.example/a\\%20b\\#c}{the \\emph{map}} and"
                                + " \\url{https://ex.example/a_b%20c}. % {\n\\emph{Then} more.");
        assertThat(document.links().stream().map(Link::target))
                .containsExactly("https://ex.example/a%20b#c", "https://ex.example/a_b%20c");
        assertThat(texts(document))
                .containsExactly("See the map and https://ex.example/a_b%20c. Then more.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An open \\footnote{brace is text.",
                "A } stray brace is text.",
                "A $ sign is text.",
                "An \\emph{open brace is text.",
                "\\end{quote}An end is text.",
                "\\begin{quote}\\end{itemize}It is text.",
                "\\cite is text.",
                "[is text.",
                "\\verb|is text.",
                "\\begin{verbatim} is text.",
            })
    void readsOnAfterAMistake(String written) {
        assertThat(latex(written).text()).endsWith("is text.");
    }
}
