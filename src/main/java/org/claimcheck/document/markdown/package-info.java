/** Reads Markdown. The only user of the CommonMark parser. */
@NullMarked
package org.claimcheck.document.markdown;

import org.jspecify.annotations.NullMarked;
