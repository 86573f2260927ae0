package org.claimcheck.document.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.document.Anchor;
import org.claimcheck.document.Block;
import org.claimcheck.document.Credits;
import org.claimcheck.document.Document;
import org.claimcheck.document.DocumentBuilder;
import org.claimcheck.document.DocumentBuilder.Placed;
import org.claimcheck.document.Inline;
import org.claimcheck.document.NoteMarker;
import org.claimcheck.document.Region;
import org.claimcheck.document.TailFinder;
import org.claimcheck.text.Cover;
import org.claimcheck.text.OffsetMap;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** What can be seen only when the whole text is there: opaque text, undefined notes, anchors. */
final class Finish {

    /** A longer label is a remark in brackets. */
    private static final int LONGEST_LABEL = 60;

    private final DocumentBuilder builder;
    private final String source;
    private final String text;
    private final OffsetMap map;

    /** Code and defined note references. */
    private final Cover taken;

    private int nextNote = -1;

    private final HeadingSlugs slugs = new HeadingSlugs();

    Finish(DocumentBuilder builder, String source) {
        this.builder = builder;
        this.source = source;
        this.text = builder.text().text();
        this.map = builder.text().map();
        Stream<Span> code = builder.inlines().stream().filter(Inline::isOpaque).map(Inline::span);
        Stream<Span> notes = builder.noteMarkers().stream().map(NoteMarker::span);
        this.taken = Cover.of(Stream.concat(code, notes).toList());
    }

    Document build(FrontMatter front, Entities entities) {
        List<Placed> placed = new ArrayList<>(builder.placed());
        @Nullable String title = null;
        Credits credits = Credits.mark(placed, text);
        for (int i = 0; i < placed.size(); i++) {
            Block block = placed.get(i).block();
            if (block instanceof Block.Code) {
                continue;
            }
            List<Span> opaque =
                    OpaqueText.in(text, block.span()).stream().filter(this::isFree).toList();
            opaque.forEach(span -> builder.inline(new Inline(Inline.Kind.OPAQUE, span)));
            undefinedNotes(block.span());
            if (block instanceof Block.Heading heading) {
                String shown = heading(heading.span(), opaque);
                if (i == credits.above() && heading.level() == 1) {
                    title = shown;
                    placed.set(i, placed.get(i).in(Region.Kind.FRONT_MATTER, "headline"));
                }
            }
        }
        return builder.build(
                TailFinder.mark(placed, text),
                credits.complete(front.metadata(source, title, entities)));
    }

    private boolean isFree(Span span) {
        return !taken.overlaps(span);
    }

    /** To the parser a reference without a definition is plain text. */
    private void undefinedNotes(Span block) {
        int at = nextNote(block.start());
        while (at < block.end()) {
            int limit = Math.min(block.end(), at + LONGEST_LABEL + 3);
            int close = at + 2;
            while (close < limit && isLabel(text.charAt(close))) {
                close++;
            }
            if (close < limit && close > at + 2 && text.charAt(close) == ']') {
                Span span = new Span(at, close + 1);
                String label = text.substring(at + 2, close);
                // An author who escapes the bracket does not mean a note.
                boolean asWritten = span.of(text).equals(map.toSource(span).of(source));
                if (asWritten && isFree(span) && !isCharacterClass(label)) {
                    builder.noteMarker(new NoteMarker(span, label));
                }
            }
            at = nextNote(at + 2);
        }
    }

    /** Searches on only when the last find is behind: many blocks, one pass. */
    private int nextNote(int from) {
        if (nextNote < from) {
            int found = text.indexOf("[^", from);
            nextNote = found < 0 ? Integer.MAX_VALUE : found;
        }
        return nextNote;
    }

    private static boolean isLabel(char c) {
        return c > ' ' && c != '[' && c != ']' && c != '^' && c != '\\';
    }

    /** Such as {@code a-z} or {@code A-Za-z0-9}: a regular expression in running text. */
    private static boolean isCharacterClass(String label) {
        for (int i = 0; i + 2 < label.length(); i += 3) {
            if (label.charAt(i + 1) != '-') {
                return false;
            }
        }
        return label.length() >= 3 && label.length() % 3 == 0;
    }

    /** Adds the anchors of a heading; returns its text without attributes. */
    private String heading(Span span, List<Span> opaque) {
        int end = span.end();
        for (Span attributes : opaque) {
            if (text.startsWith("{#", attributes.start())) {
                String id = attributes.of(text).substring(2).split("[\\s}]", 2)[0];
                builder.anchor(new Anchor(id, span));
            }
            if (text.charAt(attributes.start()) == '{' && attributes.end() == end) {
                end = attributes.start();
            }
        }
        String shown = text.substring(span.start(), end).strip();
        slugs.of(shown).forEach(id -> builder.anchor(new Anchor(id, span)));
        return shown;
    }
}
