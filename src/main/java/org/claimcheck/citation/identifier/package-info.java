/** Identifiers of publications: their forms, their check digits, and where a text gives one. */
@NullMarked
package org.claimcheck.citation.identifier;

import org.jspecify.annotations.NullMarked;
