package org.claimcheck.scoreboard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.claimcheck.nlp.EntityMention;
import org.claimcheck.nlp.Language;
import org.claimcheck.text.Span;

/** Names on given tokens, document by document. */
final class EntityPredictions {

    private static final String DOCUMENT = "-DOCSTART-";

    private final Language language = new Language();

    void write(Path data, Path out) throws IOException {
        for (Path gold : GoldFiles.of(data, "ner", ".conll")) {
            StringBuilder predicted = new StringBuilder();
            List<List<String>> document = new ArrayList<>();
            List<String> sentence = new ArrayList<>();
            for (String line : (GoldFiles.text(gold) + "\n\n").split("\n", -1)) {
                String token = line.isEmpty() ? "" : line.substring(0, line.lastIndexOf('\t'));
                if (line.isEmpty() || token.equals(DOCUMENT)) {
                    if (!sentence.isEmpty()) {
                        document.add(List.copyOf(sentence));
                        sentence.clear();
                    }
                    if (!line.isEmpty()) {
                        tag(document, predicted);
                        document.clear();
                        predicted.append(DOCUMENT).append("\tO\n\n");
                    }
                } else {
                    sentence.add(token);
                }
            }
            tag(document, predicted);
            GoldFiles.write(
                    out.resolve("ner/" + GoldFiles.name(gold) + ".conll"), predicted.toString());
        }
    }

    /** Lays the tokens of a document out as text, one space apart, and reads the names off it. */
    private void tag(List<List<String>> document, StringBuilder out) {
        StringBuilder text = new StringBuilder();
        List<List<Span>> tokens = new ArrayList<>();
        for (List<String> words : document) {
            List<Span> spans = new ArrayList<>();
            for (String word : words) {
                spans.add(new Span(text.length(), text.length() + word.length()));
                text.append(word).append(' ');
            }
            tokens.add(spans);
        }
        List<EntityMention> names = language.names(text.toString(), tokens);
        for (int i = 0; i < document.size(); i++) {
            String[] tags = new String[tokens.get(i).size()];
            Arrays.fill(tags, "O");
            for (EntityMention name : names) {
                mark(name, tokens.get(i), tags);
            }
            for (int j = 0; j < tags.length; j++) {
                out.append(document.get(i).get(j)).append('\t').append(tags[j]).append('\n');
            }
            out.append('\n');
        }
    }

    private static void mark(EntityMention name, List<Span> tokens, String[] tags) {
        String lead = "B-";
        for (int i = 0; i < tags.length; i++) {
            if (name.span().contains(tokens.get(i))) {
                tags[i] = lead + name.kind().id();
                lead = "I-";
            }
        }
    }
}
