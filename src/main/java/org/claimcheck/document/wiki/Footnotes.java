package org.claimcheck.document.wiki;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimcheck.document.wiki.Construct.Kind;
import org.claimcheck.document.wiki.Note.Body;
import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * The footnotes of a page, numbered as MediaWiki numbers them: each group by itself, a name once,
 * notes defined in the list where they are first cited. Unlike MediaWiki, numbers go on after a
 * list, so that a label stands for one note, and a name may be defined after it.
 */
final class Footnotes {

    /** A label that says that the note may come out of a template's own text. */
    static final String ELSEWHERE = "?";

    /** A name that is defined more often is the same mistake again. */
    private static final int MOST_BODIES = 4;

    private final String source;
    private final Markup markup;
    private final Map<Integer, Template> templates;

    /** For the start of each construct the notes its marker points to. */
    private final Map<Integer, List<Note>> uses = new HashMap<>();

    private final Map<String, Note> named = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();

    /** For each group the notes since its last list. */
    private final Map<String, List<Note>> waiting = new HashMap<>();

    private final Map<Integer, List<Note>> lists = new LinkedHashMap<>();

    /** Starts of constructs whose notes are defined for another place. */
    private final Set<Integer> silent = new HashSet<>();

    private final Set<String> labels = new HashSet<>();
    private boolean elsewhere;

    private Footnotes(String source, Markup markup, Map<Integer, Template> templates) {
        this.source = source;
        this.markup = markup;
        this.templates = templates;
    }

    /**
     * @param templates all of the page, by their start
     */
    static Footnotes of(String source, Markup markup, Map<Integer, Template> templates) {
        Footnotes footnotes = new Footnotes(source, markup, templates);
        footnotes.read();
        return footnotes;
    }

    /** The notes that a construct's marker points to; empty if it is none. */
    List<Note> at(int start) {
        return uses.getOrDefault(start, List.of());
    }

    /** Whether a reference stands in the list itself and shows no marker. */
    boolean isSilent(int start) {
        return silent.contains(start);
    }

    /** What a list at an offset shows. */
    List<Note> list(int start) {
        return lists.getOrDefault(start, List.of());
    }

    /** What no list shows: MediaWiki puts it at the end of the page. */
    List<Note> rest() {
        return notes.stream().filter(n -> !n.isPlaced() && !n.bodies().isEmpty()).toList();
    }

    /** How a marker is labelled: as its note; by its name where there is no such note. */
    String label(Note note) {
        if (!note.bodies().isEmpty()) {
            return note.shown();
        }
        if (elsewhere && !note.name().isEmpty()) {
            return ELSEWHERE;
        }
        boolean plain =
                !note.name().isEmpty()
                        && note.name().length() <= 60
                        && note.name()
                                .chars()
                                .allMatch(c -> Character.isLetterOrDigit(c) || c == '_')
                        && !note.name().chars().allMatch(Character::isDigit)
                        && !labels.contains(note.name().toLowerCase(Locale.ROOT));
        return plain ? note.name() : note.shown();
    }

    private void read() {
        int listStart = -1;
        int listEnd = -1;
        String listGroup = "";
        for (Construct construct : markup.all()) {
            if (listStart >= 0 && construct.start() >= listEnd) {
                place(listStart, listGroup);
                listStart = -1;
            }
            String opened = listGroup(construct);
            if (opened != null && listStart < 0) {
                listStart = construct.start();
                listEnd = construct.end();
                listGroup = opened;
            } else {
                note(construct, listStart < 0 ? null : listGroup);
            }
        }
        if (listStart >= 0) {
            place(listStart, listGroup);
        }
        for (Note note : notes) {
            if (!note.bodies().isEmpty()) {
                labels.add(note.shown().toLowerCase(Locale.ROOT));
            }
        }
    }

    /** A note that has no text yet gets another chance only at the end of the page. */
    private void place(int start, String group) {
        List<Note> shown = new ArrayList<>();
        List<Note> uncited = new ArrayList<>();
        List<Note> pending = waiting.remove(group);
        for (Note note : pending == null ? List.<Note>of() : pending) {
            if (!note.bodies().isEmpty()) {
                note.place();
                (note.isCited() ? shown : uncited).add(note);
            }
        }
        shown.sort((a, b) -> Integer.compare(a.number(), b.number()));
        shown.addAll(uncited);
        lists.put(start, shown);
    }

    /** The group that a construct lists; null if it is no list. */
    private @Nullable String listGroup(Construct construct) {
        if (construct.is(Kind.REFERENCES)) {
            Tag tag = tag(construct);
            return tag == null ? "" : tag.attribute("group");
        }
        Template template = templates.get(construct.start());
        if (template == null || Family.of(template) != Family.NOTE_LIST) {
            return null;
        }
        String group = plain(template.text("group"));
        String own = Family.group(template.name());
        return group.isEmpty() && own != null ? own : group;
    }

    private @Nullable Tag tag(Construct construct) {
        return Tag.at(source, construct.start(), construct.end());
    }

    /** Without quotation marks, as in {@code group="n"} within a template. */
    private static String plain(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private void note(Construct construct, @Nullable String inList) {
        if (construct.is(Kind.REF)) {
            reference(construct, inList);
            return;
        }
        Template template = templates.get(construct.start());
        if (template == null) {
            return;
        }
        switch (Family.of(template)) {
            case NOTE -> noteTemplate(template, inList);
            case SHORT_NOTE -> {
                String key = "\0" + shortKey(template);
                Body body = new Body(template.span(), template);
                Note note = known("", key);
                if (note.bodies().isEmpty()) {
                    note.add(body);
                }
                cite(template.start(), note);
            }
            case REUSE -> {
                String group = plain(template.text("group", "g", "grp"));
                template.unnamed()
                        .forEach(p -> cite(template.start(), known(group, p.value().of(source))));
            }
            case UNKNOWN -> elsewhere |= mayDefine(template.name());
            default -> {}
        }
    }

    /** A page or section read in from elsewhere, or a template that cites for itself. */
    private static boolean mayDefine(String name) {
        return name.startsWith(":")
                || name.startsWith("#lst")
                || name.startsWith("#section")
                || name.startsWith("#invoke")
                || name.startsWith("user:")
                || name.contains("excerpt")
                || name.contains("ref")
                || name.contains("cite")
                || name.contains("citation")
                || name.contains("population")
                || name.contains("data");
    }

    private static String shortKey(Template template) {
        StringBuilder key = new StringBuilder();
        template.parameters()
                .forEach(
                        (name, value) -> {
                            if (!value.value().isEmpty() && !name.equals("ref")) {
                                key.append(name).append('=');
                                key.append(value.value().of(template.source())).append('|');
                            }
                        });
        return key.toString();
    }

    private void reference(Construct construct, @Nullable String inList) {
        Tag tag = tag(construct);
        if (tag == null) {
            return;
        }
        String written = tag.attribute("group");
        String group = written.isEmpty() && inList != null ? inList : written;
        String name = tag.attribute("name");
        String follow = tag.attribute("follow");
        Span span = new Span(construct.innerStart(), construct.innerEnd()).trim(source);
        Body body = span.isEmpty() ? null : new Body(span, null);
        if (!follow.isEmpty() && body != null && named.containsKey(key(group, follow))) {
            known(group, follow).add(body);
            silent.add(construct.start());
            return;
        }
        add(construct.start(), group, name, body, inList != null);
    }

    private void noteTemplate(Template template, @Nullable String inList) {
        String own = Family.group(template.name());
        String written = plain(template.text("group"));
        String group = !written.isEmpty() ? written : own != null ? own : "";
        Template.Parameter text = template.first("1", "text", "content");
        Body body = text == null ? null : new Body(text.value(), null);
        String name = plain(template.text("name"));
        add(template.start(), group, name, body, inList != null);
    }

    private void add(int start, String group, String name, @Nullable Body body, boolean inList) {
        Note note = known(group, name);
        boolean same =
                body != null
                        && note.bodies().size() < MOST_BODIES
                        && note.bodies().stream()
                                .anyMatch(b -> b.span().of(source).equals(body.span().of(source)));
        if (body != null && !same && note.bodies().size() < MOST_BODIES) {
            note.add(body);
        }
        if (inList) {
            silent.add(start);
        } else {
            cite(start, note);
        }
    }

    private static String key(String group, String name) {
        return group + "\n" + Whitespace.single(name.strip());
    }

    private Note known(String group, String name) {
        if (name.isEmpty()) {
            return create(group, "");
        }
        String shown = name.startsWith("\0") ? "" : name;
        return named.computeIfAbsent(key(group, name), k -> create(group, shown));
    }

    private Note create(String group, String name) {
        Note note = new Note(group, name);
        notes.add(note);
        waiting.computeIfAbsent(group, k -> new ArrayList<>()).add(note);
        return note;
    }

    private void cite(int start, Note note) {
        if (!note.isCited()) {
            note.cite(numbers.merge(note.group(), 1, Integer::sum));
        }
        uses.computeIfAbsent(start, k -> new ArrayList<>()).add(note);
    }
}
