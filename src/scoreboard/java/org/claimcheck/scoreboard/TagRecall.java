package org.claimcheck.scoreboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimcheck.engine.Checker;
import org.claimcheck.engine.Report;
import org.claimcheck.engine.Settings;
import org.claimcheck.input.Format;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Source;
import org.claimcheck.nlp.Sentence;
import org.claimcheck.rules.Rules;

/**
 * How many of the sentences that editors of a wiki tagged get the matching finding once the tags
 * are taken out. Articles are tagged incompletely, so this tells of recall alone.
 */
public final class TagRecall {

    private static final Set<String> UNSOURCED =
            Set.of("unsourced-statistic", "unsourced-claim", "vague-attribution");

    private static final Set<String> WHO = Set.of("vague-attribution");

    private static final Set<String> HOW_MANY = Set.of("vague-quantity", "subjective-wording");

    /** By the name of the template in lower case; a name for each row of the table. */
    private static final Map<String, Set<String>> RULES =
            Map.ofEntries(
                    Map.entry("citation needed", UNSOURCED),
                    Map.entry("cn", UNSOURCED),
                    Map.entry("fact", UNSOURCED),
                    Map.entry("who", WHO),
                    Map.entry("by whom", WHO),
                    Map.entry("according to whom", WHO),
                    Map.entry("attribution needed", WHO),
                    Map.entry("when", Set.of("vague-time")),
                    Map.entry("which", HOW_MANY),
                    Map.entry("vague", HOW_MANY),
                    Map.entry("quantify", HOW_MANY));

    private static final Pattern TAG =
            Pattern.compile("\\{\\{ ?([A-Za-z ]{2,30})(?:\\|[^{}]{0,200})?\\}\\}");

    private TagRecall() {}

    /** A tag that was taken out at a place of the text without tags. */
    private record Tag(String name, int at) {}

    /**
     * @param args a folder of wikitext files
     */
    public static void main(String[] args) throws IOException, InputException {
        Checker checker = Checker.of(Rules.all(), Settings.DEFAULT);
        Map<String, int[]> counts = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(args[0]))) {
            files = all.filter(f -> f.toString().endsWith(".wiki")).sorted().toList();
        }
        for (Path file : files) {
            count(checker, Files.readString(file), counts);
        }
        System.out.println("| tag | sentences | with the matching finding |");
        System.out.println("| --- | --- | --- |");
        counts.forEach((n, c) -> System.out.println("| " + n + " | " + c[0] + " | " + c[1] + " |"));
    }

    private static void count(Checker checker, String tagged, Map<String, int[]> counts)
            throws InputException {
        List<Tag> tags = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher matcher = TAG.matcher(tagged);
        int from = 0;
        while (matcher.find()) {
            String name = matcher.group(1).strip().toLowerCase(Locale.ROOT);
            if (RULES.containsKey(name)) {
                text.append(tagged, from, matcher.start());
                tags.add(new Tag(name, text.length()));
                from = matcher.end();
            }
        }
        text.append(tagged, from, tagged.length());
        Source source =
                new Source("a.wiki", Format.WIKITEXT, "UTF-8", "", text.toString(), List.of());
        Report report = checker.check(source);
        for (Tag tag : tags) {
            int[] count = counts.computeIfAbsent(tag.name(), n -> new int[2]);
            count[0]++;
            count[1] += isFound(report, tag) ? 1 : 0;
        }
    }

    /** Whether a matching finding lies in the last sentence that begins before the tag. */
    private static boolean isFound(Report report, Tag tag) {
        int start = -1;
        for (Sentence sentence : report.article().sentences()) {
            int at = report.article().document().location(sentence.span()).start();
            start = at < tag.at() ? Math.max(start, at) : start;
        }
        int from = start;
        return report.findings().stream()
                .filter(f -> RULES.get(tag.name()).contains(f.finding().rule()))
                .flatMap(f -> Stream.concat(Stream.of(f.location()), f.related().stream()))
                .anyMatch(at -> at.start() >= from && at.start() < tag.at());
    }
}
