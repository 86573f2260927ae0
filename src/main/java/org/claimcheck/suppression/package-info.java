/** What an author keeps out of the report: comments in the document, a file beside it. */
@NullMarked
package org.claimcheck.suppression;

import org.jspecify.annotations.NullMarked;
