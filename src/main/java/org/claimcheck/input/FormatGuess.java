package org.claimcheck.input;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The format of a text whose name does not tell. Looks at the first 16,384 characters. */
final class FormatGuess {

    private static final int SAMPLE = 1 << 14;

    private static final Pattern RST_MARKUP =
            Pattern.compile(
                    "\\.\\. (?:\\[[\\w#*.-]{1,60}] |_[\\w `-]{1,60}:(?: |$)|[a-z-]{3,40}::(?: |$))");
    private static final Pattern WIKI_LINK =
            Pattern.compile("\\[\\[[^\\[\\]{}\\n]{1,200}\\]\\](?!\\()");

    /** Not a title with a line below it, as in reStructuredText. */
    private static final Pattern WIKI_HEADING =
            Pattern.compile("^(={2,6})[^=\\n]{1,200}\\1[ \\r]*$", Pattern.MULTILINE);

    private FormatGuess() {}

    static Format of(String text) {
        String head = text.substring(0, Math.min(text.length(), SAMPLE));
        if (isPage(head)) {
            return Format.HTML;
        }
        if (!head.startsWith("```") && !head.contains("\n```")) {
            if (isLatex(head)) {
                return Format.LATEX;
            }
            if (isRst(head)) {
                return Format.RST;
            }
        }
        if (isWikitext(head)) {
            return Format.WIKITEXT;
        }
        return isMarkdown(head) ? Format.MARKDOWN : Format.TEXT;
    }

    /** A line that begins a document. */
    private static boolean isLatex(String head) {
        return head.lines()
                .anyMatch(
                        l ->
                                l.startsWith("\\documentclass{")
                                        || l.startsWith("\\documentclass[")
                                        || l.startsWith("\\begin{document}"));
    }

    /** A line with a footnote, a target or a directive. */
    private static boolean isRst(String head) {
        return head.lines().anyMatch(l -> RST_MARKUP.matcher(l).lookingAt());
    }

    /**
     * A document type, or one of the outermost elements. Inner elements do not count: many Markdown
     * files begin with a centred {@code div} or {@code p}.
     */
    private static boolean isPage(String head) {
        String start = head.stripLeading();
        while (start.startsWith("<!--")) {
            int end = start.indexOf("-->");
            if (end < 0) {
                return false;
            }
            start = start.substring(end + 3).stripLeading();
        }
        String lower = start.substring(0, Math.min(start.length(), 1024)).toLowerCase(Locale.ROOT);
        if (lower.startsWith("<?xml")) {
            return lower.contains("<html") || lower.contains("<!doctype html");
        }
        if (lower.startsWith("<!doctype html")) {
            return true;
        }
        for (String name : new String[] {"<html", "<head", "<body"}) {
            boolean tag =
                    lower.startsWith(name)
                            && lower.length() > name.length()
                            && (lower.charAt(name.length()) == '>'
                                    || Character.isWhitespace(lower.charAt(name.length())));
            if (tag) {
                return true;
            }
        }
        return false;
    }

    /**
     * Two of: a reference tag, a citation or list template, a category, a heading between equals
     * signs, bold type between apostrophes, a link between double brackets. Nothing of Markdown
     * beside them: a note about wikitext shows all of these in its code.
     */
    private static boolean isWikitext(String head) {
        if (head.contains("```") || head.contains("](http") || head.startsWith("---")) {
            return false;
        }
        String lower = head.toLowerCase(Locale.ROOT);
        int signs = 0;
        signs += lower.contains("<ref>") || lower.contains("<ref name") ? 1 : 0;
        signs +=
                Stream.of("{{cite ", "{{infobox", "{{reflist", "{{citation needed", "{{sfn|")
                                .anyMatch(lower::contains)
                        ? 1
                        : 0;
        signs += lower.contains("[[category:") || lower.contains("[[file:") ? 1 : 0;
        signs += head.contains("'''") ? 1 : 0;
        signs += WIKI_LINK.matcher(head).find() ? 1 : 0;
        signs += WIKI_HEADING.matcher(head).find() ? 1 : 0;
        return signs >= 2;
    }

    /**
     * Front matter; a footnote definition; two ATX headings; or one beside an inline link or a code
     * fence. A single {@code #} line is as likely a comment.
     */
    private static boolean isMarkdown(String head) {
        String[] lines = head.split("\n", -1);
        if (lines[0].stripTrailing().equals("---") && lines.length > 2) {
            int colon = lines[1].indexOf(':');
            if (colon > 0 && lines[1].substring(0, colon).matches("[A-Za-z][\\w -]{0,40}")) {
                return true;
            }
        }
        int headings = 0;
        int others = 0;
        for (String line : lines) {
            if (isHeading(line)) {
                headings++;
            } else if (isNoteDefinition(line)) {
                return true;
            } else if (line.startsWith("```") || line.contains("](http")) {
                others++;
            }
        }
        return headings >= 2 || (headings == 1 && others > 0) || others >= 3;
    }

    private static boolean isHeading(String line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '#') {
            level++;
        }
        return level >= 1
                && level <= 6
                && level + 1 < line.length()
                && line.charAt(level) == ' '
                && !Character.isWhitespace(line.charAt(level + 1));
    }

    private static boolean isNoteDefinition(String line) {
        int close = line.indexOf("]:");
        return line.startsWith("[^") && close > 2 && close < 80 && line.indexOf(' ') > close;
    }
}
