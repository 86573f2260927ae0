package org.claimcheck.scoreboard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.claimcheck.claim.ClaimFeatures;
import org.claimcheck.nlp.Language;
import org.claimcheck.nlp.TextFeatures;

/** How likely single sentences are worth checking. */
final class ClaimPredictions {

    private final Language language = new Language();

    void write(Path data, Path out) throws IOException {
        for (Path gold : GoldFiles.of(data, "claims", ".tsv")) {
            List<String> lines = GoldFiles.lines(gold);
            // Counts of cues stand beside the sentences.
            if (!lines.get(0).startsWith("id\t")) {
                continue;
            }
            StringBuilder rows = new StringBuilder();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split("\t", -1);
                TextFeatures features =
                        ClaimFeatures.of(cells[cells.length - 1], language.clusters());
                rows.append(cells[0])
                        .append('\t')
                        .append(
                                String.format(
                                        Locale.ROOT, "%.4f", language.checkWorthiness(features)))
                        .append('\n');
            }
            GoldFiles.write(
                    out.resolve("claims/" + GoldFiles.name(gold) + ".tsv"), rows.toString());
        }
    }
}
