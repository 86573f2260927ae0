/** Reads the wikitext of MediaWiki. The parser is our own: positions are the point. */
@NullMarked
package org.claimcheck.document.wiki;

import org.jspecify.annotations.NullMarked;
