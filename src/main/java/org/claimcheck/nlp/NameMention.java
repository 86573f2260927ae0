package org.claimcheck.nlp;

/**
 * A name in a token list.
 *
 * @param start index of the first token, 0-based
 * @param end index after the last token
 * @param kind what it names
 * @param confidence geometric mean, over the tokens, of the probability the model gave to each
 *     token's tag; in (0, 1]
 */
public record NameMention(int start, int end, EntityMention.Kind kind, double confidence) {
    public NameMention {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("empty or negative range " + start + ".." + end);
        }
    }
}
