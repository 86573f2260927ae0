package org.claimcheck.article;

import java.util.HashMap;
import java.util.Map;
import org.claimcheck.text.Span;
import org.claimcheck.text.Tokens;

/** The words and signs of stretches of one text, each read once, since many ask. */
final class KnownWords {

    /** In UTF-16 units; longer stretches are lists or data, and what they hold is not kept. */
    private static final int LONGEST_KEPT = 2_000;

    private final String text;
    private final Map<Span, Tokens> known = new HashMap<>();

    KnownWords(String text) {
        this.text = text;
    }

    Tokens of(Span part) {
        if (part.length() > LONGEST_KEPT) {
            return Tokens.of(text, part);
        }
        Tokens words = known.get(part);
        if (words == null) {
            words = Tokens.of(text, part);
            known.put(part, words);
        }
        return words;
    }
}
