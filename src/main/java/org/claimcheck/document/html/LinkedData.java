package org.claimcheck.document.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Values in a page's JSON-LD, found by a scan for keys. No parse: broken JSON is common there, and
 * the first value in the page is nearly always that of the page itself.
 */
final class LinkedData {

    /** How far behind {@code "author"} its name may stand. */
    private static final int NEAR = 400;

    private static final int MOST_NAMES = 12;
    private static final int MOST_REFERENCES = 500;

    private final List<String> scripts = new ArrayList<>();

    LinkedData(Document page) {
        List<String> metas = new ArrayList<>();
        for (Element script : page.select("script, meta")) {
            String content = script.attr("content");
            if (script.nameIs("meta")) {
                if (content.startsWith("{") && content.contains("schema.org")) {
                    metas.add(content);
                }
            } else if (script.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
                scripts.add(script.data());
            }
        }
        scripts.addAll(metas);
    }

    /** The first value of a key that is a string. */
    @Nullable String string(String key) {
        for (String json : scripts) {
            for (int at = after(json, key, 0); at >= 0; at = after(json, key, at)) {
                String value = stringAt(json, at);
                if (value != null) {
                    return value;
                }
            }
        }
        return null;
    }

    /** The names of the persons or organizations that a key first leads to; empty if none. */
    List<String> names(String key) {
        for (String json : scripts) {
            for (int at = after(json, key, 0); at >= 0; at = after(json, key, at)) {
                List<String> names = names(json, at);
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        return List.of();
    }

    /** A string, an object with a name or a reference to one, or a list of either. */
    private List<String> names(String json, int from) {
        List<String> names = new ArrayList<>();
        int at = skipSpace(json, from);
        boolean list = json.startsWith("[", at);
        at = list ? skipSpace(json, at + 1) : at;
        int next = at;
        while (next >= 0 && names.size() < MOST_NAMES) {
            boolean object = json.startsWith("{", next);
            int end = object ? json.indexOf('}', next) : json.indexOf('"', next + 1) + 1;
            String name = object ? nameIn(json, next, end) : stringAt(json, next);
            if (name != null && !name.contains("://") && !names.contains(name)) {
                names.add(name);
            }
            int comma = end < 1 ? -1 : skipSpace(json, object ? end + 1 : end);
            next = list && json.startsWith(",", comma) ? skipSpace(json, comma + 1) : -1;
        }
        return names;
    }

    private @Nullable String nameIn(String json, int start, int end) {
        int name = after(json, "name", start);
        if (name >= 0 && name - start < NEAR && (end < 0 || name < end)) {
            return stringAt(json, name);
        }
        int id = after(json, "@id", start);
        String reference = id < 0 || (end >= 0 && id > end) ? null : stringAt(json, id);
        return reference == null ? null : nameOf(reference, json, id);
    }

    /** The name in another object with this {@code @id}, close behind it. */
    private @Nullable String nameOf(String reference, String from, int except) {
        for (String json : scripts) {
            int tries = 0;
            for (int at = after(json, "@id", 0);
                    at >= 0 && tries < MOST_REFERENCES;
                    at = after(json, "@id", at), tries++) {
                if ((at == except && json.equals(from)) || !reference.equals(stringAt(json, at))) {
                    continue;
                }
                int end = json.indexOf('}', at);
                int name = after(json, "name", at);
                if (name >= 0 && name - at < NEAR && (end < 0 || name < end)) {
                    return stringAt(json, name);
                }
            }
        }
        return null;
    }

    /** The offset after the next {@code "key":}, or -1. */
    private static int after(String json, String key, int from) {
        String quoted = '"' + key + '"';
        for (int at = json.indexOf(quoted, from); at >= 0; at = json.indexOf(quoted, at + 1)) {
            int colon = skipSpace(json, at + quoted.length());
            if (colon < json.length() && json.charAt(colon) == ':') {
                return colon + 1;
            }
        }
        return -1;
    }

    private static @Nullable String stringAt(String json, int from) {
        int at = skipSpace(json, from);
        if (at >= json.length() || json.charAt(at) != '"') {
            return null;
        }
        StringBuilder out = new StringBuilder();
        int i = at + 1;
        while (i < json.length() && out.length() < NEAR) {
            char c = json.charAt(i);
            if (c == '"') {
                return out.isEmpty() ? null : out.toString();
            }
            if (c != '\\') {
                out.append(c);
                i++;
            } else if (json.startsWith("u", i + 1)) {
                int unit = hex(json, i + 2);
                if (unit < 0) {
                    return null;
                }
                out.append((char) unit);
                i += 6;
            } else {
                char escaped = i + 1 < json.length() ? json.charAt(i + 1) : ' ';
                out.append("nrtbf".indexOf(escaped) >= 0 ? ' ' : escaped);
                i += 2;
            }
        }
        return null;
    }

    private static int hex(String json, int from) {
        if (from + 4 > json.length()) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(json.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }

    private static int skipSpace(String json, int from) {
        int at = from;
        while (at < json.length() && json.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }
}
