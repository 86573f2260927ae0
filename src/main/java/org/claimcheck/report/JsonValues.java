package org.claimcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.claimcheck.article.Article;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Writes the values that all parts of a report are made of. */
final class JsonValues {

    private final Article article;
    private final JsonGenerator json;

    JsonValues(Article article, JsonGenerator json) {
        this.article = article;
        this.json = json;
    }

    void strings(String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    void indices(String field, List<Integer> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (int value : values) {
            json.writeNumber(value);
        }
        json.writeEndArray();
    }

    void optional(String field, @Nullable String value) throws IOException {
        json.writeStringField(field, value);
    }

    void text(Span span) throws IOException {
        json.writeStringField("text", span.of(article.text()));
    }

    void location(Span span) throws IOException {
        JsonReport.location("location", article.document().location(span), json);
    }
}
