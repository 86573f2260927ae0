package org.claimcheck.document.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Lines that are markup of a Markdown dialect and no text: the fences of Pandoc's divs ({@code :::
 * {.note}}), components of MDX on lines of their own ({@code <Chart data={x} />}).
 */
final class MarkupLine extends AbstractBlockParser {

    /** A line without text. */
    static final class Line extends CustomBlock {}

    /** A component whose tag does not end within so many lines is text. */
    private static final int MOST_LINES = 60;

    private final Line line = new Line();
    private final boolean component;
    private boolean open;
    private int lines = 1;

    private MarkupLine(boolean component, boolean open) {
        this.component = component;
        this.open = open;
    }

    @Override
    public Block getBlock() {
        return line;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (!component || !open || ++lines > MOST_LINES) {
            return BlockContinue.none();
        }
        CharSequence next = state.getLine().getContent();
        String rest = next.toString().strip();
        open = !rest.endsWith(">");
        return rest.isEmpty() || rest.equals(">") || rest.equals("/>") || isAttribute(rest)
                ? BlockContinue.atIndex(next.length())
                : BlockContinue.none();
    }

    /** A line inside a tag names, gives or closes attributes. */
    private static boolean isAttribute(String line) {
        char first = line.charAt(0);
        return line.indexOf('=') > 0 || "{}[]()\"'".indexOf(first) >= 0 || line.endsWith("/>");
    }

    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() > 3) {
                return BlockStart.none();
            }
            CharSequence line = state.getLine().getContent();
            int from = state.getNextNonSpaceIndex();
            if (isFence(line, from)) {
                return BlockStart.of(new MarkupLine(false, false)).atIndex(line.length());
            }
            if (isComponent(line, from)) {
                boolean open = line.toString().stripTrailing().indexOf('>', from) < 0;
                return BlockStart.of(new MarkupLine(true, open)).atIndex(line.length());
            }
            return BlockStart.none();
        }

        /** Three colons, alone or before a class, which may be in braces. */
        private static boolean isFence(CharSequence line, int from) {
            int at = from;
            while (at < line.length() && line.charAt(at) == ':') {
                at++;
            }
            if (at - from < 3) {
                return false;
            }
            String rest = line.subSequence(at, line.length()).toString().strip();
            boolean oneWord = rest.chars().noneMatch(Character::isWhitespace);
            return oneWord || rest.startsWith("{") || rest.endsWith(":::");
        }

        /** A tag whose name begins with a capital letter, and nothing else on its line. */
        private static boolean isComponent(CharSequence line, int from) {
            int at = from;
            if (at >= line.length() || line.charAt(at) != '<') {
                return false;
            }
            at++;
            if (at < line.length() && line.charAt(at) == '/') {
                at++;
            }
            if (at >= line.length() || !Character.isUpperCase(line.charAt(at))) {
                return false;
            }
            String rest = line.subSequence(at, line.length()).toString().strip();
            int name = 0;
            while (name < rest.length()
                    && (Character.isLetterOrDigit(rest.charAt(name)) || rest.charAt(name) == '.')) {
                name++;
            }
            String after = rest.substring(name);
            boolean whole = after.indexOf('>') == after.length() - 1 || endsTag(after);
            boolean begun = after.isEmpty() || after.charAt(0) == ' ';
            return (begun || after.charAt(0) == '/' || after.charAt(0) == '>')
                    && (whole
                            || (after.indexOf('>') < 0 && after.indexOf('=') > 0)
                            || after.isEmpty());
        }

        /** A function in an attribute may hold a sign that looks like the tag's end. */
        private static boolean endsTag(String after) {
            return after.endsWith("/>") && after.indexOf('{') > 0;
        }
    }
}
