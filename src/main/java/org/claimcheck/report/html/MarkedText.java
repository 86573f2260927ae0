package org.claimcheck.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.report.html.Segments.Segment;
import org.claimcheck.text.Span;

/**
 * Writes a document's text with its marks: one {@code mark} a segment, which names all it belongs
 * to in {@code data-of}. A finding ends in a link to its place in the list.
 */
final class MarkedText {

    private final Part part;
    private final String text;
    private final Segments segments;

    MarkedText(Part part) {
        this.part = part;
        this.text = part.article().text();
        this.segments = new Segments(Layers.of(part));
    }

    /** Writes a stretch; each begins where the one before ended, or later. */
    void write(Span span, Html out) {
        segments.in(span, segment -> write(segment, out));
    }

    private void write(Segment segment, Html out) {
        List<Layer> marks = only(segment.layers(), true);
        List<String> ids =
                segment.starting().stream().map(this::id).filter(id -> !id.isEmpty()).toList();
        if (!marks.isEmpty()) {
            // A mark has one id; what begins together with it needs a place of its own.
            for (String id : ids.subList(Math.min(1, ids.size()), ids.size())) {
                out.open("span", "id", id).close("span");
            }
            open(marks, ids, out);
        }
        List<Layer> styles = only(segment.layers(), false);
        Set<String> elements = new LinkedHashSet<>();
        styles.forEach(s -> elements.add(s.look()));
        elements.forEach(out::open);
        out.text(segment.span().of(text));
        List<String> closing = new ArrayList<>(elements);
        for (int i = closing.size() - 1; i >= 0; i--) {
            out.close(closing.get(i));
        }
        if (!marks.isEmpty()) {
            out.close("mark");
        }
        segment.ending().stream()
                .filter(l -> l.kind() == Layer.Kind.FINDING)
                .sorted(Comparator.comparingInt(Layer::index))
                .forEach(l -> tag(part.listed().get(l.index() - 1), out));
    }

    private static List<Layer> only(List<Layer> layers, boolean marked) {
        return layers.stream().filter(l -> (l.kind() != Layer.Kind.STYLE) == marked).toList();
    }

    private void open(List<Layer> marks, List<String> ids, Html out) {
        Set<String> looks = new LinkedHashSet<>();
        marks.stream()
                .filter(l -> l.kind() == Layer.Kind.FINDING)
                .map(l -> part.listed().get(l.index() - 1).severity())
                .max(Comparator.naturalOrder())
                .ifPresent(s -> looks.add(s.id()));
        Set<String> names = new LinkedHashSet<>();
        for (Layer layer : marks) {
            names.add(layer.name());
            if (layer.kind() != Layer.Kind.FINDING) {
                looks.add(layer.look());
            }
        }
        String look = String.join(" ", looks);
        String name = String.join(" ", names);
        if (ids.isEmpty()) {
            out.open("mark", "class", look, "data-of", name);
        } else {
            out.open("mark", "id", ids.get(0), "class", look, "data-of", name);
        }
    }

    private String id(Layer layer) {
        return switch (layer.kind()) {
            case CLAIM -> part.ids().claim(layer.index());
            case QUOTATION -> part.ids().quotation(layer.index());
            case MARKER -> part.ids().marker(layer.index());
            default -> "";
        };
    }

    private void tag(Part.Listed listed, Html out) {
        out.open(
                "a",
                "class",
                "tag " + listed.severity().id(),
                "id",
                part.ids().place(listed.placed()),
                "href",
                "#" + part.ids().finding(listed.placed()));
        out.element("span", listed.severity().id() + " ", "class", "unseen");
        out.text(Integer.toString(listed.number())).close("a");
    }
}
