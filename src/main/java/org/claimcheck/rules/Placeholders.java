package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimcheck.article.Article;
import org.claimcheck.input.Format;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;

/** The placeholders in a sentence. */
final class Placeholders {

    /** In UTF-16 units. */
    private static final int BESIDE = 40;

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

    /** Whether one stands right before or behind a quotation, where its speaker would. */
    static boolean standBeside(Article article, Span quotation) {
        int last = Spans.lastBy(article.sentences(), Sentence::span, quotation.end() - 1);
        int first = Spans.lastBy(article.sentences(), Sentence::span, quotation.start());
        for (int i = Math.max(first, 0); i <= last; i++) {
            Sentence sentence = article.sentences().get(i);
            boolean prose = article.isProse(article.block(sentence));
            Format format = article.document().source().format();
            for (Span found : in(article.text(), sentence.span(), prose, format)) {
                boolean near =
                        found.start() - quotation.end() <= BESIDE
                                && quotation.start() - found.end() <= BESIDE;
                if (near && !quotation.overlaps(found)) {
                    return true;
                }
            }
        }
        return false;
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
