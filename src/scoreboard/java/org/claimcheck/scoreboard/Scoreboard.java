package org.claimcheck.scoreboard;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.input.InputException;

/**
 * Runs the product over gold data, has the scorers judge the predictions, and compares the figures
 * with the floors.
 */
public final class Scoreboard {

    private static final String FLOORS = "/scoreboard.properties";

    private Scoreboard() {}

    /**
     * @param args the data root, the folder for predictions, the folder of the scorers, and the
     *     root the floors were measured on
     */
    public static void main(String[] args)
            throws IOException, InterruptedException, InputException {
        Path data = Path.of(args[0]).toAbsolutePath().normalize();
        Path out = Path.of(args[1]).toAbsolutePath().normalize();
        Path scorer = Path.of(args[2]).resolve("score_all.py").toAbsolutePath().normalize();
        Path floorsRoot = Path.of(args[3]).toAbsolutePath().normalize();
        if (!Files.isDirectory(data) || !Files.isRegularFile(scorer)) {
            System.out.println("scoreboard skipped: no data in " + data + " or no " + scorer);
            return;
        }
        predict(data, Path.of(args[2]), out);
        List<Score> scores = new ArrayList<>(score(scorer, data, out));
        scores.addAll(links(scorer.resolveSibling("citations"), data, out));
        mutations(data).forEach((k, v) -> scores.add(new Score("citations", "mutations", k, v)));
        judged(data, "intext-vs-list", ListContradictions::run, scores);
        judged(data, "markdown-lint-fixtures", FootnoteLints::run, scores);
        judged(data, "mediawiki-cite", WikiErrors::run, scores);
        judged(data, "reference-strings-anystyle", EntryFieldScores::run, scores);
        if (scores.isEmpty()) {
            System.out.println("scoreboard skipped: no figures (is there a python3?)");
            return;
        }
        boolean compared = Files.isSameFile(data, floorsRoot);
        System.exit(print(scores, compared ? floors() : Map.of()) ? 0 : 1);
    }

    /** Counts the answers to one set of citations. */
    private interface Judge {
        Map<String, Double> judge(Path file) throws IOException, InputException;
    }

    private static void judged(Path data, String set, Judge judge, List<Score> scores)
            throws IOException, InputException {
        Path file = data.resolve("citations").resolve(set + ".jsonl");
        if (Files.exists(file)) {
            judge.judge(file).forEach((k, v) -> scores.add(new Score("citations", set, k, v)));
        }
    }

    private static void predict(Path data, Path scorers, Path out)
            throws IOException, InputException {
        new SentencePredictions().write(data, out);
        new ClaimPredictions().write(data, out);
        new EntityPredictions().write(data, out);
        DatePredictions.write(data, out);
        ExtractionPredictions.write(data, out);
        QuotePredictions.write(data, out);
        new SourcePredictions().write(data, out);
        new IssuePredictions().write(data, scorers, out);
        MatchPredictions.write(data, out);
        new LinkPredictions().write(data, out);
    }

    /** One line of the scorers. */
    private record Score(String task, String set, String metric, double value) {

        String key() {
            return (task + "." + set + "." + metric).toLowerCase(Locale.ROOT).replace(' ', '-');
        }
    }

    private static List<Score> score(Path scorer, Path data, Path out)
            throws InterruptedException, IOException {
        Process process;
        try {
            process =
                    new ProcessBuilder(
                                    "python3",
                                    scorer.toString(),
                                    "--data",
                                    data.toString(),
                                    "--pred",
                                    out.toString())
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
        } catch (IOException e) {
            return List.of();
        }
        String lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("the scorers failed");
        }
        List<Score> scores = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            String[] cells = line.split("\t", -1);
            if (cells.length == 4 && cells[3].matches("-?[\\d.]+")) {
                scores.add(new Score(cells[0], cells[1], cells[2], Double.parseDouble(cells[3])));
            }
        }
        return scores;
    }

    private static final Pattern SHARES =
            Pattern.compile("\\S+ (\\S+)\\s+P (\\d+)/(\\d+)\\s+R (\\d+)/(\\d+)");

    /** Precision and recall of links, which the common scorer leaves out. */
    private static List<Score> links(Path scorers, Path data, Path out)
            throws IOException, InterruptedException {
        List<Score> scores = new ArrayList<>();
        Path scorer = scorers.resolve("score_citations.py");
        for (String set : List.of("markdown:markdown-footnotes", "mediawiki:mediawiki-cite")) {
            String[] names = set.split(":", -1);
            Path predicted = out.resolve("citations").resolve(names[1] + ".jsonl");
            if (!Files.exists(predicted) || !Files.exists(scorer)) {
                continue;
            }
            Process process =
                    new ProcessBuilder(
                                    "python3",
                                    scorer.toString(),
                                    names[0],
                                    predicted.toString(),
                                    "--data",
                                    data.resolve("citations").toString())
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            String lines =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            for (String line : lines.lines().toList()) {
                Matcher shares = SHARES.matcher(line);
                if (shares.matches()) {
                    share(names[1], shares.group(1) + " P", shares, 2).ifPresent(scores::add);
                    share(names[1], shares.group(1) + " R", shares, 4).ifPresent(scores::add);
                }
            }
        }
        return scores;
    }

    private static Optional<Score> share(String set, String metric, Matcher shares, int group) {
        int of = Integer.parseInt(shares.group(group + 1));
        double value = 100.0 * Integer.parseInt(shares.group(group)) / Math.max(1, of);
        return of == 0 ? Optional.empty() : Optional.of(new Score("citations", set, metric, value));
    }

    /** Over the samples too, where the scoreboard runs in the project's own folder. */
    private static Map<String, Double> mutations(Path data) throws IOException {
        return CitationMutations.run(
                List.of(
                        Path.of("samples"),
                        data.resolve("articles"),
                        data.resolve("citations"),
                        data.resolve("extraction")));
    }

    /**
     * What a figure must hold: a floor, or for a count of mistakes, written {@code <= 0}, a
     * ceiling.
     */
    private record Bound(double value, boolean ceiling) {

        static Bound of(String written) {
            boolean ceiling = written.startsWith("<=");
            return new Bound(Double.parseDouble(ceiling ? written.substring(2) : written), ceiling);
        }

        boolean holds(double measured) {
            return ceiling ? measured <= value : measured >= value;
        }

        @Override
        public String toString() {
            return (ceiling ? "<= " : "") + value;
        }
    }

    private static Map<String, Bound> floors() throws IOException {
        Properties properties = new Properties();
        try (Reader in =
                new InputStreamReader(
                        Scoreboard.class.getResourceAsStream(FLOORS), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        Map<String, Bound> floors = new TreeMap<>();
        properties
                .stringPropertyNames()
                .forEach(k -> floors.put(k, Bound.of(properties.getProperty(k))));
        return floors;
    }

    /** Whether every floor was measured and held. */
    private static boolean print(List<Score> scores, Map<String, Bound> floors) {
        Map<String, Bound> open = new TreeMap<>(floors);
        boolean held = true;
        System.out.printf("%-12s %-20s %-40s %8s %8s%n", "task", "set", "metric", "value", "floor");
        for (Score score : scores) {
            Bound floor = open.remove(score.key());
            boolean below = floor != null && !floor.holds(score.value());
            held &= !below;
            System.out.printf(
                    Locale.ROOT,
                    "%-12s %-20s %-40s %8.2f %8s%s%n",
                    score.task(),
                    score.set(),
                    score.metric(),
                    score.value(),
                    floor == null ? "" : floor,
                    below ? "  BELOW" : "");
        }
        for (String missing : open.keySet()) {
            System.out.println("no figure for the floor " + missing);
        }
        return held && open.isEmpty();
    }
}
