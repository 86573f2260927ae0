/** The check of a corpus, and what only all of its documents together show, on Apache Spark. */
@NullMarked
package org.claimcheck.spark;

import org.jspecify.annotations.NullMarked;
