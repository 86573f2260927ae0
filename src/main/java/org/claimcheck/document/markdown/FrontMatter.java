package org.claimcheck.document.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimcheck.document.FullDate;
import org.claimcheck.document.Metadata;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The YAML block (between {@code ---} lines) or TOML block (between {@code +++} lines) at the very
 * start of a file. Reads what drafts use: scalars, quoted or not, folded over lines, and lists of
 * scalars or of maps with a name. A file may also begin with {@code Key: value} lines, a title
 * among them. The rest of YAML is skipped, never guessed at.
 *
 * @param end offset of the first character after the block; 0 if there is none
 * @param values by lower-case key; lists in order
 */
record FrontMatter(int end, Map<String, List<String>> values) {

    /** A block longer than this is taken for text between two rules. */
    private static final int MOST_LINES = 2000;

    private static final FrontMatter NONE = new FrontMatter(0, Map.of());

    static FrontMatter read(String source) {
        String fence = fence(source);
        if (fence == null) {
            return header(source);
        }
        List<String> lines = new ArrayList<>();
        int at = lineEnd(source, 0);
        while (at < source.length() && lines.size() < MOST_LINES) {
            int end = lineEnd(source, at);
            String line = source.substring(at, end).stripTrailing();
            boolean closes = line.equals(fence) || (line.equals("...") && fence.equals("---"));
            if (closes) {
                return looksLikeData(lines) ? new FrontMatter(end, values(lines)) : NONE;
            }
            lines.add(line);
            at = end;
        }
        return NONE;
    }

    /** Lines of {@code Key: value} up to a blank one, as Pelican and MultiMarkdown have them. */
    private static FrontMatter header(String source) {
        List<String> lines = new ArrayList<>();
        int at = 0;
        while (at < source.length() && lines.size() < 40) {
            int end = lineEnd(source, at);
            String line = source.substring(at, end).stripTrailing();
            if (line.isEmpty()) {
                Map<String, List<String>> values = values(lines);
                boolean described = values.containsKey("title") && values.size() >= 2;
                return described ? new FrontMatter(end, values) : NONE;
            }
            if (colon(line) <= 0) {
                return NONE;
            }
            lines.add(line);
            at = end;
        }
        return NONE;
    }

    private static @Nullable String fence(String source) {
        String first = source.substring(0, Math.min(lineEnd(source, 0), 100)).stripTrailing();
        return first.equals("---") || first.equals("+++") ? first : null;
    }

    static int lineEnd(String source, int from) {
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\n') {
                return i + 1;
            }
            if (c == '\r') {
                return i + 1 < source.length() && source.charAt(i + 1) == '\n' ? i + 2 : i + 1;
            }
        }
        return source.length();
    }

    /** A first line that is a key keeps text between two thematic breaks from being taken. */
    private static boolean looksLikeData(List<String> lines) {
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                return colon(line) > 0 || line.startsWith("[");
            }
        }
        return true;
    }

    private static Map<String, List<String>> values(List<String> lines) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        int i = 0;
        while (i < lines.size()) {
            String line = lines.get(i);
            int next = i + 1;
            while (next < lines.size() && continues(lines.get(next))) {
                next++;
            }
            int colon = colon(line);
            if (colon > 0 && !Character.isWhitespace(line.charAt(0))) {
                String key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                String rest = line.substring(colon + 1).strip();
                values.putIfAbsent(key, value(rest, lines.subList(i + 1, next)));
            }
            i = next;
        }
        return values;
    }

    private static boolean continues(String line) {
        return line.isBlank()
                || Character.isWhitespace(line.charAt(0))
                || line.startsWith("- ")
                || colon(line) < 0;
    }

    /** The offset of what parts key and value, or -1. */
    static int colon(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ':' || c == '=') {
                boolean spaced = i + 1 == line.length() || line.charAt(i + 1) <= ' ';
                return i > 0 && spaced ? i : -1;
            }
            if (!Character.isLetterOrDigit(c) && "_- .".indexOf(c) < 0) {
                return -1;
            }
        }
        return -1;
    }

    private static List<String> value(String rest, List<String> more) {
        String first = withoutComment(rest);
        if (first.startsWith("[")) {
            return inlineList(first);
        }
        boolean block = first.startsWith("|") || first.startsWith(">");
        if (first.isEmpty() || block) {
            List<String> items = block ? List.of() : items(more);
            if (!items.isEmpty()) {
                return items;
            }
            String folded = fold("", more);
            return folded.isEmpty() || (!block && colon(folded) > 0) ? List.of() : List.of(folded);
        }
        return List.of(unquote(fold(first, more)));
    }

    private static List<String> inlineList(String text) {
        List<String> out = new ArrayList<>();
        String inner = text.substring(1, text.endsWith("]") ? text.length() - 1 : text.length());
        for (String part : inner.split(",", -1)) {
            String item = unquote(part.strip());
            if (!item.isEmpty()) {
                out.add(item);
            }
        }
        return out;
    }

    private static List<String> items(List<String> lines) {
        List<String> out = new ArrayList<>();
        boolean unnamed = false;
        for (String line : lines) {
            String text = line.strip();
            boolean starts = text.startsWith("- ");
            String body = withoutComment(starts ? text.substring(2).strip() : text);
            int colon = colon(body);
            if (colon > 0) {
                boolean name = body.substring(0, colon).equals("name");
                if ((starts || unnamed) && name) {
                    out.add(unquote(body.substring(colon + 1).strip()));
                    unnamed = false;
                } else if (starts) {
                    unnamed = true;
                }
            } else if (starts) {
                out.add(unquote(body));
            }
        }
        return out;
    }

    private static String fold(String first, List<String> more) {
        StringBuilder out = new StringBuilder(first);
        for (String line : more) {
            if (!line.isBlank()) {
                out.append(out.isEmpty() ? "" : " ").append(line.strip());
            }
        }
        return out.toString();
    }

    private static String withoutComment(String value) {
        if (value.startsWith("\"") || value.startsWith("'")) {
            return value;
        }
        int comment = value.startsWith("#") ? 0 : value.indexOf(" #");
        return comment < 0 ? value : value.substring(0, comment).strip();
    }

    private static String unquote(String value) {
        if (value.length() < 2) {
            return value;
        }
        char quote = value.charAt(0);
        int close = value.lastIndexOf(quote);
        if (close == 0 || (quote != '"' && quote != '\'')) {
            return value;
        }
        String inner = value.substring(1, close);
        return quote == '\''
                ? inner.replace("''", "'")
                : inner.replace("\\\"", "\"").replace("\\\\", "\\");
    }

    /** What stands between the lines that mark the block; null if it is no YAML. */
    private @Nullable Span yaml(String source) {
        int last = source.lastIndexOf('\n', Math.max(0, end - 2));
        return source.startsWith("---") && last > 0 ? new Span(lineEnd(source, 0), last + 1) : null;
    }

    private @Nullable String first(String... keys) {
        for (String key : keys) {
            List<String> found = values.getOrDefault(key, List.of());
            if (!found.isEmpty() && !found.get(0).isBlank()) {
                return String.join(", ", found);
            }
        }
        return null;
    }

    /**
     * @param source what the block was read from
     * @param heading the title to fall back on
     */
    Metadata metadata(String source, @Nullable String heading, Entities entities) {
        String title = first("title");
        Metadata.Published published = null;
        for (String key : List.of("date", "published", "publishdate", "pubdate", "published_at")) {
            Optional<String> written = Optional.ofNullable(first(key));
            published =
                    written.flatMap(FullDate::parse)
                            .map(date -> new Metadata.Published(date, "front-matter"))
                            .orElse(null);
            if (published != null) {
                break;
            }
        }
        return new Metadata(
                title == null ? heading : entities.decodeAll(title),
                first("author", "authors", "by"),
                first("site", "site_name"),
                published,
                first("lang", "language", "locale"),
                first("canonical", "canonical_url", "canonicalurl"),
                new Metadata.Bibliography(
                        values.getOrDefault("bibliography", List.of()),
                        true,
                        values.containsKey("references") ? yaml(source) : null),
                Fields.of(source, this));
    }
}
