package org.claimcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.claimcheck.article.Article;
import org.claimcheck.quote.source.Change;
import org.claimcheck.quote.source.Comparison;
import org.claimcheck.quote.source.SourceCheck;
import org.claimcheck.quote.source.SourceText;
import org.claimcheck.text.Location;

/** Writes what became of a quotation beside its source. */
final class SourceCheckJson {

    private final Article article;
    private final JsonGenerator json;

    SourceCheckJson(Article article, JsonGenerator json) {
        this.article = article;
        this.json = json;
    }

    void write(SourceCheck check) throws IOException {
        json.writeObjectFieldStart("sourceCheck");
        json.writeStringField("verdict", check.verdict().id());
        SourceText source = check.source();
        if (source != null) {
            source(check, source);
            passage(check);
            Comparison comparison = check.comparison();
            if (comparison.flaw() != Comparison.Flaw.NONE) {
                json.writeStringField("flaw", comparison.flaw().id());
            }
            if (!comparison.changes().isEmpty()) {
                json.writeArrayFieldStart("changes");
                for (Change change : comparison.changes()) {
                    change(change, source);
                }
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }

    private void source(SourceCheck check, SourceText source) throws IOException {
        json.writeObjectFieldStart("source");
        json.writeStringField("path", source.path());
        if (!source.addresses().isEmpty()) {
            json.writeStringField("url", source.addresses().get(0));
        }
        json.writeStringField("sha256", source.sha256());
        json.writeNumberField("words", source.size());
        json.writeBooleanField("cited", check.cited());
        json.writeEndObject();
    }

    private void passage(SourceCheck check) throws IOException {
        Location place = check.place();
        if (place != null) {
            json.writeObjectFieldStart("passage");
            json.writeStringField("text", check.passage());
            JsonReport.location("location", place, json);
            json.writeEndObject();
        }
    }

    private void change(Change change, SourceText source) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", change.kind().id());
        json.writeStringField("quoted", change.quoted().of(article.text()));
        json.writeStringField("source", change.source().of(source.text()));
        JsonReport.location("location", article.document().location(change.quoted()), json);
        json.writeEndObject();
    }
}
