/** What a rule is, and what it returns. */
@NullMarked
package org.claimcheck.rule;

import org.jspecify.annotations.NullMarked;
