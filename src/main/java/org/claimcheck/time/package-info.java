/** Time expressions and their TIMEX3-like values. */
@NullMarked
package org.claimcheck.time;

import org.jspecify.annotations.NullMarked;
