package org.claimcheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.citation.Marker;
import org.claimcheck.document.Link;
import org.claimcheck.quote.Attribution;
import org.claimcheck.quote.Quotation;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.claimcheck.text.Tokens;

/** Lists what stands for a claim. */
final class EvidenceReader {

    private final String text;
    private final List<Quotation> quotations;
    private final List<Marker> markers;
    private final List<Link> links;

    /**
     * @param quotations all lists are in text order
     */
    EvidenceReader(
            String text, List<Quotation> quotations, List<Marker> markers, List<Link> links) {
        this.text = text;
        this.quotations = quotations;
        this.markers = markers;
        this.links = links;
    }

    /**
     * What stands in a part of a sentence, or else behind it (a marker covers what precedes it), or
     * else before it ("According to the Harbour Board, …").
     */
    Evidence of(Span part, Span sentence) {
        Evidence own = in(part);
        if (!own.isEmpty() || part.equals(sentence)) {
            return own;
        }
        Evidence behind = in(new Span(part.end(), sentence.end()));
        return behind.isEmpty() ? in(new Span(sentence.start(), part.start())) : behind;
    }

    private Evidence in(Span span) {
        List<Integer> citations = new ArrayList<>();
        int marker = Spans.firstFrom(markers, Marker::span, span.start());
        int afterMarkers = Spans.firstFrom(markers, Marker::span, span.end());
        for (int i = marker; i < afterMarkers; i++) {
            if (markers.get(i).isResolved()) {
                citations.add(i);
            }
        }
        Set<String> targets = new TreeSet<>();
        Spans.startingIn(links, Link::span, span).stream()
                .filter(Link::leadsOut)
                .forEach(l -> targets.add(l.target()));
        return new Evidence(
                citations,
                List.copyOf(targets),
                quotes(span),
                NamedSources.of(text, Tokens.of(text, span)));
    }

    private List<Integer> quotes(Span span) {
        List<Integer> out = new ArrayList<>();
        int first = Spans.lastBy(quotations, Quotation::span, span.start());
        int end = Spans.firstFrom(quotations, Quotation::span, span.end());
        for (int i = Math.max(0, first); i < end; i++) {
            Quotation quotation = quotations.get(i);
            Attribution.Kind kind = quotation.attribution().kind();
            boolean named =
                    kind == Attribution.Kind.PERSON
                            || kind == Attribution.Kind.ORGANISATION
                            || kind == Attribution.Kind.DOCUMENT;
            if (named && quotation.isSpeech() && quotation.span().overlaps(span)) {
                out.add(i);
            }
        }
        return out;
    }
}
