package org.claimcheck.document.wiki;

import java.util.Map;
import java.util.Set;
import org.claimcheck.document.HtmlBlocks;
import org.claimcheck.document.wiki.Construct.Kind;

/** Where blocks begin and end. */
final class Boundaries {

    private static final Set<String> CODE = Set.of("pre", "syntaxhighlight", "source");

    private final String source;
    private final Markup markup;
    private final Map<Integer, Template> templates;
    private final Lines lines;

    Boundaries(String source, Markup markup, Map<Integer, Template> templates, Lines lines) {
        this.source = source;
        this.markup = markup;
        this.templates = templates;
        this.lines = lines;
    }

    /** Whether a construct is never part of a paragraph. */
    boolean isOwnBlock(Construct construct) {
        if (construct.is(Kind.TABLE)
                || construct.is(Kind.REFERENCES)
                || construct.is(Kind.GALLERY)) {
            return true;
        }
        if (construct.is(Kind.RAW)) {
            return CODE.contains(construct.name());
        }
        Template template = templates.get(construct.start());
        if (template == null) {
            return false;
        }
        return switch (Family.of(template)) {
            case QUOTE, INFOBOX, NOTE_LIST -> true;
            case BLOCKS, ITEMS -> isAlone(construct);
            case UNKNOWN, SILENT, NEWS_DATE, BYLINE -> isAlone(construct);
            default -> false;
        };
    }

    /** Whether templates have a line for themselves. */
    private boolean isAlone(Construct construct) {
        int before = construct.start();
        while (before > 0 && construct.start() - before < 100 && lines.isGap(before - 1)) {
            before--;
        }
        boolean starts =
                before == 0
                        || source.charAt(before - 1) == '\n'
                        || source.charAt(before - 1) == '}'
                        || source.charAt(before - 1) == '>';
        int after = construct.end();
        while (after < source.length() && lines.isGap(after)) {
            after++;
        }
        boolean ends =
                after == source.length()
                        || source.charAt(after) == '\n'
                        || source.charAt(after) == '{'
                        || source.startsWith("[[", after)
                        || source.startsWith("<!--", after);
        return starts && ends;
    }

    /** Whether a tag ends a paragraph. */
    static boolean isBlock(Tag tag, Stretch stretch) {
        String name = tag.name();
        if (stretch.row) {
            return name.equals("tr") || name.equals("table");
        }
        return (HtmlBlocks.contain(name) && !name.equals("center")) || name.equals("poem");
    }

    /** A line that begins with a space and has text that no block takes away. */
    boolean isPreformatted(Stretch stretch, int at) {
        int i = at;
        while (i < stretch.to && (source.charAt(i) == ' ' || source.charAt(i) == '\t')) {
            i++;
        }
        if (i >= stretch.to || "\r\n{|!<=[".indexOf(source.charAt(i)) >= 0) {
            return false;
        }
        // Several spaces and a sentence are a slip; so is one space before a long line.
        return lines.end(i, stretch.to) - i <= 200;
    }

    /** The end of the paragraph that begins at an offset. */
    int paragraphEnd(Stretch stretch, int from) {
        int i = from;
        while (i < stretch.to) {
            char c = source.charAt(i);
            if (c == '\n') {
                if (endsAt(stretch, i + 1)) {
                    return i;
                }
                i++;
                continue;
            }
            if (c != '{' && c != '[' && c != '<') {
                i++;
                continue;
            }
            Construct construct = markup.at(i);
            if (construct != null && construct.end() <= stretch.to) {
                if (i > from && isOwnBlock(construct)) {
                    return i;
                }
                i = construct.end();
                continue;
            }
            Tag tag = c == '<' ? Tag.at(source, i, stretch.to) : null;
            if (tag == null) {
                i++;
            } else if (i > from && isBlock(tag, stretch)) {
                return i;
            } else {
                i = tag.end();
            }
        }
        return stretch.to;
    }

    /** Whether a line begins something new. */
    private boolean endsAt(Stretch stretch, int start) {
        int i = start;
        while (i < stretch.to && lines.isGap(i)) {
            i++;
        }
        if (i >= stretch.to || source.charAt(i) == '\n') {
            return true;
        }
        char c = source.charAt(start);
        if ("*#:;".indexOf(c) >= 0
                || source.startsWith("----", start)
                || source.startsWith("|-", start)
                || (c == ' '
                        && stretch.whole
                        && stretch.quotes == 0
                        && isPreformatted(stretch, start))) {
            return true;
        }
        if (c == '=') {
            int end = lines.end(start, stretch.to);
            while (end > start && source.charAt(end - 1) <= ' ') {
                end--;
            }
            return end > start + 2
                    && (source.charAt(end - 1) == '=' || source.startsWith("-->", end - 3));
        }
        Construct construct = "{[<".indexOf(source.charAt(i)) >= 0 ? markup.at(i) : null;
        return construct != null && isOwnBlock(construct);
    }
}
