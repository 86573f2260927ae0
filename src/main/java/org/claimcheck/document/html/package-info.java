/** Reads web pages: main text, regions and metadata. The only user of jsoup. */
@NullMarked
package org.claimcheck.document.html;

import org.jspecify.annotations.NullMarked;
