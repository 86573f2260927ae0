/** Results of earlier runs, kept so that a document that has not changed costs nothing. */
@NullMarked
package org.claimcheck.cache;

import org.jspecify.annotations.NullMarked;
