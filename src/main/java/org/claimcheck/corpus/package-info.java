/** Many documents: records of data sets, web archives and folders, one after the other. */
@NullMarked
package org.claimcheck.corpus;

import org.jspecify.annotations.NullMarked;
