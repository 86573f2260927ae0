package org.claimcheck.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.claimcheck.text.Span;

/**
 * Cuts a text where something marked begins or ends, so that overlapping marks never cross. Goes
 * through the text once, front to back.
 */
final class Segments {

    /** A stretch that lies in more names only these, so that nests stay linear. */
    private static final int MOST = 24;

    /**
     * A stretch in which nothing begins or ends.
     *
     * @param layers that it lies in, by kind and then by index
     * @param starting those of them that begin with it
     * @param ending those that end with it
     */
    record Segment(Span span, List<Layer> layers, List<Layer> starting, List<Layer> ending) {}

    private final List<Layer> sorted;
    private final TreeSet<Layer> active =
            new TreeSet<>(
                    Comparator.comparing(Layer::kind)
                            .thenComparing(Layer::index)
                            .thenComparing(Layer::span)
                            .thenComparing(Layer::look));
    private final PriorityQueue<Layer> ends =
            new PriorityQueue<>(Comparator.comparingInt(l -> l.span().end()));
    private int next;

    /**
     * @param layers in any order; empty ones are passed over
     */
    Segments(List<Layer> layers) {
        sorted =
                layers.stream()
                        .filter(l -> !l.span().isEmpty())
                        .sorted(Comparator.comparing(Layer::span))
                        .toList();
    }

    /** The segments of a stretch that begins where the last one ended, or later. */
    void in(Span span, Consumer<Segment> each) {
        int at = span.start();
        leave(at);
        List<Layer> starting = enter(at);
        while (at < span.end()) {
            int end = Math.min(span.end(), cut());
            List<Layer> layers = active.stream().limit(MOST).toList();
            List<Layer> ending = new ArrayList<>();
            while (!ends.isEmpty() && ends.peek().span().end() <= end) {
                ending.add(ends.poll());
            }
            each.accept(new Segment(new Span(at, end), layers, starting, ending));
            ending.forEach(active::remove);
            at = end;
            starting = at < span.end() ? enter(at) : List.of();
        }
    }

    /** Where the next thing begins or ends. */
    private int cut() {
        int start = next < sorted.size() ? sorted.get(next).span().start() : Integer.MAX_VALUE;
        int end = ends.isEmpty() ? Integer.MAX_VALUE : ends.peek().span().end();
        return Math.min(start, end);
    }

    private void leave(int at) {
        while (!ends.isEmpty() && ends.peek().span().end() <= at) {
            active.remove(ends.poll());
        }
    }

    private List<Layer> enter(int at) {
        List<Layer> out = new ArrayList<>();
        while (next < sorted.size() && sorted.get(next).span().start() <= at) {
            Layer layer = sorted.get(next++);
            if (layer.span().end() > at && active.add(layer)) {
                ends.add(layer);
                out.add(layer);
            }
        }
        return out;
    }
}
