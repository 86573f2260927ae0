/** Which lines of a document have changed, as git knows it. */
@NullMarked
package org.claimcheck.change;

import org.jspecify.annotations.NullMarked;
