package org.claimcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.claimcheck.report.JsonReport.Tool;
import org.claimcheck.rule.RuleInfo;

/** Writes what is said about rules as JSON, as the schema of rules describes it. */
public final class RulesJson {

    /** Raised when a field changes its meaning or goes away; new fields may come any time. */
    public static final String SCHEMA_VERSION = "1.0";

    private RulesJson() {}

    /** One object; ends with a line break. */
    public static String of(List<RuleInfo> rules, Tool tool) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonReport.indented(out)) {
            json.writeStartObject();
            json.writeStringField("schemaVersion", SCHEMA_VERSION);
            JsonReport.write(tool, json);
            json.writeArrayFieldStart("rules");
            for (RuleInfo rule : rules) {
                write(rule, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.append('\n').toString();
    }

    private static void write(RuleInfo rule, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("family", rule.family().id());
        json.writeStringField("severity", rule.severity().id());
        json.writeStringField("runs", rule.when().id());
        json.writeStringField("since", rule.since());
        json.writeStringField("summary", rule.summary());
        json.writeStringField("question", rule.question());
        json.writeStringField("why", rule.why());
        json.writeStringField("fix", rule.fix());
        examples("flagged", rule.flagged(), json);
        examples("clean", rule.clean(), json);
        texts("misses", rule.misses(), json);
        texts("sources", rule.sources(), json);
        json.writeEndObject();
    }

    private static void examples(String field, List<RuleInfo.Example> examples, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (RuleInfo.Example example : examples) {
            json.writeStartObject();
            json.writeStringField("format", example.format().id());
            json.writeStringField("text", example.text());
            RuleInfo.Saved source = example.source();
            if (source != null) {
                json.writeObjectFieldStart("source");
                json.writeStringField("name", source.name());
                json.writeStringField("text", source.text());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void texts(String field, List<String> texts, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
