/** Writes a report as JSON or as text; the formats and how each puts a run together. */
@NullMarked
package org.claimcheck.report;

import org.jspecify.annotations.NullMarked;
