package org.claimcheck.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.claimcheck.ledger.KeepRates;
import org.claimcheck.ledger.KeepRates.Rate;

/** Writes how often people acted on what each rule found. */
public enum KeepRateReport {
    TEXT {
        @Override
        public String of(KeepRates rates) {
            int width = rates.rules().stream().mapToInt(r -> r.rule().length()).max().orElse(0);
            width = Math.max(width, HEADING.length());
            StringBuilder out = new StringBuilder();
            line(out, width, HEADING, "acted on", "waived", "open", "kept");
            for (Rate rate : rates.rules()) {
                line(
                        out,
                        width,
                        Shown.of(rate.rule()),
                        Integer.toString(rate.acted()),
                        Integer.toString(rate.waived()),
                        Integer.toString(rate.open()),
                        rate.isDecided() ? Math.round(100 * rate.keep()) + "%" : "-");
            }
            return out.toString();
        }
    },
    JSON {
        @Override
        public String of(KeepRates rates) {
            StringWriter out = new StringWriter();
            try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
                json.useDefaultPrettyPrinter();
                json.writeStartObject();
                json.writeArrayFieldStart("rules");
                for (Rate rate : rates.rules()) {
                    write(rate, json);
                }
                json.writeEndArray();
                json.writeEndObject();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out + "\n";
        }
    };

    private static final String HEADING = "rule";

    /** Ends with a line break. */
    public abstract String of(KeepRates rates);

    /** The name used in options. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static void line(StringBuilder out, int width, String rule, String... figures) {
        out.append(rule).append(" ".repeat(width - rule.length()));
        for (String figure : figures) {
            out.append(" ".repeat(10 - figure.length())).append(figure);
        }
        out.append('\n');
    }

    private static void write(Rate rate, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", rate.rule());
        json.writeNumberField("acted", rate.acted());
        json.writeNumberField("waived", rate.waived());
        json.writeNumberField("open", rate.open());
        json.writeFieldName("keepRate");
        if (rate.isDecided()) {
            json.writeNumber(Math.round(rate.keep() * 1000) / 1000.0);
        } else {
            json.writeNull();
        }
        json.writeEndObject();
    }
}
