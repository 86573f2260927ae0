package org.claimcheck.ledger;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.article.Article;
import org.claimcheck.citation.Marker;
import org.claimcheck.claim.Evidence;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.quote.Attribution;
import org.claimcheck.text.Fingerprint;
import org.claimcheck.text.Location;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;

/** Says in cells what stands in one article; gives out ids, so it serves one reading. */
final class Cells {

    /** So much of a sentence is shown to either side of a figure, in UTF-16 units. */
    private static final int AROUND = 100;

    /** Longer lists of evidence end in a count. */
    private static final int MOST_EVIDENCE = 20;

    private final Article article;
    private final String path;
    private final Fingerprint ids = new Fingerprint();

    /**
     * @param path as in the ledger
     */
    Cells(Article article, String path) {
        this.article = article;
        this.path = path;
    }

    /** The words of a span as a ledger shows them. */
    String text(Span span) {
        return ClaimText.of(article.text(), span, article.citations().markers());
    }

    /**
     * A thing to check, with an id made from its wording.
     *
     * @param cells what is known of it but its place
     */
    Item item(RowKind kind, Span span, Map<Column, String> cells) {
        String wording = Wording.key(kind.wording(c -> cells.getOrDefault(c, "")));
        String id = ids.next(kind.id(), wording);
        return item(kind, id, span, article.document().location(span), cells);
    }

    Item item(RowKind kind, String id, Span span, Location at, Map<Column, String> cells) {
        Map<Column, String> all = new EnumMap<>(Column.class);
        all.putAll(cells);
        all.put(Column.ID, kind.id() + "-" + id);
        all.put(Column.ROW, kind.id());
        all.put(Column.PATH, path);
        all.put(Column.LOCATION, place(at));
        all.put(Column.START, Integer.toString(at.start()));
        all.put(Column.END, Integer.toString(at.end()));
        return new Item(kind, span, at.start(), all, List.of(), Set.of());
    }

    private static String place(Location at) {
        String line = "L" + at.line() + ":" + at.column();
        String part = at.path();
        return part == null ? line : part.substring(part.indexOf('!') + 1) + " " + line;
    }

    /** The sentence around a span; the span itself outside of all sentences. */
    Span sentence(Span span) {
        List<Sentence> sentences = article.sentences();
        int i = Spans.lastBy(sentences, Sentence::span, span.start());
        return i >= 0 && sentences.get(i).span().contains(span) ? sentences.get(i).span() : span;
    }

    /** What stands around a span in its sentence, cut at words. */
    String context(Span span) {
        Span sentence = sentence(span);
        int from = Math.max(sentence.start(), span.start() - AROUND);
        int to = Math.min(sentence.end(), span.end() + AROUND);
        String text = article.text();
        while (from > sentence.start() && from < span.start() && text.charAt(from - 1) != ' ') {
            from++;
        }
        while (to < sentence.end() && to > span.end() && text.charAt(to) != ' ') {
            to--;
        }
        String left = from > sentence.start() ? "…" : "";
        String right = to < sentence.end() ? "…" : "";
        return left + text(new Span(from, to)) + right;
    }

    /** What stands for a claim, in the words of the document. */
    String evidence(Evidence evidence) {
        Set<String> out = new LinkedHashSet<>();
        List<Marker> markers = article.citations().markers();
        List<Marker> cited =
                evidence.citations().stream().limit(MOST_EVIDENCE).map(markers::get).toList();
        out.addAll(ClaimText.markers(article.text(), cited));
        out.addAll(evidence.links());
        for (int i : evidence.quotes()) {
            out.add("quotation" + by(article.quotations().all().get(i).attribution()));
        }
        evidence.sources().forEach(s -> out.add(text(s)));
        List<String> shown = out.stream().limit(MOST_EVIDENCE).toList();
        return String.join("; ", shown);
    }

    private String by(Attribution attribution) {
        String speaker = speaker(attribution);
        return speaker.isEmpty() ? "" : " of " + speaker;
    }

    /** Who is made to answer for words; empty for nobody. */
    String speaker(Attribution attribution) {
        if (attribution.speaker() != null) {
            return attribution.speaker();
        }
        return attribution.mention() == null ? "" : text(attribution.mention());
    }
}
