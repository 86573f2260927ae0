package org.claimcheck.scoreboard;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.engine.Checker;
import org.claimcheck.engine.Settings;
import org.claimcheck.input.Format;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Source;
import org.claimcheck.rule.Family;
import org.claimcheck.rule.Severity;
import org.claimcheck.rules.Rules;

/**
 * Pages as MediaWiki renders them, with its own error keys: each page with one should have a
 * finding on citations, and none above a note without. Of the wikitext they come from, those keys
 * count that need no knowledge of the extension's settings.
 */
final class WikiErrors {

    private static final Set<String> SEEN_IN_WIKITEXT =
            Set.of(
                    "cite_error_references_no_text",
                    "cite_error_references_missing_key",
                    "cite_error_references_duplicate_key",
                    "cite_error_references_no_key",
                    "cite_error_empty_references_define");

    private final Checker checker =
            Checker.of(
                    Rules.all().stream().filter(r -> r.info().family() == Family.CITATION).toList(),
                    Settings.DEFAULT);
    private int errors;
    private int found;
    private int sound;
    private int alarms;
    private int written;
    private int writtenFound;
    private int writtenAlarms;

    private WikiErrors() {}

    static Map<String, Double> run(Path file) throws IOException, InputException {
        WikiErrors all = new WikiErrors();
        for (JsonNode one : GoldFiles.values(file)) {
            if (one.path("html_legacy").isTextual()) {
                all.judge(one);
            }
        }
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("pages with errors", (double) all.errors);
        figures.put("pages with errors found", (double) all.found);
        figures.put("pages without errors", (double) all.sound);
        figures.put("pages without errors flagged", (double) all.alarms);
        figures.put("wikitext with errors", (double) all.written);
        figures.put("wikitext with errors found", (double) all.writtenFound);
        figures.put("wikitext without errors flagged", (double) all.writtenAlarms);
        return figures;
    }

    private void judge(JsonNode one) throws InputException {
        JsonNode keys = one.path("errors_legacy");
        boolean page = finds(Format.HTML, one.path("html_legacy").asText());
        boolean text = finds(Format.WIKITEXT, one.path("wikitext").asText());
        if (keys.isEmpty()) {
            sound++;
            alarms += page ? 1 : 0;
            writtenAlarms += text ? 1 : 0;
            return;
        }
        errors++;
        found += page ? 1 : 0;
        boolean seen = false;
        for (JsonNode key : keys) {
            seen |= SEEN_IN_WIKITEXT.contains(key.asText());
        }
        written += seen ? 1 : 0;
        writtenFound += seen && text ? 1 : 0;
    }

    private boolean finds(Format format, String text) throws InputException {
        String name = "case." + format.extensions().get(0);
        Source source = new Source(name, format, "UTF-8", "0".repeat(64), text, List.of());
        return checker.check(source).findings().stream()
                .anyMatch(f -> f.finding().severity() != Severity.NOTE);
    }
}
