package org.claimcheck.document.word;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.document.Link;
import org.claimcheck.document.NoteMarker;
import org.claimcheck.text.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Footnotes and endnotes as mammoth writes them: one numbered list at the end, a marker {@code [1]}
 * that links to {@code #footnote-ID}, and an arrow back.
 */
final class NoteList {

    private static final String FOOTNOTE = "footnote-";
    private static final String ENDNOTE = "endnote-";
    private static final String BACK = "ref-";

    private NoteList() {}

    /** The same page with its list of notes named as such, and without the arrows. */
    static String named(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        Element last = page.body().lastElementChild();
        boolean notes =
                last != null
                        && last.nameIs("ol")
                        && !last.children().isEmpty()
                        && last.children().stream().allMatch(item -> isNote(item.id()));
        if (notes) {
            last.addClass("footnotes");
            for (Element link : last.select("a[href]")) {
                if (isBack(link.attr("href"))) {
                    takeOut(link);
                }
            }
        }
        return page.body().html();
    }

    private static void takeOut(Element link) {
        Node before = link.previousSibling();
        if (before instanceof TextNode space && space.isBlank()) {
            space.remove();
        } else if (before instanceof TextNode text) {
            text.text(text.getWholeText().stripTrailing());
        }
        link.remove();
    }

    private static boolean isNote(String id) {
        return (id.startsWith(FOOTNOTE) || id.startsWith(ENDNOTE)) && !isBack('#' + id);
    }

    private static boolean isBack(String target) {
        return target.startsWith('#' + FOOTNOTE + BACK) || target.startsWith('#' + ENDNOTE + BACK);
    }

    /** The markers among links. */
    static List<NoteMarker> markers(List<Link> links, String text) {
        List<NoteMarker> markers = new ArrayList<>();
        for (Link link : links) {
            String label = label(link, text);
            if (label != null) {
                markers.add(new NoteMarker(link.span(), label));
            }
        }
        return markers;
    }

    static boolean isMarker(Link link, String text) {
        return label(link, text) != null;
    }

    private static @Nullable String label(Link link, String text) {
        if (!link.isFragment() || !isNote(link.target().substring(1))) {
            return null;
        }
        Span span = link.span();
        String shown = span.of(text);
        boolean number =
                shown.length() > 2
                        && shown.startsWith("[")
                        && shown.endsWith("]")
                        && shown.substring(1, shown.length() - 1)
                                .chars()
                                .allMatch(c -> c >= '0' && c <= '9');
        return number ? shown.substring(1, shown.length() - 1) : null;
    }
}
