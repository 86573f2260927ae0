package org.claimcheck.document.html;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.claimcheck.document.Region;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Footnotes, endnotes and entries of reference lists that the markup announces: by role, by the
 * class of the list, or by the id of the item. The forms are those that MediaWiki, Pandoc,
 * docutils, Asciidoctor, kramdown, cmark-gfm, remark, WordPress, Substack, Word and Google Docs
 * write.
 */
final class Notes {

    /** One note and what its marker shows. */
    record Entry(Region.Kind kind, String label) {}

    private static final Set<String> REFERENCE_LISTS =
            Set.of(
                    "references",
                    "reference-list",
                    "reflist",
                    "bibliography",
                    "citation-list",
                    "csl-bib-body",
                    "refs",
                    "ref-list",
                    "works-cited");
    private static final Set<String> NOTE_LISTS =
            Set.of(
                    "footnotes",
                    "endnotes",
                    "footnote-list",
                    "wp-block-footnotes",
                    "easy-footnotes-wrapper",
                    "footnotes-list",
                    "notes-list");
    private static final Set<String> ITEMS =
            Set.of("csl-entry", "footnote", "footnote-body", "footnotedef", "endnote");
    private final IdentityHashMap<Element, Entry> entries = new IdentityHashMap<>();
    private final Map<String, Element> byId = new HashMap<>();
    private final IdentityHashMap<Element, String> second = new IdentityHashMap<>();
    private final Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());

    private int inSentences;

    private Notes() {}

    static Notes in(Element root) {
        Notes notes = new Notes();
        root.traverse(
                (node, depth) -> {
                    if (node instanceof Element element) {
                        notes.look(element);
                    }
                });
        return notes;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    @Nullable Entry of(Element element) {
        return entries.get(element);
    }

    /** Whether an element is a note or has one below it. */
    boolean holds(Element element) {
        return holders.contains(element);
    }

    /** Why a region is one of notes, for an editor. */
    static String reason(Region.Kind kind) {
        return kind == Region.Kind.NOTES ? "notes" : "reference list";
    }

    /** Whether an element leads from a note back to its marker. */
    static boolean isBacklink(Element element) {
        return element.hasClass("mw-cite-backlink")
                || element.attr("role").equals("doc-backlink")
                || element.attr("epub:type").equals("backlink")
                || element.hasClass("footnote-backref")
                || element.hasClass("footnote-back");
    }

    /** The id under which another note with another text stands before; null if none does. */
    @Nullable String secondId(Element element) {
        return second.get(element);
    }

    private void add(Element element, Entry entry) {
        entries.putIfAbsent(element, entry);
        remember(element);
        for (Element up = element; up != null && holders.add(up); up = up.parent()) {}
    }

    /** Notes that one list holds, or that are known as notes, should differ in their ids. */
    private void remember(Element element) {
        String id = id(element);
        Element first = id.isEmpty() ? element : byId.putIfAbsent(id, element);
        boolean known =
                first != null
                        && !first.equals(element)
                        && (Objects.equals(element.parent(), first.parent())
                                || (entries.containsKey(element) && entries.containsKey(first)));
        if (known && !first.text().equals(element.text())) {
            second.put(element, id);
        }
    }

    /** Its own, or that of the element it begins with. */
    private static String id(Element note) {
        Element first = note.firstElementChild();
        if (!note.id().isEmpty() || first == null) {
            return note.id();
        }
        Node before = first.previousSibling();
        boolean begins = before == null || (before instanceof TextNode text && text.isBlank());
        return begins ? first.id() : "";
    }

    private void look(Element element) {
        if (Distill.isFootnote(element)) {
            // Where it stands says nothing of what is around it.
            entries.put(element, new Entry(Region.Kind.NOTES, "note-" + ++inSentences));
            return;
        }
        if (element.nameIs("li")) {
            remember(element);
        }
        Region.Kind kind = listKind(element);
        if (kind != null) {
            Element list = listIn(element);
            boolean numbered = list.nameIs("ol");
            boolean any = false;
            int number = start(list);
            for (Element item : items(list)) {
                number = item.hasAttr("value") ? integer(item.attr("value"), number) : number;
                add(item, new Entry(kind, numbered ? "" + number : NoteLabel.of(item, number)));
                number++;
                any = true;
            }
            if (any) {
                return;
            }
        }
        Region.Kind single = itemKind(element);
        if (single != null && !isInEntry(element)) {
            add(element, new Entry(single, NoteLabel.of(element, 0)));
        }
    }

    /** MediaWiki lists the pages of a book below it: they are part of its entry. */
    private boolean isInEntry(Element element) {
        Element list = element.parent();
        Element item = list == null || !isList(list) ? null : list.parent();
        return item != null && item.nameIs("li") && entries.containsKey(item);
    }

    private static Region.@Nullable Kind listKind(Element element) {
        if (!Tags.isBlock(element)) {
            return null;
        }
        String role = element.attr("role") + " " + element.attr("epub:type");
        if (role.contains("doc-bibliography") || role.contains("bibliography")) {
            return Region.Kind.REFERENCE_LIST;
        }
        if (role.contains("endnotes") || role.contains("footnotes") || role.contains("rearnotes")) {
            return Region.Kind.NOTES;
        }
        for (String name : names(element)) {
            if (REFERENCE_LISTS.contains(name)) {
                return Region.Kind.REFERENCE_LIST;
            }
            if (NOTE_LISTS.contains(name)) {
                return Region.Kind.NOTES;
            }
        }
        return null;
    }

    private static List<String> names(Element element) {
        String all = element.className() + " " + element.id();
        return all.length() > 300 ? List.of() : List.of(all.toLowerCase(Locale.ROOT).split(" "));
    }

    /** The element itself if it is a list, else the first list in it, else itself. */
    private static Element listIn(Element element) {
        if (isList(element)) {
            return element;
        }
        for (Element child : element.children()) {
            if (isList(child)) {
                return child;
            }
        }
        return element;
    }

    private static List<Element> items(Element list) {
        return isList(list)
                ? list.children().stream().filter(child -> child.nameIs("li")).toList()
                : list.children().stream().filter(Notes::isItem).toList();
    }

    private static boolean isList(Element element) {
        return element.nameIs("ol") || element.nameIs("ul");
    }

    private static boolean isItem(Element element) {
        return names(element).stream().anyMatch(ITEMS::contains)
                || BookTypes.of(element).stream().anyMatch(BookTypes.NOTES::contains)
                || element.attr("role").equals("doc-endnote")
                || element.attr("role").equals("doc-footnote")
                || element.attr("role").equals("doc-biblioentry");
    }

    private static Region.@Nullable Kind itemKind(Element element) {
        if (!Tags.isBlock(element)) {
            return null;
        }
        if (element.nameIs("tr")) {
            return element.hasClass("footnotes_plugin_reference_row") ? Region.Kind.NOTES : null;
        }
        if (element.nameIs("li")) {
            String id = element.id();
            if (NoteLabel.isReference(id)) {
                return Region.Kind.REFERENCE_LIST;
            }
            return NoteLabel.isNumberedNote(id) ? Region.Kind.NOTES : null;
        }
        boolean item = isItem(element) && !Names.of(element).contains("ref");
        if (!item || element.nameIs("sup")) {
            return null;
        }
        boolean reference =
                element.attr("role").equals("doc-biblioentry") || element.hasClass("csl-entry");
        return reference ? Region.Kind.REFERENCE_LIST : Region.Kind.NOTES;
    }

    static int start(Element list) {
        return list.nameIs("ol") ? integer(list.attr("start"), 1) : 1;
    }

    static int integer(String written, int otherwise) {
        String digits = written.strip();
        boolean number =
                !digits.isEmpty()
                        && digits.length() <= 6
                        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(digits) : otherwise;
    }
}
