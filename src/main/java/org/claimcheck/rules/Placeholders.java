package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.input.Format;
import org.claimcheck.text.Span;

/** The placeholders in a sentence. */
final class Placeholders {

    /** Every form holds one of these; most sentences hold none. */
    private static final List<String> SIGNS =
            List.of(
                    "[", "<", "{{", "*|", "%%", "TODO", "FIXME", "TB", "TK", "XX", "??", "?)", "((",
                    "NOTE TO");

    /** Likewise, in any case. */
    private static final List<String> WORDS =
            List.of("goes here", "lorem ipsum", "click ", "note to editor");

    private Placeholders() {}

    /**
     * @param prose whether the sentence is running text
     */
    static List<Span> in(String text, Span sentence, boolean prose, Format format) {
        String shown = sentence.of(text);
        if (!mayHold(shown)) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        find(PlaceholderForms.ALWAYS, shown, sentence.start(), found);
        if (prose) {
            find(PlaceholderForms.IN_PROSE, shown, sentence.start(), found);
            boolean about = PlaceholderForms.ABOUT_TEMPLATES.matcher(shown).find();
            if (!about) {
                find(PlaceholderForms.FORM, shown, sentence.start(), found);
            }
            // A page of a site generator has fields that are filled in later.
            if (format != Format.MARKDOWN && !about) {
                find(PlaceholderForms.FIELDS, shown, sentence.start(), found);
            }
        }
        if (format == Format.LATEX || format == Format.PDF) {
            find(PlaceholderForms.TYPESET, shown, sentence.start(), found);
        }
        return apart(found);
    }

    private static boolean mayHold(String shown) {
        if (SIGNS.stream().anyMatch(shown::contains)) {
            return true;
        }
        String low = shown.toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(low::contains);
    }

    private static void find(List<Pattern> patterns, String shown, int offset, List<Span> found) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(shown);
            while (matcher.find()) {
                found.add(new Span(matcher.start(), matcher.end()).shift(offset));
            }
        }
    }

    /** The first of those that overlap. */
    private static List<Span> apart(List<Span> found) {
        found.sort(null);
        List<Span> out = new ArrayList<>();
        for (Span span : found) {
            if (out.isEmpty() || !out.get(out.size() - 1).overlaps(span)) {
                out.add(span);
            }
        }
        return out;
    }
}
