package org.claimcheck.document.latex;

import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Accents over letters ({@code \'e}, {@code \c{c}}), after the LaTeX kernel's encoding T1. */
public final class Accents {

    private static final Map<String, String> COMBINING =
            Map.ofEntries(
                    Map.entry("'", "\u0301"),
                    Map.entry("`", "\u0300"),
                    Map.entry("^", "\u0302"),
                    Map.entry("\"", "\u0308"),
                    Map.entry("~", "\u0303"),
                    Map.entry("=", "\u0304"),
                    Map.entry(".", "\u0307"),
                    Map.entry("c", "\u0327"),
                    Map.entry("v", "\u030c"),
                    Map.entry("u", "\u0306"),
                    Map.entry("H", "\u030b"),
                    Map.entry("k", "\u0328"),
                    Map.entry("r", "\u030a"),
                    Map.entry("d", "\u0323"),
                    Map.entry("b", "\u0331"));

    private static final int LONGEST = 12;

    private final String source;

    public Accents(String source) {
        this.source = source;
    }

    /** A letter with its accent, and the offset after it. */
    public record Letter(String shown, int end) {}

    /**
     * The letter that an accent command makes.
     *
     * @param name of the command, without its backslash
     * @param after offset after the name
     */
    public @Nullable Letter read(String name, int after, int limit) {
        String mark = COMBINING.get(name);
        if (mark == null) {
            return null;
        }
        int at = after;
        while (at < limit && source.charAt(at) == ' ') {
            at++;
        }
        boolean spaced = at > after;
        boolean braced = at < limit && source.charAt(at) == '{';
        if (braced) {
            at++;
        }
        int stop = Math.min(limit, at + LONGEST);
        String base = "";
        if (at < stop && source.charAt(at) == '\\') {
            int end = at + 1;
            while (end < stop && Character.isLetter(source.charAt(end))) {
                end++;
            }
            // The dotless letters take an accent as the dotted ones do.
            String letter = source.substring(at + 1, end);
            base = letter.equals("i") || letter.equals("j") ? letter : "";
            at = end;
        } else if (at < stop && Character.isLetter(source.charAt(at))) {
            boolean word = Character.isLetter(name.charAt(0)) && !braced && !spaced;
            base = word ? "" : source.substring(at, at + 1);
            at++;
        }
        if (base.isEmpty()) {
            return null;
        }
        while (braced && at < stop && source.charAt(at) == ' ') {
            at++;
        }
        if (braced && (at >= limit || source.charAt(at) != '}')) {
            return null;
        }
        String shown = Normalizer.normalize(base + mark, Normalizer.Form.NFC);
        return new Letter(shown, braced ? at + 1 : at);
    }
}
