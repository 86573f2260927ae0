package org.claimcheck.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.rule.Finding;
import org.claimcheck.rule.Severity;

/**
 * How many findings there are of each rule at each severity; a rule may find at more than one.
 *
 * @param entries without zeros, by rule in the order of the rules
 */
public record FindingCounts(List<Entry> entries) {

    public static final FindingCounts NONE = new FindingCounts(List.of());

    public FindingCounts {
        entries = List.copyOf(entries);
    }

    /** Findings of one rule at one severity. */
    public record Entry(String rule, Severity severity, int count) {}

    /**
     * @param rules the ids of the rules, in their order
     */
    static FindingCounts of(List<Finding> findings, List<String> rules) {
        List<Entry> out = new ArrayList<>();
        for (String rule : rules) {
            for (Severity severity : Severity.values()) {
                long count =
                        findings.stream()
                                .filter(f -> f.rule().equals(rule) && f.severity() == severity)
                                .count();
                if (count > 0) {
                    out.add(new Entry(rule, severity, (int) count));
                }
            }
        }
        return new FindingCounts(out);
    }

    /** Those of two documents together. */
    public FindingCounts plus(FindingCounts other) {
        Map<String, Entry> sums = new LinkedHashMap<>();
        List<Entry> both = new ArrayList<>(entries);
        both.addAll(other.entries);
        for (Entry entry : both) {
            sums.merge(entry.rule() + ' ' + entry.severity(), entry, FindingCounts::sum);
        }
        return new FindingCounts(List.copyOf(sums.values()));
    }

    private static Entry sum(Entry one, Entry other) {
        return new Entry(one.rule(), one.severity(), one.count() + other.count());
    }

    /** Without one finding. */
    FindingCounts less(Finding finding) {
        List<Entry> out = new ArrayList<>();
        for (Entry entry : entries) {
            boolean isIt =
                    entry.rule().equals(finding.rule()) && entry.severity() == finding.severity();
            int count = isIt ? entry.count() - 1 : entry.count();
            if (count > 0) {
                out.add(new Entry(entry.rule(), entry.severity(), count));
            }
        }
        return new FindingCounts(out);
    }

    /** Findings of each rule that found something, in the order of the rules. */
    public Map<String, Integer> byRule() {
        Map<String, Integer> out = new LinkedHashMap<>();
        entries.forEach(e -> out.merge(e.rule(), e.count(), Integer::sum));
        return Collections.unmodifiableMap(out);
    }

    /** Findings of each severity, zeros too, the gravest first. */
    public Map<Severity, Integer> bySeverity() {
        Map<Severity, Integer> out = new TreeMap<>(Comparator.reverseOrder());
        for (Severity severity : Severity.values()) {
            out.put(severity, of(severity));
        }
        return Collections.unmodifiableMap(out);
    }

    public int of(Severity severity) {
        return entries.stream().filter(e -> e.severity() == severity).mapToInt(Entry::count).sum();
    }

    public int all() {
        return entries.stream().mapToInt(Entry::count).sum();
    }

    /** Of one severity, the most frequent first. */
    public List<Entry> most(Severity severity) {
        return entries.stream()
                .filter(e -> e.severity() == severity)
                .sorted(Comparator.comparingInt(Entry::count).reversed())
                .toList();
    }
}
