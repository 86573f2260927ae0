package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is nested in an input, however deep, a stack of 256 KB is enough. */
class SmallStackTest {

    private static final int DEEP = 6_000;

    private static final long STACK = 256 << 10;

    /** Generous, as in {@link HostileInputTest}. */
    private static final int MINUTES = 2;

    private static Run run(byte[] input, String... args) throws Exception {
        FutureTask<Run> task = new FutureTask<>(() -> Run.of(input, args));
        Thread thread = new Thread(null, task, "small stack", STACK);
        thread.setDaemon(true);
        thread.start();
        return task.get(MINUTES, TimeUnit.MINUTES);
    }

    private static Arguments nested(String file, String open, String inner, String close) {
        return Arguments.of(file, open.repeat(DEEP) + inner + close.repeat(DEEP));
    }

    private static Arguments open(String file, String open) {
        return nested(file, open, "a", "");
    }

    static Stream<Arguments> html() {
        String[] elements = {
            "<div>",
            "<b>",
            "<ul><li>",
            "<table><tr><td>",
            "<blockquote>",
            "<q>",
            "<sup>",
            "<section>",
            "<figure><figcaption>",
            "<a href=\"#a\">",
            "<details><summary>",
            "<svg>",
            "<math><mi>",
            "<template>",
            "<select>",
            "<font>",
            "<dl><dd>",
            "<noscript>",
            "<p><i>",
            "<object>",
            "<!--",
            "<![CDATA[",
            "<a title=\"",
            "<script>",
            "<sup id=\"fn1\"><a href=\"#fn2\">"
        };
        return Stream.of(elements).map(e -> open("a.html", "<p>One. " + e));
    }

    static Stream<Arguments> markdown() {
        String[] marks = {
            "> ", "- ", "1. ", "* ", "**a", "_a ", "*a _b ", "[a ", "![a ", "[a](", "<b>", "`",
            "``` ", "[^a", "^[a ", "[^a]: ", "{{ ", "$ ", "~~a ", "| a ", "# ", "<!-- ", "[@a; ",
            "{: "
        };
        return Stream.of(marks).flatMap(m -> Stream.of(open("a.md", m), open("a.md", m + "\n")));
    }

    static Stream<Arguments> wikitext() {
        return Stream.of(
                nested("a.wiki", "{{a|", "b", "}}"),
                nested("a.wiki", "{{quote|", "b", "}}"),
                nested("a.wiki", "{{cite web|title=", "b", "}}"),
                nested("a.wiki", "{{{a|", "b", "}}}"),
                nested("a.wiki", "[[a|", "b", "]]"),
                nested("a.wiki", "[[File:a.png|thumb|", "b", "]]"),
                nested("a.wiki", "[http://a.example ", "b", "]"),
                nested("a.wiki", "<ref>", "b", "</ref>"),
                nested("a.wiki", "{|\n|\n", "b", "\n|}"),
                nested("a.wiki", "<div>", "b", "</div>"),
                open("a.wiki", "*"),
                open("a.wiki", ":*#;"),
                open("a.wiki", "'''a ''b "),
                open("a.wiki", "<nowiki>"),
                open("a.wiki", "-{a|"));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                nested("a.txt", "(", "a", ")"),
                nested("a.txt", "“‘", "a", "’”"),
                open("a.txt", "> "),
                open("a.txt", "[1"),
                open("a.txt", "\n  "),
                nested("a.tex", "{", "a", "}"),
                nested("a.tex", "\\emph{", "a", "}"),
                nested("a.tex", "\\footnote{", "a", "}"),
                nested("a.tex", "\\enquote{", "a", "}"),
                nested("a.tex", "\\begin{quote}", "a", "\\end{quote}"),
                nested("a.tex", "\\href{b}{", "a", "}"),
                nested("a.tex", "\\cite[", "a", "]"),
                open("a.tex", "\\newcommand{"),
                open("a.tex", "$"),
                nested("a.rst", "(", "a", ")"),
                open("a.rst", "* "),
                open("a.rst", ".. note:: "),
                open("a.rst", ".. [#] "),
                open("a.rst", "*a **b ``c `d "),
                open("a.rst", "| "),
                nested("a.md", "---\nreferences: [", "a", "]\n---\nText."),
                Arguments.of("a.md", "---\nreferences: " + "[".repeat(DEEP) + "\n---\nText [@a]."),
                Arguments.of("a.md", "---\na: " + "{b: ".repeat(DEEP) + "\n---\nText [@a]."),
                Arguments.of("a.md", "---\n" + "- ".repeat(DEEP) + "a\n---\nText."),
                Arguments.of(
                        "a.html",
                        "<script type=\"application/ld+json\">"
                                + "{\"@graph\":[".repeat(DEEP)
                                + "</script><p>Text."),
                Arguments.of(
                        "a.html",
                        "<script type=\"application/ld+json\">"
                                + "{\"author\":".repeat(DEEP)
                                + "1"
                                + "}".repeat(DEEP)
                                + "</script><p>Text."));
    }

    @ParameterizedTest(name = "{index}: {0}")
    @MethodSource({"html", "markdown", "wikitext", "others"})
    void depthOfAnInput(String file, String text) throws Exception {
        Run run =
                run(
                        text.getBytes(StandardCharsets.UTF_8),
                        "--debug",
                        "--stdin-filename",
                        file,
                        "--format",
                        "json");
        assertThat(run.code()).as(run.err()).isLessThan(ExitCode.INTERNAL_FAULT);
    }

    /** The same from beside the document, and what the program itself is given. */
    static Stream<Arguments> beside() {
        String deep = "[".repeat(DEEP) + "]".repeat(DEEP);
        String items = "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP);
        return Stream.of(
                Arguments.of("a.json", deep, "--bibliography"),
                Arguments.of(
                        "b.json", "[{\"id\":\"a\",\"author\":" + items + "}]", "--bibliography"),
                Arguments.of("a.yaml", deep, "--bibliography"),
                Arguments.of("b.yaml", "references:\n" + "- ".repeat(DEEP) + "a", "--bibliography"),
                Arguments.of("c.yaml", "a: " + "{a: ".repeat(DEEP), "--bibliography"),
                Arguments.of("a.bib", "@book{a, title = " + "{".repeat(DEEP), "--bibliography"),
                Arguments.of(
                        "b.bib",
                        "@book{a, title = " + "{".repeat(DEEP) + "}".repeat(DEEP) + "}",
                        "--bibliography"),
                Arguments.of("c.bib", "@string{a = \"" + "\\'{".repeat(DEEP), "--bibliography"),
                Arguments.of("a.yml", "rules: " + deep, "--config"),
                Arguments.of("b.yml", "- ".repeat(DEEP) + "a", "--config"),
                Arguments.of("c.yml", "a: &a [*a, *a]\nb: &b [*a, *a]\n", "--config"),
                Arguments.of("a.json", deep, "--baseline"),
                Arguments.of("b.json", items, "--baseline"),
                Arguments.of("a.csv", "id,row,\"" + "\"\"".repeat(DEEP), "--ledger"));
    }

    @ParameterizedTest(name = "{2} {0}")
    @MethodSource("beside")
    void depthOfWhatIsReadBesideIt(String name, String text, String option, @TempDir Path folder)
            throws Exception {
        Path file = Files.writeString(folder.resolve(name), text);
        byte[] draft = "Boats are old [@a].\n".getBytes(StandardCharsets.UTF_8);
        Run run = run(draft, "--debug", "--stdin-filename", "a.md", option, file.toString());
        assertThat(run.code()).as(run.err()).isLessThan(ExitCode.INTERNAL_FAULT);
    }

    @Test
    void aStackThatSmallCanBeExhausted() throws IOException {
        FutureTask<Integer> task = new FutureTask<>(() -> depth(0));
        Thread thread = new Thread(null, task, "small stack", STACK);
        thread.start();
        assertThat(task).failsWithin(MINUTES, TimeUnit.MINUTES).withThrowableThat().havingCause();
    }

    private static int depth(int from) {
        return from == 1_000_000 ? from : depth(from + 1) + Integer.signum(from);
    }
}
