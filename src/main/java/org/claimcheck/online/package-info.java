/**
 * Visits links and asks registries about references, only when the user wants it. The only place
 * that opens a connection.
 */
@NullMarked
package org.claimcheck.online;

import org.jspecify.annotations.NullMarked;
