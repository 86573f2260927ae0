package org.claimcheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.claimcheck.citation.Citations;
import org.claimcheck.document.Link;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.quote.Quotation;
import org.claimcheck.text.Fingerprint;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.claimcheck.text.Tokens;
import org.claimcheck.time.TimeExpression;

/** Judges the sentences of a text and finds the claims in them. */
public final class ClaimReader {

    /** Longer sentences are lists or data and are one claim at most. */
    private static final int LONGEST = 2_000;

    private final String text;
    private final Function<Span, Tokens> words;
    private final List<TimeExpression> times;
    private final KindReader kinds;
    private final EvidenceReader evidence;

    private ClaimReader(
            String text,
            Function<Span, Tokens> words,
            List<TimeExpression> times,
            KindReader kinds,
            EvidenceReader evidence) {
        this.text = text;
        this.words = words;
        this.times = times;
        this.kinds = kinds;
        this.evidence = evidence;
    }

    /**
     * All lists are in text order.
     *
     * @param words the words of a stretch of the text
     * @param covered the span that each marker stands for
     */
    public static ClaimReader of(
            String text,
            Function<Span, Tokens> words,
            List<Quantity> quantities,
            List<TimeExpression> times,
            List<Quotation> quotations,
            Citations citations,
            List<Span> covered,
            List<Link> links,
            List<Sentence> prose) {
        return new ClaimReader(
                text,
                words,
                times,
                new KindReader(quantities, times, quotations),
                new EvidenceReader(
                        text,
                        words,
                        quotations,
                        citations,
                        covered,
                        links,
                        prose.stream().map(Sentence::span).toList()));
    }

    /**
     * Each sentence with its kind and score, in the same order.
     *
     * @param worthiness the probability that a sentence is worth checking
     */
    public List<Assessment> assess(List<Sentence> prose, ToDoubleFunction<String> worthiness) {
        return prose.stream()
                .map(Sentence::span)
                .map(
                        s ->
                                new Assessment(
                                        s,
                                        kinds.kind(words.apply(s), s),
                                        rounded(worthiness.applyAsDouble(s.of(text)))))
                .toList();
    }

    /** Three digits: more would be false precision. */
    private static double rounded(double score) {
        return Math.round(score * 1000) / 1000.0;
    }

    /** The claims of judged sentences, in text order. */
    public List<Claim> claims(List<Assessment> assessments) {
        Fingerprint ids = new Fingerprint();
        List<Claim> out = new ArrayList<>();
        for (Assessment sentence : assessments) {
            if (sentence.isClaim()) {
                for (Span part : parts(sentence)) {
                    claim(sentence, part, ids, out);
                }
            }
        }
        return out;
    }

    private List<Span> parts(Assessment sentence) {
        Span span = sentence.span();
        if (sentence.kind() == Kind.QUOTE || span.length() > LONGEST) {
            return List.of(span);
        }
        List<Span> anchors = new ArrayList<>();
        kinds.figures(span).forEach(q -> anchors.add(q.span()));
        Spans.startingIn(times, TimeExpression::span, span).stream()
                .filter(KindReader::isDated)
                .forEach(t -> anchors.add(t.span()));
        anchors.sort(null);
        return ClaimParts.of(text, span, words.apply(span), anchors);
    }

    private void claim(Assessment sentence, Span part, Fingerprint ids, List<Claim> out) {
        Tokens tokens = words.apply(part);
        // A part that shares its subject with another is short, and no fragment.
        boolean whole = part.equals(sentence.span());
        Kind own = whole ? sentence.kind() : kinds.kind(tokens, part);
        Kind kind = own == Kind.OTHER ? sentence.kind() : own;
        if (!kind.isCheckable()) {
            return;
        }
        Evidence found = evidence.of(part, sentence.span());
        boolean dated =
                Spans.startingIn(times, TimeExpression::span, sentence.span()).stream()
                        .anyMatch(KindReader::isDated);
        out.add(
                new Claim(
                        ids.later("claim", part.of(text)),
                        kind,
                        sentence.score(),
                        part,
                        found,
                        Needs.of(tokens, found, dated)));
    }
}
