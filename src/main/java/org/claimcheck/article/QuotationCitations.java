package org.claimcheck.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.citation.Marker;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.Link;
import org.claimcheck.document.Region;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.quote.Quotation;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.claimcheck.text.Whitespace;
import org.jspecify.annotations.Nullable;

/** Finds the citation markers, links and plain addresses that say where quotations come from. */
final class QuotationCitations {

    /** An address in plain text, without the punctuation behind it. */
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s<>\"“”()\\[\\]]{0,2000}[^\\s<>\"“”()\\[\\].,;:!?'’]");

    /** Pieces of one quotation, and blocks of it, are looked for so far to each side. */
    private static final int MOST = 32;

    /** A citation farther from its quotation, in UTF-16 units, is not looked for. */
    private static final int REACH = 4_000;

    private final Article article;
    private final Document document;
    private final List<Quotation> quotations;

    /**
     * A marker, or a link or address out of the document.
     *
     * @param marker null for an address
     * @param address null for a marker
     */
    record Place(Span span, @Nullable Marker marker, @Nullable String address) {

        static Place of(Marker marker) {
            return new Place(marker.span(), marker, null);
        }
    }

    QuotationCitations(Article article) {
        this.article = article;
        this.document = article.document();
        this.quotations = article.quotations().all();
    }

    /** The citations in the sentences that hold a quotation and report it, in text order. */
    List<Place> near(Quotation quotation) {
        return places(scope(quotation));
    }

    /**
     * The citations that say where a quotation comes from: those in it; the ones behind it in its
     * sentence, up to the next quotation; else the only one of its sentence, if it is the only
     * quotation there.
     */
    List<Place> covering(Quotation quotation) {
        Span scope = scope(quotation);
        List<Place> all = places(scope);
        if (quotation.kind() == Quotation.Kind.BLOCK) {
            return all;
        }
        int limit = nextQuotation(quotation, scope);
        List<Place> out =
                all.stream()
                        .filter(c -> c.span().end() > quotation.span().start())
                        .filter(c -> c.span().start() < limit)
                        .toList();
        boolean alone = limit == scope.end() && !isPreceded(quotation, scope);
        return out.isEmpty() && alone && all.size() == 1 ? all : out;
    }

    private Span scope(Quotation quotation) {
        if (quotation.kind() == Quotation.Kind.BLOCK) {
            return block(quotation);
        }
        Span within = blockAt(quotation).span();
        Span scope = sentences(quotation, within);
        for (Quotation other : neighbours(quotation)) {
            if (within.contains(other.span()) && continues(other, quotation)) {
                scope = scope.cover(sentences(other, within));
            }
        }
        return near(quotation, withMarkers(scope, within.end()));
    }

    private static Span near(Quotation quotation, Span scope) {
        return new Span(
                Math.max(scope.start(), quotation.span().start() - REACH),
                Math.min(scope.end(), quotation.span().end() + REACH));
    }

    /** A quotation and those around it, in text order. */
    private List<Quotation> neighbours(Quotation quotation) {
        int at = Spans.firstFrom(quotations, Quotation::span, quotation.span().start());
        return quotations.subList(
                Math.max(0, at - MOST), Math.min(quotations.size(), at + MOST + 1));
    }

    private Block blockAt(Quotation quotation) {
        return document.blocks().get(document.blockAt(quotation.span().start()));
    }

    /** The sentences of a quotation, and that of the clause behind it that reports it. */
    private Span sentences(Quotation quotation, Span within) {
        Span mention = quotation.attribution().mention();
        boolean behind =
                mention != null
                        && mention.start() >= quotation.span().end()
                        && within.contains(mention);
        return sentences(behind ? quotation.span().cover(mention) : quotation.span());
    }

    private Span sentences(Span span) {
        List<Sentence> all = article.sentences();
        Span out = span;
        int first = Math.max(0, Spans.lastBy(all, Sentence::span, span.start()));
        for (int i = first; i < all.size() && all.get(i).span().start() < span.end(); i++) {
            if (all.get(i).span().overlaps(span)) {
                out = out.cover(all.get(i).span());
            }
        }
        return out;
    }

    /** Markers right behind the full stop belong to the sentence before it. */
    private Span withMarkers(Span scope, int limit) {
        int end = scope.end();
        List<Marker> behind = article.citations().markersIn(new Span(end, Math.max(end, limit)));
        for (Marker marker : behind) {
            int start = marker.span().start();
            // "Reed (2004) says" begins a sentence of its own.
            if (!isBlank(end, start) || Character.isLetter(article.text().charAt(start))) {
                break;
            }
            end = marker.span().end();
        }
        return new Span(scope.start(), end);
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(article.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The quoted block, the sentence that announces it, and the line that signs it. */
    private Span block(Quotation quotation) {
        List<Block> blocks = document.blocks();
        int at = document.blockAt(quotation.span().start());
        Span scope = blocks.get(at).span();
        int before = at - 1;
        while (before >= 0
                && at - before < MOST
                && blocks.get(before).region() == Region.Kind.QUOTE_BLOCK) {
            before--;
        }
        if (before >= 0 && !blocks.get(before).span().isEmpty()) {
            Span lead = blocks.get(before).span();
            boolean announces = lead.of(article.text()).stripTrailing().endsWith(":");
            scope =
                    announces
                            ? scope.cover(sentences(new Span(lead.end() - 1, lead.end())))
                            : scope;
        }
        int after = at + 1;
        while (after < blocks.size()
                && after - at < MOST
                && blocks.get(after).region() == Region.Kind.QUOTE_BLOCK) {
            scope = scope.cover(blocks.get(after++).span());
        }
        return near(quotation, scope);
    }

    /** Where the next quotation of somebody else begins, or the scope ends. */
    private int nextQuotation(Quotation quotation, Span scope) {
        for (Quotation other : neighbours(quotation)) {
            boolean later = other.span().start() >= quotation.span().end();
            if (later && other.span().start() < scope.end() && !continues(other, quotation)) {
                return other.span().start();
            }
        }
        return scope.end();
    }

    /**
     * Whether two quotations are pieces of one that its speaker's name interrupts: a fragment in
     * the writer's sentence has a word before it.
     */
    private boolean continues(Quotation one, Quotation other) {
        Quotation later = one.span().start() > other.span().start() ? one : other;
        int before = later.span().start() - 1;
        while (before > 0 && Whitespace.is(article.text().charAt(before))) {
            before--;
        }
        return one.group() == other.group()
                && (before < 0 || !Character.isLetterOrDigit(article.text().charAt(before)));
    }

    private boolean isPreceded(Quotation quotation, Span scope) {
        return neighbours(quotation).stream()
                .filter(q -> q.span().start() >= scope.start())
                .anyMatch(
                        q ->
                                q.span().start() < quotation.span().start()
                                        && !continues(quotation, q));
    }

    private List<Place> places(Span scope) {
        List<Place> out = new ArrayList<>();
        article.citations().markersIn(scope).forEach(m -> out.add(Place.of(m)));
        for (Link link : Spans.startingIn(document.links(), Link::span, scope)) {
            if (link.leadsOut()) {
                out.add(new Place(link.span(), null, link.target()));
            }
        }
        Matcher bare = ADDRESS.matcher(article.text()).region(scope.start(), scope.end());
        while (bare.find()) {
            Span at = new Span(bare.start(), bare.end());
            if (!Spans.anyOverlaps(document.links(), Link::span, at)) {
                out.add(new Place(at, null, bare.group()));
            }
        }
        out.sort(Comparator.comparing(Place::span));
        return out;
    }
}
