package org.claimcheck.nlp;

import opennlp.tools.sentdetect.SentenceModel;
import org.jspecify.annotations.Nullable;

/**
 * What was learned of English, each part read when first needed, and once. Models are read-only;
 * what applies them has a state, and each thread its own: see {@link Language}.
 */
final class Models {

    final Part<SentenceModel> sentences =
            new Part<>("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceSplitter::read);
    final Part<FlatModel> tokens =
            new Part<>("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin", FlatModel::read);
    final Part<FlatModel> partsOfSpeech =
            new Part<>("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", FlatModel::read);
    final Part<WordClusters> clusters = new Part<>("en-clusters.bin", WordClusters::read);
    final Part<NameModel> names = new Part<>("en-names.bin", NameModel::read);
    final Part<CheckWorthiness> claims = new Part<>("en-claims.bin", CheckWorthiness::read);

    /** A model that several threads may ask for. */
    static final class Part<T> {

        private final String resource;
        private final Language.Loader<T> loader;
        private @Nullable T model;

        private Part(String resource, Language.Loader<T> loader) {
            this.resource = resource;
            this.loader = loader;
        }

        synchronized T get() {
            T known = model;
            if (known == null) {
                known = Language.load(resource, loader);
                model = known;
            }
            return known;
        }
    }
}
