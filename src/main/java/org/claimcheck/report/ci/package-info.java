/** Reports in the formats of other programs: code hosts, build servers, review robots. */
@NullMarked
package org.claimcheck.report.ci;

import org.jspecify.annotations.NullMarked;
