/** The list of what is to be checked, as a file that people write into: their cells are kept. */
@NullMarked
package org.claimcheck.ledger;

import org.jspecify.annotations.NullMarked;
