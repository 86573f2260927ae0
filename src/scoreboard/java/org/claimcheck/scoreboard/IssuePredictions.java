package org.claimcheck.scoreboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.article.HouseStyle;
import org.claimcheck.engine.Checker;
import org.claimcheck.engine.PlacedFinding;
import org.claimcheck.engine.Selection;
import org.claimcheck.engine.Settings;
import org.claimcheck.input.Format;
import org.claimcheck.input.InputException;
import org.claimcheck.input.Source;
import org.claimcheck.rules.Rules;

/**
 * Which kinds of vagueness the rules find in single sentences, those that are off by default
 * switched on.
 */
final class IssuePredictions {

    private static final Map<String, String> CODES =
            Map.of(
                    "vague-attribution", "VATTR",
                    "vague-time", "VTIME",
                    "vague-quantity", "VQUANT",
                    "subjective-wording", "SUBJ",
                    "unsupported-absolute", "SUBJ",
                    "hedge", "HEDGE",
                    "prediction", "PRED");

    private final Checker checker =
            Checker.of(
                    Rules.all().stream().filter(r -> CODES.containsKey(r.info().id())).toList(),
                    new Settings(
                            new Selection(Set.of("hedge", "prediction"), Set.of()),
                            Settings.DEFAULT.limits(),
                            null,
                            false,
                            HouseStyle.NONE));

    /**
     * @param scorers holds the sentences written for this project in {@code claims/traps.tsv}
     */
    void write(Path data, Path scorers, Path out) throws IOException, InputException {
        for (Path gold : GoldFiles.of(data, "claims", ".tsv")) {
            if (GoldFiles.name(gold).startsWith("gum-")) {
                write(gold, out.resolve("claims/" + GoldFiles.name(gold) + ".issues.tsv"));
            }
        }
        Path traps = scorers.resolve("claims/traps.tsv");
        if (Files.isRegularFile(traps)) {
            write(traps, out.resolve("claims/traps.issues.tsv"));
        }
    }

    private void write(Path gold, Path out) throws IOException, InputException {
        StringBuilder lines = new StringBuilder();
        for (String line : GoldFiles.lines(gold)) {
            if (!line.startsWith("#") && !line.startsWith("id\t")) {
                String[] cells = line.split("\t", -1);
                Set<String> codes = codes(cells[cells.length - 1]);
                lines.append(cells[0])
                        .append('\t')
                        .append(codes.isEmpty() ? "-" : String.join(",", codes))
                        .append('\n');
            }
        }
        GoldFiles.write(out, lines.toString());
    }

    private Set<String> codes(String sentence) throws InputException {
        Source source = new Source("sentence.txt", Format.TEXT, "UTF-8", "", sentence, List.of());
        Set<String> out = new TreeSet<>();
        for (PlacedFinding placed : checker.check(source).findings()) {
            String code = CODES.get(placed.finding().rule());
            boolean condition = code.equals("PRED") && placed.excerpt().startsWith("If ");
            out.add(condition ? "COND" : code);
        }
        return out;
    }
}
