package org.claimcheck.nlp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import opennlp.tools.sentdetect.SentenceModel;
import org.jspecify.annotations.Nullable;

/**
 * What was learned of English, each part read when first needed, and once. Models are read-only;
 * what applies them has a state, and each thread its own: see {@link Language}.
 */
final class Models {

    private final @Nullable ModelFile file = ModelFile.given();

    final Part<SentenceModel> sentences =
            new Part<>("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceSplitter::read, null);
    final Part<FlatModel> tokens =
            new Part<>(
                    "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin",
                    MaxentFile::read,
                    prepared(0, FlatModel::prepared));
    final Part<FlatModel> partsOfSpeech =
            new Part<>(
                    "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin",
                    MaxentFile::read,
                    prepared(1, FlatModel::prepared));
    final Part<WordClusters> clusters =
            new Part<>("en-clusters.bin", WordClusters::read, prepared(2, WordClusters::prepared));
    final Part<CheckWorthiness> claims =
            new Part<>(
                    "en-claims.bin", CheckWorthiness::read, prepared(3, CheckWorthiness::prepared));
    final Part<NameModel> names = new Part<>("en-names.bin", NameModel::read, null);

    /** Lays out the models of a short run for the runs to come. */
    void prepare(Path to) throws IOException {
        ModelFile.write(
                to,
                List.of(
                        tokens.get()::write,
                        partsOfSpeech.get()::write,
                        clusters.get()::write,
                        claims.get()::write));
    }

    private <T> @Nullable Prepared<T> prepared(int number, Function<ModelFile.Part, T> reader) {
        return file == null ? null : () -> reader.apply(file.part(number));
    }

    /** Reads a model that was laid out. */
    interface Prepared<T> {
        T read();
    }

    /** A model that several threads may ask for. */
    static final class Part<T> {

        private final String resource;
        private final Language.Loader<T> loader;
        private final @Nullable Prepared<T> prepared;
        private @Nullable T model;

        private Part(String resource, Language.Loader<T> loader, @Nullable Prepared<T> prepared) {
            this.resource = resource;
            this.loader = loader;
            this.prepared = prepared;
        }

        synchronized T get() {
            T known = model;
            if (known == null) {
                known = prepared == null ? Language.load(resource, loader) : prepared.read();
                model = known;
            }
            return known;
        }
    }
}
