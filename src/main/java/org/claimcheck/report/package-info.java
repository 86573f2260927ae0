/** Writes a report as JSON or as text. */
@NullMarked
package org.claimcheck.report;

import org.jspecify.annotations.NullMarked;
