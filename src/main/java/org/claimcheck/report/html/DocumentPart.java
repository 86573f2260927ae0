package org.claimcheck.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.claimcheck.article.Article;
import org.claimcheck.document.Metadata;
import org.claimcheck.engine.Readiness;
import org.claimcheck.engine.Summary;
import org.claimcheck.input.Truncation;

/** Puts the part of one document together. */
final class DocumentPart {

    private DocumentPart() {}

    /** Whether it can go out: the first thing a person reads. */
    static void title(Part part, Html out) {
        Summary summary = part.report().summary();
        out.element("h" + part.level(), part.path(), "class", "path").line();
        String ready =
                part.holding() > 0
                        ? Readiness.undecided(summary.findings(), part.holding())
                        : Readiness.of(summary.findings(), Readiness.nothing(part.report()));
        out.element("p", ready, "class", "ready").line();
        out.element("p", summary.verdict() + ".", "class", "verdict").line();
        out.open("p", "class", "totals");
        summary.findings()
                .bySeverity()
                .forEach(
                        (severity, count) ->
                                out.element(
                                                "span",
                                                Words.number(count, severity.id()),
                                                "class",
                                                "total " + (count == 0 ? "zero" : severity.id()))
                                        .text(" "));
        out.element("span", "", "class", "shown-here").close("p").line();
    }

    /**
     * @param filters markup of the form that narrows this part alone; empty if it stands elsewhere
     */
    static void body(Part part, String filters, Html out) {
        about(part, out);
        out.open("p", "class", "jumps").jump(part.ids().part("text"), "Article").text(" ");
        out.jump(part.ids().part("findings"), "Findings").text(" ");
        out.jump(part.ids().part("check"), "To check").close("p").line();
        Standing standing = new Standing(part);
        new Overview(part, standing, out).write();
        out.open("div", "class", "reading").line();
        out.open("article", "class", "text", "id", part.ids().part("text")).line();
        out.element(part.heading(1), "Article", "class", "part-title").line();
        legend(out);
        ArticleText.write(part, out);
        out.close("article").line();
        out.open("div", "class", "side").line();
        tabs(part, out);
        panel(part, "findings", "Findings", out);
        out.add(filters);
        FindingList.write(part, standing, out);
        out.close("div").line();
        panel(part, "check", "To check", out);
        out.add(Page.export());
        CheckList.write(part, out);
        out.close("div").close("div").close("div").line();
    }

    private static void tabs(Part part, Html out) {
        out.open("p", "class", "tabs");
        tab(part, "findings", "Findings", part.listed().size(), out);
        tab(part, "check", "To check", part.rows().size(), out);
        out.close("p").line();
    }

    private static void tab(Part part, String id, String title, int count, Html out) {
        out.open("a", "href", "#" + part.ids().part(id), "data-panel", id).text(title + " ");
        out.element("span", Integer.toString(count), "class", "count").close("a").text(" ");
    }

    private static void panel(Part part, String id, String title, Html out) {
        out.open("div", "class", "panel", "id", part.ids().part(id), "data-panel", id).line();
        out.element(part.heading(1), title, "class", "part-title").line();
    }

    private static void about(Part part, Html out) {
        Article article = part.article();
        Metadata metadata = article.document().metadata();
        List<String> facts = new ArrayList<>();
        if (metadata.title() != null) {
            facts.add(Words.cut(metadata.title(), 200));
        }
        if (metadata.author() != null) {
            facts.add("by " + Words.cut(metadata.author(), 100));
        }
        Metadata.Published dated = article.dated();
        if (dated != null) {
            facts.add(dated.date() + " (" + Words.cut(dated.from(), 60) + ")");
        }
        facts.add(Words.number(part.report().summary().counts().words(), "word"));
        StringJoiner line = new StringJoiner(" · ");
        facts.forEach(line::add);
        out.element("p", line.toString(), "class", "about").line();
        for (String note : article.document().source().notes()) {
            out.element("p", note, "class", "remark").line();
        }
        for (Truncation truncation : part.report().truncations()) {
            out.element("p", truncation.sentence(), "class", "remark").line();
        }
    }

    /** What the marks mean, in words and in their own look. */
    private static void legend(Html out) {
        out.open("p", "class", "legend").text("Marked: ");
        for (String look : List.of("error", "warning", "note")) {
            out.element("span", look, "class", "sample " + look).text(" ");
        }
        out.element("span", "quotation", "class", "sample quote").text(" ");
        out.element("span", "citation", "class", "sample marker").text(" ");
        out.element("span", "claim", "class", "sample claim").text(" ");
        out.element("span", "claim without evidence", "class", "sample claim bare");
        out.close("p").line();
    }
}
