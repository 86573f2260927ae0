/** The one thing a rule sees: a document and everything found in it. */
@NullMarked
package org.claimcheck.article;

import org.jspecify.annotations.NullMarked;
