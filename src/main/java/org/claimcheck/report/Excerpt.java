package org.claimcheck.report;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.article.Article;
import org.claimcheck.document.Document;
import org.claimcheck.rule.Finding;
import org.claimcheck.text.Columns;
import org.claimcheck.text.Span;

/**
 * What stands around a finding: its span and about sixty characters on either side, within the
 * block as a reader sees it (in Markdown and plain text that is the author's line), and carets
 * under the span. Of a long span the beginning and the end are shown.
 */
record Excerpt(List<Row> rows) {

    /** In UTF-16 units; a word that begins within is shown whole, unless it is very long. */
    private static final int CONTEXT = 60;

    private static final int LONGEST_WORD = 20;
    private static final int LONGEST = 110;
    private static final int HEAD = 70;
    private static final int TAIL = 30;
    private static final String LEFT_OUT = " […] ";

    Excerpt {
        rows = List.copyOf(rows);
    }

    /**
     * @param marker carets under what is marked in the line, with leading spaces; empty if nothing
     *     is
     */
    record Row(String line, String marker) {}

    /**
     * @param width most columns of a row
     */
    static Excerpt of(Article article, Finding finding, int width) {
        Span field = finding.field();
        if (field != null) {
            Document document = article.document();
            String source = document.source().text();
            int line = document.lines().line(field.start());
            return of(source, document.lines().content(line, source), field, width);
        }
        Span span = finding.span();
        int block = article.document().blockAt(span.start());
        Span whole = block < 0 ? span : article.document().blocks().get(block).span();
        return of(article.text(), whole, span, width);
    }

    private static Excerpt of(String text, Span whole, Span span, int width) {
        int from = wordStart(text, Math.max(whole.start(), span.start() - CONTEXT), whole.start());
        int end = Math.max(whole.end(), span.end());
        int to = Math.max(span.end(), wordEnd(text, Math.min(end, span.end() + CONTEXT), end));
        String before = (from > whole.start() ? "…" : "") + text.substring(from, span.start());
        String after = text.substring(span.end(), to) + (to < end ? "…" : "");
        return new Excerpt(
                rows(Shown.of(before), Shown.of(marked(text, span)), Shown.of(after), width));
    }

    private static String marked(String text, Span span) {
        if (span.length() <= LONGEST) {
            return span.of(text);
        }
        int head = wordEnd(text, span.start() + HEAD, span.end());
        int tail = wordStart(text, span.end() - TAIL, head);
        return text.substring(span.start(), head) + LEFT_OUT + text.substring(tail, span.end());
    }

    private static List<Row> rows(String before, String marked, String after, int width) {
        String all = before + marked + after;
        List<Row> rows = new ArrayList<>();
        int start = 0;
        while (start < all.length()) {
            int end = rowEnd(all, start, width);
            int first = Math.max(start, before.length());
            int last = Math.min(end, before.length() + marked.length());
            rows.add(row(all, new Span(start, end), first, last));
            start = end;
            while (start < all.length() && all.charAt(start) == ' ') {
                start++;
            }
        }
        return rows;
    }

    private static Row row(String all, Span row, int first, int last) {
        String line = row.of(all).stripTrailing();
        if (first >= last || all.substring(first, last).isBlank()) {
            return new Row(line, "");
        }
        int shownLast = Math.max(first, Math.min(last, row.start() + line.length()));
        int carets = Math.max(1, Columns.of(all.substring(first, shownLast)));
        String lead = " ".repeat(Columns.of(all.substring(row.start(), first)));
        return new Row(line, lead + "^".repeat(carets));
    }

    /** Where a row ends that begins here: after the last space that fits, else in a word. */
    private static int rowEnd(String all, int start, int width) {
        int columns = 0;
        int space = -1;
        int before = 0;
        for (int i = start; i < all.length(); ) {
            int c = all.codePointAt(i);
            columns += Columns.of(c, before);
            if (columns > width && i > start) {
                return c == ' ' ? i : space > start ? space : i;
            }
            before = c;
            i += Character.charCount(c);
            space = c == ' ' ? i : space;
        }
        return all.length();
    }

    private static int wordStart(String text, int at, int least) {
        int i = at;
        while (i > least && at - i < LONGEST_WORD && text.charAt(i - 1) != ' ') {
            i--;
        }
        return evenPair(text, i);
    }

    private static int wordEnd(String text, int at, int most) {
        int i = at;
        while (i < most && i - at < LONGEST_WORD && text.charAt(i) != ' ') {
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
