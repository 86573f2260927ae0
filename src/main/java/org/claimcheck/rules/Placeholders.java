package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimcheck.input.Format;
import org.claimcheck.text.Span;

/** The placeholders in a sentence. */
final class Placeholders {

    private Placeholders() {}

    /**
     * @param prose whether the sentence is running text
     */
    static List<Span> in(String text, Span sentence, boolean prose, Format format) {
        String shown = sentence.of(text);
        String lower = shown.toLowerCase(Locale.ROOT);
        LetterPairs pairs = new LetterPairs(lower);
        int start = sentence.start();
        List<Span> found = new ArrayList<>();
        PlaceholderForms.ALWAYS.forEach(f -> f.find(shown, lower, pairs, start, found));
        if (prose) {
            PlaceholderForms.IN_PROSE.forEach(f -> f.find(shown, lower, pairs, start, found));
            List<Span> fields = new ArrayList<>();
            PlaceholderForms.FORM.forEach(f -> f.find(shown, lower, pairs, start, fields));
            // A page of a site generator has fields that are filled in later.
            if (format != Format.MARKDOWN) {
                PlaceholderForms.FIELDS.forEach(f -> f.find(shown, lower, pairs, start, fields));
            }
            if (!fields.isEmpty() && !PlaceholderForms.ABOUT_TEMPLATES.matcher(shown).find()) {
                found.addAll(fields);
            }
        }
        if (format == Format.LATEX || format == Format.PDF) {
            PlaceholderForms.TYPESET.forEach(f -> f.find(shown, lower, pairs, start, found));
        }
        return apart(found);
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
