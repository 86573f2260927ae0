package org.claimcheck.scoreboard;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimcheck.citation.Marker;
import org.claimcheck.engine.Checker;
import org.claimcheck.engine.PlacedFinding;
import org.claimcheck.engine.Report;
import org.claimcheck.engine.Settings;
import org.claimcheck.input.Format;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Source;
import org.claimcheck.rule.Family;
import org.claimcheck.rules.Rules;
import org.claimcheck.scoreboard.Mutant.Kind;
import org.claimcheck.text.Location;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Breaks citations on purpose, with a fixed seed, and counts how often the right rule says so at
 * the right place, in a finding that was not there before. Every document with a marker that leads
 * somewhere takes part, whatever else is wrong with it.
 */
final class CitationMutations {

    private static final long SEED = 20261122;

    /** Mutants of one kind made of one document. */
    private static final int MOST = 5;

    private final Checker checker =
            Checker.of(
                    Rules.all().stream().filter(r -> r.info().family() == Family.CITATION).toList(),
                    Settings.DEFAULT);
    private final Random random = new Random(SEED);

    /** Found and made, by kind. */
    private final Map<Kind, int[]> counts = new TreeMap<>();

    private final List<String> missed = new ArrayList<>();
    private int documents;
    private int aside;
    private int alarms;

    /** The share found of each kind, by name, and the number of documents. */
    static Map<String, Double> run(List<Path> folders) throws IOException {
        CitationMutations mutations = new CitationMutations();
        for (Path folder : folders) {
            mutations.folder(folder);
        }
        return mutations.figures();
    }

    private void folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString().replaceFirst("\\.gz$", "");
            Format format = Format.ofFileName(name).orElse(null);
            if (name.equals("html-footnotes-defuddle.jsonl")) {
                pages(file);
            } else if (format != null && !format.isPacked()) {
                document(name, format, GoldFiles.text(file));
            }
        }
    }

    private void pages(Path file) throws IOException {
        for (JsonNode one : GoldFiles.values(file)) {
            if (one.has("html")) {
                String name = one.path("id").asText() + ".html";
                document(name, Format.HTML, one.path("html").asText());
            }
        }
    }

    private void document(String name, Format format, String text) {
        Report report = check(name, format, text);
        boolean cites =
                report != null
                        && report.article().citations().markers().stream()
                                .anyMatch(Marker::isResolved);
        if (!cites) {
            return;
        }
        documents++;
        MutantMaker maker = new MutantMaker(report, text);
        for (Kind kind : Kind.values()) {
            List<Mutant> mutants = new ArrayList<>(maker.of(kind));
            for (int i = 0; i < MOST && !mutants.isEmpty(); i++) {
                Mutant mutant = mutants.remove(random.nextInt(mutants.size()));
                Report after = check(name, format, mutant.text());
                if (after != null) {
                    judge(name + " at " + difference(text, mutant.text()), mutant, report, after);
                }
            }
        }
    }

    private void judge(String what, Mutant mutant, Report before, Report after) {
        List<PlacedFinding> added = added(before, after);
        if (mutant.kind() == Kind.HARMLESS) {
            alarms += added.size();
            added.forEach(f -> missed.add("alarm " + f.finding().rule() + " " + what));
            return;
        }
        boolean found = added.stream().anyMatch(f -> isRight(mutant, f));
        int[] count = counts.computeIfAbsent(mutant.kind(), k -> new int[2]);
        count[0] += found ? 1 : 0;
        count[1]++;
        aside += (int) added.stream().filter(f -> !mutant.rules().contains(rule(f))).count();
        if (!found) {
            List<String> rules = added.stream().map(CitationMutations::rule).toList();
            missed.add(mutant.kind() + " " + what + " said " + rules);
        }
    }

    private static String rule(PlacedFinding finding) {
        return finding.finding().rule();
    }

    /** What was not found before; the words of a finding tell it from others. */
    private static List<PlacedFinding> added(Report before, Report after) {
        Map<String, Integer> known = new HashMap<>();
        before.findings().forEach(f -> known.merge(words(f), 1, Integer::sum));
        List<PlacedFinding> out = new ArrayList<>();
        for (PlacedFinding finding : after.findings()) {
            if (known.merge(words(finding), -1, Integer::sum) < 0) {
                out.add(finding);
            }
        }
        return out;
    }

    private static String words(PlacedFinding finding) {
        return rule(finding)
                + "\n"
                + String.join(" ", finding.excerpt().split("\\s+", -1))
                + "\n"
                + finding.finding().message();
    }

    private static boolean isRight(Mutant mutant, PlacedFinding finding) {
        return mutant.rules().contains(rule(finding))
                && Stream.concat(Stream.of(finding.location()), finding.related().stream())
                        .anyMatch(l -> mutant.places().stream().anyMatch(p -> overlaps(l, p)));
    }

    private static boolean overlaps(Location location, Span place) {
        return location.path() == null
                && location.start() < place.end()
                && place.start() < location.end();
    }

    private static String difference(String a, String b) {
        int at = 0;
        while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at + ": " + a.substring(at, Math.min(a.length(), at + 50)).replace('\n', '|');
    }

    private @Nullable Report check(String name, Format format, String text) {
        try {
            return checker.check(
                    new Source(name, format, "UTF-8", "0".repeat(64), text, List.of()));
        } catch (InputException e) {
            return null;
        }
    }

    private Map<String, Double> figures() {
        Map<String, Double> out = new LinkedHashMap<>();
        out.put("documents", (double) documents);
        int all = 0;
        int found = 0;
        for (Map.Entry<Kind, int[]> count : counts.entrySet()) {
            String name = count.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            out.put(name + " found", 100.0 * count.getValue()[0] / count.getValue()[1]);
            out.put(name + " made", (double) count.getValue()[1]);
            found += count.getValue()[0];
            all += count.getValue()[1];
        }
        out.put("mutants", (double) all);
        out.put("all found", all == 0 ? 0 : 100.0 * found / all);
        out.put("other findings of mutants", (double) aside);
        out.put("new findings of harmless edits", (double) alarms);
        missed.forEach(m -> System.out.println("missed: " + m));
        return out;
    }
}
