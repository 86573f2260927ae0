package org.claimcheck.document.html;

import org.claimcheck.text.Whitespace;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The text of an element that is a short line, without a walk through all of a long one. */
final class ShortText implements NodeFilter {

    private final StringBuilder out = new StringBuilder();
    private final int longest;
    private boolean space;

    private ShortText(int longest) {
        this.longest = longest;
    }

    /** With single spaces, also between blocks; null if there is more text than {@code longest}. */
    static @Nullable String of(Element element, int longest) {
        ShortText text = new ShortText(longest);
        element.filter(text);
        return text.isTooLong() ? null : text.out.toString();
    }

    static @Nullable String of(String written, int longest) {
        ShortText text = new ShortText(longest);
        text.add(written);
        return text.isTooLong() ? null : text.out.toString();
    }

    private boolean isTooLong() {
        return out.length() > longest;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode leaf) {
            add(leaf.getWholeText());
        } else if (node instanceof Element element) {
            if (Tags.isSilent(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            space |= Tags.isBlock(element);
        }
        return isTooLong() ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        space |= node instanceof Element element && Tags.isBlock(element);
        return FilterResult.CONTINUE;
    }

    private void add(String text) {
        for (int i = 0; i < text.length() && !isTooLong(); i++) {
            char c = text.charAt(i);
            if (Whitespace.is(c)) {
                space = true;
            } else {
                if (space && !out.isEmpty()) {
                    out.append(' ');
                }
                space = false;
                out.append(c);
            }
        }
    }
}
