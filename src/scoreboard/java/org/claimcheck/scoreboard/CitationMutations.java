package org.claimcheck.scoreboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.citation.Citations;
import org.claimcheck.citation.Marker;
import org.claimcheck.citation.Reference;
import org.claimcheck.document.Document;
import org.claimcheck.engine.Checker;
import org.claimcheck.engine.PlacedFinding;
import org.claimcheck.engine.Report;
import org.claimcheck.engine.Settings;
import org.claimcheck.input.Format;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Source;
import org.claimcheck.rules.Rules;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Breaks sound citations on purpose, with a fixed seed, and counts how often the right rule says
 * so. A document takes part if none of the rules finds anything in it as it is.
 */
final class CitationMutations {

    private static final long SEED = 20261122;

    /** Mutants of one kind made of one document. */
    private static final int MOST = 6;

    private static final Set<String> LOST = Set.of("dangling-citation", "missing-reference-list");
    private static final Set<String> LINKS =
            Set.of(
                    "dangling-citation",
                    "missing-reference-list",
                    "uncited-reference",
                    "duplicate-reference",
                    "citation-out-of-order",
                    "broken-fragment");

    /** What is broken, and the rules of which one must say so. */
    private enum Kind {
        DELETE_DEFINITION(LOST),
        DELETE_MARKER(Set.of("uncited-reference")),
        RENUMBER(LINKS),
        DUPLICATE(Set.of("duplicate-reference")),
        SWAP_RANGE(Set.of("citation-out-of-order"));

        @SuppressWarnings("ImmutableEnumChecker") // Set.of
        private final Set<String> right;

        Kind(Set<String> right) {
            this.right = right;
        }
    }

    private final Checker checker =
            Checker.of(
                    Rules.all().stream().filter(r -> LINKS.contains(r.info().id())).toList(),
                    Settings.DEFAULT);
    private final Random random = new Random(SEED);
    private final Map<Kind, int[]> counts = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();
    private int documents;

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
            if (format != null && !format.isPacked()) {
                document(name, format, GoldFiles.text(file));
            }
        }
    }

    private void document(String name, Format format, String text) {
        Report report = check(name, format, text);
        boolean sound =
                report != null
                        && report.findings().isEmpty()
                        && isCitedHere(report.article().citations());
        if (!sound) {
            return;
        }
        documents++;
        for (Kind kind : Kind.values()) {
            List<String> mutants = mutants(kind, report, text);
            for (int i = 0; i < MOST && !mutants.isEmpty(); i++) {
                String mutant = mutants.remove(random.nextInt(mutants.size()));
                Report after = check(name, format, mutant);
                boolean found = after != null && finds(after, kind.right);
                int[] count = counts.computeIfAbsent(kind, k -> new int[2]);
                count[0] += found ? 1 : 0;
                count[1]++;
                if (!found) {
                    missed.add(kind + " " + name + " at " + difference(text, mutant));
                }
            }
        }
    }

    /** A list that is mostly cited from another file is not sound by itself. */
    private static boolean isCitedHere(Citations citations) {
        long cited = citations.references().stream().filter(r -> !r.citedBy().isEmpty()).count();
        return cited > 0 && cited * 2 >= citations.references().size();
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

    private static boolean finds(Report report, Set<String> rules) {
        return report.findings().stream()
                .map(PlacedFinding::finding)
                .anyMatch(f -> rules.contains(f.rule()));
    }

    private static List<String> mutants(Kind kind, Report report, String text) {
        Document document = report.article().document();
        List<Marker> markers = report.article().citations().markers();
        List<String> out = new ArrayList<>();
        Map<Integer, Span> entries = new LinkedHashMap<>();
        List<Reference> references = report.article().citations().references();
        for (int i = 0; i < references.size(); i++) {
            Span entry = MutationSpans.definition(document, references.get(i), text);
            if (entry != null) {
                entries.put(i, entry);
            }
        }
        switch (kind) {
            case DELETE_DEFINITION -> {
                for (Map.Entry<Integer, Span> entry : entries.entrySet()) {
                    if (!references.get(entry.getKey()).citedBy().isEmpty()) {
                        out.add(without(text, entry.getValue()));
                    }
                }
            }
            case DUPLICATE -> {
                for (Map.Entry<Integer, Span> entry : entries.entrySet()) {
                    String changed = MutationSpans.changed(entry.getValue().of(text));
                    if (changed != null) {
                        int end = entry.getValue().end();
                        out.add(text.substring(0, end) + changed + text.substring(end));
                    }
                }
            }
            case DELETE_MARKER -> {
                for (Reference reference : references) {
                    Span only = MutationSpans.onlyMarker(document, reference, markers, text);
                    if (only != null && entries.containsKey(references.indexOf(reference))) {
                        out.add(without(text, only));
                    }
                }
            }
            case RENUMBER -> {
                Set<String> labels =
                        references.stream()
                                .map(r -> String.valueOf(r.label()))
                                .collect(Collectors.toSet());
                for (Marker marker : markers) {
                    Span at = MutationSpans.written(document, marker, text);
                    if (at != null && MutationSpans.leadsByNumber(at.of(text), marker)) {
                        String other = MutationSpans.renumbered(marker.label(), labels);
                        String written = at.of(text).replace(marker.label(), other);
                        out.add(text.substring(0, at.start()) + written + text.substring(at.end()));
                    }
                }
            }
            case SWAP_RANGE -> {
                for (Span range : MutationSpans.ranges(document, markers, text)) {
                    String swapped = MutationSpans.swapped(range.of(text));
                    out.add(
                            text.substring(0, range.start())
                                    + swapped
                                    + text.substring(range.end()));
                }
            }
        }
        return out;
    }

    private static String without(String text, Span span) {
        return text.substring(0, span.start()) + text.substring(span.end());
    }

    private Map<String, Double> figures() {
        Map<String, Double> out = new LinkedHashMap<>();
        out.put("sound documents", (double) documents);
        int all = 0;
        int found = 0;
        for (Map.Entry<Kind, int[]> count : counts.entrySet()) {
            String name = count.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            out.put(name + " found", 100.0 * count.getValue()[0] / count.getValue()[1]);
            found += count.getValue()[0];
            all += count.getValue()[1];
        }
        out.put("mutants", (double) all);
        out.put("all found", all == 0 ? 0 : 100.0 * found / all);
        missed.forEach(m -> System.out.println("missed: " + m));
        return out;
    }
}
