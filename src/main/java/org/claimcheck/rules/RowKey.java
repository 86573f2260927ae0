package org.claimcheck.rules;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The name of a row that measures the thing: "Length", "area_total_km2", "Population (2011)".
 *
 * @param unit that the name gives its figure; null if it gives none
 * @param end index in the row after the name and what parts it from the value
 */
record RowKey(Measure measure, @Nullable String unit, int end) {

    /** Longer names say more than the measure. */
    private static final int LONGEST = 40;

    /** What may stand beside the measure in a name that is still of the whole thing. */
    private static final Set<String> BESIDE =
            Set.of("total", "seating", "num", "number", "of", "count", "overall");

    /** Units as the templates of encyclopedias name them. */
    private static final Map<String, String> UNITS =
            Map.ofEntries(
                    Map.entry("m", "m"),
                    Map.entry("ft", "ft"),
                    Map.entry("km", "km"),
                    Map.entry("mi", "mi"),
                    Map.entry("ha", "ha"),
                    Map.entry("kg", "kg"),
                    Map.entry("lb", "lb"),
                    Map.entry("acre", "acre"),
                    Map.entry("acres", "acre"),
                    Map.entry("m2", "m\u00b2"),
                    Map.entry("km2", "km\u00b2"),
                    Map.entry("sqkm", "km\u00b2"),
                    Map.entry("sqmi", "mi\u00b2"));

    /** The name at the beginning of a row; null if it is another. */
    static @Nullable RowKey of(String row) {
        int tab = row.indexOf('\t');
        int end = tab < 0 ? row.indexOf(':') : tab;
        int bracket = row.indexOf('(');
        int close = bracket > 0 && bracket < end ? bracket : end;
        if (close <= 0 || close > LONGEST) {
            return null;
        }
        Measure measure = null;
        String unit = null;
        for (String word : row.substring(0, close).toLowerCase(Locale.ROOT).split("[\\s_:]+", -1)) {
            Measure named = Measure.of(word);
            if (named != null && measure == null) {
                measure = named;
            } else if (measure != null && unit == null && UNITS.containsKey(word)) {
                unit = UNITS.get(word);
            } else if (!word.isEmpty() && !BESIDE.contains(word)) {
                return null;
            }
        }
        return measure == null ? null : new RowKey(measure, unit, end + 1);
    }
}
