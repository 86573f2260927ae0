/**
 * {@link org.claimcheck.input.Source} to {@link org.claimcheck.document.Document}: what a reader
 * sees, in blocks, with the way back to the author's file.
 */
@NullMarked
package org.claimcheck.document;

import org.jspecify.annotations.NullMarked;
