package org.claimcheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.claimcheck.citation.OtherDocuments;
import org.claimcheck.input.Format;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Source;
import org.junit.jupiter.api.Test;

final class RunIndexTest {

    private static final String NOTES =
            "<html><body><article><h1>Notes</h1><p>What the chapters cite, in their order.</p>"
                    + "<p id=\"fn1\">1. Town archive, box 7.</p></article></body></html>";

    private static Source source(String path, Format format, String text) {
        return new Source(path, format, "UTF-8", "0".repeat(64), text, List.of());
    }

    private static RunIndex run(Source... sources) {
        List<RunIndex.Opening> openings = new ArrayList<>();
        for (Source source : sources) {
            openings.add(() -> source);
        }
        return new RunIndex(openings, Limits.DEFAULT);
    }

    private static Source list(String path) {
        return source(path, Format.TEXT, "References\n\n[1] Archive.\n[2] Diary.\n");
    }

    @Test
    void placesOfANotesFile() {
        OtherDocuments others =
                run(
                                source("book/one.html", Format.HTML, "<p>Mill.</p>"),
                                source("book/notes.html", Format.HTML, NOTES))
                        .besides("book/one.html");
        assertThat(others.place("notes.html#fn1")).isEqualTo("book/notes.html#fn1");
        assertThat(others.place("#fn1")).isEqualTo("book/notes.html#fn1");
        assertThat(others.place("notes.html#fn2")).isNull();
        assertThat(others.lacks("notes.html#fn2")).isTrue();
        assertThat(others.lacks("notes.html#fn1")).isFalse();
        assertThat(others.lacks("elsewhere.html#fn2")).isFalse();
        assertThat(others.lacks("https://mill.example/a#fn2")).isFalse();
    }

    @Test
    void aLabelOfOneDocumentLeadsThere() {
        Source chapter = source("one.txt", Format.TEXT, "Old rivals [1].");
        OtherDocuments others = run(chapter, list("list.txt")).besides("one.txt");
        assertThat(others.entry("1")).isEqualTo("list.txt#1");
        assertThat(others.entry("3")).isNull();
    }

    @Test
    void theListOfABookMayLieBesideItsChapters() {
        Source chapter = source("book/chapters/one.txt", Format.TEXT, "Old rivals [1].");
        OtherDocuments near = run(chapter, list("book/back/list.txt")).besides(chapter.path());
        assertThat(near.entry("1")).isEqualTo("book/back/list.txt#1");
        OtherDocuments far = run(chapter, list("other/back/list.txt")).besides(chapter.path());
        assertThat(far.entry("1")).isNull();
    }

    @Test
    void anotherArticleCountsItsOwn() {
        Source chapter = source("one.txt", Format.TEXT, "Old rivals [1].");
        String cheese =
                "Cheese ripens in cellars that stay cool all year round [1], mostly in caves [2]."
                        + " Nobody knows who began it.\n\nReferences\n\n[1] Archive.\n[2] Diary.\n";
        OtherDocuments others =
                run(chapter, source("cheese.txt", Format.TEXT, cheese)).besides("one.txt");
        assertThat(others.entry("1")).isNull();
    }

    @Test
    void aLabelOfTwoDocumentsLeadsNowhere() {
        Source chapter = source("one.txt", Format.TEXT, "Old rivals [1].");
        assertThat(run(chapter, list("a.txt"), list("b.txt")).besides("one.txt").entry("1"))
                .isNull();
    }

    @Test
    void theOrderOfTheRunDoesNotMatter() {
        List<Source> sources =
                new ArrayList<>(
                        List.of(
                                source("one.txt", Format.TEXT, "Old rivals [1]."),
                                list("list.txt"),
                                source("notes.html", Format.HTML, NOTES)));
        Collections.reverse(sources);
        OtherDocuments others = run(sources.toArray(Source[]::new)).besides("one.txt");
        assertThat(others.entry("2")).isEqualTo("list.txt#2");
        assertThat(others.place("#fn1")).isEqualTo("notes.html#fn1");
    }

    @Test
    void whatCannotBeReadIsPassedOver() {
        RunIndex index =
                new RunIndex(
                        List.of(
                                () -> {
                                    throw new InputException("gone.txt", "is gone");
                                },
                                () -> list("list.txt")),
                        Limits.DEFAULT);
        assertThat(index.besides("one.txt").entry("1")).isEqualTo("list.txt#1");
    }

    @Test
    void aSingleDocumentHasNoOthers() {
        assertThat(run(list("list.txt")).besides("list.txt").entry("1")).isNull();
    }
}
