package org.claimcheck.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.claimcheck.document.Document;
import org.claimcheck.engine.PlacedFinding;
import org.claimcheck.engine.Report;
import org.claimcheck.engine.Summary;
import org.claimcheck.engine.SuppressedFinding;
import org.claimcheck.input.Limit;
import org.claimcheck.input.Truncation;
import org.claimcheck.rule.Severity;
import org.claimcheck.suppression.Suppression;
import org.claimcheck.text.Location;
import org.jspecify.annotations.Nullable;

/** Writes reports as JSON, as the schema that ships with the program describes it. */
public final class JsonReport {

    /** Raised when a field changes its meaning or goes away; new fields may come any time. */
    public static final String SCHEMA_VERSION = "1.0";

    private static final JsonFactory JSON = new JsonFactory();

    private final Tool tool;
    private final Severity least;

    /** What wrote the report. */
    public record Tool(String name, String version) {}

    /**
     * @param least findings below this severity are left out of {@code findings}, not of the counts
     */
    public JsonReport(Tool tool, Severity least) {
        this.tool = tool;
        this.least = least;
    }

    /** One object, indented; no line break after it. */
    public String object(Report report) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = indented(out)) {
            write(report, null, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** One object on one line, with a line break after it. */
    public String line(Report report) {
        return line(report, null);
    }

    /**
     * @param id of the document in its corpus; null for none
     */
    public String line(Report report, @Nullable String id) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            write(report, id, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.append('\n').toString();
    }

    static void write(Tool tool, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", tool.name());
        json.writeStringField("version", tool.version());
        json.writeEndObject();
    }

    static JsonGenerator indented(Writer out) throws IOException {
        JsonGenerator json = JSON.createGenerator(out);
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(
                new DefaultPrettyPrinter()
                        .withObjectIndenter(indenter)
                        .withArrayIndenter(indenter));
        return json;
    }

    private void write(Report report, @Nullable String id, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("schemaVersion", SCHEMA_VERSION);
        write(tool, json);
        if (id != null) {
            json.writeStringField("id", id);
        }
        new JsonParts(report, json).write();
        json.writeArrayFieldStart("findings");
        for (PlacedFinding placed : report.findings()) {
            if (placed.finding().severity().compareTo(least) >= 0) {
                finding(placed, null, json);
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("suppressed");
        for (SuppressedFinding hidden : report.suppressed()) {
            if (hidden.placed().finding().severity().compareTo(least) >= 0) {
                finding(hidden.placed(), hidden.why(), json);
            }
        }
        json.writeEndArray();
        summary(report, json);
        json.writeEndObject();
    }

    private static void finding(
            PlacedFinding placed, @Nullable Suppression hidden, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", placed.finding().rule());
        json.writeStringField("severity", placed.finding().severity().id());
        json.writeStringField("message", placed.finding().message());
        location("location", placed.location(), json);
        json.writeStringField("excerpt", placed.excerpt());
        if (placed.finding().suggestion() != null) {
            json.writeStringField("suggestion", placed.finding().suggestion());
        }
        if (!placed.related().isEmpty()) {
            json.writeArrayFieldStart("related");
            for (Location related : placed.related()) {
                location(related, json);
            }
            json.writeEndArray();
        }
        json.writeStringField("fingerprint", placed.fingerprint());
        if (hidden != null) {
            json.writeObjectFieldStart("suppression");
            json.writeStringField("by", hidden.by().id());
            json.writeStringField("kind", hidden.by().kind());
            json.writeStringField("reason", hidden.reason());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void summary(Report report, JsonGenerator json) throws IOException {
        Summary summary = report.summary();
        json.writeObjectFieldStart("summary");
        json.writeStringField("verdict", summary.verdict());
        json.writeObjectFieldStart("findings");
        json.writeObjectFieldStart("bySeverity");
        for (var entry : summary.findings().bySeverity().entrySet()) {
            json.writeNumberField(entry.getKey().id(), entry.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("byRule");
        for (var entry : summary.findings().byRule().entrySet()) {
            json.writeNumberField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("suppressed");
        for (var entry : summary.bySuppression().entrySet()) {
            json.writeNumberField(entry.getKey().id(), entry.getValue());
        }
        json.writeEndObject();
        boolean truncated = report.truncates(Limit.FINDINGS);
        json.writeBooleanField("truncated", truncated);
        json.writeEndObject();
        Summary.Counts counts = summary.counts();
        json.writeObjectFieldStart("counts");
        json.writeNumberField("quotations", counts.quotations());
        json.writeNumberField("identifiedQuotations", counts.identifiedQuotations());
        json.writeNumberField("markers", counts.markers());
        json.writeNumberField("resolvedMarkers", counts.resolvedMarkers());
        json.writeNumberField("references", counts.references());
        json.writeNumberField("links", counts.links());
        json.writeEndObject();
        json.writeObjectFieldStart("coverage");
        json.writeNumberField("claims", summary.coverage().claims());
        json.writeNumberField("withEvidence", summary.coverage().withEvidence());
        json.writeNumberField("withoutEvidence", summary.coverage().withoutEvidence());
        coverage(report, json);
        json.writeEndObject();
        json.writeArrayFieldStart("notChecked");
        for (String sentence : summary.notChecked()) {
            json.writeString(sentence);
        }
        json.writeEndArray();
        truncations(report, json);
        json.writeEndObject();
    }

    private static void truncations(Report report, JsonGenerator json) throws IOException {
        if (!report.truncated()) {
            return;
        }
        json.writeArrayFieldStart("truncated");
        for (Truncation truncation : report.truncations()) {
            json.writeStartObject();
            json.writeStringField("limit", truncation.limit().id());
            json.writeNumberField("most", truncation.most());
            json.writeStringField("what", truncation.sentence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void coverage(Report report, JsonGenerator json) throws IOException {
        Document document = report.article().document();
        json.writeArrayFieldStart("sections");
        for (Summary.Section section : report.summary().coverage().sections()) {
            json.writeStartObject();
            if (section.heading() != null) {
                json.writeStringField("heading", section.heading().of(document.text()));
                location("location", document.location(section.heading()), json);
            }
            json.writeNumberField("claims", section.claims());
            json.writeNumberField("withEvidence", section.withEvidence());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("sentences");
        for (var entry : report.summary().coverage().sentences().entrySet()) {
            json.writeNumberField(entry.getKey().id(), entry.getValue());
        }
        json.writeEndObject();
    }

    static void location(String field, Location location, JsonGenerator json) throws IOException {
        json.writeFieldName(field);
        location(location, json);
    }

    static void location(Location location, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (location.path() != null) {
            json.writeStringField("path", location.path());
        }
        json.writeNumberField("start", location.start());
        json.writeNumberField("end", location.end());
        json.writeNumberField("line", location.line());
        json.writeNumberField("column", location.column());
        json.writeNumberField("endLine", location.endLine());
        json.writeNumberField("endColumn", location.endColumn());
        json.writeEndObject();
    }
}
