/** What a desk settles once for its documents, in a file beside them. */
@NullMarked
package org.claimcheck.config;

import org.jspecify.annotations.NullMarked;
