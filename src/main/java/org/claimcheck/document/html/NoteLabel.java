package org.claimcheck.document.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The label of a note: what it shows, else the distinctive part of its id. */
final class NoteLabel {

    private static final List<String> REFERENCE_IDS =
            List.of("cite_note-", "cite-note-", "ref-", "bib-", "bibr-", "citation-", "CR");
    private static final List<String> NOTE_IDS =
            List.of(
                    "user-content-fn-",
                    "_footnotedef_",
                    "footnote-",
                    "endnote-",
                    "easy-footnote-",
                    "fn:",
                    "fn-",
                    "fn",
                    "note-",
                    "note",
                    "ftnt",
                    "_ftn",
                    "_edn");

    /** A label stands no deeper in a note. */
    private static final int MOST_NODES = 50;

    private NoteLabel() {}

    /** Whether a list item with such an id is an entry of a list of references. */
    static boolean isReference(String id) {
        return !suffix(id, REFERENCE_IDS.subList(0, 2)).isEmpty();
    }

    static boolean isNumberedNote(String id) {
        String suffix = suffix(id, NOTE_IDS);
        return !suffix.isEmpty() && Character.isDigit(suffix.charAt(0));
    }

    /** What the item itself shows as its number, else the distinctive part of its id. */
    static String of(Element item, int number) {
        String shown = shownLabel(item);
        if (!shown.isEmpty()) {
            return shown;
        }
        String fromId = suffix(item.id(), NOTE_IDS);
        if (fromId.isEmpty()) {
            fromId = suffix(item.id(), REFERENCE_IDS);
        }
        if (!fromId.isEmpty()) {
            return fromId;
        }
        return item.id().isEmpty() && number > 0 ? String.valueOf(number) : item.id();
    }

    /** {@code [4]}, {@code [Reed04]}, {@code 4.}, or a number in an element of its own. */
    private static String shownLabel(Element item) {
        TextNode first = firstText(item, null);
        if (first == null) {
            return "";
        }
        String shown = beginning(first);
        if (shown.equals("[")) {
            // Docutils writes the brackets and the label into elements of their own.
            TextNode inner = firstText(item, first);
            TextNode close = inner == null ? null : firstText(item, inner);
            shown += inner == null ? "" : beginning(inner);
            shown += close == null ? "" : beginning(close);
        }
        boolean bracket = shown.startsWith("[");
        int from = bracket ? 1 : 0;
        int to = from;
        while (to < shown.length() && Character.isLetterOrDigit(shown.charAt(to))) {
            to++;
        }
        boolean closed = to < shown.length() && shown.charAt(to) == (bracket ? ']' : '.');
        boolean digits = shown.substring(from, to).chars().allMatch(Character::isDigit);
        boolean whole = to == shown.length() && digits;
        return to > from && ((closed && (bracket || digits)) || whole)
                ? shown.substring(from, to)
                : "";
    }

    /** The first text in an element after another that says something; null if there is none. */
    private static @Nullable TextNode firstText(Element item, @Nullable TextNode after) {
        Node node = after == null ? item : after;
        for (int i = 0; i < MOST_NODES; i++) {
            node = next(node, item);
            if (node == null) {
                return null;
            }
            if (node instanceof TextNode text && !text.isBlank() && !isArrow(text)) {
                return text;
            }
        }
        return null;
    }

    /** The next node of a subtree in document order. */
    private static @Nullable Node next(Node node, Element within) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        Node up = node;
        while (!up.equals(within)) {
            Node sibling = up.nextSibling();
            if (sibling != null) {
                return sibling;
            }
            Node parent = up.parent();
            if (parent == null) {
                return null;
            }
            up = parent;
        }
        return null;
    }

    /** The sign that leads back, where it stands before the number. */
    private static boolean isArrow(TextNode text) {
        String shown = text.getWholeText().strip();
        return shown.length() == 1 && "↑^↩".contains(shown);
    }

    private static String beginning(TextNode text) {
        String shown = text.getWholeText();
        return shown.substring(0, Math.min(shown.length(), 40)).strip();
    }

    private static String suffix(String id, List<String> prefixes) {
        for (String prefix : prefixes) {
            if (id.length() > prefix.length() && id.startsWith(prefix)) {
                return id.substring(prefix.length());
            }
        }
        return "";
    }
}
