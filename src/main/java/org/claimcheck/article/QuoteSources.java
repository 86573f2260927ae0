package org.claimcheck.article;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.citation.Marker;
import org.claimcheck.citation.Reference;
import org.claimcheck.document.Document;
import org.claimcheck.document.Link;
import org.claimcheck.quote.Quotation;
import org.claimcheck.quote.source.SourceCheck;
import org.claimcheck.quote.source.SourceLibrary;
import org.claimcheck.quote.source.SourceText;
import org.claimcheck.quote.source.Verdict;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;

/** Compares the quotations of an article with the sources at hand. */
final class QuoteSources {

    /** A shorter source is the head of a page behind a wall, or a message that it is gone. */
    private static final int FEWEST_WORDS = 30;

    private final Article article;
    private final Document document;
    private final SourceLibrary library;
    private final QuotationCitations citations;
    private final Map<String, Reference> references = new HashMap<>();

    /**
     * A marker or link that covers a quotation.
     *
     * @param sources what it stands for at hand
     * @param addressed whether it says by URL or DOI what it stands for
     */
    private record Cite(List<SourceText> sources, boolean addressed) {

        boolean isUsable() {
            return sources.stream().anyMatch(QuoteSources::isUsable);
        }
    }

    private QuoteSources(Article article, SourceLibrary library) {
        this.article = article;
        this.document = article.document();
        this.library = library;
        this.citations = new QuotationCitations(article);
        for (Reference reference : article.citations().references()) {
            references.putIfAbsent(reference.id(), reference);
        }
    }

    /** One check for each quotation of the article, in its order. */
    static List<SourceCheck> check(Article article, SourceLibrary library) {
        List<Quotation> all = article.quotations().all();
        if (library.isEmpty() || all.isEmpty()) {
            return all.stream().map(q -> SourceCheck.without(Verdict.NOT_CHECKED)).toList();
        }
        QuoteSources sources = new QuoteSources(article, library);
        List<Span> skipped = SourceText.markers(article.document());
        return all.stream().map(q -> sources.check(q, skipped)).toList();
    }

    private SourceCheck check(Quotation quotation, List<Span> skipped) {
        if (article.citations().isReference(quotation.span())) {
            return SourceCheck.without(Verdict.NOT_CHECKED);
        }
        List<Cite> own = citations.covering(quotation).stream().map(this::cite).toList();
        // What covers a neighbour may still be where the words are from, but need not be.
        List<Cite> cites =
                own.isEmpty() ? citations.near(quotation).stream().map(this::cite).toList() : own;
        Set<SourceText> atHand = new LinkedHashSet<>();
        for (Cite cite : cites) {
            cite.sources().stream().filter(QuoteSources::isUsable).forEach(atHand::add);
        }
        int from = Spans.firstFrom(skipped, s -> s, quotation.inner().start());
        int to = Spans.firstFrom(skipped, s -> s, quotation.inner().end());
        SourceCheck found =
                library.check(
                        article.text(),
                        quotation.inner(),
                        skipped.subList(from, to),
                        List.copyOf(atHand),
                        document.source().sha256());
        if (isElsewhere(found, cites)) {
            return SourceCheck.without(Verdict.SOURCE_UNAVAILABLE);
        }
        boolean foreign = found.source() != null && !found.source().isEnglish();
        return (foreign || own.isEmpty()) && found.verdict() == Verdict.NOT_FOUND
                ? SourceCheck.without(Verdict.NOT_CHECKED)
                : found;
    }

    private static boolean isUsable(SourceText source) {
        return source.size() >= FEWEST_WORDS;
    }

    /** Whether another source that is cited and not at hand may bear the quotation out. */
    private static boolean isElsewhere(SourceCheck found, List<Cite> cites) {
        boolean open =
                found.verdict() == Verdict.NOT_CHECKED || found.verdict() == Verdict.NOT_FOUND;
        boolean stranger = found.verdict() == Verdict.ALTERED && !found.cited();
        return cites.stream()
                .filter(c -> !c.isUsable())
                .anyMatch(c -> open || (stranger && c.addressed()));
    }

    private Cite cite(QuotationCitations.Place place) {
        Marker marker = place.marker();
        String address = place.address();
        if (marker != null) {
            return new Cite(sources(marker), isAddressed(marker));
        }
        return new Cite(address == null ? List.of() : library.at(address), true);
    }

    private boolean isAddressed(Marker marker) {
        Reference reference = marker.target() == null ? null : references.get(marker.target());
        return reference != null
                && (reference.fields().url() != null || reference.fields().doi() != null);
    }

    private List<SourceText> sources(Marker marker) {
        Set<SourceText> out = new LinkedHashSet<>(library.labelled(marker.label()));
        Reference reference = marker.target() == null ? null : references.get(marker.target());
        if (reference == null) {
            return List.copyOf(out);
        }
        if (reference.label() != null) {
            out.addAll(library.labelled(reference.label()));
        }
        out.addAll(library.labelled(reference.id()));
        if (reference.fields().url() != null) {
            out.addAll(library.at(reference.fields().url()));
        }
        if (reference.fields().doi() != null) {
            out.addAll(library.ofDoi(reference.fields().doi()));
        }
        for (Link link : Spans.startingIn(document.links(), Link::span, reference.span())) {
            out.addAll(link.leadsOut() ? library.at(link.target()) : List.of());
        }
        return List.copyOf(out);
    }
}
