/** Runs the selected rules over an article and makes the report. */
@NullMarked
package org.claimcheck.engine;

import org.jspecify.annotations.NullMarked;
