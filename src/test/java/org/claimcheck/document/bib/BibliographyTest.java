package org.claimcheck.document.bib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimcheck.Articles;
import org.claimcheck.citation.Marker;
import org.claimcheck.document.MappingCheck;
import org.claimcheck.engine.PlacedFinding;
import org.claimcheck.engine.Report;
import org.claimcheck.engine.Settings;
import org.claimcheck.input.Format;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Nearby;
import org.claimcheck.input.Source;
import org.claimcheck.input.SourceReader;
import org.claimcheck.input.WithBibliographies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BibliographyTest {

    private static final String BIB =
            """
            @book{weir2001, title = {Weirs}, doi = {10.1000/182}}
            @book{mill1999, title = {Mills}, isbn = {978-3-16-148410-1}}
            @book{other2020, title = {Never cited}}
            """;

    @TempDir Path folder;

    private Report check(String article) throws Exception {
        Path file = Files.writeString(folder.resolve("draft.md"), article);
        Report report =
                Articles.check(
                        SourceReader.read(file, "in/draft.md", null, Limits.DEFAULT),
                        Settings.DEFAULT);
        MappingCheck.check(report.article().document());
        return report;
    }

    private void write(String name, String content) throws Exception {
        Files.writeString(folder.resolve(name), content);
    }

    private static List<String> found(Report report) {
        return report.findings().stream().map(BibliographyTest::shown).toList();
    }

    private static String shown(PlacedFinding finding) {
        String path = finding.location().path();
        return finding.finding().rule()
                + (path == null ? "" : " in " + path + ":" + finding.location().line());
    }

    @Test
    void keysLeadToEntriesOfTheNamedFile() throws Exception {
        write("refs.bib", BIB);
        Report report =
                check("---\nbibliography: refs.bib\n---\n\nA weir [@weir2001; @mil1999].\n");
        assertThat(report.article().citations().markers().get(0).target()).isEqualTo("weir2001");
        assertThat(found(report)).contains("dangling-citation");
        assertThat(report.findings().stream().map(f -> f.finding().suggestion()))
                .contains("@mill1999");
    }

    @Test
    void whatIsWrongInAnEntryIsShownWhereItStands() throws Exception {
        write("refs.bib", BIB);
        assertThat(found(check("---\nbibliography: [refs.bib]\n---\n\nA mill [@mill1999].\n")))
                .containsExactly("bad-isbn in in/refs.bib:2");
    }

    @Test
    void aFileWithoutEntriesIsNamedAndJudgesNothing() throws Exception {
        write("refs.bib", "not a bibliography at all");
        Report report = check("---\nbibliography: refs.bib\n---\n\nA weir [@weir2001; @no].\n");
        assertThat(found(report)).isEmpty();
        assertThat(report.article().document().source().notes())
                .containsExactly("the bibliography refs.bib holds no entry that can be read");
    }

    @Test
    void aWrongDoiIsShownWhereItStands() throws Exception {
        write("refs.bib", "@misc{a, title = {T},\n doi = {10.1000}}\n");
        assertThat(found(check("---\nbibliography: refs.bib\n---\n\nIt is so [@a].\n")))
                .containsExactly("bad-doi in in/refs.bib:2");
    }

    @Test
    void uncitedEntriesOfAFileAreNobodysBusiness() throws Exception {
        write("refs.bib", BIB);
        Report report = check("---\nbibliography: refs.bib\n---\n\nA weir [@weir2001].\n");
        assertThat(found(report)).isEmpty();
        assertThat(report.article().text()).doesNotContain("Never cited");
    }

    @Test
    void oneKeyOfTwoEntriesIsShownAtTheSecond() throws Exception {
        write("refs.bib", BIB + "@book{weir2001, title = {Weirs, again}}\n");
        Report report = check("---\nbibliography: refs.bib\n---\n\nA weir [@weir2001].\n");
        assertThat(found(report)).containsExactly("duplicate-reference in in/refs.bib:4");
    }

    @Test
    void aBareKeyIsACitationIfTheFileHasItOrShould() throws Exception {
        write("refs.bib", BIB);
        Report report =
                check(
                        """
                        ---
                        bibliography: refs.bib
                        ---

                        As @weir2001 shows, @lock2001 and @lockers do, ask@weir2001.example.
                        """);
        assertThat(report.article().citations().markers())
                .extracting(Marker::label, Marker::isResolved)
                .containsExactly(tuple("weir2001", true), tuple("lock2001", false));
        assertThat(found(report)).containsExactly("dangling-citation");
    }

    @Test
    void referencesOfTheFrontMatterAreABibliography() throws Exception {
        Report report =
                check(
                        """
                        ---
                        references:
                        - id: mill1999
                          title: Mills
                          ISBN: 978-3-16-148410-1
                        ---

                        A mill [@mill1999; @mil1998].
                        """);
        assertThat(found(report)).containsExactlyInAnyOrder("bad-isbn", "dangling-citation");
        assertThat(report.findings().stream().map(f -> f.location().line())).containsExactly(5, 8);
    }

    @Test
    void frontMatterThatCannotBeReadJudgesNothing() throws Exception {
        Report report =
                check("---\ntitle: Mills\nreferences: [{\n---\n\nA mill [@mill1999; @no2001].\n");
        assertThat(found(report)).isEmpty();
        assertThat(report.article().document().source().notes())
                .containsExactly("the references in its front matter could not be read");
    }

    @Test
    void aYamlFileIsRead() throws Exception {
        write("refs.yaml", "references:\n- id: weir2001\n  title: Weirs\n");
        Report report =
                check("---\nbibliography: refs.yaml\n---\n\nA weir [@weir2001; @weir2002].\n");
        assertThat(found(report)).containsExactly("dangling-citation");
    }

    @Test
    void aFileBesideWithTheSameNameIsRead() throws Exception {
        write("draft.bib", BIB);
        write("unrelated.bib", "@misc{a, title={b}}");
        Report report = check("A weir [@weir2001] and another [@weir2002].\n");
        assertThat(found(report)).containsExactly("dangling-citation");
    }

    @Test
    void anOnlyFileBesideIsReadIfItHoldsACitedKey() throws Exception {
        write("library.bib", BIB);
        assertThat(found(check("A weir [@weir2001] and [@none].\n")))
                .containsExactly("dangling-citation");
        assertThat(found(check("A weir [@none] and [@nobody].\n"))).isEmpty();
    }

    @Test
    void aBareKeyCountsOnlyIfTheFileHasIt() throws Exception {
        write("draft.bib", BIB);
        Report report = check("As @weir2001 shows, and @reader thinks; ada@weir2001.org.\n");
        assertThat(report.article().citations().markers()).hasSize(1);
    }

    @Test
    void keysAreNotJudgedWhereAFileIsMissing() throws Exception {
        write("refs.bib", BIB);
        Report report =
                check("---\nbibliography: [refs.bib, gone.bib]\n---\n\nIt is [@weir2001; @no].\n");
        assertThat(found(report)).isEmpty();
        assertThat(report.article().document().source().notes())
                .containsExactly("the bibliography gone.bib could not be read");
    }

    @Test
    void aNamedFileUnderAnotherNameBesideIsReadInItsPlace() throws Exception {
        write("draft.bib", BIB);
        Report report = check("---\nbibliography: paper.bib\n---\n\nIt is [@weir2001; @no].\n");
        assertThat(found(report)).containsExactly("dangling-citation");
        assertThat(report.article().document().source().notes())
                .containsExactly("read draft.bib in place of the bibliography it names");
    }

    @Test
    void cslJsonServesAsWell() throws Exception {
        write("refs.json", "[{\"id\": \"weir2001\", \"title\": \"Weirs\"}]");
        Report report = check("---\nbibliography: refs.json\n---\n\nA weir [@weir2001; @no].\n");
        assertThat(found(report)).containsExactly("dangling-citation");
        write("refs.json", "{}");
        assertThat(found(check("---\nbibliography: refs.json\n---\n\nA weir [@a; @no].\n")))
                .isEmpty();
    }

    @Test
    void filesTheUserNamesComeFirst() throws Exception {
        write("given.bib", "@misc{only2000, title = {Only}}");
        write("draft.bib", BIB);
        Source source = Articles.source(Format.MARKDOWN, "It is [@only2000], not [@weir2001].\n");
        Source given =
                SourceReader.read(folder.resolve("given.bib"), "g.bib", null, Limits.DEFAULT);
        Report report =
                Articles.check(
                        source.withNearby(new WithBibliographies(Nearby.NONE, List.of(given))),
                        Settings.DEFAULT);
        assertThat(found(report)).containsExactly("dangling-citation");
    }

    @Test
    void oneFileNamedOftenIsReadOnce() throws Exception {
        write("refs.bib", BIB);
        String names = "refs.bib, ".repeat(50);
        Report report = check("---\nbibliography: [" + names + "refs.bib]\n---\n\nIt is [@no].\n");
        assertThat(report.article().document().source().parts()).hasSize(1);
    }

    @Test
    void moreFilesThanABookHasAreNotLookedFor() throws Exception {
        String names =
                IntStream.range(0, 300).mapToObj(i -> i + ".bib").collect(Collectors.joining(", "));
        Report report = check("---\nbibliography: [" + names + "]\n---\n\nIt is [@no].\n");
        assertThat(found(report)).isEmpty();
        assertThat(report.article().document().source().notes())
                .hasSize(101)
                .endsWith("only the first 100 bibliographies it names were looked for");
    }

    @Test
    void anIdInMarkupIsNoCitation() throws Exception {
        write("library.bib", BIB);
        Report report =
                check("Text of `@x` <span id=\"weir2001\" data-cites=\"mill1999\">here</span>.\n");
        assertThat(report.article().text()).doesNotContain("Weirs").doesNotContain("Mills");
    }

    @Test
    void otherFilesAreNeverOpened() throws Exception {
        write("secret.txt", BIB);
        Report report = check("---\nbibliography: secret.txt\n---\n\nA weir [@weir2001].\n");
        assertThat(report.article().text()).doesNotContain("Weirs");
    }
}
