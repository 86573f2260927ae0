package org.claimcheck.document.bib;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimcheck.document.bib.BibEntry.Field;
import org.claimcheck.document.bib.BibEntry.Piece;
import org.claimcheck.text.Span;

/**
 * Reads BibTeX and BibLaTeX. Our own scanner, because no library tells where in the file a value
 * stands. A line that begins with {@code @} and a word always begins an entry, so that a brace
 * nobody closed costs one entry and not the rest of the file. Abbreviations ({@code @string}) are
 * put in where they are used; {@code @comment} and {@code @preamble} are passed over.
 */
final class BibTex {

    private final String text;
    private final Map<String, String> abbreviations = new HashMap<>();
    private final List<BibEntry> entries = new ArrayList<>();
    private int at;

    /** The first offset that the entry being read cannot hold. */
    private int limit;

    private BibTex(String text) {
        this.text = text;
    }

    /** The entries that have a key, in file order. */
    static List<BibEntry> entries(String text) {
        BibTex reader = new BibTex(text);
        int sign = text.indexOf('@');
        while (sign >= 0) {
            reader.at = sign + 1;
            reader.limit = reader.nextEntry(sign + 1);
            reader.entry(sign);
            sign = text.indexOf('@', Math.max(reader.at, sign + 1));
        }
        return reader.entries;
    }

    private int nextEntry(int from) {
        int line = text.indexOf("\n@", from);
        while (line >= 0 && (line + 2 == text.length() || !isLetter(text.charAt(line + 2)))) {
            line = text.indexOf("\n@", line + 2);
        }
        return line < 0 ? text.length() : line;
    }

    private void entry(int start) {
        String type = word().toLowerCase(Locale.ROOT);
        skipSpace();
        if (type.isEmpty() || at >= limit || "{(".indexOf(text.charAt(at)) < 0) {
            return;
        }
        at++;
        skipSpace();
        if (type.equals("comment") || type.equals("preamble")) {
            at = limit;
            return;
        }
        if (type.equals("string")) {
            String name = word().toLowerCase(Locale.ROOT);
            abbreviations.putIfAbsent(name, written(value()));
            return;
        }
        int keyStart = at;
        while (at < limit && ",})".indexOf(text.charAt(at)) < 0 && text.charAt(at) > ' ') {
            at++;
        }
        String key = text.substring(keyStart, at);
        Map<Field, List<Piece>> fields = fields();
        if (!key.isEmpty() && !fields.isEmpty()) {
            entries.add(new BibEntry(key, fields, new Span(start, Math.min(at, limit))));
        }
    }

    private Map<Field, List<Piece>> fields() {
        Map<Field, List<Piece>> fields = new EnumMap<>(Field.class);
        while (at < limit) {
            skipSpace();
            if (at >= limit) {
                break;
            }
            char c = text.charAt(at);
            if (c == '}' || c == ')') {
                at++;
                break;
            }
            if (!isLetter(c)) {
                at++;
                continue;
            }
            Field field = Field.named(word());
            List<Piece> value = value();
            if (field != null && !value.isEmpty()) {
                fields.putIfAbsent(field, value);
            }
        }
        return fields;
    }

    /** What follows {@code =}, its pieces joined by {@code #}; none if there is no value. */
    private List<Piece> value() {
        List<Piece> pieces = new ArrayList<>();
        skipSpace();
        if (at >= limit || text.charAt(at) != '=') {
            return pieces;
        }
        do {
            at++;
            skipSpace();
            if (at >= limit) {
                break;
            }
            char c = text.charAt(at);
            if (c == '{' || c == '"') {
                pieces.add(new Piece(delimited(c), null));
            } else {
                bare(pieces);
            }
            skipSpace();
        } while (at < limit && text.charAt(at) == '#');
        return pieces;
    }

    /** A number, or the name of an abbreviation. */
    private void bare(List<Piece> pieces) {
        int from = at;
        while (at < limit && text.charAt(at) > ' ' && ",}#\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at > from) {
            String name = text.substring(from, at);
            String stands = abbreviations.get(name.toLowerCase(Locale.ROOT));
            pieces.add(new Piece(new Span(from, at), stands == null ? name : stands));
        }
    }

    /** The inside of {@code {...}} or {@code "..."}, up to the end of the entry if unclosed. */
    private Span delimited(char open) {
        int from = ++at;
        int depth = 0;
        while (at < limit) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && depth > 0) {
                depth--;
            } else if (depth == 0 && c == (open == '{' ? '}' : '"')) {
                return new Span(from, at++);
            }
            at++;
        }
        at = Math.min(at, limit);
        return new Span(from, at);
    }

    private String written(List<Piece> pieces) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            out.append(piece.shown() == null ? piece.span().of(text) : piece.shown());
        }
        // An abbreviation made of itself many times over would grow without bound.
        return out.substring(0, Math.min(out.length(), 500));
    }

    private String word() {
        int from = at;
        while (at < limit && (isLetter(text.charAt(at)) || "-_".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return text.substring(from, at);
    }

    private void skipSpace() {
        while (at < limit && text.charAt(at) <= ' ') {
            at++;
        }
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c);
    }
}
