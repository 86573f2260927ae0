/** The command line; the only place that prints. */
@NullMarked
package org.claimcheck.cli;

import org.jspecify.annotations.NullMarked;
