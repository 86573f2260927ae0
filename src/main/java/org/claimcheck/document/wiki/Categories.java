package org.claimcheck.document.wiki;

import java.util.HashSet;
import java.util.Set;
import org.claimcheck.document.Block;
import org.claimcheck.document.Region;
import org.claimcheck.text.Span;

/**
 * The categories of a page, a block each. MediaWiki lists them once and below everything else,
 * wherever they are written. A name is no prose.
 */
final class Categories {

    private static final int LONGEST_NAME = 255;

    private final String source;
    private final Markup markup;
    private final Inlines inlines;
    private final Output out;

    Categories(String source, Markup markup, Inlines inlines, Output out) {
        this.source = source;
        this.markup = markup;
        this.inlines = inlines;
        this.out = out;
    }

    void write() {
        Set<String> written = new HashSet<>();
        for (Construct construct : markup.all()) {
            boolean category =
                    construct.is(Construct.Kind.LINK)
                            && Namespaces.isCategory(source, construct.innerStart());
            if (!category) {
                continue;
            }
            Span name = name(construct);
            if (!name.isEmpty() && written.add(name.of(source))) {
                out.beginBlock();
                inlines.opaqueWords(name.start(), name.end());
                out.endBlock(
                        span -> new Block.Paragraph(span, Region.Kind.FRONT_MATTER), "category");
            }
        }
    }

    /** Up to the bar, after which it says how to sort; empty where a template makes the name. */
    private Span name(Construct link) {
        int to = link.pipes().isEmpty() ? link.innerEnd() : link.pipes().get(0);
        int most = Math.min(to, link.innerStart() + LONGEST_NAME);
        int i = link.innerStart();
        while (i < most && "[]{}<>\n".indexOf(source.charAt(i)) < 0) {
            i++;
        }
        Span name = new Span(link.innerStart(), i).trim(source);
        return i == to && !name.of(source).endsWith(":") ? name : new Span(i, i);
    }
}
