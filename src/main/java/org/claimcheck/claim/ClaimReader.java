package org.claimcheck.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.citation.Marker;
import org.claimcheck.document.Link;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.quote.Attribution;
import org.claimcheck.quote.Quotation;
import org.claimcheck.text.Fingerprint;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.claimcheck.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Finds checkable claims by cues, at most one a sentence. Each score is the share of sentences with
 * that cue that people called check-worthy, counted on the ClaimBuster training sentences (CC BY
 * 4.0): percent .86, million .81, money .80, any number .67, "in" and a year .70, largest .83,
 * highest .62, first time .61, voted .77, passed .74, result of .54, said .42. A score ranks; it
 * never gates.
 */
public final class ClaimReader {

    private static final double PERCENT = .86;
    private static final double MONEY = .80;
    private static final double LARGE_NUMBER = .81;
    private static final double NUMBER = .67;
    private static final double RANK = .62;
    private static final double LAW = .74;
    private static final double CAUSE = .54;
    private static final double DATED_EVENT = .70;
    private static final double SPEECH = .42;

    /** "1990." or "Photo: AP" claims nothing. */
    private static final int FEWEST_GAPS = 3;

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal SMALL = BigDecimal.valueOf(12);

    private static final List<String> RANK_CUES =
            List.of(
                    "the largest",
                    "the biggest",
                    "the highest",
                    "the lowest",
                    "the smallest",
                    "the fastest",
                    "the oldest",
                    "the most populous",
                    "for the first time",
                    "first ever",
                    "in history",
                    "more than any other");
    private static final List<String> LAW_CUES =
            List.of(
                    "voted for",
                    "voted against",
                    "passed a law",
                    "passed the",
                    "ratified",
                    "vetoed",
                    "signed into law",
                    "banned",
                    "outlawed",
                    "ruled that");
    private static final List<String> CAUSE_CUES =
            List.of("as a result of", "caused by", "led to", "resulted in", "because of");
    private static final Set<String> NOT_A_CLAIM =
            Set.of("i", "we", "please", "let", "if", "my", "our");

    private final String text;
    private final List<Quantity> quantities;
    private final List<TimeExpression> times;
    private final List<Quotation> quotations;
    private final List<Marker> markers;
    private final List<Link> links;

    private ClaimReader(
            String text,
            List<Quantity> quantities,
            List<TimeExpression> times,
            List<Quotation> quotations,
            List<Marker> markers,
            List<Link> links) {
        this.text = text;
        this.quantities = quantities;
        this.times = times;
        this.quotations = quotations;
        this.markers = markers;
        this.links = links;
    }

    /**
     * The claims of the sentences, in text order.
     *
     * @param prose sentences of running text; all lists are in text order
     */
    public static List<Claim> read(
            String text,
            List<Sentence> prose,
            List<Quantity> quantities,
            List<TimeExpression> times,
            List<Quotation> quotations,
            List<Marker> markers,
            List<Link> links) {
        ClaimReader reader = new ClaimReader(text, quantities, times, quotations, markers, links);
        Fingerprint ids = new Fingerprint();
        List<Claim> out = new ArrayList<>();
        for (Sentence sentence : prose) {
            Cue cue = reader.cue(sentence.span());
            if (cue != null) {
                String id = ids.next("claim", sentence.span().of(text));
                Evidence evidence = reader.evidence(sentence.span());
                out.add(
                        new Claim(
                                id,
                                cue.kind(),
                                cue.score(),
                                sentence.span(),
                                evidence,
                                evidence.isEmpty() ? List.of("source") : List.of()));
            }
        }
        return out;
    }

    private record Cue(Claim.Kind kind, double score) {}

    private @Nullable Cue cue(Span sentence) {
        String words = sentence.of(text).toLowerCase(Locale.ROOT);
        int firstSpace = words.indexOf(' ');
        boolean excluded =
                words.endsWith("?")
                        || words.chars().filter(c -> c == ' ').count() < FEWEST_GAPS
                        || NOT_A_CLAIM.contains(words.substring(0, Math.max(0, firstSpace)));
        if (excluded) {
            return null;
        }
        double figure = 0;
        for (Quantity quantity : Spans.startingIn(quantities, Quantity::span, sentence)) {
            figure = Math.max(figure, score(quantity));
        }
        if (figure > 0) {
            return new Cue(Claim.Kind.QUANTITY, figure);
        }
        if (containsAny(words, LAW_CUES)) {
            return new Cue(Claim.Kind.LAW, LAW);
        }
        if (containsAny(words, RANK_CUES)) {
            return new Cue(Claim.Kind.RANK, RANK);
        }
        if (Spans.startingIn(times, TimeExpression::span, sentence).stream()
                .anyMatch(this::isDated)) {
            return new Cue(Claim.Kind.EVENT, DATED_EVENT);
        }
        if (containsAny(words, CAUSE_CUES)) {
            return new Cue(Claim.Kind.CAUSE, CAUSE);
        }
        boolean speech =
                Spans.startingIn(quotations, Quotation::span, sentence).stream()
                        .anyMatch(Quotation::isSpeech);
        return speech ? new Cue(Claim.Kind.QUOTE, SPEECH) : null;
    }

    private static double score(Quantity quantity) {
        return switch (quantity.kind()) {
            case PERCENT -> PERCENT;
            case MONEY -> MONEY;
            case MEASURE -> NUMBER;
            case NUMBER -> isLarge(quantity) ? LARGE_NUMBER : isCount(quantity) ? NUMBER : 0;
            case FRACTION -> NUMBER;
            case ORDINAL, MALFORMED -> 0;
        };
    }

    /** "Two countries" counts nothing that anybody would look up. */
    private static boolean isCount(Quantity quantity) {
        return quantity.value() != null && quantity.value().compareTo(SMALL) > 0;
    }

    private static boolean isLarge(Quantity quantity) {
        return quantity.value() != null && quantity.value().compareTo(MILLION) >= 0;
    }

    private boolean isDated(TimeExpression time) {
        String value = time.value();
        return time.type() == TimeExpression.Type.DATE
                && value != null
                && value.length() >= 4
                && Character.isDigit(value.charAt(0))
                && Character.isDigit(value.charAt(3));
    }

    private static boolean containsAny(String words, List<String> cues) {
        return cues.stream().anyMatch(words::contains);
    }

    private Evidence evidence(Span sentence) {
        List<Integer> citations = new ArrayList<>();
        int marker = Spans.firstFrom(markers, Marker::span, sentence.start());
        int afterMarkers = Spans.firstFrom(markers, Marker::span, sentence.end());
        for (int i = marker; i < afterMarkers; i++) {
            if (markers.get(i).isResolved()) {
                citations.add(i);
            }
        }
        Set<String> targets = new TreeSet<>();
        Spans.startingIn(links, Link::span, sentence).stream()
                .filter(Link::leadsOut)
                .forEach(l -> targets.add(l.target()));
        List<Integer> quotes = new ArrayList<>();
        int quote = Spans.firstFrom(quotations, Quotation::span, sentence.start());
        int afterQuotes = Spans.firstFrom(quotations, Quotation::span, sentence.end());
        for (int i = quote; i < afterQuotes; i++) {
            Quotation quotation = quotations.get(i);
            boolean named =
                    quotation.attribution().kind() == Attribution.Kind.PERSON
                            || quotation.attribution().kind() == Attribution.Kind.ORGANISATION;
            if (named && quotation.isSpeech()) {
                quotes.add(i);
            }
        }
        return new Evidence(citations, List.copyOf(targets), quotes);
    }
}
