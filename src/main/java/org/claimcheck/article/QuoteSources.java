package org.claimcheck.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.citation.Marker;
import org.claimcheck.citation.Reference;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.Link;
import org.claimcheck.document.Region;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.quote.Quotation;
import org.claimcheck.quote.source.SourceCheck;
import org.claimcheck.quote.source.SourceLibrary;
import org.claimcheck.quote.source.SourceText;
import org.claimcheck.quote.source.Verdict;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.claimcheck.text.Whitespace;

/** Compares the quotations of an article with the sources at hand. */
final class QuoteSources {

    /** A shorter source is the head of a page behind a wall, or a message that it is gone. */
    private static final int FEWEST_WORDS = 30;

    /** An address in plain text, without the punctuation behind it. */
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s<>\"“”()\\[\\]]{0,2000}[^\\s<>\"“”()\\[\\].,;:!?'’]");

    private final Article article;
    private final Document document;
    private final SourceLibrary library;
    private final List<Quotation> quotations;
    private final Map<String, Reference> references = new HashMap<>();

    /**
     * A marker or link that covers a quotation.
     *
     * @param sources what it stands for at hand
     * @param addressed whether it says by URL or DOI what it stands for
     */
    private record Cite(Span span, List<SourceText> sources, boolean addressed) {

        boolean isUsable() {
            return sources.stream().anyMatch(QuoteSources::isUsable);
        }
    }

    private QuoteSources(Article article, SourceLibrary library) {
        this.article = article;
        this.document = article.document();
        this.library = library;
        this.quotations = article.quotations().all();
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
        Span scope = quotation.kind() == Quotation.Kind.BLOCK ? block(quotation) : scope(quotation);
        List<Cite> near = cites(scope);
        List<Cite> own = covering(quotation, scope, near);
        // What covers a neighbour may still be where the words are from, but need not be.
        List<Cite> cites = own.isEmpty() ? near : own;
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

    /**
     * The citations that say where a quotation comes from: those in it; the ones behind it in its
     * sentence, up to the next quotation; else the only one of its sentence, if it is the only
     * quotation there.
     *
     * @param all the citations of its sentence
     */
    private List<Cite> covering(Quotation quotation, Span scope, List<Cite> all) {
        if (quotation.kind() == Quotation.Kind.BLOCK) {
            return all;
        }
        int limit = nextQuotation(quotation, scope);
        List<Cite> out =
                all.stream()
                        .filter(c -> c.span().end() > quotation.span().start())
                        .filter(c -> c.span().start() < limit)
                        .toList();
        boolean alone = limit == scope.end() && !isPreceded(quotation, scope);
        return out.isEmpty() && alone && all.size() == 1 ? all : out;
    }

    private Span scope(Quotation quotation) {
        Span scope = sentences(quotation.span());
        int block = document.blockAt(quotation.span().start());
        Span within = document.blocks().get(block).span();
        for (Quotation other : Spans.startingIn(quotations, Quotation::span, within)) {
            if (continues(other, quotation)) {
                scope = scope.cover(sentences(other.span()));
            }
        }
        return scope;
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

    /** The quoted block, the sentence that announces it, and the line that signs it. */
    private Span block(Quotation quotation) {
        List<Block> blocks = document.blocks();
        int at = document.blockAt(quotation.span().start());
        Span scope = blocks.get(at).span();
        int before = at - 1;
        while (before >= 0 && blocks.get(before).region() == Region.Kind.QUOTE_BLOCK) {
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
        while (after < blocks.size() && blocks.get(after).region() == Region.Kind.QUOTE_BLOCK) {
            scope = scope.cover(blocks.get(after++).span());
        }
        return scope;
    }

    /** Where the next quotation of somebody else begins, or the scope ends. */
    private int nextQuotation(Quotation quotation, Span scope) {
        for (Quotation other : Spans.startingIn(quotations, Quotation::span, scope)) {
            boolean later = other.span().start() >= quotation.span().end();
            if (later && !continues(other, quotation)) {
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
        return Spans.startingIn(quotations, Quotation::span, scope).stream()
                .anyMatch(
                        q ->
                                q.span().start() < quotation.span().start()
                                        && !continues(quotation, q));
    }

    private List<Cite> cites(Span scope) {
        List<Cite> out = new ArrayList<>();
        for (Marker marker : article.citations().markersIn(scope)) {
            out.add(new Cite(marker.span(), sources(marker), isAddressed(marker)));
        }
        for (Link link : Spans.startingIn(document.links(), Link::span, scope)) {
            if (link.leadsOut()) {
                out.add(new Cite(link.span(), library.at(link.target()), true));
            }
        }
        Matcher bare = ADDRESS.matcher(article.text()).region(scope.start(), scope.end());
        while (bare.find()) {
            Span at = new Span(bare.start(), bare.end());
            if (!Spans.anyOverlaps(document.links(), Link::span, at)) {
                out.add(new Cite(at, library.at(bare.group()), true));
            }
        }
        return out;
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
