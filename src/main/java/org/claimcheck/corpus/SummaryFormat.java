package org.claimcheck.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimcheck.corpus.Tally.Found;
import org.claimcheck.corpus.TopNames.Counted;
import org.claimcheck.quote.Attribution.Kind;
import org.claimcheck.report.Shown;

/** Writes the counts of a corpus. */
public enum SummaryFormat {
    TEXT {
        @Override
        public String of(Tally tally) {
            StringBuilder out = new StringBuilder();
            line(
                    out,
                    "documents checked: %,d; bad records: %,d; passed over: %,d",
                    tally.documents(),
                    tally.bad(),
                    tally.passedOver());
            line(
                    out,
                    "checkable claims: %,d; with evidence: %,d (%s); without: %,d",
                    tally.claims(),
                    tally.withEvidence(),
                    share(tally.withEvidence(), tally.claims()),
                    tally.claims() - tally.withEvidence());
            line(
                    out,
                    "quotations: %,d; with an identifiable source: %,d; without: %,d",
                    tally.quotations(),
                    tally.identified(),
                    tally.quotations() - tally.identified());
            if (!tally.findings().isEmpty()) {
                line(out, "%n%12s %12s  %-8s  %s", "findings", "documents", "", "rule");
                for (Map.Entry<Tally.Key, Found> entry : tally.findings().entrySet()) {
                    line(
                            out,
                            "%,12d %,12d  %-8s  %s",
                            entry.getValue().findings(),
                            entry.getValue().documents(),
                            entry.getKey().severity(),
                            entry.getKey().rule());
                }
            }
            List<Counted> speakers = tally.speakers().most(SHOWN);
            if (!speakers.isEmpty()) {
                line(out, "%n%12s  %s", "quotations", "speaker");
                for (Counted speaker : speakers) {
                    String missing =
                            speaker.missing() == 0
                                    ? ""
                                    : String.format(
                                            Locale.ROOT, " (up to %,d more)", speaker.missing());
                    line(out, "%,12d  %s%s", speaker.count(), Shown.of(speaker.name()), missing);
                }
                line(
                        out,
                        "%12s  (the most quoted of %s%,d)",
                        "",
                        tally.speakers().isCut() ? "more than " : "",
                        tally.speakers().size());
            }
            return out.toString();
        }
    },
    JSON {
        @Override
        public String of(Tally tally) {
            StringWriter out = new StringWriter();
            try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
                json.useDefaultPrettyPrinter();
                json.writeStartObject();
                json.writeNumberField("documents", tally.documents());
                json.writeNumberField("bad", tally.bad());
                json.writeNumberField("damaged", tally.damaged());
                json.writeNumberField("faults", tally.faults());
                json.writeNumberField("passedOver", tally.passedOver());
                json.writeObjectFieldStart("claims");
                json.writeNumberField("all", tally.claims());
                json.writeNumberField("withEvidence", tally.withEvidence());
                json.writeNumberField("withoutEvidence", tally.claims() - tally.withEvidence());
                json.writeEndObject();
                findings(tally, json);
                quotations(tally, json);
                json.writeEndObject();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out + "\n";
        }
    };

    /** Speakers in the text. */
    private static final int SHOWN = 20;

    /** Speakers in JSON. */
    private static final int LISTED = 1000;

    /** Ends with a line break. */
    public abstract String of(Tally tally);

    /** The name used in options. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static void line(StringBuilder out, String format, Object... values) {
        out.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values).stripTrailing());
        out.append('\n');
    }

    private static String share(long part, long whole) {
        return whole == 0 ? "-" : Math.round(100.0 * part / whole) + "%";
    }

    private static void findings(Tally tally, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Map.Entry<Tally.Key, Found> entry : tally.findings().entrySet()) {
            json.writeStartObject();
            json.writeStringField("rule", entry.getKey().rule());
            json.writeStringField("severity", entry.getKey().severity().id());
            json.writeNumberField("findings", entry.getValue().findings());
            json.writeNumberField("documents", entry.getValue().documents());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void quotations(Tally tally, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("quotations");
        json.writeNumberField("all", tally.quotations());
        json.writeNumberField("identified", tally.identified());
        json.writeObjectFieldStart("by");
        for (Kind kind : Kind.values()) {
            json.writeNumberField(kind.id(), tally.quotations(kind));
        }
        json.writeEndObject();
        json.writeNumberField("speakersKnown", tally.speakers().size());
        json.writeBooleanField("speakersCut", tally.speakers().isCut());
        json.writeArrayFieldStart("speakers");
        for (Counted speaker : tally.speakers().most(LISTED)) {
            json.writeStartObject();
            json.writeStringField("name", speaker.name());
            json.writeNumberField("quotations", speaker.count());
            json.writeNumberField("upToMore", speaker.missing());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
