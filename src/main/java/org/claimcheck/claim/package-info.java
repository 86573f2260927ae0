/** Statements that can be checked, and the evidence that stands for them. */
@NullMarked
package org.claimcheck.claim;

import org.jspecify.annotations.NullMarked;
