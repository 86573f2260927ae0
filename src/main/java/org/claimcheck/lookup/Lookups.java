package org.claimcheck.lookup;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of looking up the links and references of one document.
 *
 * @param asked whether anything was looked up at all; if not, the rest is empty
 * @param links by address as written, in the order of first mention
 * @param references by index in the document's references, in their order; those without an
 *     identifier are absent
 * @param passedOver addresses that were not visited because there are too many
 */
public record Lookups(
        boolean asked,
        Map<String, LinkCheck> links,
        Map<Integer, RecordCheck> references,
        int passedOver) {

    /** Nothing was asked. */
    public static final Lookups NONE = new Lookups(false, Map.of(), Map.of(), 0);

    public Lookups {
        links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
        references = Collections.unmodifiableMap(new TreeMap<>(references));
    }
}
