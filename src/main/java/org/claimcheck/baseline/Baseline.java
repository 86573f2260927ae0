package org.claimcheck.baseline;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The findings that are known, by the path of their document.
 *
 * @param documents paths as the file has them; no list is empty
 */
public record Baseline(Map<String, List<Known>> documents) {

    public static final Baseline EMPTY = new Baseline(Map.of());

    /**
     * A finding. Two that say the same of the same words have different fingerprints.
     *
     * @param rule its id
     */
    public record Known(String rule, String fingerprint) implements Comparable<Known> {

        @Override
        public int compareTo(Known other) {
            int byRule = rule.compareTo(other.rule);
            return byRule != 0 ? byRule : fingerprint.compareTo(other.fingerprint);
        }
    }

    /** Sorts everything, so that the same findings make the same file. */
    public Baseline {
        Map<String, List<Known>> sorted = new TreeMap<>();
        documents.forEach(
                (path, known) -> {
                    if (!known.isEmpty()) {
                        sorted.put(path, known.stream().distinct().sorted().toList());
                    }
                });
        documents = Collections.unmodifiableMap(sorted);
    }

    public List<Known> of(String path) {
        return documents.getOrDefault(path, List.of());
    }

    /** How many findings it knows. */
    public int size() {
        return documents.values().stream().mapToInt(List::size).sum();
    }
}
