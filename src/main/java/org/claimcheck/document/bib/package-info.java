/** Bibliography files that a document names or that stand beside it. */
@NullMarked
package org.claimcheck.document.bib;

import org.jspecify.annotations.NullMarked;
