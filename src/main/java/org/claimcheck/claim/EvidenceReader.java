package org.claimcheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.claimcheck.citation.Citations;
import org.claimcheck.citation.Marker;
import org.claimcheck.document.Link;
import org.claimcheck.quote.Attribution;
import org.claimcheck.quote.Quotation;
import org.claimcheck.text.Lazy;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.claimcheck.text.Tokens;

/** Lists what stands for a claim. */
final class EvidenceReader {

    /** A reader does not look further back for who "she" is than this many sentences. */
    private static final int LONGEST_TURN = 8;

    /** So many sentences without a word on who speaks end a turn. */
    private static final int LONGEST_GAP = 2;

    private final String text;
    private final Function<Span, Tokens> words;
    private final List<Quotation> quotations;
    private final List<Marker> markers;
    private final List<Span> covered;
    private final List<Link> links;
    private final List<Span> remarks;
    private final List<Span> sentences;
    private final Lazy<Introductions> introductions;

    /**
     * @param words the words of a stretch of the text
     * @param quotations all lists are in text order
     * @param covered what each marker stands for
     * @param sentences those of the running text
     */
    EvidenceReader(
            String text,
            Function<Span, Tokens> words,
            List<Quotation> quotations,
            Citations citations,
            List<Span> covered,
            List<Link> links,
            List<Span> sentences) {
        this.text = text;
        this.words = words;
        this.quotations = quotations;
        this.markers = citations.markers();
        this.remarks = citations.cleanup();
        this.covered = covered;
        this.links = links;
        this.sentences = sentences;
        this.introductions = Lazy.of(() -> Introductions.of(text, words, sentences));
    }

    /**
     * The citations that cover a part of a sentence and what else stands in it; if there is
     * nothing, the links behind it and who is named behind or before it ("According to the Board,
     * …").
     */
    Evidence of(Span part, Span sentence) {
        Evidence own = in(part);
        if (!own.isEmpty()) {
            return own;
        }
        Evidence other = part.equals(sentence) ? own : around(part, sentence);
        return other.isEmpty() ? ofSpeaker(sentence) : other;
    }

    private Evidence around(Span part, Span sentence) {
        Evidence behind = in(new Span(part.end(), sentence.end()));
        Evidence before = in(new Span(sentence.start(), part.start()));
        boolean named = !behind.sources().isEmpty() || !behind.quotes().isEmpty();
        Evidence other = named ? behind : before;
        return new Evidence(List.of(), behind.links(), other.quotes(), other.sources());
    }

    /** "He added" in a sentence behind one that says who: nothing but a pronoun stands there. */
    private Evidence ofSpeaker(Span sentence) {
        Span goesOn = NamedSources.pronoun(words.apply(sentence));
        boolean quoted = goesOn != null && Spans.anyOverlaps(quotations, Quotation::span, goesOn);
        boolean known =
                goesOn != null
                        && !quoted
                        && isNamed(Spans.lastBy(sentences, s -> s, sentence.start()));
        return new Evidence(List.of(), List.of(), List.of(), known ? List.of(goesOn) : List.of());
    }

    /** Whether one of the sentences before names the one who goes on speaking. */
    private boolean isNamed(int sentence) {
        int oldest = Math.max(0, sentence - LONGEST_TURN);
        int gap = 0;
        for (int i = sentence - 1; i >= oldest && gap < LONGEST_GAP; i--) {
            Span span = sentences.get(i);
            Tokens tokens = words.apply(span);
            if (!in(span).isEmpty()) {
                return true;
            }
            gap = NamedSources.pronoun(tokens) == null ? gap + 1 : 0;
        }
        return false;
    }

    private List<Span> sources(Tokens tokens) {
        return NamedSources.of(text, tokens, introductions);
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
                .filter(l -> l.leadsOut() && !isRemark(l.span()))
                .forEach(l -> targets.add(l.target()));
        return new Evidence(
                citations(span), List.copyOf(targets), quotes(span), sources(words.apply(span)));
    }

    /** "[citation needed]" links to a page on how to cite. */
    private boolean isRemark(Span link) {
        return Spans.anyOverlaps(remarks, r -> r, link);
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
