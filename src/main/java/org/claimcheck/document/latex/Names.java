package org.claimcheck.document.latex;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What commands and environments are for, by name: those of LaTeX's kernel and standard classes, of
 * natbib, biblatex, csquotes, hyperref, graphicx, booktabs, listings, minted and siunitx.
 */
final class Names {

    /** Citation commands; the argument with the keys comes last. */
    private static final Set<String> CITATIONS =
            words(
                    """
                    cite citep citet citealp citealt citealp Cite Citep Citet Citealt Citealp
                    citeauthor Citeauthor citeyear citeyearpar citetitle citenum citefullauthor
                    parencite Parencite textcite Textcite autocite Autocite footcite footcitetext
                    smartcite Smartcite supercite fullcite footfullcite notecite pnotecite
                    cites Cites parencites textcites autocites footcites smartcites supercites
                    citeA citeNP shortcite onlinecite possessivecite citeasnoun""");

    /** Commands whose one argument is text like the text around it. */
    private static final Set<String> TEXT =
            words(
                    """
                    text textrm textsf textsc textup textmd textnormal textlf textin mbox hbox
                    underline uline uuline sout fbox framebox makebox centerline leftline rightline
                    MakeUppercase MakeLowercase uppercase lowercase abstract
                    textls protect hl ul st phantomsection""");

    private static final Set<String> EMPHASIS =
            words("emph textit textsl textbf mathbf strong alert");

    /** Commands whose last argument is text; value: how many come before it. */
    private static final Map<String, Integer> TEXT_AFTER =
            Map.ofEntries(
                    Map.entry("textcolor", 1),
                    Map.entry("colorbox", 1),
                    Map.entry("scalebox", 1),
                    Map.entry("raisebox", 1),
                    Map.entry("parbox", 1),
                    Map.entry("foreignlanguage", 1),
                    Map.entry("hyperref", 0),
                    Map.entry("hyperlink", 1),
                    Map.entry("hypertarget", 1),
                    Map.entry("texorpdfstring", 1),
                    Map.entry("multicolumn", 2),
                    Map.entry("multirow", 2),
                    Map.entry("fcolorbox", 2),
                    Map.entry("rotatebox", 1),
                    Map.entry("resizebox", 2));

    /** Commands that mean nothing to a reader, with whatever arguments they have. */
    private static final Set<String> SILENT =
            words(
                    """
                    label index glossary usepackage RequirePackage documentclass PassOptionsToPackage
                    bibliographystyle bibliography addbibresource printbibliography nocite
                    pagestyle thispagestyle pagenumbering setlength addtolength settowidth setcounter addtocounter
                    stepcounter refstepcounter newcounter newlength vspace hspace vskip hskip vfill hfill
                    includegraphics graphicspath input include includeonly subfile hypersetup geometry
                    lstset lstinputlisting verbatiminput inputminted tikzset pgfplotsset sisetup
                    addcontentsline addtocontents markboth markright tableofcontents listoffigures
                    listoftables maketitle newtheorem theoremstyle selectlanguage color definecolor
                    fontsize selectfont rule hrule vrule cline cmidrule hline toprule midrule bottomrule
                    linespread baselinestretch enlargethispage pagebreak nopagebreak linebreak nolinebreak
                    hyphenation thanks marginpar marginnote captionsetup rowcolor cellcolor
                    columncolor affil affiliation institute institution address email keywords orcid
                    orcidID inst authorrunning titlerunning hypertargetsetup numberwithin
                    DeclareGraphicsExtensions bibinfo hyphenpenalty phantom vphantom hphantom
                    FloatBarrier todo missingfigure acknowledgments setkeys fancyhead fancyfoot
                    lhead chead rhead lfoot cfoot rfoot titleformat titlespacing setmainfont
                    setsansfont setmonofont newfontfamily sectionmark chaptermark theoremstyle
                    subjclass pacs received revised accepted doi journal volume""");

    /** Of these the first argument is a length, often without braces. */
    private static final Set<String> LENGTHS = words("setlength addtolength settowidth");

    /** Prefixes of units, after siunitx. */
    private static final Set<String> UNIT_PREFIXES =
            words("pico nano micro milli centi deci deca deka hecto kilo mega giga tera peta");

    /** Commands that make other commands; value: how many arguments in braces they take. */
    private static final Map<String, Integer> DEFINITIONS =
            Map.ofEntries(
                    Map.entry("newcommand", 2),
                    Map.entry("renewcommand", 2),
                    Map.entry("providecommand", 2),
                    Map.entry("DeclareRobustCommand", 2),
                    Map.entry("DeclareMathOperator", 2),
                    Map.entry("newenvironment", 3),
                    Map.entry("renewenvironment", 3),
                    Map.entry("NewDocumentCommand", 3),
                    Map.entry("RenewDocumentCommand", 3),
                    Map.entry("ProvideDocumentCommand", 3),
                    Map.entry("DeclareDocumentCommand", 3),
                    Map.entry("DeclarePairedDelimiter", 3),
                    Map.entry("NewDocumentEnvironment", 4),
                    Map.entry("AtBeginDocument", 1),
                    Map.entry("AtEndDocument", 1),
                    Map.entry("newif", 1),
                    Map.entry("newsavebox", 1),
                    Map.entry("newacronym", 3),
                    Map.entry("newglossaryentry", 2),
                    Map.entry("let", 2),
                    Map.entry("def", 2),
                    Map.entry("gdef", 2),
                    Map.entry("edef", 2),
                    Map.entry("xdef", 2));

    /** References to numbered parts; the reader sees a number that only TeX knows. */
    private static final Set<String> CROSS_REFERENCES =
            words(
                    """
                    ref eqref pageref autoref cref Cref vref nameref subref fullref Vref
                    labelcref zcref""");

    /** Declarations: a brace behind them opens a group, not an argument. */
    private static final Set<String> SWITCHES =
            words(
                    """
                    bf it em sl sc rm sf tt bfseries itshape slshape scshape upshape mdseries
                    rmfamily sffamily ttfamily normalfont tiny scriptsize footnotesize small
                    normalsize large Large LARGE huge Huge centering raggedright raggedleft
                    noindent indent bigskip medskip smallskip newpage clearpage
                    cleardoublepage appendix frontmatter mainmatter backmatter onecolumn twocolumn
                    sloppy fussy makeatletter makeatother singlespacing doublespacing onehalfspacing relax maketitle begingroup
                    endgroup newblock null leavevmode obeylines flushbottom raggedbottom hfil hfill vfill ignorespaces unskip xspace displaystyle
                    columnbreak selectfont allowbreak""");

    private static final Map<String, Integer> SECTIONS =
            Map.of(
                    "part", 1,
                    "chapter", 1,
                    "section", 2,
                    "subsection", 3,
                    "subsubsection", 4,
                    "paragraph", 5,
                    "subparagraph", 6,
                    "frametitle", 3,
                    "addchap", 1,
                    "addsec", 2);

    private static final Set<String> MATHS =
            words(
                    """
                    equation equation* align align* alignat alignat* flalign flalign* gather gather*
                    multline multline* eqnarray eqnarray* displaymath math dmath dmath* IEEEeqnarray
                    IEEEeqnarray* subequations""");

    /** Environments that hold no text: drawings. */
    private static final Set<String> DRAWINGS =
            words("tikzpicture picture pspicture pgfpicture forest tikzcd circuitikz axis");

    private static final Map<String, Frame.Kind> ENVIRONMENTS =
            Map.ofEntries(
                    Map.entry("quote", Frame.Kind.QUOTE),
                    Map.entry("quotation", Frame.Kind.QUOTE),
                    Map.entry("verse", Frame.Kind.QUOTE),
                    Map.entry("displayquote", Frame.Kind.QUOTE),
                    Map.entry("displaycquote", Frame.Kind.QUOTE),
                    Map.entry("foreigndisplayquote", Frame.Kind.QUOTE),
                    Map.entry("foreigndisplaycquote", Frame.Kind.QUOTE),
                    Map.entry("hyphendisplayquote", Frame.Kind.QUOTE),
                    Map.entry("hyphendisplaycquote", Frame.Kind.QUOTE),
                    Map.entry("blockquote", Frame.Kind.QUOTE),
                    Map.entry("itemize", Frame.Kind.LIST),
                    Map.entry("description", Frame.Kind.LIST),
                    Map.entry("compactitem", Frame.Kind.LIST),
                    Map.entry("list", Frame.Kind.LIST),
                    Map.entry("trivlist", Frame.Kind.LIST),
                    Map.entry("enumerate", Frame.Kind.NUMBERED),
                    Map.entry("compactenum", Frame.Kind.NUMBERED),
                    Map.entry("tabular", Frame.Kind.TABLE),
                    Map.entry("tabular*", Frame.Kind.TABLE),
                    Map.entry("tabularx", Frame.Kind.TABLE),
                    Map.entry("tabulary", Frame.Kind.TABLE),
                    Map.entry("longtable", Frame.Kind.TABLE),
                    Map.entry("supertabular", Frame.Kind.TABLE),
                    Map.entry("tblr", Frame.Kind.TABLE),
                    Map.entry("thebibliography", Frame.Kind.BIBLIOGRAPHY));

    private Names() {}

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.strip().split("\\s+", -1)));
    }

    static boolean cites(String name) {
        return CITATIONS.contains(name);
    }

    static boolean isText(String name) {
        return TEXT.contains(name);
    }

    static boolean isEmphasis(String name) {
        return EMPHASIS.contains(name);
    }

    static boolean isSilent(String name) {
        return SILENT.contains(name);
    }

    static boolean setsLength(String name) {
        return LENGTHS.contains(name);
    }

    static boolean isUnitPrefix(String name) {
        return UNIT_PREFIXES.contains(name);
    }

    /** The arguments of a command that makes another; 0 if it is none of that kind. */
    static int definitionArguments(String name) {
        return DEFINITIONS.getOrDefault(name, 0);
    }

    static boolean isCrossReference(String name) {
        return CROSS_REFERENCES.contains(name);
    }

    static boolean isSwitch(String name) {
        return SWITCHES.contains(name);
    }

    /** The arguments before the one that is text; -1 if the command is none of that kind. */
    static int argumentsBeforeText(String name) {
        return TEXT_AFTER.getOrDefault(name, -1);
    }

    /** The level of the heading that a command makes; 0 if it makes none. */
    static int headingLevel(String name) {
        return SECTIONS.getOrDefault(name, 0);
    }

    static boolean isMaths(String environment) {
        return MATHS.contains(environment);
    }

    static boolean isDrawing(String environment) {
        return DRAWINGS.contains(environment);
    }

    /** Whether an environment that is read word for word is shown. */
    static boolean isListing(String environment) {
        return Verbatim.isEnvironment(environment)
                && !environment.equals("comment")
                && !environment.startsWith("filecontents");
    }

    static Frame.Kind environment(String name) {
        return ENVIRONMENTS.getOrDefault(name, Frame.Kind.PLAIN);
    }
}
