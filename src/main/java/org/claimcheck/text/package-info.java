/**
 * Plain values: spans, line numbers, and the map from a text back to its source. Offsets are
 * 0-based, half-open UTF-16 units.
 */
@NullMarked
package org.claimcheck.text;

import org.jspecify.annotations.NullMarked;
