package org.claimcheck.document.wiki;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.document.Anchor;
import org.claimcheck.document.Link;
import org.claimcheck.document.wiki.Output.Mark;
import org.claimcheck.text.Span;

/** The citations of a page, and the short forms that lead to them. */
final class Bibliography {

    private final Output out;
    private final List<Link> shortLinks = new ArrayList<>();
    private final Set<String> citations = new HashSet<>();

    Bibliography(Output out) {
        this.out = out;
    }

    /** A place that a short form may lead to. */
    void citation(String id, Span span) {
        citations.add(id);
        out.builder().anchor(new Anchor(id, span));
    }

    /** A link to the bibliography, made when the whole page is known. */
    void link(Mark mark, String id) {
        Span span = out.since(mark);
        if (!span.isEmpty()) {
            shortLinks.add(new Link(span, id));
        }
    }

    /**
     * Makes the links to the bibliography.
     *
     * @param whole whether no template could hold a citation that we do not see
     */
    void resolve(boolean whole) {
        for (Link link : shortLinks) {
            if (whole || citations.contains(link.target())) {
                out.builder().link(new Link(link.span(), "#" + link.target()));
            }
        }
    }
}
