package org.claimcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimcheck.article.Article;
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
import org.claimcheck.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Writes what was found in an article: everything of a report but its findings and summary. */
final class JsonParts {

    private final Report report;
    private final Article article;
    private final Document document;
    private final JsonGenerator json;
    private final JsonValues values;

    JsonParts(Report report, JsonGenerator json) {
        this.report = report;
        this.article = report.article();
        this.document = article.document();
        this.json = json;
        this.values = new JsonValues(article, json);
    }

    void write() throws IOException {
        document(report.summary().counts());
        regions();
        entities();
        quotes();
        JsonLookups lookups = new JsonLookups(article, json);
        new JsonCitations(report, lookups, json).write();
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
        values.optional("title", metadata.title());
        values.optional("author", metadata.author());
        values.optional("site", metadata.site());
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
        values.optional("language", metadata.language());
        values.optional("canonicalUrl", metadata.canonicalUrl());
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
            values.location(region.span());
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
            values.text(entity.span());
            if (entity.name() != null) {
                json.writeStringField("name", entity.name());
            }
            if (entity.value() != null) {
                json.writeStringField("value", entity.value());
            }
            if (entity.unit() != null) {
                json.writeStringField("unit", entity.unit());
            }
            values.location(entity.span());
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
            values.text(quotation.span());
            values.location(quotation.span());
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
            values.text(span);
            values.location(span);
            json.writeEndObject();
        }
    }

    private void claims() throws IOException {
        json.writeArrayFieldStart("claims");
        for (Claim claim : report.claims()) {
            json.writeStartObject();
            json.writeStringField("id", claim.id());
            json.writeStringField("kind", claim.kind().id());
            json.writeNumberField("score", claim.score());
            values.text(claim.span());
            values.location(claim.span());
            json.writeObjectFieldStart("evidence");
            values.indices("citations", claim.evidence().citations());
            values.strings("links", claim.evidence().links());
            values.indices("quotes", claim.evidence().quotes());
            json.writeArrayFieldStart("sources");
            for (Span source : claim.evidence().sources()) {
                json.writeStartObject();
                values.text(source);
                values.location(source);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            values.strings("needs", claim.needs());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
