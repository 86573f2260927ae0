package org.claimcheck.report.ci;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.claimcheck.engine.Report;
import org.claimcheck.input.Source;
import org.claimcheck.rule.Severity;
import org.claimcheck.text.Location;

/** Diagnostics for reviewdog (rdjson, Reviewdog Diagnostic Format), whose columns count bytes. */
public final class RdjsonReport {

    private final Severity least;

    public RdjsonReport(Severity least) {
        this.least = least;
    }

    /** The diagnostics of one document, without the brackets of the array. */
    public String diagnostics(Report report) {
        Source source = report.article().document().source();
        return JsonItems.of(
                ShownFinding.of(report, least),
                (finding, json) -> diagnostic(finding, source, json));
    }

    private static void diagnostic(ShownFinding finding, Source source, JsonGenerator json)
            throws IOException {
        Location at = finding.location();
        json.writeStartObject();
        json.writeStringField("message", finding.message());
        json.writeObjectFieldStart("location");
        json.writeStringField("path", finding.path());
        json.writeObjectFieldStart("range");
        position("start", at.line(), column(source, at, at.start(), at.column()), json);
        position("end", at.endLine(), column(source, at, at.end(), at.endColumn()), json);
        json.writeEndObject();
        json.writeEndObject();
        String severity = finding.severity() == Severity.NOTE ? "info" : finding.severity().id();
        json.writeStringField("severity", severity.toUpperCase(Locale.ROOT));
        json.writeObjectFieldStart("code");
        json.writeStringField("value", finding.rule());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void position(String name, int line, int column, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("line", line);
        if (column > 0) {
            json.writeNumberField("column", column);
        }
        json.writeEndObject();
    }

    /** The column in bytes of UTF-8, from 1; 0 where the line is in another file. */
    private static int column(Source source, Location at, int offset, int column) {
        int lineStart = offset - (column - 1);
        if (at.path() != null || lineStart < 0 || offset > source.text().length()) {
            return 0;
        }
        String before = source.text().substring(lineStart, offset);
        return before.getBytes(StandardCharsets.UTF_8).length + 1;
    }
}
