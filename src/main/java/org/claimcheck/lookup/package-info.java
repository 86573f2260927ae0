/** What was found out online about a document's links and references: plain values. */
@NullMarked
package org.claimcheck.lookup;

import org.jspecify.annotations.NullMarked;
