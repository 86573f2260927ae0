/** Quotations, their kind, and who is made responsible for them. */
@NullMarked
package org.claimcheck.quote;

import org.jspecify.annotations.NullMarked;
