package org.claimcheck.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * The models of English, each loaded when first needed. Holds the state of OpenNLP's taggers: one
 * for each thread, never shared; the models themselves are, see {@link #twin}.
 */
public final class Language {

    private static final int LONGEST_RUN = 200;
    private static final String NAME_MODEL = "en-names";

    private final Models models;
    private @Nullable NameFinder names;
    private @Nullable SentenceSplitter splitter;
    private @Nullable WordTokenizer tokenizer;
    private @Nullable PosTagger tagger;

    public Language() {
        this(new Models());
    }

    private Language(Models models) {
        this.models = models;
    }

    /** The same models for another thread. */
    public Language twin() {
        return new Language(models);
    }

    /** The sentences of all blocks but code, in text order. */
    public List<Sentence> sentences(Document document) {
        List<Sentence> out = new ArrayList<>();
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            if (!(block instanceof Block.Code)) {
                for (Span span : sentences(document.text(), block.span())) {
                    out.add(new Sentence(span, i));
                }
            }
        }
        return out;
    }

    /** The sentences of one block of a text, without white space at their ends. */
    public List<Span> sentences(CharSequence text, Span block) {
        if (splitter == null) {
            splitter = new SentenceSplitter(models.sentences.get());
        }
        return splitter.split(block.of(text)).stream().map(s -> s.shift(block.start())).toList();
    }

    /** The tokens of a stretch of text, in text order. */
    public List<Span> tokens(String text, Span within) {
        if (tokenizer == null) {
            tokenizer = new WordTokenizer(models.tokens.get());
        }
        List<Span> out = new ArrayList<>();
        for (int from = within.start(); from < within.end(); ) {
            int to = pieceEnd(text, from, within.end());
            tokenizer.tokens(text, from, to, out);
            from = to;
        }
        return out;
    }

    /**
     * Where to cut so that no run without white space is long: the tokenizer's cost is its square.
     */
    private static int pieceEnd(String text, int from, int end) {
        int run = 0;
        for (int i = from; i < end; i++) {
            run = Whitespace.is(text.charAt(i)) ? 0 : run + 1;
            if (run > LONGEST_RUN) {
                return run > i - from ? i : i - run + 1;
            }
        }
        return end;
    }

    /** A Universal Dependencies part of speech for each token. */
    public List<String> partsOfSpeech(String text, List<Span> tokens) {
        if (tagger == null) {
            tagger = new PosTagger(models.partsOfSpeech.get());
        }
        return List.of(tagger.tag(tokens.stream().map(t -> t.of(text)).toArray(String[]::new)));
    }

    /** The persons, organizations, locations and events that sentences name, in text order. */
    public List<EntityMention> names(String text, List<List<Span>> sentenceTokens) {
        if (names == null) {
            names = new NameFinder(models.names.get(), clusters());
        }
        List<String[]> words = new ArrayList<>(sentenceTokens.size());
        for (List<Span> tokens : sentenceTokens) {
            words.add(tokens.stream().map(t -> t.of(text)).toArray(String[]::new));
        }
        List<List<NameMention>> found = names.findAll(words);
        List<EntityMention> out = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            for (NameMention name : found.get(i)) {
                Span first = sentenceTokens.get(i).get(name.start());
                Span last = sentenceTokens.get(i).get(name.end() - 1);
                out.add(new EntityMention(name.kind(), first.cover(last), NAME_MODEL));
            }
        }
        return out;
    }

    /** Which words are used alike. */
    public WordClusters clusters() {
        return models.clusters.get();
    }

    /** How likely a sentence with these features is worth checking, 0 to 1. */
    public double checkWorthiness(TextFeatures features) {
        return models.claims.get().score(features);
    }

    /** What the names of a document name; each mention is in exactly one of them. */
    public static List<NamedEntity> entities(String text, List<EntityMention> names) {
        return NameLinks.link(text, names);
    }

    /**
     * Lays out the models of a short run in a file, for runs whose system property {@code
     * claimcheck.models} names it. The file serves this program on this machine.
     */
    public static void prepare(Path to) throws IOException {
        new Models().prepare(to);
    }

    interface Loader<T> {
        T from(InputStream in) throws IOException;
    }

    static <T> T load(String resource, Loader<T> loader) {
        try (InputStream in = Language.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its model " + resource);
            }
            return loader.from(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + resource, e);
        }
    }
}
