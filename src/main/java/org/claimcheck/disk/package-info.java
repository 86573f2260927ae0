/** How files are replaced: the old one or the new one stands whole, whatever fails. */
@NullMarked
package org.claimcheck.disk;

import org.jspecify.annotations.NullMarked;
