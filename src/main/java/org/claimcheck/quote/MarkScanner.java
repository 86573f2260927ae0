package org.claimcheck.quote;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.quote.Mark.Glyph;
import org.claimcheck.text.Span;

/**
 * Finds the quotation marks of a block in one pass. Apostrophes inside a word are left out; primes
 * are no marks at all.
 */
final class MarkScanner {

    private static final String[] ENTITIES = {
        "&quot;", "&#34;", "&#x22;", "&ldquo;", "&rdquo;", "&laquo;", "&raquo;", "&bdquo;"
    };
    private static final Glyph[] ENTITY_GLYPHS = {
        Glyph.STRAIGHT,
        Glyph.STRAIGHT,
        Glyph.STRAIGHT,
        Glyph.LEFT_CURLY,
        Glyph.RIGHT_CURLY,
        Glyph.LEFT_GUILLEMET,
        Glyph.RIGHT_GUILLEMET,
        Glyph.LOW
    };

    private final String text;
    private final Span block;
    private final List<Mark> marks = new ArrayList<>();

    private MarkScanner(String text, Span block) {
        this.text = text;
        this.block = block;
    }

    /**
     * The marks of a block, in text order.
     *
     * @param opaque stretches that are not prose, in text order
     */
    static List<Mark> scan(String text, Span block, List<Span> opaque) {
        MarkScanner scanner = new MarkScanner(text, block);
        int i = block.start();
        int next = 0;
        while (i < block.end()) {
            while (next < opaque.size() && opaque.get(next).end() <= i) {
                next++;
            }
            if (next < opaque.size() && opaque.get(next).contains(i)) {
                i = opaque.get(next).end();
            } else {
                i = scanner.step(i);
            }
        }
        return scanner.marks;
    }

    /** Looks at one place; returns where to go on. */
    private int step(int i) {
        char c = text.charAt(i);
        switch (c) {
            case '"', '\uff02' -> {
                if (i > block.start() && text.charAt(i - 1) == '\\') {
                    return i + 1; // an accent of TeX, an escape of a listing
                }
                int value = attributeEnd(i);
                return value > i ? value : add(i, 1, Glyph.STRAIGHT);
            }
            case '\u201c', '\u201f' -> add(i, 1, Glyph.LEFT_CURLY);
            case '\u201d' -> add(i, 1, Glyph.RIGHT_CURLY);
            case '\u201e' -> add(i, 1, Glyph.LOW);
            case '\u00ab' -> add(i, 1, Glyph.LEFT_GUILLEMET);
            case '\u00bb' -> add(i, 1, Glyph.RIGHT_GUILLEMET);
            case '\u2018', '\u201b', '\u2039' -> add(i, 1, Glyph.SINGLE_LEFT);
            case '\u201a' -> add(i, 1, Glyph.SINGLE_LOW);
            case '\u2019', '\u203a' -> single(i, Glyph.SINGLE_RIGHT);
            case '`' -> {
                return isNext(i, '`') ? add(i, 2, Glyph.TEX_OPEN) : single(i, Glyph.SINGLE_LEFT);
            }
            case '\'' -> {
                return isNext(i, '\'')
                        ? add(i, 2, Glyph.TEX_CLOSE)
                        : single(i, Glyph.SINGLE_STRAIGHT);
            }
            case '&' -> {
                return entity(i);
            }
            default -> {}
        }
        return i + 1;
    }

    private int add(int i, int length, Glyph glyph) {
        marks.add(Mark.of(text, block.start(), block.end(), i, i + length, glyph));
        return i + length;
    }

    private int single(int i, Glyph glyph) {
        boolean insideWord =
                i > block.start()
                        && i + 1 < block.end()
                        && Character.isLetterOrDigit(text.charAt(i - 1))
                        && Character.isLetterOrDigit(text.charAt(i + 1));
        return insideWord ? i + 1 : add(i, 1, glyph);
    }

    private boolean isNext(int i, char c) {
        return i + 1 < block.end() && text.charAt(i + 1) == c;
    }

    private int entity(int i) {
        for (int k = 0; k < ENTITIES.length; k++) {
            String entity = ENTITIES[k];
            if (i + entity.length() <= block.end() && text.startsWith(entity, i)) {
                return add(i, entity.length(), ENTITY_GLYPHS[k]);
            }
        }
        return i + 1;
    }

    /** The end of an attribute value such as {@code href="..."} that begins here; else i. */
    private int attributeEnd(int i) {
        boolean attribute =
                i - 2 >= block.start()
                        && text.charAt(i - 1) == '='
                        && Character.isLetterOrDigit(text.charAt(i - 2));
        if (!attribute) {
            return i;
        }
        int close = text.indexOf('"', i + 1);
        return close < 0 || close >= block.end() ? i + 1 : close + 1;
    }
}
