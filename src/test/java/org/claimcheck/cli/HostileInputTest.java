package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Either a report or one clear line: never a stack trace, a hang or half a report. */
class HostileInputTest {

    /** Generous: a slow shared machine, not a benchmark; quadratic behaviour still misses it. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final int MANY = 100_000;

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("empty", new byte[0], "is empty"),
                Arguments.of("blank", " \n\t ".getBytes(StandardCharsets.UTF_8), "is empty"),
                Arguments.of(
                        "PDF",
                        "%PDF-1.7\n\u0001\u0002\n%%EOF".getBytes(StandardCharsets.ISO_8859_1),
                        "PDF"),
                Arguments.of("NUL bytes", new byte[5000], "not a text"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void whatCannotBeReadIsOneLine(String name, byte[] bytes, String reason) {
        Run run = Run.of(bytes, "--stdin-filename", "input.txt", "--format", "json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("input.txt").contains(reason);
    }

    static Stream<Arguments> nasty() {
        return Stream.of(
                Arguments.of("nested tags", "draft.html", "<div>".repeat(MANY) + "text"),
                Arguments.of("inline tags", "draft.html", "<b><i>".repeat(MANY) + "text"),
                Arguments.of(
                        "truncated page", "draft.html", "<html><body><p>One line. <a href=\"x"),
                Arguments.of("list markup", "draft.html", "<ul><li>".repeat(MANY) + "text"),
                Arguments.of("brackets in HTML", "draft.html", "<p>" + "[".repeat(MANY)),
                Arguments.of("quotes in HTML", "draft.html", "<p>" + "&quot;".repeat(MANY)),
                Arguments.of("brackets in Markdown", "draft.md", "a " + "[".repeat(MANY)),
                Arguments.of("links in Markdown", "draft.md", "[a](".repeat(MANY)),
                Arguments.of("stars", "draft.md", "*a _b ".repeat(MANY)),
                Arguments.of("block quotes", "draft.md", ">".repeat(MANY) + " a"),
                Arguments.of("quotes in Markdown", "draft.md", "\"a ".repeat(MANY)),
                Arguments.of("brackets", "draft.txt", "[".repeat(MANY)),
                Arguments.of("markers", "draft.txt", "Word [4] ".repeat(MANY)),
                Arguments.of("quotes", "draft.txt", "\"".repeat(MANY)),
                Arguments.of("curly quotes", "draft.txt", "“a ".repeat(MANY)),
                Arguments.of("single quotes", "draft.txt", "'a ".repeat(MANY)),
                Arguments.of("digits", "draft.txt", "1,".repeat(MANY)),
                Arguments.of("months", "draft.txt", "May ".repeat(MANY)),
                Arguments.of("full stops", "draft.txt", ". ".repeat(MANY)),
                Arguments.of("one word", "draft.txt", "a".repeat(MANY * 10)),
                Arguments.of("parentheses", "draft.txt", "(a ".repeat(MANY)),
                Arguments.of("braces in LaTeX", "draft.tex", "a {".repeat(MANY)),
                Arguments.of("notes in notes", "draft.tex", "a\\footnote{".repeat(MANY)),
                Arguments.of(
                        "closed notes in notes",
                        "draft.tex",
                        "a\\footnote{\\[".repeat(MANY) + "}".repeat(MANY)),
                Arguments.of("citations", "draft.tex", "a \\cite[".repeat(MANY)),
                Arguments.of(
                        "lists in LaTeX", "draft.tex", "\\begin{itemize}\\item a".repeat(MANY)),
                Arguments.of("commands", "draft.tex", "\\foo{".repeat(MANY) + "}".repeat(MANY)),
                Arguments.of("dollars", "draft.tex", "a $ b\n\n".repeat(MANY)),
                Arguments.of("formulas", "draft.tex", "a \\( b \\[ ".repeat(MANY)),
                Arguments.of("headings", "draft.tex", "\\section{a".repeat(MANY)),
                Arguments.of("listings", "draft.tex", "\\begin{verbatim} \\verb|".repeat(MANY)),
                Arguments.of("rows", "draft.tex", "\\begin{tabular}{l} a & \\\\".repeat(MANY)),
                Arguments.of("bibliographies", "draft.tex", "\\bibliography{a}".repeat(MANY)),
                Arguments.of("stars in RST", "draft.rst", "*a `b |c ".repeat(MANY)),
                Arguments.of("bullets in RST", "draft.rst", "* ".repeat(MANY)),
                Arguments.of("notes in RST", "draft.rst", "a [#]_ ".repeat(MANY)),
                Arguments.of("definitions", "draft.rst", ".. [#] a\n".repeat(MANY)),
                Arguments.of("directives", "draft.rst", ".. note:: ".repeat(MANY)),
                Arguments.of("borders", "draft.rst", "=== ===\na b\n".repeat(MANY)),
                Arguments.of("grids", "draft.rst", "+--+--+\n| a | b |\n".repeat(MANY)),
                Arguments.of("colons", "draft.rst", ":a".repeat(MANY)),
                Arguments.of("fields", "draft.rst", ":a: b\n".repeat(MANY)),
                Arguments.of("titles", "draft.rst", "a\n====\n".repeat(MANY)),
                Arguments.of("lone surrogates", "draft.html", "<p>&#xD800; and &#55357; end."),
                Arguments.of("a NUL", "draft.txt", "One\u0000two. Three.\n"),
                Arguments.of("terminal escapes", "draft.txt", "\u001b[31m\"Red\" [9].\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nasty")
    void whatCanBeReadGivesAReport(String name, String file, String text) {
        // JSON asks for all that can be found out.
        Run run =
                assertTimeoutPreemptively(
                        PATIENCE, () -> Run.of(text, "--stdin-filename", file, "--format", "json"));
        assertThat(run.code()).as(run.err()).isLessThan(2);
        assertThat(run.err()).doesNotContain("fault");
        assertThat(run.out()).endsWith("\n").doesNotContain("\u001b");
    }

    @Test
    void oneLineOfTenMegabytes() {
        String sentence = "Experts say the bus cost \"a fortune\" on 31 June 2025. It rained. ";
        String line = sentence.repeat(10_000_000 / sentence.length());
        Run run =
                assertTimeoutPreemptively(
                        Duration.ofMinutes(4),
                        () -> Run.of(line, "--stdin-filename", "draft.txt", "--max-findings", "9"));
        assertThat(run.code()).as(run.err()).isLessThan(2);
        assertThat(run.out()).contains("of 153847 findings are shown");
    }

    @Test
    void whatIsOverTheLimitIsRefused() {
        byte[] bytes =
                "Fifty megabytes of this. ".repeat(2_000_000).getBytes(StandardCharsets.UTF_8);
        Run run = Run.of(bytes, "--stdin-filename", "draft.txt", "--max-input-bytes", "20000000");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("--max-input-bytes");
    }
}
