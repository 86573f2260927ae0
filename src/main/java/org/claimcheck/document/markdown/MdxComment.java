package org.claimcheck.document.markdown;

import java.util.Set;
import org.commonmark.node.HtmlInline;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** A comment of MDX, which stands in braces: no text, like one of HTML. */
final class MdxComment implements InlineContentParser {

    /** Set when no comment ends in the rest of the block, so that none is looked for again. */
    private boolean unending;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        if (unending || !scanner.next("{/*")) {
            return ParsedInline.none();
        }
        while (scanner.find('*') >= 0) {
            scanner.next();
            if (scanner.next("/}")) {
                HtmlInline comment = new HtmlInline();
                comment.setLiteral("");
                return ParsedInline.of(comment, scanner.position());
            }
        }
        unending = true;
        return ParsedInline.none();
    }

    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return new MdxComment();
        }
    }
}
