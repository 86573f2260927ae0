package org.claimcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.article.Article;
import org.claimcheck.lookup.LinkCheck;
import org.claimcheck.lookup.RecordCheck;
import org.claimcheck.lookup.RecordCheck.Field;
import org.claimcheck.lookup.RecordCheck.Retraction;
import org.claimcheck.lookup.RecordCheck.Work;
import org.claimcheck.lookup.WebLink;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Writes what was found out online; nothing unless the user asked for it. */
final class JsonLookups {

    private final Article article;
    private final JsonGenerator json;

    JsonLookups(Article article, JsonGenerator json) {
        this.article = article;
        this.json = json;
    }

    /** The addresses that were to be visited, by first mention. */
    void links() throws IOException {
        if (!article.lookups().asked()) {
            return;
        }
        Map<String, List<Span>> places = places();
        json.writeArrayFieldStart("links");
        for (Map.Entry<String, LinkCheck> link : article.lookups().links().entrySet()) {
            LinkCheck check = link.getValue();
            json.writeStartObject();
            json.writeStringField("url", link.getKey());
            json.writeStringField("verdict", check.status().id());
            json.writeStringField("reason", check.reason());
            optional("movedTo", check.movedTo());
            if (check.fragment() != LinkCheck.Fragment.NONE) {
                json.writeStringField("fragment", check.fragment().id());
            }
            optional("archived", check.archived());
            json.writeArrayFieldStart("locations");
            for (Span span : places.getOrDefault(link.getKey(), List.of())) {
                JsonReport.location(article.document().location(span), json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private Map<String, List<Span>> places() {
        Map<String, List<Span>> out = new HashMap<>();
        for (WebLink link : article.webLinks()) {
            if (article.isChecked(link.span())) {
                out.computeIfAbsent(link.address(), k -> new ArrayList<>()).add(link.span());
            }
        }
        return out;
    }

    /** What a registry says about the work of an entry. */
    void reference(int index) throws IOException {
        RecordCheck check = article.lookups().references().get(index);
        if (check == null) {
            return;
        }
        json.writeObjectFieldStart("online");
        json.writeStringField("verdict", check.verdict().id());
        json.writeStringField("identifier", check.identifier());
        json.writeStringField("service", check.service());
        optional("reason", check.reason().isEmpty() ? null : check.reason());
        json.writeArrayFieldStart("differs");
        for (Field field : check.differing()) {
            json.writeString(field.id());
        }
        json.writeEndArray();
        Work work = check.work();
        if (work != null) {
            json.writeObjectFieldStart("record");
            optional("title", work.title());
            optional("firstAuthor", work.firstAuthor());
            if (work.year() != null) {
                json.writeNumberField("year", work.year());
            }
            json.writeEndObject();
        }
        Retraction retraction = check.retraction();
        if (retraction != null) {
            json.writeObjectFieldStart("retraction");
            json.writeStringField("kind", retraction.kind());
            optional("notice", retraction.notice());
            optional("date", retraction.date());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void optional(String field, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(field, value);
        }
    }
}
