package org.claimcheck.citation;

import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A marker before its target is known.
 *
 * @param fragment the id it links to; null if it is no link
 * @param sure whether it is a marker even if nothing explains it
 */
record Found(
        Span span, String label, Marker.Style style, @Nullable String fragment, boolean sure) {}
