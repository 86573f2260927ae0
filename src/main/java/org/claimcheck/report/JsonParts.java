package org.claimcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.claimcheck.article.Article;
import org.claimcheck.article.CitationScope;
import org.claimcheck.citation.Marker;
import org.claimcheck.citation.Reference;
import org.claimcheck.claim.Claim;
import org.claimcheck.document.Document;
import org.claimcheck.document.Metadata;
import org.claimcheck.document.Region;
import org.claimcheck.engine.Report;
import org.claimcheck.engine.Summary;
import org.claimcheck.input.Source;
import org.claimcheck.nlp.EntityMention;
import org.claimcheck.quantity.Quantity;
import org.claimcheck.quote.Attribution;
import org.claimcheck.quote.Quotation;
import org.claimcheck.quote.source.SourceCheck;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.claimcheck.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Writes what was found in an article: everything of a report but its findings and summary. */
final class JsonParts {

    private final Report report;
    private final Article article;
    private final Document document;
    private final JsonGenerator json;
    private final JsonLookups lookups;

    JsonParts(Report report, JsonGenerator json) {
        this.report = report;
        this.article = report.article();
        this.document = article.document();
        this.json = json;
        this.lookups = new JsonLookups(article, json);
    }

    void write() throws IOException {
        document(report.summary().counts());
        regions();
        entities();
        quotes();
        citations();
        references();
        lookups.links();
        claims();
    }

    private void document(Summary.Counts counts) throws IOException {
        Source source = document.source();
        Metadata metadata = document.metadata();
        json.writeObjectFieldStart("document");
        json.writeStringField("path", source.path());
        json.writeStringField("format", source.format().id());
        json.writeStringField("encoding", source.encoding());
        json.writeStringField("sha256", source.sha256());
        optional("title", metadata.title());
        optional("author", metadata.author());
        optional("site", metadata.site());
        json.writeFieldName("published");
        Metadata.Published published = article.dated();
        if (published == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            json.writeStringField("date", published.date().toString());
            json.writeStringField("from", published.from());
            json.writeArrayFieldStart("others");
            for (Metadata.Dated other : published.others()) {
                json.writeStartObject();
                json.writeStringField("date", other.date().toString());
                json.writeStringField("from", other.from());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        optional("language", metadata.language());
        optional("canonicalUrl", metadata.canonicalUrl());
        json.writeNumberField("words", counts.words());
        json.writeNumberField("sentences", counts.sentences());
        json.writeArrayFieldStart("notes");
        for (String note : source.notes()) {
            json.writeString(note);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void regions() throws IOException {
        json.writeArrayFieldStart("regions");
        for (Region region : document.regions()) {
            json.writeStartObject();
            json.writeStringField("kind", region.kind().id());
            json.writeStringField("reason", region.reason());
            location(region.span());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private record Entity(
            Span span,
            String kind,
            @Nullable String name,
            @Nullable String value,
            @Nullable String unit,
            String basis) {

        static Entity of(EntityMention mention, String name) {
            return new Entity(
                    mention.span(), mention.kind().id(), name, null, null, mention.basis());
        }

        static Entity of(TimeExpression time) {
            return new Entity(
                    time.span(), time.type().id(), null, time.value(), null, time.basis());
        }

        static Entity of(Quantity quantity) {
            String value = quantity.value() == null ? null : quantity.value().toPlainString();
            String bound = quantity.bound().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return new Entity(
                    quantity.span(), quantity.kind().id(), null, value, quantity.unit(), bound);
        }
    }

    private void entities() throws IOException {
        List<Entity> entities = new ArrayList<>();
        Map<Span, String> names = new HashMap<>();
        article.entities().forEach(e -> e.mentions().forEach(m -> names.put(m, e.name())));
        article.names().forEach(n -> entities.add(Entity.of(n, names.get(n.span()))));
        article.times().forEach(t -> entities.add(Entity.of(t)));
        article.quantities().forEach(q -> entities.add(Entity.of(q)));
        entities.sort(Comparator.comparing(Entity::span));
        json.writeArrayFieldStart("entities");
        for (Entity entity : entities) {
            json.writeStartObject();
            json.writeStringField("kind", entity.kind());
            text(entity.span());
            if (entity.name() != null) {
                json.writeStringField("name", entity.name());
            }
            if (entity.value() != null) {
                json.writeStringField("value", entity.value());
            }
            if (entity.unit() != null) {
                json.writeStringField("unit", entity.unit());
            }
            location(entity.span());
            json.writeStringField("basis", entity.basis());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void quotes() throws IOException {
        json.writeArrayFieldStart("quotes");
        List<SourceCheck> checks = article.sourceChecks();
        int next = 0;
        for (Quotation quotation : article.quotations().all()) {
            json.writeStartObject();
            json.writeStringField("kind", quotation.kind().id());
            text(quotation.span());
            location(quotation.span());
            json.writeNumberField("group", quotation.group());
            Attribution attribution = quotation.attribution();
            json.writeObjectFieldStart("attribution");
            json.writeStringField("kind", attribution.kind().id());
            if (attribution.speaker() != null) {
                json.writeStringField("speaker", attribution.speaker());
            }
            mention("mention", attribution.mention());
            mention("cue", attribution.cue());
            mention("via", attribution.via());
            json.writeStringField("basis", attribution.basis().id());
            json.writeEndObject();
            json.writeBooleanField("cited", article.isSourced(quotation));
            new SourceCheckJson(article, json).write(checks.get(next++));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void mention(String field, @Nullable Span span) throws IOException {
        if (span != null) {
            json.writeObjectFieldStart(field);
            text(span);
            location(span);
            json.writeEndObject();
        }
    }

    private void citations() throws IOException {
        json.writeArrayFieldStart("citations");
        List<Marker> markers = article.citations().markers();
        for (int i = 0; i < markers.size(); i++) {
            Marker marker = markers.get(i);
            json.writeStartObject();
            json.writeStringField("label", marker.label());
            json.writeStringField("style", marker.style().id());
            text(marker.span());
            location(marker.span());
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
        location(scope.span());
        strings(
                "claims",
                range(article.claims(), Claim::span, scope.span())
                        .mapToObj(c -> article.claims().get(c).id())
                        .filter(id -> !report.omitted().contains(id))
                        .toList());
        List<Quotation> quotations = article.quotations().all();
        indices("quotes", range(quotations, Quotation::span, scope.span()).boxed().toList());
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
            text(reference.span());
            location(reference.span());
            json.writeObjectFieldStart("fields");
            fields(reference.fields());
            json.writeEndObject();
            indices("citedBy", reference.citedBy());
            if (reference.repeats() != null) {
                json.writeNumberField("repeats", reference.repeats());
            }
            lookups.reference(index++);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void fields(Reference.Fields fields) throws IOException {
        strings("authors", fields.authors());
        optional("title", fields.title());
        optional("container", fields.container());
        optional("year", fields.year());
        optional("pages", fields.pages());
        optional("doi", fields.doi());
        optional("isbn", fields.isbn());
        optional("issn", fields.issn());
        optional("arxiv", fields.arxiv());
        optional("pmid", fields.pmid());
        optional("url", fields.url());
        optional("accessed", fields.accessed());
        optional("archived", fields.archived());
    }

    private void claims() throws IOException {
        json.writeArrayFieldStart("claims");
        for (Claim claim : report.claims()) {
            json.writeStartObject();
            json.writeStringField("id", claim.id());
            json.writeStringField("kind", claim.kind().id());
            json.writeNumberField("score", claim.score());
            text(claim.span());
            location(claim.span());
            json.writeObjectFieldStart("evidence");
            indices("citations", claim.evidence().citations());
            strings("links", claim.evidence().links());
            indices("quotes", claim.evidence().quotes());
            json.writeArrayFieldStart("sources");
            for (Span source : claim.evidence().sources()) {
                json.writeStartObject();
                text(source);
                location(source);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            strings("needs", claim.needs());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void strings(String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private void indices(String field, List<Integer> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (int value : values) {
            json.writeNumber(value);
        }
        json.writeEndArray();
    }

    private void optional(String field, @Nullable String value) throws IOException {
        json.writeStringField(field, value);
    }

    private void text(Span span) throws IOException {
        json.writeStringField("text", span.of(article.text()));
    }

    private void location(Span span) throws IOException {
        JsonReport.location("location", document.location(span), json);
    }
}
