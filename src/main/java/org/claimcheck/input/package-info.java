/**
 * Bytes to {@link org.claimcheck.input.Source}: files, folders and standard input, with their
 * encoding decided.
 */
@NullMarked
package org.claimcheck.input;

import org.jspecify.annotations.NullMarked;
