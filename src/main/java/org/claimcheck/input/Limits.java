package org.claimcheck.input;

/**
 * What an input may cost. Larger inputs are refused or cut, and the report says so.
 *
 * @param inputBytes largest input read, in bytes
 * @param nestingDepth deepest element or list nesting that is followed; deeper content is read flat
 * @param findings most findings reported for one document
 */
public record Limits(long inputBytes, int nestingDepth, int findings) {

    public static final Limits DEFAULT = new Limits(16L << 20, 256, 1000);
}
