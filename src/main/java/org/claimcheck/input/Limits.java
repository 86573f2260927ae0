package org.claimcheck.input;

/**
 * What one document may cost. {@link Limit} says what happens at each.
 *
 * @param inputBytes largest input read, in bytes
 * @param nestingDepth deepest element or list nesting that is followed
 * @param blocks most blocks checked
 * @param sentences most sentences checked
 * @param sentenceTokens most words and signs of a sentence that is checked
 * @param findings most findings reported
 * @param seconds after so long no further rule is begun; 0 for no limit
 */
public record Limits(
        long inputBytes,
        int nestingDepth,
        int blocks,
        int sentences,
        int sentenceTokens,
        int findings,
        int seconds) {

    public static final Limits DEFAULT =
            new Limits(
                    Limit.INPUT_BYTES.usual(),
                    Limit.NESTING.usual(),
                    Limit.BLOCKS.usual(),
                    Limit.SENTENCES.usual(),
                    Limit.SENTENCE_TOKENS.usual(),
                    Limit.FINDINGS.usual(),
                    Limit.SECONDS.usual());

    /** With another size of inputs. */
    public Limits ofInputBytes(long bytes) {
        return new Limits(
                bytes, nestingDepth, blocks, sentences, sentenceTokens, findings, seconds);
    }

    /** With another number of findings. */
    public Limits ofFindings(int most) {
        return new Limits(
                inputBytes, nestingDepth, blocks, sentences, sentenceTokens, most, seconds);
    }

    /** What counts for one of them. */
    public long most(Limit limit) {
        return switch (limit) {
            case INPUT_BYTES -> inputBytes;
            case NESTING -> nestingDepth;
            case BLOCKS -> blocks;
            case SENTENCES -> sentences;
            case SENTENCE_TOKENS -> sentenceTokens;
            case FINDINGS -> findings;
            case SECONDS -> seconds;
        };
    }
}
