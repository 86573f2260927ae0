package org.claimcheck.quote.source;

import java.util.List;
import java.util.Locale;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A quotation beside one source.
 *
 * @param place the passage in the source's text that the quotation stands for, or the nearest one;
 *     null if nothing is near
 * @param changes where the words differ without a mark, in text order
 * @param flaw what is wrong with what was left out under a mark
 * @param words words of the quotation that were compared
 * @param matched how many of them stand in the passage in this order
 * @param run the most of them that follow each other without a change
 */
public record Comparison(
        Verdict verdict,
        @Nullable Span place,
        List<Change> changes,
        Flaw flaw,
        int words,
        int matched,
        int run) {

    public Comparison {
        changes = List.copyOf(changes);
    }

    /** What an omission does to the words around it. */
    public enum Flaw {
        NONE,
        /** It swallows a negation whose scope was kept, or an edit puts one in. */
        NEGATION,
        /** The fragments stand in another order in the source. */
        ORDER,
        /** The fragments stand too far apart to be one statement. */
        DISTANCE;

        /** The name used in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Without a source. */
    public static Comparison none(Verdict verdict) {
        return new Comparison(verdict, null, List.of(), Flaw.NONE, 0, 0, 0);
    }

    /** Whether nothing but capitals differs. */
    public boolean isCapitalsOnly() {
        return flaw == Flaw.NONE
                && !changes.isEmpty()
                && changes.stream().allMatch(c -> c.kind() == Change.Kind.CAPITALS);
    }
}
