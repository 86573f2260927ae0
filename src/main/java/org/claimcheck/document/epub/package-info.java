/** Reads EPUB books, part by part. */
@NullMarked
package org.claimcheck.document.epub;

import org.jspecify.annotations.NullMarked;
