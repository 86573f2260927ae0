package org.claimcheck.quote.source;

import java.util.HashMap;
import java.util.Map;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** The passage that shares most words with a quotation, in whatever order. */
final class Nearest {

    /** Shorter words stand in every passage. */
    private static final int FEWEST_LETTERS = 5;

    /** Fewer shared words are chance. */
    private static final int FEWEST_SHARED = 2;

    private final WordList source;
    private final int width;

    /** How often each long word of the quotation stands in the passage that is looked at. */
    private final Map<Integer, Integer> counts = new HashMap<>();

    Nearest(WordList quoted, WordList source) {
        this.source = source;
        this.width = Math.max(8, quoted.size());
        for (int i = 0; i < quoted.size(); i++) {
            if (quoted.end(i) - quoted.start(i) >= FEWEST_LETTERS) {
                counts.put(quoted.hash(i), 0);
            }
        }
    }

    /** A place in the source's text; null if no passage shares two words or more. */
    @Nullable Span passage() {
        int shared = 0;
        int most = FEWEST_SHARED - 1;
        Span best = null;
        for (int i = 0; i < source.size(); i++) {
            shared += add(i, 1);
            shared -= i >= width ? add(i - width, -1) : 0;
            if (shared > most) {
                most = shared;
                best = source.span(Math.max(0, i - width + 1), i + 1);
            }
        }
        return best;
    }

    /** One if the word was not in the passage before, or is no more; else zero. */
    private int add(int word, int by) {
        Integer count = counts.get(source.hash(word));
        if (count == null) {
            return 0;
        }
        counts.put(source.hash(word), count + by);
        return Math.min(count, count + by) == 0 ? 1 : 0;
    }
}
