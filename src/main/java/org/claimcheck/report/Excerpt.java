package org.claimcheck.report;

import org.claimcheck.article.Article;
import org.claimcheck.document.Document;
import org.claimcheck.rule.Finding;
import org.claimcheck.text.Span;

/**
 * The line a finding stands on, cut to fit, and a marker under its span. The line is the block as a
 * reader sees it; in Markdown and plain text that is the author's line.
 *
 * @param marker carets under the span, with leading spaces
 */
record Excerpt(String line, String marker) {

    private static final int CONTEXT = 60;
    private static final int LONGEST = 80;

    static Excerpt of(Article article, Finding finding) {
        Span field = finding.field();
        if (field != null) {
            Document document = article.document();
            String source = document.source().text();
            int line = document.lines().line(field.start());
            return of(source, document.lines().content(line, source), field);
        }
        Span span = finding.span();
        int block = article.document().blockAt(span.start());
        Span whole = block < 0 ? span : article.document().blocks().get(block).span();
        return of(article.text(), whole, span);
    }

    private static Excerpt of(String text, Span whole, Span span) {
        int shownEnd = Math.min(span.end(), span.start() + LONGEST);
        int from = wordStart(text, Math.max(whole.start(), span.start() - CONTEXT), whole.start());
        int to = wordEnd(text, Math.min(whole.end(), shownEnd + CONTEXT), whole.end());
        to = Math.max(to, shownEnd);
        String before =
                (from > whole.start() ? "…" : "") + Shown.of(text.substring(from, span.start()));
        String inside = Shown.of(text.substring(span.start(), shownEnd));
        String after = Shown.of(text.substring(shownEnd, to)) + (to < whole.end() ? "…" : "");
        String marker =
                " ".repeat(Shown.columns(before)) + "^".repeat(Math.max(1, Shown.columns(inside)));
        return new Excerpt(before + inside + after, marker);
    }

    private static int wordStart(String text, int at, int least) {
        int i = at;
        while (i > least && at - i < 20 && text.charAt(i - 1) != ' ') {
            i--;
        }
        return evenPair(text, i);
    }

    private static int wordEnd(String text, int at, int most) {
        int i = at;
        while (i < most && i - at < 20 && text.charAt(i) != ' ') {
            i++;
        }
        return evenPair(text, i);
    }

    /** Steps back where a cut would split a surrogate pair. */
    private static int evenPair(String text, int at) {
        boolean splits =
                at > 0
                        && at < text.length()
                        && Character.isLowSurrogate(text.charAt(at))
                        && Character.isHighSurrogate(text.charAt(at - 1));
        return splits ? at - 1 : at;
    }
}
