package org.claimcheck.document.wiki;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.claimcheck.document.DocumentBuilder;
import org.claimcheck.document.NoteFault;
import org.claimcheck.document.wiki.Construct.Kind;
import org.claimcheck.text.OffsetMap;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds {@code <ref>} tags of which MediaWiki makes an error message instead of a note: without
 * text and name, never closed, defined twice with different texts, in a list without a name, named
 * by a number, or with details where none can be.
 */
final class NoteFaults {

    private static final String TAG = "<ref";

    /** Enough to know the place by. */
    private static final int LONGEST = 40;

    /** A fault at its place in the page's source. */
    private record Placed(NoteFault.Kind kind, Span source, String label) {}

    private final String source;
    private final Markup markup;
    private final Map<Integer, Template> templates;
    private final Map<String, String> bodies = new HashMap<>();

    private final Set<String> cited = new HashSet<>();

    /** Names of digits only, each of which is told once. */
    private final Set<String> numbers = new HashSet<>();

    private final List<Placed> found = new ArrayList<>();

    private NoteFaults(String source, Markup markup, Map<Integer, Template> templates) {
        this.source = source;
        this.markup = markup;
        this.templates = templates;
    }

    /** Adds them to a document whose text is complete. */
    static void find(
            String source,
            Markup markup,
            Map<Integer, Template> templates,
            DocumentBuilder builder) {
        NoteFaults faults = new NoteFaults(source, markup, templates);
        faults.closed();
        faults.unclosed();
        if (!faults.found.isEmpty()) {
            faults.place(builder);
        }
    }

    private void closed() {
        int listEnd = -1;
        String group = "";
        for (Construct construct : markup.all()) {
            if (construct.is(Kind.REFERENCES) && construct.innerEnd() > construct.innerStart()) {
                listEnd = construct.innerEnd();
                Tag tag = Tag.at(source, construct.start(), construct.end());
                group = tag == null ? "" : tag.attribute("group");
            } else if (isListTemplate(construct)) {
                listEnd = construct.end();
                group = templates.get(construct.start()).text("group");
            } else {
                boolean listed = construct.start() < listEnd;
                if (construct.is(Kind.REF)) {
                    reference(construct, listed, listed ? group : "");
                } else {
                    template(construct, listed ? group : "");
                }
            }
        }
    }

    private boolean isListTemplate(Construct construct) {
        Template template = templates.get(construct.start());
        return template != null && Family.of(template) == Family.NOTE_LIST;
    }

    private void reference(Construct construct, boolean listed, String listGroup) {
        Tag tag = Tag.at(source, construct.start(), construct.end());
        if (tag == null) {
            return;
        }
        String follow = tag.attribute("follow");
        String name = follow.isEmpty() ? tag.attribute("name").strip() : follow.strip();
        String group = tag.attribute("group").isEmpty() ? listGroup : tag.attribute("group");
        String body = source.substring(construct.innerStart(), construct.innerEnd()).strip();
        if (follow.isEmpty() && !listed) {
            cited.add(key(group, name));
        }
        Span whole = new Span(construct.start(), construct.end());
        if (!tag.attribute("details").isEmpty() && (listed || name.isEmpty())) {
            found.add(new Placed(NoteFault.Kind.LOST_DETAILS, whole, name));
        } else if (!follow.isEmpty()) {
            // What goes on with a note that is cited, but has no text yet, is its text.
            if (cited.contains(key(group, name))) {
                bodies.putIfAbsent(key(group, name), body);
            }
        } else if (name.isEmpty()) {
            if (body.isEmpty()) {
                found.add(new Placed(NoteFault.Kind.EMPTY, whole, ""));
            } else if (listed) {
                found.add(new Placed(NoteFault.Kind.UNNAMED, whole, ""));
            }
        } else if (isNumber(name)) {
            if (numbers.add(name)) {
                found.add(new Placed(NoteFault.Kind.NUMBER_AS_NAME, whole, name));
            }
        } else if (!body.isEmpty()) {
            define(group, name, body, whole);
        }
    }

    /** {@code {{#tag:ref|...}}} and templates that stand for it. */
    private void template(Construct construct, String listGroup) {
        Template template = templates.get(construct.start());
        if (template == null || Family.of(template) != Family.NOTE) {
            return;
        }
        String name = unquoted(template.text("name"));
        Template.Parameter text = template.first("1", "text", "content");
        if (name.isEmpty() || text == null || text.value().isEmpty()) {
            return;
        }
        String written = unquoted(template.text("group"));
        String own = Family.group(template.name());
        String group = !written.isEmpty() ? written : own != null ? own : listGroup;
        define(group, name, text.value().of(source).strip(), template.span());
    }

    private void define(String group, String name, String body, Span whole) {
        String first = bodies.putIfAbsent(key(group, name), body);
        if (first != null && !first.equals(body)) {
            found.add(new Placed(NoteFault.Kind.SECOND_TEXT, whole, name));
        }
    }

    private static String key(String group, String name) {
        return group + "\n" + name;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return (quoted ? value.substring(1, value.length() - 1) : value).strip();
    }

    private static boolean isNumber(String name) {
        return name.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Tags that opened no construct and do not stand in a comment or in text to be left alone. */
    private void unclosed() {
        int from = 0;
        for (Construct construct : markup.all()) {
            if (construct.is(Kind.RAW) && construct.start() >= from) {
                unclosed(from, construct.start());
                from = construct.end();
            }
        }
        unclosed(from, source.length());
    }

    private void unclosed(int from, int to) {
        int at = source.indexOf(TAG, from);
        while (at >= 0 && at < to) {
            Tag tag = Tag.at(source, at, to);
            boolean opens =
                    tag != null
                            && tag.name().equals("ref")
                            && !tag.closing()
                            && !tag.closesItself()
                            && markup.at(at) == null;
            if (opens) {
                Span span = new Span(at, tag.end());
                found.add(new Placed(NoteFault.Kind.UNCLOSED, span, tag.attribute("name")));
            }
            at = source.indexOf(TAG, at + TAG.length());
        }
    }

    private static Span beginning(Span shown) {
        return new Span(shown.start(), Math.min(shown.end(), shown.start() + LONGEST));
    }

    /** Where the text shows something of a tag, else what it shows next. */
    private void place(DocumentBuilder builder) {
        NavigableMap<Integer, OffsetMap.Segment> shown = new TreeMap<>();
        OffsetMap map = builder.text().map();
        for (OffsetMap.Segment segment : map.segments(new Span(0, map.textLength()))) {
            if (segment.relation() != OffsetMap.Relation.INSERTED) {
                shown.putIfAbsent(segment.source().start(), segment);
            }
        }
        for (Placed fault : found) {
            Span at = shown(fault, shown);
            if (at != null) {
                builder.noteFault(new NoteFault(fault.kind(), at, fault.label()));
            }
        }
    }

    private static @Nullable Span shown(
            Placed fault, NavigableMap<Integer, OffsetMap.Segment> shown) {
        int start = fault.source().start();
        var around = shown.floorEntry(start);
        if (around != null && around.getValue().relation() == OffsetMap.Relation.VERBATIM) {
            OffsetMap.Segment segment = around.getValue();
            // A tag that opens nothing is text.
            if (segment.source().end() >= fault.source().end()) {
                int from = segment.text().start() + start - segment.source().start();
                return new Span(from, from + Math.min(LONGEST, fault.source().length()));
            }
        }
        var next = shown.ceilingEntry(start);
        boolean unclosed = fault.kind() == NoteFault.Kind.UNCLOSED;
        boolean there = next != null && (unclosed || next.getKey() < fault.source().end());
        return there ? beginning(next.getValue().text()) : null;
    }
}
