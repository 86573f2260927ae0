package org.claimcheck.document;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.document.html.PageReader;
import org.claimcheck.input.Part;
import org.claimcheck.text.Cover;
import org.claimcheck.text.OffsetMap;
import org.claimcheck.text.Span;

/**
 * Finds the comments of a source in the syntax of its format. What looks like one but is shown to
 * the reader (in code, escaped, verbatim) is none.
 */
public final class Comments {

    private final String lead;
    private final String text;
    private final Cover shown;
    private final List<Comment> found = new ArrayList<>();

    private Comments(String lead, String text, Cover shown) {
        this.lead = lead;
        this.text = text;
        this.shown = shown;
    }

    /**
     * The comments whose text begins with a word, in the order of the file; none in a format
     * without comments. Of a document of several files only the first is searched.
     */
    public static List<Comment> beginning(String lead, Document document) {
        String whole = document.source().text();
        List<Part> parts = document.source().parts();
        String text = parts.isEmpty() ? whole : whole.substring(0, parts.get(0).start());
        if (!text.contains(lead)) {
            return List.of();
        }
        Comments comments = new Comments(lead, text, shown(document));
        switch (document.source().format()) {
            case HTML -> comments.page();
            case MARKDOWN -> {
                comments.between("<!--", "-->");
                comments.between("{/*", "*/}");
            }
            case WIKITEXT -> comments.between("<!--", "-->");
            case LATEX -> comments.lines('%');
            case RST -> comments.lines('.');
            case TEXT, DOCX, EPUB, PDF -> {
                // They have none.
            }
        }
        comments.found.sort((a, b) -> a.span().compareTo(b.span()));
        return comments.found;
    }

    /** What a reader sees letter by letter. */
    private static Cover shown(Document document) {
        Span all = new Span(0, document.text().length());
        return Cover.of(
                document.map().segments(all).stream()
                        .filter(s -> s.relation() == OffsetMap.Relation.VERBATIM)
                        .map(OffsetMap.Segment::source)
                        .toList());
    }

    private void page() {
        for (Span span : PageReader.comments(text)) {
            if (text.startsWith("<!--", span.start()) && text.startsWith("-->", span.end() - 3)) {
                take(span.start() + 4, span.end() - 3, span);
            }
        }
    }

    private void between(String open, String close) {
        int at = text.indexOf(open);
        while (at >= 0) {
            int from = at + open.length();
            if (shown.overlaps(new Span(at, from))) {
                at = text.indexOf(open, from);
                continue;
            }
            int to = text.indexOf(close, from);
            if (to < 0) {
                return;
            }
            take(from, to, new Span(at, to + close.length()));
            at = text.indexOf(open, to + close.length());
        }
    }

    private void take(int from, int to, Span span) {
        String inside = text.substring(from, Math.max(from, to)).strip();
        if (inside.startsWith(lead)) {
            found.add(new Comment(inside, span));
        }
    }

    /** Comments that begin in a line and end with it, or with the lines set under it. */
    private void lines(char sign) {
        int at = text.indexOf(lead);
        while (at >= 0) {
            int start = lineStart(at);
            int end = sign == '%' ? percent(start, at) : dots(start, at);
            at = text.indexOf(lead, Math.max(end, lineEnd(at)));
        }
    }

    /** LaTeX: from the first percent sign of a line that is not escaped to the line's end. */
    private int percent(int start, int at) {
        int sign = start;
        while (sign < at && text.charAt(sign) != '%') {
            sign += text.charAt(sign) == '\\' ? 2 : 1;
        }
        int from = sign;
        while (from < at && (text.charAt(from) == '%' || isBlank(text.charAt(from)))) {
            from++;
        }
        int end = lineEnd(at);
        if (sign < at && from == at && !shown.overlaps(new Span(sign, at + 1))) {
            take(at, end, new Span(sign, end));
        }
        return end;
    }

    /** reStructuredText: two periods at the start of a line, and the lines indented under it. */
    private int dots(int start, int at) {
        int sign = start;
        while (sign < at && isBlank(text.charAt(sign))) {
            sign++;
        }
        int end = lineEnd(at);
        boolean comment =
                text.startsWith("..", sign)
                        && sign + 2 < at
                        && text.substring(sign + 2, at).isBlank()
                        && !shown.overlaps(new Span(sign, at + 1));
        if (!comment) {
            return end;
        }
        int next = nextLine(end);
        while (next < text.length() && isUnder(next, sign - start)) {
            end = lineEnd(next);
            next = nextLine(end);
        }
        take(at, end, new Span(sign, end));
        return end;
    }

    /** Whether a line that is not blank is indented more than so many characters. */
    private boolean isUnder(int line, int indent) {
        int i = line;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        boolean blank = i == text.length() || isBreak(text.charAt(i));
        return !blank && i - line > indent;
    }

    private int lineStart(int at) {
        int i = at;
        while (i > 0 && !isBreak(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private int lineEnd(int at) {
        int i = at;
        while (i < text.length() && !isBreak(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int nextLine(int end) {
        return end + (text.startsWith("\r\n", end) ? 2 : 1);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
