package org.claimcheck.document.wiki;

import org.claimcheck.document.Region;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** A stretch of the source being cut into blocks. */
final class Stretch {
    final int to;
    final Region.@Nullable Kind region;
    final String reason;
    final @Nullable String note;
    final boolean whole;
    int depth;
    int at;
    int quotes;
    boolean lineStart = true;
    boolean item;
    boolean row;
    boolean caption;
    int heading;
    final int[] ordinals = new int[1];

    /**
     * @param region null where the section decides
     * @param note the label of the note it is the text of; null if it is none
     * @param whole whether it is the page itself, where a space before a line has a meaning
     */
    Stretch(
            Span span,
            Region.@Nullable Kind region,
            String reason,
            @Nullable String note,
            boolean whole) {
        this.at = span.start();
        this.to = span.end();
        this.region = region;
        this.reason = reason;
        this.note = note;
        this.whole = whole;
    }
}
