package org.claimcheck.document.markdown;

import org.commonmark.node.Link;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Links whose destination a template engine fills in: <code>[text]({{ "/x/" | url }})</code>. Their
 * spaces and quotation marks make them plain text to CommonMark, but a reader of the published page
 * sees a link.
 */
final class TemplateLinks implements LinkProcessor {

    private static final int LONGEST = 500;

    @Override
    public @Nullable LinkResult process(
            LinkInfo link, Scanner scanner, InlineParserContext context) {
        if (link.destination() != null || link.marker() != null || !scanner.next('(')) {
            return LinkResult.none();
        }
        StringBuilder target = new StringBuilder();
        boolean template = false;
        int depth = 0;
        while (target.length() < LONGEST) {
            char c = scanner.peek();
            if (c == Scanner.END || c == '\n') {
                return LinkResult.none();
            }
            if (c == ')' && depth == 0) {
                scanner.next();
                break;
            }
            scanner.next();
            target.append(c);
            if (c == '{') {
                depth++;
                template = true;
            } else if (c == '}') {
                depth--;
            }
        }
        String written = target.toString().strip();
        boolean closed = depth == 0 && (written.contains("}}") || written.contains("%}"));
        boolean opens = written.contains("{{") || written.contains("{%");
        return template && opens && closed
                ? LinkResult.wrapTextIn(new Link(written, null), scanner.position())
                : LinkResult.none();
    }
}
