package org.claimcheck.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimcheck.article.Article;
import org.claimcheck.citation.Reference;
import org.claimcheck.document.Link;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.claimcheck.text.Whitespace;

/** What may be the title of a source in its entry. */
final class ReferenceTitles {

    /** A title that was made by a machine stands near the beginning. */
    private static final int REACH = 400;

    private static final String MARKS = "\"\u201c\u201d\u201e\u00ab\u00bb'\u2018\u2019";

    private ReferenceTitles() {}

    /**
     * A stretch between marks, or the text of a link.
     *
     * @param first whether nothing but a label stands before it
     */
    record Title(Span span, boolean first) {

        /** Lower case, without the marks and signs around it, with single spaces. */
        String words(String text) {
            return normal(span.of(text));
        }
    }

    static String normal(String shown) {
        int from = 0;
        int to = shown.length();
        while (from < to && isEdge(shown.charAt(from))) {
            from++;
        }
        while (to > from && isEdge(shown.charAt(to - 1))) {
            to--;
        }
        return Whitespace.single(shown.substring(from, to).toLowerCase(Locale.ROOT));
    }

    private static boolean isEdge(char c) {
        return !Character.isLetterOrDigit(c);
    }

    /** Texts of links, then what stands between signs; the same words may come in each way. */
    static List<Title> of(Article article, Reference reference) {
        String text = article.text();
        Span entry = reference.span();
        int start = start(text, reference);
        List<Title> out = new ArrayList<>();
        List<Link> links = article.document().links();
        for (Link link : Spans.startingIn(links, Link::span, entry)) {
            if (link.leadsOut() && !link.span().isEmpty() && entry.contains(link.span())) {
                out.add(title(text, start, link.span()));
            }
        }
        pieces(text, start, entry.end(), ReferenceTitles::parts, out);
        pieces(text, start, entry.end(), (t, i, limit) -> isMark(t.charAt(i)), out);
        return out;
    }

    private interface Parting {
        boolean at(String text, int i, int limit);
    }

    private static void pieces(String text, int start, int end, Parting parting, List<Title> out) {
        int limit = Math.min(end, start + REACH);
        int from = start;
        for (int i = start; i <= limit; i++) {
            if (i == limit || parting.at(text, i, limit)) {
                Span piece = new Span(from, i).trim(text);
                if (!piece.isEmpty()) {
                    out.add(title(text, start, piece));
                }
                from = Math.min(limit, i + 1);
            }
        }
    }

    private static Title title(String text, int start, Span span) {
        boolean first = true;
        for (int i = start; i < span.start(); i++) {
            first &= !Character.isLetterOrDigit(text.charAt(i));
        }
        return new Title(span, first);
    }

    /** The end of a sentence, a mark, or a bar between a page and its site. */
    private static boolean parts(String text, int i, int limit) {
        char c = text.charAt(i);
        boolean closes = i + 1 >= limit || Whitespace.is(text.charAt(i + 1));
        boolean opens = i == 0 || Whitespace.is(text.charAt(i - 1));
        return isMark(c)
                || (closes && ".?!,".indexOf(c) >= 0)
                || (closes && opens && "-\u2013\u2014".indexOf(c) >= 0);
    }

    private static boolean isMark(char c) {
        return c == '|' || MARKS.indexOf(c) >= 0;
    }

    /** After the label and the signs around it. */
    private static int start(String text, Reference reference) {
        int at = reference.span().start();
        int end = reference.span().end();
        String label = reference.label();
        while (at < end && isEdge(text.charAt(at))) {
            at++;
        }
        if (label != null && text.startsWith(label, at)) {
            at += label.length();
        }
        while (at < end
                && (Whitespace.is(text.charAt(at)) || "].):^".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return Math.min(at, end);
    }
}
