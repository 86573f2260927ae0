package org.claimcheck.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.claimcheck.nlp.NameFinder;
import org.claimcheck.nlp.NameMention;

/** Tags a two-column file with the packed model, document by document, for scoring. */
public final class TagNames {
    private TagNames() {}

    /** Arguments: gzipped gold file (only its tokens are read), plain output file. */
    public static void main(String[] args) throws IOException {
        NameFinder finder = NameFinder.load();
        try (PrintWriter out =
                new PrintWriter(
                        Files.newBufferedWriter(Path.of(args[1]), StandardCharsets.UTF_8))) {
            for (List<Conll.Sentence> document : Conll.documents(Path.of(args[0]))) {
                List<String[]> sentences = document.stream().map(Conll.Sentence::tokens).toList();
                List<List<NameMention>> found = finder.findAll(sentences);
                for (int s = 0; s < sentences.size(); s++) {
                    print(sentences.get(s), found.get(s), out);
                }
            }
        }
    }

    private static void print(String[] tokens, List<NameMention> mentions, PrintWriter out) {
        String[] labels = new String[tokens.length];
        for (NameMention mention : mentions) {
            for (int i = mention.start(); i < mention.end(); i++) {
                labels[i] =
                        (i == mention.start() ? "B-" : "I-")
                                + mention.kind().name().toLowerCase(Locale.ROOT);
            }
        }
        for (int i = 0; i < tokens.length; i++) {
            out.print(tokens[i] + "\t" + (labels[i] == null ? "O" : labels[i]) + "\n");
        }
        out.print("\n");
    }
}
