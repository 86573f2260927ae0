package org.claimcheck.document.wiki;

import java.util.List;
import org.claimcheck.document.Link;
import org.claimcheck.document.wiki.Output.Mark;
import org.claimcheck.text.Span;

/** Links in brackets: to pages of the wiki and to other sites. */
final class PageLinks {

    private final String source;
    private final Literals literals;
    private final Inlines inlines;
    private final Output out;

    PageLinks(String source, Literals literals, Inlines inlines, Output out) {
        this.source = source;
        this.literals = literals;
        this.inlines = inlines;
        this.out = out;
    }

    /** A link to another site. */
    void external(Construct construct) {
        int urlStart = construct.innerStart();
        int urlEnd = Urls.end(source, urlStart, construct.innerEnd());
        String target = literals.decoded(source.substring(urlStart, urlEnd));
        Span text = new Span(urlEnd, construct.innerEnd()).trim(source);
        Mark mark = out.mark();
        if (text.isEmpty()) {
            // A reader sees a number in brackets, which leads out.
            literals.opaque(construct.start(), construct.end());
            out.link(mark, target);
            return;
        }
        inlines.schedule(List.of(inlines.range(text), (Runnable) () -> out.link(mark, target)));
    }

    /** A link to a page, with the letters that go on after it; returns their end. */
    int page(Construct construct, int limit) {
        int from = construct.innerStart();
        boolean colon = from < construct.innerEnd() && source.charAt(from) == ':';
        if (!colon && Namespaces.isFile(source, from)) {
            inlines.defer(construct);
            return construct.end();
        }
        if (!colon
                && (Namespaces.isCategory(source, from) || Namespaces.isLanguage(source, from))) {
            return construct.end();
        }
        int bar = construct.pipes().isEmpty() ? construct.innerEnd() : construct.pipes().get(0);
        Span target = new Span(colon ? from + 1 : from, Math.max(bar, colon ? from + 1 : from));
        Span text =
                construct.pipes().isEmpty()
                        ? target
                        : new Span(bar + 1, construct.innerEnd()).trim(source);
        if (text.isEmpty()) {
            text = withoutQualifier(target);
        }
        int trail = construct.end();
        while (trail < limit && isTrail(source.charAt(trail))) {
            trail++;
        }
        int trailEnd = trail;
        Mark mark = out.mark();
        String address = target(target.trim(source).of(source));
        inlines.schedule(
                List.of(
                        inlines.range(text.trim(source)),
                        (Runnable) () -> out.copy(construct.end(), trailEnd),
                        (Runnable) () -> out.link(mark, address)));
        return trailEnd;
    }

    /** A place on this page is a fragment; another page is written as the author wrote it. */
    private String target(String written) {
        String page = literals.decoded(written).replace('\n', ' ');
        return page.startsWith("#")
                ? "#" + CitationId.fold(page.substring(1))
                : Link.WIKI_PAGE + page + "]]";
    }

    /** What MediaWiki makes of {@code [[Page (kind)|]]}. */
    private Span withoutQualifier(Span target) {
        String page = target.of(source);
        int colon = page.indexOf(':');
        int from = colon >= 0 ? colon + 1 : 0;
        int bracket = page.endsWith(")") ? page.lastIndexOf(" (") : -1;
        int comma = page.indexOf(", ", from);
        int to = bracket > from ? bracket : comma > from ? comma : page.length();
        return new Span(target.start() + from, target.start() + Math.max(to, from));
    }

    private static boolean isTrail(char c) {
        return c >= 'a' && c <= 'z';
    }
}
