/** reStructuredText, as docutils reads it. */
@NullMarked
package org.claimcheck.document.rst;

import org.jspecify.annotations.NullMarked;
