package org.claimcheck.document.markdown;

import java.util.List;
import org.claimcheck.document.Document;
import org.claimcheck.document.DocumentBuilder;
import org.claimcheck.document.NoteMarker;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Source;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Markdown: CommonMark with tables, footnotes and front matter. Front matter, link definitions,
 * comments and tags are not text. Code, templates and mathematics are text that is not prose. A
 * footnote reference keeps its brackets in the text and is a {@link NoteMarker} whether the note
 * exists or not; headings and notes are anchors.
 */
public final class MarkdownReader {

    private MarkdownReader() {}

    public static Document read(Source source, Limits limits) {
        String input = source.text();
        FrontMatter front = FrontMatter.read(input);
        DocumentBuilder builder = new DocumentBuilder(source);
        Entities entities = new Entities();
        Extension notes = FootnotesExtension.builder().inlineFootnotes(true).build();
        Parser parser =
                Parser.builder()
                        .extensions(List.of(TablesExtension.create(), notes))
                        .customBlockParserFactory(new MarkupLine.Factory())
                        .customInlineContentParserFactory(new MdxComment.Factory())
                        .linkProcessor(new TemplateLinks())
                        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                        .maxOpenBlockParsers(limits.nestingDepth())
                        .maxInlineNesting(limits.nestingDepth())
                        .build();
        new BlockWriter(input, front.end(), builder, entities)
                .write(parser.parse(input.substring(front.end())), limits.nestingDepth());
        return new Finish(builder, input).build(front, entities);
    }
}
