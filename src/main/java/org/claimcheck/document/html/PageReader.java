package org.claimcheck.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimcheck.document.Document;
import org.claimcheck.document.DocumentBuilder;
import org.claimcheck.document.DocumentBuilder.Placed;
import org.claimcheck.document.Metadata;
import org.claimcheck.document.TailFinder;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Source;
import org.claimcheck.text.Span;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * Reads a web page. Nothing that a browser would show is left out: what is not the article is kept
 * in a region that says so and why.
 */
public final class PageReader {

    /** Elements whose XHTML short form would swallow the rest of the page if read as HTML. */
    private static final List<String> SHORT_IN_XHTML =
            List.of(
                    """
                    title script style textarea iframe noscript object video audio canvas select
                    button label a span em strong b i u s small sup sub cite q code abbr mark
                    div p li ul ol dl dt dd table tr td th section article aside header footer nav
                    figure figcaption blockquote pre h1 h2 h3 h4 h5 h6 form"""
                            .split("\\s+", -1));

    private PageReader() {}

    /** Reads any input, however broken; elements nested deeper than the limit are read flat. */
    public static Document read(Source source, Limits limits) {
        org.jsoup.nodes.Document page = parse(source.text(), limits.nestingDepth());
        Element body = page.body();
        PageMetadata.Head head = PageMetadata.of(page, HeadFields.in(page, source.text()));
        Measures measures = Measures.in(body);
        Notes notes = Notes.in(body);
        Roles roles = Clutter.mark(body, measures, notes);
        MainContent.mark(body, measures, roles);

        DocumentBuilder builder = new DocumentBuilder(source);
        BlockWalk.write(
                body, new Plan(measures, notes, roles, deepest(limits)), builder, source.text());
        String text = builder.text().text();
        List<Placed> blocks = LineRoles.mark(builder, head.metadata());
        Metadata metadata = head.with(CreditLines.in(blocks, text));
        return builder.build(TailFinder.mark(blocks, text), metadata);
    }

    /**
     * Reads a page that holds nothing but a document: a part of a book, or what a program made of a
     * manuscript. All of it is article but what the markup itself names as navigation or front
     * matter.
     */
    public static Document readWhole(Source source, Limits limits) {
        org.jsoup.nodes.Document page = parse(source.text(), limits.nestingDepth());
        Element body = page.body();
        Measures measures = Measures.in(body);
        Notes notes = Notes.in(body);
        DocumentBuilder builder = new DocumentBuilder(source);
        Plan plan = new Plan(measures, notes, WholePage.mark(body), deepest(limits));
        BlockWalk.write(body, plan, builder, source.text());
        List<Placed> blocks = builder.placed();
        CreditLines lines = CreditLines.in(blocks, builder.text().text());
        return builder.build(blocks, PageMetadata.of(page, List.of()).with(lines));
    }

    /**
     * Where the comments of a page stand, delimiters included; scripts and attributes hold none.
     */
    public static List<Span> comments(String page) {
        List<Span> out = new ArrayList<>();
        parse(page, Limits.DEFAULT.nestingDepth())
                .traverse(
                        (node, depth) -> {
                            if (node instanceof Comment && node.sourceRange().isTracked()) {
                                int end = Math.min(node.sourceRange().endPos(), page.length());
                                out.add(new Span(node.sourceRange().startPos(), end));
                            }
                        });
        return out;
    }

    /**
     * What was found out about the elements of one page before its text is written.
     *
     * @param deepest how far below the body an element may lie
     */
    record Plan(Measures measures, Notes notes, Roles roles, int deepest) {}

    /** The parser counts the body and the root, too. */
    private static int deepest(Limits limits) {
        return parserDepth(limits.nestingDepth()) - 2;
    }

    private static int parserDepth(int depth) {
        return Math.max(depth, 8);
    }

    private static org.jsoup.nodes.Document parse(String text, int depth) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(parserDepth(depth));
        if (isXhtml(text)) {
            for (String name : SHORT_IN_XHTML) {
                parser.tagSet().valueOf(name, Parser.NamespaceHtml).set(Tag.SelfClose);
            }
        }
        // The parser drops a NUL, which would shift every offset after it.
        String whole = text.indexOf('\0') < 0 ? text : text.replace('\0', '\ufffd');
        return parser.parseInput(whole, "");
    }

    private static boolean isXhtml(String text) {
        String head = text.substring(0, Math.min(text.length(), 200)).strip();
        return head.toLowerCase(Locale.ROOT).startsWith("<?xml");
    }
}
