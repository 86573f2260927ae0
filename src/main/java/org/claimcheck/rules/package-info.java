/** The rules, one class each, and the list of them all. */
@NullMarked
package org.claimcheck.rules;

import org.jspecify.annotations.NullMarked;
