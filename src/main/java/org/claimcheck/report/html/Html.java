package org.claimcheck.report.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * Collects markup. Everything but names of elements and attributes is escaped on its way in, so
 * that nothing a document says can become markup.
 */
final class Html {

    private final StringBuilder out = new StringBuilder();

    /**
     * @param attributes names and values by turns; an empty value is written as a bare name
     */
    Html open(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]);
            if (!attributes[i + 1].isEmpty()) {
                out.append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
        out.append('>');
        return this;
    }

    Html close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    /** Ends a line of the file; a reader does not see it. */
    Html line() {
        out.append('\n');
        return this;
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /** An element that holds only text. */
    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /** Markup that another of these made, or that ships with the program. */
    Html add(String markup) {
        out.append(markup);
        return this;
    }

    /** A link to a place in the page. */
    Html jump(String id, String text) {
        return element("a", text, "href", "#" + id);
    }

    /** An address that a document gave: only one of the web can be clicked, others are text. */
    Html address(String address) {
        if (!isWeb(address)) {
            return element("span", address, "class", "address");
        }
        return element(
                "a", address, "class", "address", "href", address, "rel", "noreferrer noopener");
    }

    private static boolean isWeb(String address) {
        try {
            String scheme = new URI(address).getScheme();
            String known = scheme == null ? "" : scheme.toLowerCase(Locale.ROOT);
            return known.equals("http") || known.equals("https");
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(isShown(c) ? c : '\ufffd');
            }
        }
    }

    /** Control characters are no text, and those that turn the direction would hide some. */
    private static boolean isShown(char c) {
        boolean turns = (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
        boolean controls = Character.isISOControl(c) && c != '\n' && c != '\t';
        return !turns && !controls;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
