package org.claimcheck.document.bib;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.claimcheck.document.bib.BibEntry.Field;
import org.claimcheck.document.bib.BibEntry.Piece;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads the YAML form of the Citation Style Language: items with an {@code id} under the key {@code
 * references}, in a file of their own or in the front matter of an article, or alone in a list.
 */
final class CslYaml {

    /** What comes next in a collection that is open. */
    private enum Next {
        KEY,
        VALUE,
        ITEM
    }

    private final String text;
    private final int from;
    private final int[] offsets;
    private final Iterator<Event> events;

    private CslYaml(String text, Span within) {
        this.text = text;
        this.from = within.start();
        String yaml = within.of(text);
        // The parser counts code points.
        this.offsets = offsets(yaml);
        this.events = new Parse(LoadSettings.builder().build()).parseString(yaml).iterator();
    }

    /**
     * The items in file order.
     *
     * @param within what is YAML, without the lines around front matter
     * @throws IOException if it is no YAML, or has no list of references
     */
    static List<BibEntry> entries(String text, Span within) throws IOException {
        try {
            CslYaml reader = new CslYaml(text, within);
            while (reader.events.hasNext()) {
                Event event = reader.events.next();
                if (event instanceof SequenceStartEvent) {
                    return reader.items();
                }
                if (event instanceof MappingStartEvent) {
                    return reader.references();
                }
            }
        } catch (YamlEngineException e) {
            throw new IOException(e.getMessage(), e);
        }
        throw new IOException("no list of references");
    }

    private static int[] offsets(String yaml) {
        boolean plain = yaml.codePointCount(0, yaml.length()) == yaml.length();
        if (plain) {
            return new int[0];
        }
        IntStream.Builder starts = IntStream.builder();
        for (int i = 0; i < yaml.length(); i += Character.charCount(yaml.codePointAt(i))) {
            starts.add(i);
        }
        return starts.add(yaml.length()).build().toArray();
    }

    private List<BibEntry> references() throws IOException {
        while (true) {
            Event key = events.next();
            if (key instanceof MappingEndEvent) {
                throw new IOException("no list of references");
            }
            boolean found = key instanceof ScalarEvent name && name.getValue().equals("references");
            values(key);
            Event value = events.next();
            if (found && value instanceof SequenceStartEvent) {
                return items();
            }
            values(value);
        }
    }

    private List<BibEntry> items() {
        List<BibEntry> out = new ArrayList<>();
        Event event = events.next();
        while (!(event instanceof SequenceEndEvent)) {
            BibEntry item = null;
            if (event instanceof MappingStartEvent) {
                item = item(event);
            } else {
                values(event);
            }
            if (item != null) {
                out.add(item);
            }
            event = events.next();
        }
        return out;
    }

    private @Nullable BibEntry item(Event start) {
        String id = null;
        Map<Field, List<Piece>> fields = new EnumMap<>(Field.class);
        int end = offset(start.getStartMark().orElse(null));
        Event key = events.next();
        while (!(key instanceof MappingEndEvent)) {
            String name = key instanceof ScalarEvent scalar ? scalar.getValue() : "";
            values(key);
            List<Piece> pieces = values(events.next());
            Field field = Field.named(name);
            if (!pieces.isEmpty()) {
                end = Math.max(end, pieces.get(pieces.size() - 1).span().end());
                if (name.equals("id")) {
                    id = pieces.get(0).shown();
                } else if (field != null) {
                    List<Piece> shown = field == Field.YEAR ? pieces.subList(0, 1) : pieces;
                    fields.putIfAbsent(field, shown);
                }
            }
            key = events.next();
        }
        int begin = offset(start.getStartMark().orElse(null));
        return id == null || fields.isEmpty()
                ? null
                : new BibEntry(id, fields, new Span(begin, end));
    }

    /** The scalars of a node, keys aside; reads on to its end. */
    private List<Piece> values(Event first) {
        List<Piece> out = new ArrayList<>();
        Deque<Next> open = new ArrayDeque<>();
        Event event = first;
        while (true) {
            if (event instanceof CollectionStartEvent) {
                open.push(event instanceof MappingStartEvent ? Next.KEY : Next.ITEM);
            } else {
                if (event instanceof CollectionEndEvent) {
                    open.pop();
                } else if (event instanceof ScalarEvent scalar && open.peek() != Next.KEY) {
                    add(scalar, out);
                }
                if (open.isEmpty()) {
                    return out;
                }
                Next now = open.pop();
                open.push(now == Next.KEY ? Next.VALUE : now == Next.VALUE ? Next.KEY : now);
            }
            event = events.next();
        }
    }

    private void add(ScalarEvent scalar, List<Piece> out) {
        int start = offset(scalar.getStartMark().orElse(null));
        int end = offset(scalar.getEndMark().orElse(null));
        boolean quoted = scalar.isSQuoted() || scalar.isDQuoted();
        Span whole = new Span(start, end).trim(text);
        Span span = quoted ? new Span(whole.start() + 1, whole.end() - 1) : whole;
        if (!scalar.getValue().isBlank()) {
            out.add(new Piece(span, scalar.getValue().strip()));
        }
    }

    private int offset(@Nullable Mark mark) {
        int points = mark == null ? 0 : mark.getIndex();
        return from + (offsets.length == 0 ? points : offsets[points]);
    }
}
