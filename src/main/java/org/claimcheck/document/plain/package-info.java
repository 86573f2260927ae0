/** Reads plain text. */
@NullMarked
package org.claimcheck.document.plain;

import org.jspecify.annotations.NullMarked;
