/** Numbers, percentages, money and measures, with normalised values. */
@NullMarked
package org.claimcheck.quantity;

import org.jspecify.annotations.NullMarked;
