package org.claimcheck.citation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.document.Anchor;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.jspecify.annotations.Nullable;

/** Leads from fragment ids to the entries they name. */
final class Targets {

    private static final int LONGEST_ID = 100;

    private final Map<String, Anchor> anchors = new HashMap<>();
    private final Map<String, Integer> entries = new LinkedHashMap<>();

    private @Nullable Set<NoteFormat> formats;
    private @Nullable Map<String, Integer> shapes;

    private Targets() {}

    static Targets of(List<Anchor> anchors, List<Entry> entries) {
        Targets targets = new Targets();
        for (Anchor anchor : anchors) {
            targets.anchors.putIfAbsent(anchor.id(), anchor);
            int entry = entryAt(anchor.span(), entries);
            if (entry >= 0) {
                targets.entries.putIfAbsent(anchor.id(), entry);
            }
        }
        return targets;
    }

    boolean exists(String id) {
        return anchors.containsKey(id);
    }

    /**
     * Whether an entry has an id of the same program as this one, or several have ids that differ
     * from it in their digits only.
     */
    boolean hasLike(String id) {
        NoteFormat format = NoteFormat.ofNote(id);
        return (format != null && formats().contains(format))
                || shapes().getOrDefault(shape(id), 0) > 1;
    }

    private Set<NoteFormat> formats() {
        if (formats == null) {
            formats = EnumSet.noneOf(NoteFormat.class);
            for (String id : entries.keySet()) {
                NoteFormat format = NoteFormat.ofNote(id);
                if (format != null) {
                    formats.add(format);
                }
            }
        }
        return formats;
    }

    private Map<String, Integer> shapes() {
        if (shapes == null) {
            shapes = new HashMap<>();
            for (String id : entries.keySet()) {
                String shape = shape(id);
                if (shape.indexOf('0') >= 0) {
                    shapes.merge(shape, 1, Integer::sum);
                }
            }
        }
        return shapes;
    }

    /** The id with a nought for each run of digits. */
    private static String shape(String id) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < Math.min(id.length(), LONGEST_ID); i++) {
            char c = id.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit) {
                out.append(c);
            } else if (out.isEmpty() || out.charAt(out.length() - 1) != '0') {
                out.append('0');
            }
        }
        return out.toString();
    }

    @Nullable Anchor anchor(String id) {
        return anchors.get(id);
    }

    /** The index of the entry that holds the anchor; null if there is none. */
    @Nullable Integer entry(String id) {
        return entries.get(id);
    }

    /**
     * For each entry the id it is best known by: that of a note of some program, else the first;
     * null where it has none.
     */
    List<@Nullable String> ids(int count) {
        List<@Nullable String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(null);
        }
        for (Map.Entry<String, Integer> one : entries.entrySet()) {
            String known = ids.get(one.getValue());
            boolean better =
                    known == null
                            || (NoteFormat.ofNote(known) == null
                                    && NoteFormat.ofNote(one.getKey()) != null);
            if (better && !NoteFormat.isMarker(one.getKey())) {
                ids.set(one.getValue(), one.getKey());
            }
        }
        return ids;
    }

    /**
     * The entry in which an anchor begins, unless it also holds the beginning of the next: then it
     * is the anchor of the list.
     */
    private static int entryAt(Span anchor, List<Entry> entries) {
        int at = Spans.lastBy(entries, Entry::span, anchor.start());
        if (at >= 0 && anchor.start() < entries.get(at).span().end()) {
            boolean list =
                    at + 1 < entries.size() && entries.get(at + 1).span().start() < anchor.end();
            return list ? -1 : at;
        }
        // An empty anchor before a block, or one that begins with the break before it.
        int next = at + 1;
        boolean reaches =
                next < entries.size() && entries.get(next).span().start() - anchor.start() <= 2;
        boolean list =
                next + 1 < entries.size() && entries.get(next + 1).span().start() < anchor.end();
        return reaches && !list ? next : -1;
    }

    /** The entry that holds an offset; -1 if none. */
    static int holding(int offset, List<Entry> entries) {
        int at = Spans.lastBy(entries, Entry::span, offset);
        return at >= 0 && offset < entries.get(at).span().end() ? at : -1;
    }
}
