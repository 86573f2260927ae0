/** Findings that were there before: a list of them, kept in a file. */
@NullMarked
package org.claimcheck.baseline;

import org.jspecify.annotations.NullMarked;
