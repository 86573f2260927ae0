/** The report as a page: one file that asks nothing of the network. */
@NullMarked
package org.claimcheck.report.html;

import org.jspecify.annotations.NullMarked;
