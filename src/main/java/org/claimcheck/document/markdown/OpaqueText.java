package org.claimcheck.document.markdown;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.text.Span;

/**
 * Stretches of a block's text that other programs read, not people: template expressions ({@code {{
 * }}}, {@code {% %}}), attribute lists of kramdown and Pandoc ({@code {: .x}}, {@code {#id}}),
 * imports of MDX, callout tags, the brackets of wiki links, and mathematics between dollar signs by
 * Pandoc's rule: no space inside the signs, no digit after the second. Money is kept: what begins
 * with a digit needs a sign of mathematics.
 */
final class OpaqueText {

    private static final int LONGEST = 2000;

    private final String text;
    private final int end;
    private final List<Span> found = new ArrayList<>();

    /** For each closing mark: the next place it stands at, known from the last search. */
    private int doubleBrace = -1;

    private int percentBrace = -1;

    /** Where the wiki link ends whose text is being read. */
    private int wikiEnd = -1;

    private OpaqueText(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The stretches within one block, in order, without overlap. */
    static List<Span> in(String text, Span block) {
        OpaqueText scan = new OpaqueText(text, block.end());
        scan.scan(block.start());
        return scan.found;
    }

    private void scan(int start) {
        int i = wholeBlock(start);
        while (i < end) {
            int after = i;
            char c = text.charAt(i);
            if (c == '{') {
                after = brace(i, start);
            } else if (c == '$') {
                after = mathematics(i);
            } else if (c == '[' || c == '!') {
                after = wikiLink(i);
            } else if (c == ']' && i + 2 == wikiEnd) {
                after = wikiEnd;
            }
            if (after > i) {
                found.add(new Span(i, after));
                i = after;
            } else {
                i++;
            }
        }
    }

    /** Takes a block that no one reads, or the tag of a callout at its start; returns the rest. */
    private int wholeBlock(int start) {
        String head = text.substring(start, Math.min(end, start + 200));
        boolean imports =
                head.startsWith("import ")
                        && (head.contains(" from ") || head.startsWith("import {"));
        boolean exports =
                head.startsWith("export const ")
                        || head.startsWith("export default ")
                        || head.startsWith("export function ");
        boolean module = imports || exports;
        boolean quoted = head.indexOf('"') > 0 || head.indexOf('\'') > 0;
        if (module && (quoted || head.indexOf('=') > 0 || head.indexOf('{') > 0)) {
            found.add(new Span(start, end));
            return end;
        }
        if (head.startsWith("[!")) {
            int close = head.indexOf(']');
            if (close > 2 && head.substring(2, close).chars().allMatch(Character::isLetter)) {
                found.add(new Span(start, start + close + 1));
                return start + close + 1;
            }
        }
        return start;
    }

    private int brace(int at, int start) {
        if (text.startsWith("{{", at)) {
            doubleBrace = next("}}", at + 2, doubleBrace);
            return close(at, doubleBrace);
        }
        if (text.startsWith("{%", at)) {
            percentBrace = next("%}", at + 2, percentBrace);
            return close(at, percentBrace);
        }
        return attributes(at, start);
    }

    private int next(String mark, int from, int known) {
        if (known >= from) {
            return known;
        }
        int found = text.substring(from, Math.min(end, from + LONGEST)).indexOf(mark);
        return found >= 0 ? from + found : -1;
    }

    private int close(int at, int mark) {
        return mark > at && mark - at <= LONGEST ? mark + 2 : at;
    }

    /** {@code {: ...}}, {@code {#...}}, {@code {.name}} and {@code {name=...}} on one line. */
    private int attributes(int at, int start) {
        int limit = Math.min(end, at + 200);
        int i = at + 1;
        if (i >= limit) {
            return at;
        }
        char first = text.charAt(i);
        boolean attached = at == start || text.charAt(at - 1) != ' ' || first != '.';
        boolean assigns = false;
        while (i < limit && text.charAt(i) != '}') {
            char c = text.charAt(i);
            if (c == '\n' || c == '{') {
                return at;
            }
            assigns |= c == '=';
            i++;
        }
        if (i >= limit) {
            return at;
        }
        boolean named = first == ':' || first == '#' || (first == '.' && attached);
        return named || (assigns && isLowerLetter(first)) ? i + 1 : at;
    }

    /**
     * The markup of {@code [[page|shown]]} before what is shown, all of {@code ![[file]]}; sets
     * where the link ends.
     */
    private int wikiLink(int at) {
        boolean embeds = text.startsWith("![[", at);
        int from = at + (embeds ? 3 : 2);
        if ((!embeds && !text.startsWith("[[", at)) || from >= end) {
            return at;
        }
        int limit = Math.min(end, from + 200);
        int shown = from;
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '[' || c == '\n') {
                return at;
            }
            if (c == '|') {
                shown = i + 1;
            } else if (text.startsWith("]]", i) && i + 2 <= end && i > from) {
                wikiEnd = embeds ? -1 : i + 2;
                return embeds ? i + 2 : shown;
            }
        }
        return at;
    }

    private static boolean isLowerLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private int mathematics(int at) {
        boolean display = text.startsWith("$$", at);
        int from = at + (display ? 2 : 1);
        int limit = Math.min(end, from + (display ? LONGEST : 300));
        if (from >= limit || (!display && text.charAt(from) <= ' ')) {
            return at;
        }
        boolean sign = false;
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            sign |= "\\^_={}".indexOf(c) >= 0;
            if (c != '$') {
                continue;
            }
            if (display) {
                return text.startsWith("$$", i) ? i + 2 : at;
            }
            boolean spaced = i == from || text.charAt(i - 1) <= ' ';
            boolean digitAfter = i + 1 < end && isDigit(text.charAt(i + 1));
            boolean money = isDigit(text.charAt(from)) && !sign;
            return spaced || digitAfter || money ? at : i + 1;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
