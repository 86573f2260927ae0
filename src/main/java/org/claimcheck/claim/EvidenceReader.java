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
    private final List<Span> covered;
    private final List<Link> links;

    /**
     * @param quotations all lists are in text order
     * @param covered what each marker stands for
     */
    EvidenceReader(
            String text,
            List<Quotation> quotations,
            List<Marker> markers,
            List<Span> covered,
            List<Link> links) {
        this.text = text;
        this.quotations = quotations;
        this.markers = markers;
        this.covered = covered;
        this.links = links;
    }

    /**
     * The citations that cover a part of a sentence and what else stands in it; if there is nothing,
     * the links behind it and who is named behind or before it ("According to the Board, …").
     */
    Evidence of(Span part, Span sentence) {
        Evidence own = in(part);
        if (!own.isEmpty() || part.equals(sentence)) {
            return own;
        }
        Evidence behind = in(new Span(part.end(), sentence.end()));
        Evidence before = in(new Span(sentence.start(), part.start()));
        boolean named = !behind.sources().isEmpty() || !behind.quotes().isEmpty();
        Evidence other = named ? behind : before;
        return new Evidence(List.of(), behind.links(), other.quotes(), other.sources());
    }

    /** A marker stands in what it covers or right behind it, so the search ends soon. */
    private List<Integer> citations(Span span) {
        List<Integer> out = new ArrayList<>();
        int i = Spans.firstFrom(markers, Marker::span, span.start());
        while (i < markers.size()) {
            boolean covers = covered.get(i).overlaps(span);
            if (!covers && markers.get(i).span().start() >= span.end()) {
                break;
            }
            if (covers && markers.get(i).isResolved()) {
                out.add(i);
            }
            i++;
        }
        return out;
    }

    private Evidence in(Span span) {
        Set<String> targets = new TreeSet<>();
        Spans.startingIn(links, Link::span, span).stream()
                .filter(Link::leadsOut)
                .forEach(l -> targets.add(l.target()));
        return new Evidence(
                citations(span),
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
