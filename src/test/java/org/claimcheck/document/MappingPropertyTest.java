package org.claimcheck.document;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimcheck.input.Format;

/** Any text whatever: its document leads back to what was written. */
class MappingPropertyTest {

    private static final List<String> SCRAPS =
            List.of(
                    "word",
                    "Word.",
                    " ",
                    "  ",
                    "\n",
                    "\n\n",
                    "\r\n",
                    "\r",
                    "\t",
                    "*",
                    "**",
                    "_",
                    "`",
                    "``",
                    "[",
                    "]",
                    "(",
                    ")",
                    "](",
                    "[^1]",
                    "[^1]: ",
                    "![",
                    "> ",
                    "- ",
                    "1. ",
                    "[x] ",
                    "# ",
                    "---",
                    "===",
                    "|",
                    "\\|",
                    "\\*",
                    "\\",
                    "&amp;",
                    "&nbsp;",
                    "&#x41;",
                    "&no;",
                    "<b>",
                    "</b>",
                    "<br>",
                    "<div>",
                    "</div>",
                    "<p>",
                    "<td>",
                    "<!-- c -->",
                    "<!--",
                    "<script>",
                    "<a href=\"u\">",
                    "</a>",
                    "<http://a.b>",
                    "```",
                    "    ",
                    "{{ x }}",
                    "$a$",
                    "\0",
                    "\u00e9",
                    "\ud83d\ude00",
                    "\u00a0",
                    "key: value",
                    "\u2022 ",
                    "|-|-|\n",
                    "\"",
                    "'",
                    "http://a.b/",
                    "[a]: /u\n",
                    "+++",
                    "...");

    private static final List<String> LATEX =
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

    private static final List<String> RST =
            List.of(
                    "word",
                    "Word.",
                    " ",
                    "  ",
                    "   ",
                    "\n",
                    "\n",
                    "\n\n",
                    "\r\n",
                    "\t",
                    "*",
                    "**",
                    "`",
                    "``",
                    "|",
                    "_",
                    "__",
                    "\\",
                    "::",
                    "::\n\n   ",
                    ":",
                    "* ",
                    "- ",
                    "1. ",
                    "#. ",
                    "(a) ",
                    "[1]_",
                    "[#]_",
                    "[#x]_",
                    "[*]_",
                    "[CIT]_",
                    ".. [1] ",
                    ".. [#] ",
                    ".. [#x] ",
                    ".. [*] ",
                    ".. [CIT] ",
                    ".. ",
                    "..\n",
                    ".. _a: http://a.b\n",
                    "a_",
                    "`a b`_",
                    "`a <http://b>`_",
                    ".. note:: ",
                    ".. figure:: a\n",
                    ".. epigraph::\n",
                    ".. math:: a\n",
                    ".. code:: x\n",
                    ".. table:: T\n",
                    "   :a: b\n",
                    ":Date: 2020-01-02\n",
                    ":ref:`a`",
                    ":cite:`a,b`",
                    ":sup:`2`",
                    "=====",
                    "-----",
                    "\n=====\n",
                    "\n----\n",
                    "===  ===\n",
                    "+---+---+\n",
                    "| a | b |\n",
                    "| a\n",
                    ">>> x\n",
                    "-- A",
                    "\"",
                    "http://a.b.",
                    "\u00e9",
                    "\ud83d\ude00",
                    "\u00a0",
                    "\0");

    private static Arbitrary<String> of(List<String> scraps) {
        return Arbitraries.of(scraps).list().ofMaxSize(40).map(s -> String.join("", s));
    }

    @Provide
    Arbitrary<String> latex() {
        return of(LATEX);
    }

    @Provide
    Arbitrary<String> rst() {
        return of(RST);
    }

    @Property(tries = 2000)
    void latexLeadsBack(@ForAll("latex") String draft) {
        MappingCheck.checked(draft, Format.LATEX);
    }

    @Property(tries = 2000)
    void rstLeadsBack(@ForAll("rst") String draft) {
        MappingCheck.checked(draft, Format.RST);
    }

    @Provide
    Arbitrary<String> drafts() {
        return of(SCRAPS);
    }

    @Property(tries = 2000)
    void markdownLeadsBack(@ForAll("drafts") String draft) {
        MappingCheck.checked(draft, Format.MARKDOWN);
    }

    @Property(tries = 1500)
    void plainTextLeadsBack(@ForAll("drafts") String draft) {
        MappingCheck.checked(draft, Format.TEXT);
    }
}
