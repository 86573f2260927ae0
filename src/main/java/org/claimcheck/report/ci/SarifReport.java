package org.claimcheck.report.ci;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.claimcheck.engine.Report;
import org.claimcheck.input.Truncation;
import org.claimcheck.rule.RuleInfo;
import org.claimcheck.rule.Severity;
import org.claimcheck.suppression.Suppression;
import org.claimcheck.text.Location;

/** SARIF 2.1.0 (OASIS, errata 01), which code hosts show beside the lines of a change. */
public final class SarifReport {

    /** Bump when fingerprints are made another way. */
    private static final String FINGERPRINT = "claimcheck/v1";

    private final Severity least;
    private final List<RuleInfo> rules;
    private final Map<String, Integer> index = new HashMap<>();

    /** By document; any thread adds to it. */
    private final Map<String, List<Truncation>> truncations = new ConcurrentSkipListMap<>();

    /**
     * @param rules all that the run may name, in the order in which they are listed
     */
    public SarifReport(List<RuleInfo> rules, Severity least) {
        this.rules = List.copyOf(rules);
        this.least = least;
        for (int i = 0; i < rules.size(); i++) {
            index.put(rules.get(i).id(), i);
        }
    }

    /** All that stands before the results. */
    public String head(String tool, String version) {
        String driver = JsonItems.one(rules, (all, json) -> driver(tool, version, json));
        return "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\","
                + "\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":"
                + driver
                + "},\"columnKind\":\"utf16CodeUnits\",\"results\":[\n";
    }

    /** All that stands behind the results: what limits kept out of the documents so far. */
    public String tail() {
        if (truncations.isEmpty()) {
            return "\n]}]}\n";
        }
        List<Notification> all = new ArrayList<>();
        truncations.forEach((path, some) -> some.forEach(t -> all.add(new Notification(path, t))));
        return "\n],\"invocations\":[{\"executionSuccessful\":true,"
                + "\"toolExecutionNotifications\":[\n"
                + JsonItems.of(all, SarifReport::notification)
                + "\n]}]}]}\n";
    }

    private record Notification(String path, Truncation truncation) {}

    private static void notification(Notification one, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("descriptor");
        json.writeStringField("id", one.truncation().limit().id());
        json.writeEndObject();
        json.writeStringField("level", "warning");
        text("message", one.truncation().sentence(), json);
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(one.path()));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The results of one document, suppressed ones too, without the brackets of the array. */
    public String results(Report report) {
        if (report.truncated()) {
            truncations.put(report.article().document().source().path(), report.truncations());
        }
        return JsonItems.of(
                ShownFinding.all(report, least), (finding, json) -> result(finding, report, json));
    }

    private void driver(String tool, String version, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", tool);
        json.writeStringField("version", version);
        json.writeArrayFieldStart("rules");
        for (RuleInfo rule : rules) {
            rule(rule, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void rule(RuleInfo rule, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        text("shortDescription", rule.summary() + ".", json);
        text("fullDescription", rule.why(), json);
        text("help", rule.fix(), json);
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeBooleanField("enabled", !rule.optIn());
        json.writeStringField("level", rule.severity().id());
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("tags");
        json.writeString(rule.family().id());
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void result(ShownFinding finding, Report report, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule());
        Integer rule = index.get(finding.rule());
        if (rule != null) {
            json.writeNumberField("ruleIndex", rule);
        }
        json.writeStringField("level", finding.severity().id());
        text("message", finding.message(), json);
        json.writeArrayFieldStart("locations");
        location(finding.path(), finding.location(), -1, json);
        json.writeEndArray();
        List<Location> related = finding.placed().related();
        if (!related.isEmpty()) {
            json.writeArrayFieldStart("relatedLocations");
            for (int i = 0; i < related.size(); i++) {
                location(ShownFinding.path(report, related.get(i)), related.get(i), i, json);
            }
            json.writeEndArray();
        }
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField(FINGERPRINT, finding.placed().fingerprint());
        json.writeEndObject();
        Suppression suppression = finding.suppression();
        if (suppression != null) {
            json.writeArrayFieldStart("suppressions");
            json.writeStartObject();
            json.writeStringField("kind", suppression.by().kind());
            json.writeStringField("justification", suppression.reason());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /**
     * @param id tells related places apart; -1 for none
     */
    private static void location(String path, Location at, int id, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        if (id >= 0) {
            json.writeNumberField("id", id);
        }
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(path));
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", at.line());
        json.writeNumberField("startColumn", at.column());
        json.writeNumberField("endLine", at.endLine());
        json.writeNumberField("endColumn", at.endColumn());
        json.writeNumberField("charOffset", at.start());
        json.writeNumberField("charLength", at.end() - at.start());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Relative paths stay relative, to whatever folder the run was in. */
    private static String uri(String path) {
        try {
            if (path.startsWith("/")) {
                return new URI("file", "", path, null).toASCIIString();
            }
            if (path.matches("[A-Za-z]:/.*")) {
                return new URI("file", "", "/" + path, null).toASCIIString();
            }
            // A colon in the first segment would make it a scheme.
            return new URI(null, null, path.contains(":") ? "./" + path : path, null)
                    .toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("quoted by the constructor: " + path, e);
        }
    }

    private static void text(String field, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}
