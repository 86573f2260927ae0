package org.claimcheck.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.claimcheck.citation.EntryLabel.Form;
import org.claimcheck.document.Anchor;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.Region;
import org.claimcheck.input.Format;
import org.claimcheck.text.Cover;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entries of reference lists: notes of the format, whatever stands under a heading such
 * as "References", and paragraphs or lines that begin with {@code [1]}, {@code [2]}, heading or
 * not.
 */
final class EntryReader {

    /** A line above this length under what only looks like a heading is prose again. */
    private static final int LONGEST_ASIDE = 120;

    /** Prose holds years and addresses too, but entries are short. */
    private static final int LONGEST_GUESS = 600;

    private final Document document;
    private final String text;
    private final Set<String> wanted;
    private final List<Entry> entries = new ArrayList<>();
    private final EntryCandidates candidates;

    /** What is known to be a note before any block is looked at. */
    private Cover defined = Cover.of(List.of());

    private int lists;
    private ReferenceHeading section = ReferenceHeading.NONE;
    private int sectionLevel;
    private int sectionDepth;
    private boolean sectionIsGuess;

    /** Whether the last entry is a line of a paragraph, so that a list after it is part of it. */
    private boolean lastIsLine;

    /** The index of the last block of a note, with what it holds. */
    private int lastNote = -2;

    private EntryReader(Document document, Set<String> wanted, Set<String> raised) {
        this.document = document;
        this.text = document.text();
        this.wanted = wanted;
        this.candidates = new EntryCandidates(text, wanted, raised);
    }

    /**
     * @param wanted labels that markers in the text show; a lone {@code [4]} at the beginning of a
     *     paragraph is an entry if somebody asks for it
     * @param raised labels of raised numbers among them
     */
    static List<Entry> read(Document document, Set<String> wanted, Set<String> raised) {
        EntryReader reader = new EntryReader(document, wanted, raised);
        reader.definitions();
        for (int i = 0; i < document.blocks().size(); i++) {
            reader.block(document.blocks().get(i), i);
        }
        reader.entries.addAll(reader.candidates.accepted(reader.lists + 1));
        reader.entries.sort(Comparator.comparing(Entry::span));
        return reader.entries;
    }

    private void block(Block block, int index) {
        if (block instanceof Block.Code
                || block.region() == Region.Kind.FRONT_MATTER
                || defined.overlaps(block.span())) {
            return;
        }
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Note note) {
            note(note, index);
        } else if (lastNote >= 0 && isInNote(block, index)) {
            extend(block.span().end());
            lastNote = index;
        } else if (isListRegion(block)) {
            if (section == ReferenceHeading.NONE) {
                open(ReferenceHeading.SURE, Integer.MAX_VALUE, false);
            }
            lines(block, index);
        } else if (section == ReferenceHeading.NONE || block instanceof Block.Paragraph) {
            lines(block, index);
        } else if (block instanceof Block.ListItem item) {
            item(item);
        }
    }

    /**
     * A list inside a note, as MediaWiki has one for the pages of a book, or another block of the
     * element that the note begins.
     */
    private boolean isInNote(Block block, int index) {
        Entry last = entries.get(entries.size() - 1);
        Span begin = new Span(last.span().start(), last.span().start() + 1);
        int end =
                Spans.startingIn(document.anchors(), Anchor::span, begin).stream()
                        .mapToInt(a -> a.span().end())
                        .filter(e -> e >= last.span().end())
                        .min()
                        .orElse(0);
        boolean beside = lastNote == index - 1 && isListRegion(block);
        if (block instanceof Block.ListItem item) {
            return beside && item.depth() > 1;
        }
        if (block instanceof Block.TableRow) {
            return end >= block.span().end();
        }
        boolean begins = EntryLabel.of(text, block.span()) != null;
        boolean body = beside && block instanceof Block.Paragraph && isOnlyLabel(last);
        return !begins && (body || end >= block.span().end());
    }

    /** Whether nothing but {@code [4]} or {@code 4.} stands in a note so far. */
    private boolean isOnlyLabel(Entry entry) {
        String label = String.valueOf(entry.label());
        String shown = entry.span().of(text).strip();
        return shown.length() <= label.length() + 2 && shown.contains(label);
    }

    private static boolean isListRegion(Block block) {
        return block.region() == Region.Kind.REFERENCE_LIST || block.region() == Region.Kind.NOTES;
    }

    /** The notes of Markdown, whose reader marks each with all its blocks. */
    private void definitions() {
        if (document.source().format() != Format.MARKDOWN) {
            return;
        }
        List<Span> spans = new ArrayList<>();
        for (Anchor anchor : document.anchors()) {
            int index = document.blockAt(anchor.span().start());
            boolean definition =
                    index >= 0
                            && !anchor.span().isEmpty()
                            && !isHeading(anchor, document.blocks().get(index))
                            && document.blocks().get(index).region() == Region.Kind.NOTES;
            if (definition) {
                spans.add(anchor.span());
                entries.add(new Entry(anchor.id(), 0, anchor.span(), true));
            }
        }
        defined = Cover.of(spans);
    }

    private static boolean isHeading(Anchor anchor, Block block) {
        return block instanceof Block.Heading && block.span().equals(anchor.span());
    }

    private void heading(Block.Heading heading) {
        ReferenceHeading kind = ReferenceHeading.of(text, heading.span());
        if (kind != ReferenceHeading.NONE) {
            open(kind, heading.level(), false);
        } else if (heading.level() <= sectionLevel
                || !ReferenceHeading.isPart(text, heading.span())) {
            section = ReferenceHeading.NONE;
        }
    }

    private void open(ReferenceHeading kind, int level, boolean guess) {
        section = kind;
        lastIsLine = false;
        sectionLevel = level;
        sectionDepth = 0;
        sectionIsGuess = guess;
        lists++;
    }

    private void note(Block.Note note, int index) {
        lastNote = index;
        Block before = index == 0 ? null : document.blocks().get(index - 1);
        boolean continues =
                !entries.isEmpty()
                        && before instanceof Block.Note last
                        && last.label().equals(note.label())
                        && !begins(note);
        if (continues) {
            extend(note.span().end());
            return;
        }
        // Some formats have definitions anywhere; elsewhere each run of notes is a list.
        Format format = document.source().format();
        boolean sameList =
                (before instanceof Block.Note && before.region() == note.region())
                        || format == Format.MARKDOWN
                        || format == Format.RST
                        || section != ReferenceHeading.NONE;
        if (!sameList || countsAnew(note)) {
            lists++;
        }
        boolean footnote = note.region() != Region.Kind.BIBLIOGRAPHY;
        entries.add(new Entry(note.label(), lists, note.span(), footnote));
    }

    /** Whether the format marks the beginning of the note, so that one label may begin two. */
    private boolean begins(Block.Note note) {
        return Spans.startingIn(
                        document.anchors(),
                        Anchor::span,
                        new Span(note.span().start(), note.span().start() + 1))
                .stream()
                .anyMatch(a -> a.id().equals(note.label()) || NoteFormat.ofNote(a.id()) != null);
    }

    /** Whether the notes of another group, which the program counts from 1 again, follow. */
    private boolean countsAnew(Block.Note note) {
        return note.label().equals("1")
                && begins(note)
                && document.source().format() == Format.HTML
                && entries.stream().anyMatch(e -> e.list() == lists && "1".equals(e.label()));
    }

    private void item(Block.ListItem item) {
        boolean inEntry =
                item.ordinal() == 0
                        && lastIsLine
                        && entries.get(entries.size() - 1).label() != null
                        && EntryLabel.of(text, item.span()) == null;
        if (inEntry) {
            extend(item.span().end());
            return;
        }
        if (sectionDepth == 0) {
            sectionDepth = item.depth();
        }
        if (item.depth() > sectionDepth && !entries.isEmpty()) {
            extend(item.span().end());
            return;
        }
        EntryLabel label = EntryLabel.of(text, item.span());
        String shown = label == null || !isLabel(label) ? null : label.text();
        boolean counted = shown == null || label.form() == Form.COUNTED;
        if (counted && item.ordinal() > 0) {
            shown = Integer.toString(item.ordinal());
        }
        add(shown, item.span(), label);
    }

    private void lines(Block block, int index) {
        if (block instanceof Block.ListItem item && section != ReferenceHeading.NONE) {
            item(item);
            return;
        }
        Entry open = null;
        for (Span line : EntryLines.of(document, block)) {
            ReferenceHeading kind =
                    block instanceof Block.Paragraph
                            ? ReferenceHeading.of(text, line)
                            : ReferenceHeading.NONE;
            if (kind != ReferenceHeading.NONE) {
                open(kind, Integer.MAX_VALUE, true);
                open = null;
                continue;
            }
            EntryLabel label = EntryLabel.of(text, line);
            if (section == ReferenceHeading.NONE) {
                candidates.add(label, line, index);
            } else if (label != null && isLabel(label)) {
                open = add(label.text(), line, label);
                lastIsLine = block instanceof Block.Paragraph;
            } else if (open != null ? !EntryLines.isDated(text, line) : continues(line)) {
                extend(line.end());
            } else if (isUnlabelledEntry(line)) {
                open = add(null, line, null);
            } else if (sectionIsGuess && line.length() > LONGEST_ASIDE) {
                section = ReferenceHeading.NONE;
            }
        }
    }

    private boolean continues(Span line) {
        Entry last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
        return last != null
                && last.label() == null
                && last.list() == lists
                && EntryLines.continues(document, last.span(), line);
    }

    /** A line of an address or a title may begin with a number too. */
    private boolean isLabel(EntryLabel label) {
        return label.form() != Form.BARE || wanted.contains(label.text());
    }

    private boolean isUnlabelledEntry(Span line) {
        if (section == ReferenceHeading.SURE && !sectionIsGuess) {
            return true;
        }
        return line.length() < LONGEST_GUESS && EntryFields.looksLikeReference(text, line);
    }

    private Entry add(@Nullable String label, Span span, @Nullable EntryLabel read) {
        boolean note = read != null && read.form() == Form.NOTE;
        lastIsLine = false;
        Entry entry = new Entry(label, lists, span, note);
        entries.add(entry);
        return entry;
    }

    private void extend(int end) {
        int last = entries.size() - 1;
        entries.set(last, entries.get(last).until(end));
    }
}
