/**
 * Quotations compared word by word with the texts they come from. Only presentation is folded
 * (compatibility forms, quotation marks, dashes, soft hyphens, white space, punctuation between the
 * words); a word, a digit or a negation that differs is always told. No figure of similarity ever
 * passes a quotation.
 */
@NullMarked
package org.claimcheck.quote.source;

import org.jspecify.annotations.NullMarked;
