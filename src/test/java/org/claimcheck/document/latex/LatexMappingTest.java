package org.claimcheck.document.latex;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimcheck.document.Drafts;
import org.claimcheck.document.MappingCheck;
import org.claimcheck.input.Format;

/** Any LaTeX whatever: its document leads back to what was written. */
class LatexMappingTest {

    private static final List<String> SCRAPS =
            List.of(
                    "word",
                    "Word.",
                    " ",
                    "\n",
                    "\n\n",
                    "\r\n",
                    "\\",
                    "{",
                    "}",
                    "[",
                    "]",
                    "$",
                    "$$",
                    "%",
                    "% c\n",
                    "&",
                    "~",
                    "`",
                    "``",
                    "'",
                    "''",
                    "-",
                    "--",
                    "---",
                    ",",
                    "*",
                    "|",
                    "\\emph{",
                    "\\footnote{",
                    "\\footnotemark",
                    "\\footnotetext[2]{",
                    "\\cite{a,b}",
                    "\\citep[see][p.~3]{a}",
                    "\\cites{a}{b}",
                    "\\cite{",
                    "\\section{",
                    "\\caption{",
                    "\\enquote{",
                    "\\textcquote[2]{k}{",
                    "\\blockquote[{\\cite{k}}]{",
                    "\\begin{displayquote}[\\cite{k}]",
                    "\\end{displayquote}",
                    "\\item ",
                    "\\item[Term x] ",
                    "\\begin{itemize}",
                    "\\end{itemize}",
                    "\\begin{enumerate}",
                    "\\begin{quote}",
                    "\\end{quote}",
                    "\\begin{tabular}{ll}",
                    "\\end{tabular}",
                    "\\begin{equation}",
                    "\\end{equation}",
                    "\\begin{verbatim}\n",
                    "\\end{verbatim}",
                    "\\begin{thebibliography}{9}",
                    "\\end{thebibliography}",
                    "\\bibitem[x]{a} ",
                    "\\begin{document}",
                    "\\end{document}",
                    "\\title{",
                    "\\author{",
                    "\\date{",
                    "\\and ",
                    "\\href{http://a.b/\\%20}{",
                    "\\url{http://a.b}",
                    "\\verb|x{|",
                    "\\'e",
                    "\\\"{o}",
                    "\\c{c}",
                    "\\ss ",
                    "\\%",
                    "\\ ",
                    "\\,",
                    "\\(",
                    "\\)",
                    "\\[",
                    "\\]",
                    "\\foo{bar}",
                    "\\foo{a}{b}",
                    "\\newcommand{\\x}[1]{y}",
                    "\\def\\x#1{y}",
                    "\\vskip 2pt ",
                    "\\SI{5}{\\metre}",
                    "\\ref{a}",
                    "\\texttt{",
                    "\\iffalse ",
                    "\\fi ",
                    "\u00e9",
                    "\ud83d\ude00",
                    "\u00a0",
                    "\0");

    @Provide
    Arbitrary<String> drafts() {
        return Drafts.of(SCRAPS);
    }

    @Property(tries = 2000)
    void leadsBack(@ForAll("drafts") String draft) {
        MappingCheck.checked(draft, Format.LATEX);
    }
}
