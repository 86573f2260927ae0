package org.claimcheck.document.wiki;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.claimcheck.document.CharacterReference;
import org.claimcheck.document.wiki.Apostrophes.Run;
import org.claimcheck.document.wiki.Output.Mark;
import org.claimcheck.text.Span;

/**
 * Appends the inline content of one block at a time. What is nested waits on a list, so that depth
 * costs memory and no stack.
 */
final class Inlines {

    private final String source;
    private final Markup markup;
    private final Map<Integer, Template> templates;
    private final Output out;
    private final int deepest;
    private final Literals literals;
    private final InlineTags tags;
    private final NoteMarkers markers;
    private final Bibliography bibliography;
    private final PageLinks links;
    private final TemplateText templateText;

    /** Ranges, and what is to be done between them. */
    private final Deque<Object> work = new ArrayDeque<>();

    private final List<Construct> deferred = new ArrayList<>();
    private int depth;

    Inlines(
            String source,
            Markup markup,
            Map<Integer, Template> templates,
            Footnotes footnotes,
            Output out,
            int deepest) {
        this.source = source;
        this.markup = markup;
        this.templates = templates;
        this.out = out;
        this.deepest = deepest;
        this.literals = new Literals(source, out);
        this.tags = new InlineTags(out);
        this.markers = new NoteMarkers(markup, footnotes, out);
        this.bibliography = new Bibliography(out);
        this.links = new PageLinks(source, literals, this, out);
        this.templateText = new TemplateText(source, literals, markers, this, out);
    }

    /** Appends a stretch of the source to the block begun last. */
    void write(int from, int to) {
        work.push(new Range(from, to, 0));
        finish();
        tags.closeAll();
    }

    private void finish() {
        while (!work.isEmpty()) {
            Object next = work.peek();
            if (next instanceof Range range) {
                if (range.at < range.to) {
                    depth = range.depth;
                    step(range);
                } else {
                    work.pop();
                    range.endLine(out);
                }
            } else {
                work.pop();
                ((Runnable) next).run();
            }
        }
    }

    /** What was met that stands in a block of its own; forgotten once told. */
    List<Construct> takeDeferred() {
        List<Construct> taken = List.copyOf(deferred);
        deferred.clear();
        return taken;
    }

    /** Does things in order, before all that was to be done: ranges and actions. */
    void schedule(List<Object> things) {
        for (int i = things.size() - 1; i >= 0; i--) {
            work.push(things.get(i));
        }
    }

    Object range(Span span) {
        return new Range(span.start(), span.end(), depth + 1);
    }

    private void step(Range range) {
        if (range.endsLine()) {
            range.beginLine(source, markup, out);
        }
        int at = range.at;
        char c = source.charAt(at);
        Run run = range.runAt(at);
        if (run != null) {
            range.emphasis(run, out);
            range.at = run.end();
            return;
        }
        if (c == '[' || c == '{' || c == '<') {
            Construct construct = markup.at(at);
            if (construct != null && construct.end() <= range.to) {
                range.at = construct.end();
                construct(range, construct);
            } else {
                range.at = unpaired(range, at, c);
            }
        } else if (c == ']' || c == '}') {
            range.at = unpaired(range, at, c);
        } else if (c == '&') {
            int end = CharacterReference.end(source, at, range.to);
            range.at = end > 0 ? literals.reference(at, end) : literals.literal(at, at + 1);
        } else if (Literals.isSpace(c)) {
            range.at = space(range, at);
        } else if (c == '_' && MagicWords.end(source, at, range.to) > 0) {
            range.at = MagicWords.end(source, at, range.to);
        } else if (Urls.isBare(source, at, range.to)) {
            range.at = address(range, at);
        } else {
            range.at = plain(range, at);
        }
    }

    private int plain(Range range, int at) {
        int end = at + 1;
        while (end < range.to && "'[]{}<&_".indexOf(source.charAt(end)) < 0) {
            char c = source.charAt(end);
            if (Literals.isSpace(c)
                    || ((c == 'h' || c == 'f') && Urls.isBare(source, end, range.to))) {
                break;
            }
            end++;
        }
        return literals.literal(at, end);
    }

    private int space(Range range, int at) {
        int end = at;
        boolean line = false;
        while (end < range.to && Literals.isSpace(source.charAt(end))) {
            line |= source.charAt(end) == '\n';
            end++;
        }
        out.space(at, end);
        // In a cell or a parameter a list is read on as one line.
        int marks = end;
        while (line && marks < range.to && "*#:;".indexOf(source.charAt(marks)) >= 0) {
            marks++;
        }
        return marks;
    }

    private int address(Range range, int at) {
        int end = Urls.bareEnd(source, at, range.to);
        if (end <= at + 8) {
            return plain(range, at);
        }
        Mark mark = out.mark();
        literals.copyDecoded(at, end);
        out.link(mark, literals.decoded(source.substring(at, end)));
        return end;
    }

    /** An opening or closing mark without its other half, or a tag. */
    private int unpaired(Range range, int at, char c) {
        if (c == '<') {
            Tag tag = Tag.at(source, at, range.to);
            if (tag != null && InlineTags.isElement(tag)) {
                tags.write(tag);
                return tag.end();
            }
            boolean comment = source.startsWith("<!--", at);
            boolean note = tag != null && (tag.name().equals("ref") || tag.name().equals("pre"));
            if (!comment && !note) {
                return literals.literal(at, at + 1);
            }
            return literals.opaque(at, comment ? Math.min(at + 4, range.to) : tag.end());
        }
        int end = at;
        while (end < range.to && source.charAt(end) == c) {
            end++;
        }
        if (end == at + 1) {
            return literals.literal(at, end);
        }
        // The last of a run may open what is paired.
        if (markup.at(end - 1) != null) {
            end--;
        } else if (markup.at(end - 2) != null && end - 2 > at) {
            end -= 2;
        }
        return literals.opaque(at, Math.max(end, at + 1));
    }

    private void construct(Range range, Construct construct) {
        if (range.depth >= deepest) {
            out.flatten();
            literals.opaque(construct.start(), construct.end());
            return;
        }
        switch (construct.kind()) {
            case LINK -> range.at = links.page(construct, range.to);
            case EXTERNAL -> links.external(construct);
            case REF -> markers.write(construct.start(), construct.start(), construct.innerStart());
            case RAW -> literals.raw(construct);
            case TEMPLATE -> {
                Template template = templates.get(construct.start());
                if (template != null) {
                    templateText.write(template);
                }
            }
            case TABLE, REFERENCES, GALLERY -> deferred.add(construct);
            case ARGUMENT -> out.space(construct.start(), construct.start());
        }
    }

    /** The citations met so far. */
    Bibliography bibliography() {
        return bibliography;
    }

    /** As it stands, but for character references, white space folded. */
    void verbatim(int from, int to) {
        literals.verbatim(from, to);
    }

    /** The same as nothing that a rule should judge. */
    void opaqueWords(int from, int to) {
        literals.opaqueWords(from, to);
    }

    /** The markers of notes within something that is not shown. */
    void markersIn(int from, int to) {
        markers.writeIn(from, to);
    }

    /** The text of a short form in a note. */
    void shortForm(Template template) {
        templateText.shortForm(template);
        finish();
    }

    void defer(Construct construct) {
        deferred.add(construct);
    }
}
