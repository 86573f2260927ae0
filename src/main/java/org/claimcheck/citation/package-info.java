/** Citation markers, notes, reference lists and identifiers, and the links between them. */
@NullMarked
package org.claimcheck.citation;

import org.jspecify.annotations.NullMarked;
