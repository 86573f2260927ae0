/** Addresses of pages and of their archived copies: where a document gives one, and its form. */
@NullMarked
package org.claimcheck.citation.web;

import org.jspecify.annotations.NullMarked;
