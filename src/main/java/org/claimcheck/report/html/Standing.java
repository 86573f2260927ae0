package org.claimcheck.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.claimcheck.article.Article;
import org.claimcheck.citation.Marker;
import org.claimcheck.citation.Reference;
import org.claimcheck.claim.Claim;
import org.claimcheck.quote.Attribution;
import org.claimcheck.quote.Quotation;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.jspecify.annotations.Nullable;

/** Looks up what stands at a place of an article: what a finding there has to do with. */
final class Standing {

    /** So many sources of one claim are named. */
    private static final int MOST = 5;

    private final Part part;
    private final Article article;
    private final Map<String, Integer> references = new HashMap<>();

    Standing(Part part) {
        this.part = part;
        this.article = part.article();
        List<Reference> all = article.citations().references();
        for (int i = 0; i < all.size(); i++) {
            references.putIfAbsent(all.get(i).id(), i);
        }
    }

    /** The index of the entry that a span lies in; -1 for none. */
    int reference(Span span) {
        return first(article.citations().references(), Reference::span, span);
    }

    /** The index of the entry that a marker points to; -1 for none. */
    int target(Marker marker) {
        return marker.target() == null ? -1 : references.getOrDefault(marker.target(), -1);
    }

    /** The first marker in a span. */
    @Nullable Marker marker(Span span) {
        int at = first(article.citations().markers(), Marker::span, span);
        return at < 0 ? null : article.citations().markers().get(at);
    }

    /** The index of the first quotation in a span that somebody has to answer for; -1 for none. */
    int quotation(Span span) {
        List<Quotation> all = article.quotations().all();
        int end = Spans.firstFrom(all, Quotation::span, span.end());
        int from = Math.max(0, Spans.lastBy(all, Quotation::span, span.start()));
        for (int i = from; i < end; i++) {
            if (all.get(i).isSpeech() && all.get(i).span().overlaps(span)) {
                return i;
            }
        }
        return -1;
    }

    /** The first claim in a span. */
    @Nullable Claim claim(Span span) {
        int at = first(part.claims(), Claim::span, span);
        return at < 0 ? null : part.claims().get(at);
    }

    private static <T> int first(List<T> sorted, Function<T, Span> of, Span span) {
        int at = Math.max(0, Spans.lastBy(sorted, of, span.start()));
        while (at < sorted.size() && of.apply(sorted.get(at)).start() < span.end()) {
            if (of.apply(sorted.get(at)).overlaps(span)) {
                return at;
            }
            at++;
        }
        return -1;
    }

    /** Who is made to answer for words; empty for nobody. */
    String speaker(Attribution attribution) {
        if (attribution.speaker() != null) {
            return attribution.speaker();
        }
        Span mention = attribution.mention();
        return mention == null ? "" : Words.cut(mention.of(article.text()), 80);
    }

    /** How an entry is called in a line: its label, and how it begins. */
    String name(Reference reference) {
        String title = reference.fields().title();
        String text = title == null ? reference.span().of(article.text()) : title;
        String label = reference.label();
        boolean begins = label == null || text.startsWith(label);
        return begins ? Words.cut(text, 90) : "[" + label + "] " + Words.cut(text, 90);
    }

    /** What the document has for the words of a finding, one sentence each. */
    List<String> evidence(Part.Listed listed) {
        Span span = listed.placed().finding().span();
        List<String> out = new ArrayList<>();
        int quoted = quotation(span);
        if (quoted >= 0) {
            out.add(quoted(quoted));
        }
        Marker marker = marker(span);
        if (marker != null) {
            out.add(cited(marker));
        }
        int entry = reference(span);
        if (entry >= 0) {
            Reference reference = article.citations().references().get(entry);
            out.add("Entry, cited " + Words.number(reference.citedBy().size(), "time") + ".");
        }
        Claim claim = claim(span);
        if (claim != null) {
            out.add(claimed(claim));
        }
        return out;
    }

    /** Addresses that stand for the claim a finding is on. */
    List<String> links(Part.Listed listed) {
        Claim claim = claim(listed.placed().finding().span());
        return claim == null ? List.of() : claim.evidence().links().stream().limit(MOST).toList();
    }

    private String quoted(int index) {
        Attribution attribution = article.quotations().all().get(index).attribution();
        String speaker = speaker(attribution);
        String kind = attribution.kind().id().replace('-', ' ');
        String check = article.sourceChecks().get(index).verdict().id().replace('-', ' ');
        String by = speaker.isEmpty() ? "nobody is named" : speaker + " (" + kind + ")";
        return "Quotation: " + by + "; beside its source: " + check + ".";
    }

    private String cited(Marker marker) {
        int target = target(marker);
        return target < 0
                ? "Marker " + marker.label() + " leads to no entry."
                : "Marker "
                        + marker.label()
                        + " leads to: "
                        + name(article.citations().references().get(target));
    }

    private String claimed(Claim claim) {
        List<String> named =
                claim.evidence().sources().stream()
                        .limit(MOST)
                        .map(s -> Words.cut(s.of(article.text()), 80))
                        .toList();
        String names = named.isEmpty() ? "" : ": named " + String.join(", ", named);
        String has = claim.evidence().isEmpty() ? "without evidence" : "with evidence" + names;
        String needs = claim.needs().isEmpty() ? "" : "; needs " + String.join(", ", claim.needs());
        return "Claim (" + claim.kind().id() + ") " + has + needs + ".";
    }
}
