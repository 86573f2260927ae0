package org.claimcheck.nlp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was learned of English, each part read when first needed, and once. Models are read-only;
 * what applies them has a state, and each thread its own: see {@link Language}.
 */
final class Models {

    private final @Nullable ModelFile file = ModelFile.given();

    final Part<FlatModel> sentences =
            new Part<>("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", MaxentFile::read)
                    .laidOut(file, 4, FlatModel::prepared);
    final Part<FlatModel> tokens =
            new Part<>("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin", MaxentFile::read)
                    .laidOut(file, 0, FlatModel::prepared);
    final Part<FlatModel> partsOfSpeech =
            new Part<>("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", MaxentFile::read)
                    .laidOut(file, 1, FlatModel::prepared);
    final Part<WordClusters> clusters =
            new Part<>("en-clusters.bin", WordClusters::read)
                    .laidOut(file, 2, WordClusters::prepared);
    final Part<CheckWorthiness> claims =
            new Part<>("en-claims.bin", CheckWorthiness::read)
                    .laidOut(file, 3, CheckWorthiness::prepared);
    final Part<NameModel> names =
            new Part<>("en-names.bin", NameModel::read).laidOut(file, 5, NameModel::prepared);

    /** Lays out the models of a short run for the runs to come. */
    void prepare(Path to) throws IOException {
        ModelFile.write(
                to,
                List.of(
                        tokens.get()::write,
                        partsOfSpeech.get()::write,
                        clusters.get()::write,
                        claims.get()::write,
                        sentences.get()::write,
                        names.get()::write));
    }

    /** A model that several threads may ask for. */
    static final class Part<T> {

        private final String resource;
        private final Language.Loader<T> loader;
        private @Nullable ModelFile file;
        private int number;
        private ModelFile.@Nullable Reader<T> reader;
        private @Nullable T model;

        private Part(String resource, Language.Loader<T> loader) {
            this.resource = resource;
            this.loader = loader;
        }

        /** Read from a file if there is one. */
        private Part<T> laidOut(
                @Nullable ModelFile from, int part, ModelFile.Reader<T> partReader) {
            file = from;
            number = part;
            reader = partReader;
            return this;
        }

        synchronized T get() {
            T known = model;
            if (known == null) {
                known = read();
                model = known;
            }
            return known;
        }

        private T read() {
            if (file != null && reader != null) {
                try {
                    return file.read(number, reader);
                } catch (IOException e) {
                    // The file was taken away: the program has its own.
                }
            }
            return Language.load(resource, loader);
        }
    }
}
