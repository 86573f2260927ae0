package org.claimcheck.scoreboard;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.citation.Marker;
import org.claimcheck.citation.Reference;
import org.claimcheck.engine.Checker;
import org.claimcheck.engine.PlacedFinding;
import org.claimcheck.engine.Report;
import org.claimcheck.engine.Settings;
import org.claimcheck.input.Format;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Source;
import org.claimcheck.rules.Rules;
import org.claimcheck.text.Span;

/**
 * Documents that linters of Markdown have judged: what they say of footnotes should be said, and
 * nothing of what they say of any {@code [text]} in brackets. Cases whose settings allow a label
 * are left out, since there is no such setting here.
 */
final class FootnoteLints {

    private static final Map<String, String> RULES =
            Map.of(
                    "dangling-citation", "undefined",
                    "missing-reference-list", "undefined",
                    "uncited-reference", "unused",
                    "duplicate-reference", "duplicate");

    private final Checker checker = Checker.of(Rules.all(), Settings.DEFAULT);
    private final List<String> wrong = new ArrayList<>();
    private int cases;
    private int verdicts;
    private int found;
    private int alarms;

    private FootnoteLints() {}

    static Map<String, Double> run(Path file) throws IOException, InputException {
        FootnoteLints all = new FootnoteLints();
        for (JsonNode one : GoldFiles.values(file)) {
            String settings = one.path("options").toString() + one.path("config");
            if (!settings.contains("llow") && !settings.contains("check")) {
                all.judge(one);
            }
        }
        all.wrong.forEach(w -> System.out.println("wrong: " + w));
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("cases", (double) all.cases);
        figures.put("footnote verdicts", (double) all.verdicts);
        figures.put("footnote verdicts found", (double) all.found);
        figures.put("false alarms on brackets", (double) all.alarms);
        return figures;
    }

    private void judge(JsonNode one) throws InputException {
        cases++;
        String text = one.path("markdown").asText();
        Report report =
                checker.check(
                        new Source(
                                "case.md",
                                Format.MARKDOWN,
                                "UTF-8",
                                "0".repeat(64),
                                text,
                                List.of()));
        Set<String> wanted = wanted(one);
        Set<String> said = new TreeSet<>();
        int aside = 0;
        for (PlacedFinding finding : report.findings()) {
            String kind = RULES.get(finding.finding().rule());
            Set<String> labels = kind == null ? Set.of() : labels(report, finding.finding().span());
            labels.forEach(l -> said.add(kind + " " + l));
            aside += kind != null && labels.isEmpty() ? 1 : 0;
        }
        verdicts += wanted.size();
        found += (int) wanted.stream().filter(said::contains).count();
        alarms += aside;
        if (aside > 0 || !said.containsAll(wanted)) {
            wrong.add(one.path("id").asText() + " wanted " + wanted + " said " + said);
        }
    }

    /** The footnotes a finding is about; none if it is about something else. */
    private static Set<String> labels(Report report, Span span) {
        Set<String> out = new TreeSet<>();
        for (Marker marker : report.article().citations().markersIn(span)) {
            if (marker.style() == Marker.Style.NOTE) {
                out.add(marker.label().toLowerCase(Locale.ROOT));
            }
        }
        for (Reference reference : report.article().citations().references()) {
            if (reference.label() != null && reference.span().overlaps(span)) {
                out.add(reference.label().toLowerCase(Locale.ROOT));
            }
        }
        return out;
    }

    private static Set<String> wanted(JsonNode one) {
        Set<String> out = new TreeSet<>();
        for (JsonNode error : one.path("errors")) {
            String label = error.path("data").path("label").asText().toLowerCase(Locale.ROOT);
            switch (error.path("messageId").asText()) {
                case "unusedFootnoteDefinition" -> out.add("unused " + label);
                case "duplicateFootnoteDefinition" -> out.add("duplicate " + label);
                case "notFound" -> {
                    if (label.startsWith("^")) {
                        out.add("undefined " + label.substring(1));
                    }
                }
                default -> {}
            }
        }
        for (JsonNode message : one.path("messages")) {
            String written = message.asText();
            int from = written.indexOf("(`") + 2;
            int to = written.indexOf('`', from);
            boolean footnote = written.contains("footnote") && from > 1 && to > 0;
            if (footnote && written.contains("undefined definition")) {
                out.add("undefined " + written.substring(from, to));
            } else if (footnote && written.contains("already defined identifier")) {
                out.add("duplicate " + written.substring(from, to));
            }
        }
        return out;
    }
}
