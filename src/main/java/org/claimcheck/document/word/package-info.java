/** Reads Word documents, through mammoth. The only user of it. */
@NullMarked
package org.claimcheck.document.word;

import org.jspecify.annotations.NullMarked;
