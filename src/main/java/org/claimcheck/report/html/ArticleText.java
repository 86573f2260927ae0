package org.claimcheck.report.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.claimcheck.article.Article;
import org.claimcheck.document.Block;
import org.claimcheck.document.Region;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;

/** Writes the article in reading order, each block as what it is. */
final class ArticleText {

    /** Deeper lists are shown no deeper. */
    private static final int DEEPEST = 6;

    private final Part part;
    private final Article article;
    private final MarkedText marked;
    private final Html out;

    /** Of the findings, in text order. */
    private final List<Span> places;

    /** Levels of the headings that are open, outermost first. */
    private final Deque<Integer> outline = new ArrayDeque<>();

    /** The index of the region that is open; -1 for none. */
    private int region = -1;

    private String regionElement = "";

    /** The list or table that is open; empty for none. */
    private String group = "";

    private ArticleText(Part part, Html out) {
        this.part = part;
        this.article = part.article();
        this.marked = new MarkedText(part);
        this.out = out;
        this.places =
                part.listed().stream().map(l -> l.placed().finding().span()).sorted().toList();
    }

    static void write(Part part, Html out) {
        ArticleText text = new ArticleText(part, out);
        for (Block block : part.article().document().blocks()) {
            text.block(block);
        }
        text.closeRegion();
    }

    private void block(Block block) {
        if (block.span().trim(article.text()).isEmpty()) {
            return;
        }
        enter(block);
        String wanted = groupOf(block);
        if (!group.equals(wanted)) {
            closeGroup();
            openGroup(wanted);
        }
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.ListItem item) {
            item(item);
        } else if (block instanceof Block.TableRow) {
            row(block.span());
        } else if (block instanceof Block.Code) {
            element("pre", block.span());
        } else if (block instanceof Block.Note note) {
            out.open("p", "class", "note-body");
            out.element("span", note.label(), "class", "label").text(" ");
            marked.write(note.span(), out);
            out.close("p");
        } else {
            boolean caption = block instanceof Block.Caption;
            out.open("p", "class", caption ? "caption" : "para");
            marked.write(block.span(), out);
            out.close("p");
        }
        out.line();
    }

    private void element(String element, Span span) {
        out.open(element);
        marked.write(span, out);
        out.close(element);
    }

    /** Levels as a page's outline needs them: one step down at a time, below the part's own. */
    private void heading(Block.Heading heading) {
        while (!outline.isEmpty() && outline.peekLast() >= heading.level()) {
            outline.removeLast();
        }
        outline.addLast(heading.level());
        element(part.heading(1 + outline.size()), heading.span());
    }

    private void item(Block.ListItem item) {
        out.open("li", "class", "depth-" + Math.min(DEEPEST, Math.max(1, item.depth())));
        String bullet = item.ordinal() == 0 ? "•" : item.ordinal() + ".";
        out.element("span", bullet, "class", "bullet").text(" ");
        marked.write(item.span(), out);
        out.close("li");
    }

    private void row(Span row) {
        out.open("tr");
        int from = row.start();
        while (from <= row.end()) {
            int tab = article.text().indexOf('\t', from);
            int to = tab < 0 || tab > row.end() ? row.end() : tab;
            element("td", new Span(from, to));
            from = to + 1;
        }
        out.close("tr");
    }

    private static String groupOf(Block block) {
        return block instanceof Block.ListItem
                ? "ul"
                : block instanceof Block.TableRow ? "table" : "";
    }

    private void openGroup(String wanted) {
        group = wanted;
        if (group.equals("table")) {
            // A wide table scrolls by itself, also by keyboard.
            out.open("div", "class", "wide", "tabindex", "0", "role", "group");
            out.open("table").open("tbody");
        } else if (!group.isEmpty()) {
            out.open(group, "role", "list");
        }
        out.line();
    }

    private void closeGroup() {
        if (group.equals("table")) {
            out.close("tbody").close("table").close("div").line();
        } else if (!group.isEmpty()) {
            out.close(group).line();
        }
        group = "";
    }

    private void enter(Block block) {
        List<Region> regions = article.document().regions();
        int at = Spans.lastBy(regions, Region::span, block.span().start());
        if (at != region) {
            closeRegion();
            region = at;
            if (at >= 0) {
                openRegion(regions.get(at), article.isChecked(block));
            }
        }
    }

    private void openRegion(Region now, boolean isChecked) {
        switch (now.kind()) {
            case QUOTE_BLOCK -> {
                regionElement = "blockquote";
                out.open("blockquote");
            }
            case REFERENCE_LIST, NOTES, BIBLIOGRAPHY -> {
                regionElement = "div";
                out.open("div", "class", "apparatus");
                out.element("p", words(now.kind()), "class", "kicker");
            }
            case BOILERPLATE, FRONT_MATTER -> {
                if (!isChecked) {
                    regionElement = "details";
                    fold(now);
                }
            }
            default -> {}
        }
    }

    private void fold(Region now) {
        int findings = Spans.startingIn(places, p -> p, now.span()).size();
        if (findings > 0) {
            out.open("details", "class", "aside", "open", "");
        } else {
            out.open("details", "class", "aside");
        }
        String what = words(now.kind());
        String why = now.reason().isEmpty() ? "" : " (" + now.reason() + ")";
        String held = findings == 0 ? "" : ", " + Words.number(findings, "finding");
        out.element("summary", "Not checked: " + what + why + held).line();
    }

    private static String words(Region.Kind kind) {
        return kind.id().replace('-', ' ');
    }

    private void closeRegion() {
        closeGroup();
        if (!regionElement.isEmpty()) {
            out.close(regionElement).line();
        }
        regionElement = "";
    }
}
