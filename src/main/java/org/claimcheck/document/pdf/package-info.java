/** Reads PDF, through PDFBox. The only user of it. */
@NullMarked
package org.claimcheck.document.pdf;

import org.jspecify.annotations.NullMarked;
