package org.claimcheck.time;

import java.time.LocalDate;
import java.util.List;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds time expressions and gives them values. */
public final class TimeTagger {

    private TimeTagger() {}

    /**
     * The time expressions of a text, in text order, without overlap.
     *
     * @param within where to look: sentences or blocks, in text order; no expression crosses one
     * @param published anchor of relative expressions; without it they stay unresolved
     */
    public static List<TimeExpression> tag(
            String text, List<Span> within, @Nullable LocalDate published) {
        return List.of();
    }
}
