package org.claimcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.claimcheck.article.Article;
import org.claimcheck.article.CitationScope;
import org.claimcheck.citation.Marker;
import org.claimcheck.citation.Reference;
import org.claimcheck.claim.Claim;
import org.claimcheck.engine.Report;
import org.claimcheck.quote.Quotation;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;

/** Writes the markers of an article, what they support, and the references they lead to. */
final class JsonCitations {

    private final Report report;
    private final Article article;
    private final JsonLookups lookups;
    private final JsonValues values;
    private final JsonGenerator json;

    JsonCitations(Report report, JsonLookups lookups, JsonGenerator json) {
        this.report = report;
        this.article = report.article();
        this.lookups = lookups;
        this.values = new JsonValues(article, json);
        this.json = json;
    }

    void write() throws IOException {
        citations();
        references();
    }

    private void citations() throws IOException {
        json.writeArrayFieldStart("citations");
        List<Marker> markers = article.citations().markers();
        for (int i = 0; i < markers.size(); i++) {
            Marker marker = markers.get(i);
            json.writeStartObject();
            json.writeStringField("label", marker.label());
            json.writeStringField("style", marker.style().id());
            values.text(marker.span());
            values.location(marker.span());
            if (marker.target() != null) {
                json.writeStringField("target", marker.target());
            }
            json.writeBooleanField("resolved", marker.isResolved());
            if (!marker.isResolved()) {
                json.writeStringField("reason", marker.resolution().id());
            }
            supports(article.scopes().get(i));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void supports(CitationScope scope) throws IOException {
        json.writeObjectFieldStart("supports");
        json.writeStringField("kind", scope.kind().id());
        values.location(scope.span());
        values.strings(
                "claims",
                range(article.claims(), Claim::span, scope.span())
                        .mapToObj(c -> article.claims().get(c).id())
                        .filter(id -> !report.omitted().contains(id))
                        .toList());
        List<Quotation> quotations = article.quotations().all();
        values.indices("quotes", range(quotations, Quotation::span, scope.span()).boxed().toList());
        json.writeEndObject();
    }

    /** The indices of the things that overlap a span, given that they are in text order. */
    private static <T> IntStream range(List<T> sorted, Function<T, Span> of, Span span) {
        int first = Math.max(0, Spans.lastBy(sorted, of, span.start()));
        return IntStream.range(first, Spans.firstFrom(sorted, of, span.end()))
                .filter(i -> of.apply(sorted.get(i)).overlaps(span));
    }

    private void references() throws IOException {
        json.writeArrayFieldStart("references");
        int index = 0;
        for (Reference reference : article.citations().references()) {
            json.writeStartObject();
            json.writeStringField("id", reference.id());
            if (reference.label() != null) {
                json.writeStringField("label", reference.label());
            }
            values.text(reference.span());
            values.location(reference.span());
            json.writeObjectFieldStart("fields");
            fields(reference.fields());
            json.writeEndObject();
            values.indices("citedBy", reference.citedBy());
            if (reference.repeats() != null) {
                json.writeNumberField("repeats", reference.repeats());
            }
            lookups.reference(index++);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void fields(Reference.Fields fields) throws IOException {
        values.strings("authors", fields.authors());
        values.optional("title", fields.title());
        values.optional("container", fields.container());
        values.optional("year", fields.year());
        values.optional("pages", fields.pages());
        values.optional("doi", fields.doi());
        values.optional("isbn", fields.isbn());
        values.optional("issn", fields.issn());
        values.optional("arxiv", fields.arxiv());
        values.optional("pmid", fields.pmid());
        values.optional("url", fields.url());
        values.optional("accessed", fields.accessed());
        values.optional("archived", fields.archived());
    }
}
