package org.claimcheck.suppression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.document.Document;
import org.claimcheck.input.Part;
import org.claimcheck.suppression.Suppressions.Candidate;
import org.claimcheck.text.Span;

/** Of which findings each remark speaks. */
final class Scopes {

    /**
     * A rule that a remark names.
     *
     * @param remark its index
     */
    record Use(int remark, String rule) {}

    /** A stretch of the file in which a remark holds. */
    private record Stretch(int remark, Span span) {}

    private final List<Remark> remarks;
    private final Map<String, List<Stretch>> stretches = new HashMap<>();

    /** By rule, the remarks that hold in the whole document. */
    private final Map<String, List<Integer>> anywhere = new HashMap<>();

    /** By rule, the regions that have not ended. */
    private final Map<String, List<Integer>> open = new HashMap<>();

    private final Set<Integer> idle = new HashSet<>();

    private Scopes(List<Remark> remarks) {
        this.remarks = remarks;
    }

    static Scopes of(List<Remark> remarks, NextLines lines, Document document) {
        Scopes scopes = new Scopes(remarks);
        for (int i = 0; i < remarks.size(); i++) {
            scopes.take(i, lines);
        }
        List<Part> parts = document.source().parts();
        int end = parts.isEmpty() ? document.source().text().length() : parts.get(0).start();
        List.copyOf(scopes.open.keySet()).forEach(rule -> scopes.end(rule, end));
        scopes.stretches.values().forEach(s -> s.sort(Comparator.comparing(Stretch::span)));
        return scopes;
    }

    private void take(int index, NextLines lines) {
        Remark remark = remarks.get(index);
        switch (remark.form()) {
            case NEXT_LINE -> {
                Stretch line = new Stretch(index, lines.after(remark.place()));
                remark.rules().forEach(rule -> put(stretches, rule, line));
            }
            case REGION -> remark.rules().forEach(rule -> put(open, rule, index));
            case END -> {
                List<String> ended =
                        remark.rules().isEmpty() ? List.copyOf(open.keySet()) : remark.rules();
                long any = ended.stream().filter(r -> end(r, remark.place().start())).count();
                if (any == 0) {
                    idle.add(index);
                }
            }
            case FILE, BESIDE -> remark.rules().forEach(rule -> put(anywhere, rule, index));
            case UNKNOWN -> {
                // It holds nowhere.
            }
        }
    }

    private static <T> void put(Map<String, List<T>> map, String rule, T value) {
        map.computeIfAbsent(rule, r -> new ArrayList<>()).add(value);
    }

    /** Ends the regions of a rule; false if there are none. */
    private boolean end(String rule, int at) {
        List<Integer> ended = open.remove(rule);
        if (ended == null) {
            return false;
        }
        for (int index : ended) {
            int from = remarks.get(index).place().end();
            put(stretches, rule, new Stretch(index, new Span(from, Math.max(from, at))));
        }
        return true;
    }

    /** The indexes of ends that end nothing. */
    Set<Integer> idle() {
        return idle;
    }

    Search search(String rule) {
        return new Search(
                stretches.getOrDefault(rule, List.of()), anywhere.getOrDefault(rule, List.of()));
    }

    /** Goes through the findings of one rule in the order of the file. */
    final class Search {

        private final List<Stretch> stretches;
        private final List<Integer> anywhere;
        private final Deque<Stretch> begun = new ArrayDeque<>();
        private int next;

        private Search(List<Stretch> stretches, List<Integer> anywhere) {
            this.stretches = stretches;
            this.anywhere = anywhere;
        }

        /** The index of the nearest remark that speaks of a finding. */
        Optional<Integer> covering(Candidate finding) {
            while (next < stretches.size() && stretches.get(next).span().start() <= finding.at()) {
                begun.push(stretches.get(next++));
            }
            // What ended before this finding has ended before all that follow.
            while (!begun.isEmpty() && begun.peek().span().end() <= finding.at()) {
                begun.pop();
            }
            if (!begun.isEmpty() && finding.at() >= 0) {
                return Optional.of(begun.peek().remark());
            }
            return anywhere.stream().filter(i -> remarks.get(i).fits(finding)).findFirst();
        }
    }
}
