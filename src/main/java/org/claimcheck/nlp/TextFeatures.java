package org.claimcheck.nlp;

import java.util.function.Consumer;

/** The features of a text, of which a model knows some. */
public interface TextFeatures {

    /**
     * Tells the name of each feature, always in the same order; one may come more than once.
     *
     * @param to is told names that do not outlive the telling, so that it must copy those it keeps
     */
    void each(Consumer<CharSequence> to);
}
