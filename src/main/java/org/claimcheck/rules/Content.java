package org.claimcheck.rules;

import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.rules.Wording.Piece;

/**
 * What a sentence speaks of: the stems of its longer words.
 *
 * @param names those of them with a capital
 */
record Content(Set<String> words, Set<String> names) {

    private static final int SHORTEST = 4;

    private static final int LEAST_SHARED = 4;

    /** Headlines, captions and descriptions are short, and tell what the text tells. */
    private static final int LEAST_SHARED_BESIDE = 3;

    /** Of the words of content of the shorter sentence so many stand in the other. */
    private static final double MOST_OF = 0.75;

    /** Two sentences are one, with a word changed here or there, from so many words on. */
    private static final int LEAST_REPEATED = 6;

    private static final double MOST_OF_BOTH = 0.85;

    private static final Set<String> EMPTY =
            Set.of(
                    "about", "after", "again", "also", "been", "before", "being", "from", "have",
                    "here", "into", "just", "more", "most", "only", "other", "over", "some", "such",
                    "than", "that", "their", "them", "then", "there", "these", "they", "this",
                    "those", "through", "under", "very", "were", "what", "when", "where", "which",
                    "while", "will", "with", "would", "your", "much", "many", "could");

    static Content of(Wording wording) {
        Set<String> words = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < wording.size(); i++) {
            Piece piece = wording.at(i);
            if (isTelling(piece)) {
                words.add(Stem.of(piece.word()));
                if (piece.capital()) {
                    names.add(Stem.of(piece.word()));
                }
            }
        }
        return new Content(words, names);
    }

    static boolean isTelling(Piece piece) {
        return piece.kind() == Wording.Kind.WORD
                && piece.word().length() >= SHORTEST
                && !EMPTY.contains(piece.word());
    }

    /**
     * Whether both speak of the same: nearly all words of the shorter are in the other, every name
     * of one as well, and at least one name is in both.
     *
     * @param beside whether one stands in the running text, and the other beside it
     */
    boolean isSame(Content other, boolean beside) {
        boolean all = other.words.containsAll(names) || words.containsAll(other.names);
        long shared = words.stream().filter(other.words::contains).count();
        int shorter = Math.min(words.size(), other.words.size());
        return all
                && names.stream().anyMatch(other.names::contains)
                && shared >= (beside ? LEAST_SHARED_BESIDE : LEAST_SHARED)
                && shared >= MOST_OF * shorter;
    }

    /** Whether both are one sentence, but for a word or two if it is long. */
    boolean isRepeated(Content other) {
        long shared = words.stream().filter(other.words::contains).count();
        int longer = Math.max(words.size(), other.words.size());
        return (shared >= LEAST_REPEATED && shared >= MOST_OF_BOTH * longer)
                || (shared >= LEAST_SHARED && shared == longer);
    }
}
