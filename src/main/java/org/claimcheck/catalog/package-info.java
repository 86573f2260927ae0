/** What is said about the rules: explanations, tables, ids. */
@NullMarked
package org.claimcheck.catalog;

import org.jspecify.annotations.NullMarked;
