package org.claimcheck.document.wiki;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.document.Anchor;
import org.claimcheck.document.HtmlBlocks;
import org.claimcheck.document.Inline;
import org.claimcheck.document.Link;
import org.claimcheck.document.NoteMarker;
import org.claimcheck.document.wiki.Apostrophes.Run;
import org.claimcheck.document.wiki.Construct.Kind;
import org.claimcheck.document.wiki.Output.Mark;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Appends the inline content of one block at a time. What is nested waits on a list, so that depth
 * costs memory and no stack.
 */
final class Inlines {

    /** Elements of HTML that MediaWiki lets through; any other tag is text. */
    private static final Set<String> ELEMENTS =
            Set.of(
                    """
                    abbr b bdi bdo big blockquote br caption center cite code col colgroup data dd
                    del dfn div dl dt em font h1 h2 h3 h4 h5 h6 hr i ins kbd li link mark meta ol p
                    q rb rp rt rtc ruby s samp section small span strike strong sub sup table tbody
                    td tfoot th thead time tr tt u ul var wbr noinclude onlyinclude includeonly poem
                    nowiki references gallery templatestyles languages translate tvar"""
                            .split("\\s+", -1));

    private static final Map<String, Inline.Kind> KINDS =
            Map.ofEntries(
                    Map.entry("sup", Inline.Kind.SUPERSCRIPT),
                    Map.entry("sub", Inline.Kind.SUBSCRIPT),
                    Map.entry("code", Inline.Kind.CODE),
                    Map.entry("tt", Inline.Kind.CODE),
                    Map.entry("kbd", Inline.Kind.CODE),
                    Map.entry("samp", Inline.Kind.CODE),
                    Map.entry("i", Inline.Kind.EMPHASIS),
                    Map.entry("em", Inline.Kind.EMPHASIS),
                    Map.entry("b", Inline.Kind.EMPHASIS),
                    Map.entry("strong", Inline.Kind.EMPHASIS),
                    Map.entry("cite", Inline.Kind.TITLE),
                    Map.entry("q", Inline.Kind.QUOTATION));

    /** A stretch of the source being written. */
    private static final class Range {
        private final int to;
        private final int depth;
        private int at;
        private int lineEnd;
        private List<Run> runs = List.of();
        private int run;
        private @Nullable Mark italic;
        private @Nullable Mark bold;

        private Range(int from, int to, int depth) {
            this.at = from;
            this.to = to;
            this.depth = depth;
            this.lineEnd = from;
        }
    }

    private final String source;
    private final Markup markup;
    private final Map<Integer, Template> templates;
    private final Footnotes footnotes;
    private final Output out;
    private final int deepest;
    private final Entities entities = new Entities();
    private final TemplateText templateText;

    /** Ranges, and what is to be done between them. */
    private final Deque<Object> work = new ArrayDeque<>();

    private final Map<String, Deque<Mark>> tags = new HashMap<>();
    private final List<Construct> deferred = new ArrayList<>();
    private final List<Link> shortLinks = new ArrayList<>();
    private final Set<String> citations = new HashSet<>();
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
        this.footnotes = footnotes;
        this.out = out;
        this.deepest = deepest;
        this.templateText = new TemplateText(source, this, out);
    }

    /** Appends a stretch of the source to the block begun last. */
    void write(int from, int to) {
        work.push(new Range(from, to, 0));
        finish();
        for (Map.Entry<String, Deque<Mark>> open : tags.entrySet()) {
            while (!open.getValue().isEmpty()) {
                closeTag(open.getKey());
            }
        }
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
                    endLine(range);
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
        if (range.at >= range.lineEnd) {
            beginLine(range);
        }
        int at = range.at;
        char c = source.charAt(at);
        while (range.run < range.runs.size() && range.runs.get(range.run).start() < at) {
            range.run++;
        }
        if (c == '\'' && range.run < range.runs.size()) {
            Run run = range.runs.get(range.run);
            if (run.start() == at) {
                range.run++;
                emphasis(range, run);
                range.at = run.end();
                return;
            }
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
            int end = Entities.end(source, at, range.to);
            range.at = end > 0 ? reference(at, end) : literal(at, at + 1);
        } else if (isSpace(c)) {
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
            if (isSpace(c) || ((c == 'h' || c == 'f') && Urls.isBare(source, end, range.to))) {
                break;
            }
            end++;
        }
        return literal(at, end);
    }

    private int literal(int from, int to) {
        out.copy(from, to);
        return to;
    }

    private int reference(int from, int to) {
        String shown = entities.shown(source.substring(from, to));
        boolean space = shown.length() == 1 && isSpace(shown.charAt(0));
        if (space) {
            out.space(from, to);
        } else {
            out.replace(shown, from, to);
        }
        return to;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private int space(Range range, int at) {
        int end = at;
        boolean line = false;
        while (end < range.to && isSpace(source.charAt(end))) {
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
        copyDecoded(at, end);
        link(mark, entities.decodeAll(source.substring(at, end)));
        return end;
    }

    private void copyDecoded(int from, int to) {
        int at = from;
        while (at < to) {
            int reference = source.charAt(at) == '&' ? Entities.end(source, at, to) : -1;
            if (reference > 0) {
                out.replace(entities.shown(source.substring(at, reference)), at, reference);
                at = reference;
            } else {
                int end = at + 1;
                while (end < to && source.charAt(end) != '&') {
                    end++;
                }
                out.copy(at, end);
                at = end;
            }
        }
    }

    String decoded(String address) {
        return entities.decodeAll(address);
    }

    void link(Mark mark, String target) {
        Span span = out.since(mark);
        if (!span.isEmpty()) {
            out.builder().link(new Link(span, target));
        }
    }

    /** A link to the bibliography, made when the whole page is known. */
    void shortLink(Mark mark, String id) {
        Span span = out.since(mark);
        if (!span.isEmpty()) {
            shortLinks.add(new Link(span, id));
        }
    }

    /**
     * Makes the links to the bibliography.
     *
     * @param known ids of citations
     * @param whole whether no template could hold a citation that we do not see
     */
    void resolveShortLinks(Set<String> known, boolean whole) {
        for (Link link : shortLinks) {
            if (whole || known.contains(link.target())) {
                out.builder().link(new Link(link.span(), "#" + link.target()));
            }
        }
    }

    void inline(Mark mark, Inline.Kind kind) {
        Span span = out.since(mark);
        if (!span.isEmpty()) {
            out.builder().inline(new Inline(kind, span));
        }
    }

    /** An opening or closing mark without its other half, or a tag. */
    private int unpaired(Range range, int at, char c) {
        if (c == '<') {
            Tag tag = Tag.at(source, at, range.to);
            if (tag != null && ELEMENTS.contains(tag.name())) {
                html(tag);
                return tag.end();
            }
            boolean comment = source.startsWith("<!--", at);
            boolean note = tag != null && (tag.name().equals("ref") || tag.name().equals("pre"));
            if (!comment && !note) {
                return literal(at, at + 1);
            }
            return opaque(at, comment ? Math.min(at + 4, range.to) : tag.end());
        }
        int end = at;
        while (end < range.to && source.charAt(end) == c) {
            end++;
        }
        if (end == at + 1) {
            return literal(at, end);
        }
        // The last of a run may open what is paired.
        if (markup.at(end - 1) != null) {
            end--;
        } else if (markup.at(end - 2) != null && end - 2 > at) {
            end -= 2;
        }
        return opaque(at, Math.max(end, at + 1));
    }

    /** Shown as written, and nothing that a rule should judge. */
    int opaque(int from, int to) {
        Mark mark = out.mark();
        out.copy(from, to);
        inline(mark, Inline.Kind.OPAQUE);
        return to;
    }

    /** The same for a longer stretch, white space folded. */
    void opaqueWords(int from, int to) {
        Mark mark = out.mark();
        verbatim(from, to);
        inline(mark, Inline.Kind.OPAQUE);
    }

    private void html(Tag tag) {
        String name = tag.name();
        if (name.equals("br")) {
            out.lineBreak(tag.start(), tag.end());
            return;
        }
        if (name.equals("td") || name.equals("th")) {
            if (!tag.closing() && !out.isBlockEmpty()) {
                out.tab();
            }
            return;
        }
        if (HtmlBlocks.contain(name)) {
            out.space(tag.start(), tag.end());
        }
        String id = tag.closing() ? "" : tag.attribute("id");
        if (!id.isEmpty()) {
            out.builder().anchor(new Anchor(id, new Span(out.length(), out.length())));
        }
        if (!KINDS.containsKey(name) || tag.closesItself()) {
            return;
        }
        if (tag.closing()) {
            closeTag(name);
        } else {
            tags.computeIfAbsent(name, k -> new ArrayDeque<>()).push(out.mark());
        }
    }

    private void closeTag(String name) {
        Deque<Mark> open = tags.get(name);
        if (open != null && !open.isEmpty()) {
            inline(open.pop(), KINDS.get(name));
        }
    }

    private void beginLine(Range range) {
        endLine(range);
        int end = range.at;
        while (end < range.to && source.charAt(end) != '\n') {
            char c = source.charAt(end);
            Construct inner = "{[<".indexOf(c) >= 0 ? markup.at(end) : null;
            end = inner == null ? end + 1 : inner.end();
        }
        range.lineEnd = Math.min(end + 1, range.to);
        range.runs = Apostrophes.in(source, range.at, range.lineEnd, markup);
        range.run = 0;
    }

    private void endLine(Range range) {
        if (range.italic != null) {
            inline(range.italic, Inline.Kind.EMPHASIS);
            range.italic = null;
        }
        if (range.bold != null) {
            inline(range.bold, Inline.Kind.EMPHASIS);
            range.bold = null;
        }
    }

    private void emphasis(Range range, Run run) {
        out.copy(run.start(), run.start() + run.text());
        if (run.italic()) {
            range.italic = toggle(range.italic);
        }
        if (run.bold()) {
            range.bold = toggle(range.bold);
        }
    }

    private @Nullable Mark toggle(@Nullable Mark open) {
        if (open == null) {
            return out.mark();
        }
        inline(open, Inline.Kind.EMPHASIS);
        return null;
    }

    private void construct(Range range, Construct construct) {
        if (range.depth >= deepest) {
            opaque(construct.start(), construct.end());
            return;
        }
        switch (construct.kind()) {
            case LINK -> pageLink(range, construct);
            case EXTERNAL -> external(construct);
            case REF -> marker(construct.start(), construct.start(), construct.innerStart());
            case RAW -> raw(construct);
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

    /** A place that a short form may lead to. */
    void citation(String id, Span span) {
        citations.add(id);
        out.builder().anchor(new Anchor(id, span));
    }

    Set<String> citations() {
        return citations;
    }

    /** The text of a short form in a note. */
    void shortForm(Template template) {
        templateText.shortForm(template);
        finish();
    }

    /** The markers of a construct, in the place of a range of the source. */
    void marker(int construct, int from, int to) {
        if (footnotes.isSilent(construct)) {
            return;
        }
        for (Note note : footnotes.at(construct)) {
            Mark mark = out.mark();
            out.replace("[" + note.shown() + "]", from, to);
            out.builder().noteMarker(new NoteMarker(out.since(mark), footnotes.label(note)));
        }
    }

    /** The markers of notes within something that is not shown. */
    void markersIn(int from, int to) {
        List<Construct> all = markup.all();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).start() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int at = from;
        for (int i = low; i < all.size() && all.get(i).start() < to; i++) {
            Construct inner = all.get(i);
            if (inner.start() >= at && !footnotes.at(inner.start()).isEmpty()) {
                int end = inner.is(Kind.REF) ? inner.innerStart() : inner.end();
                marker(inner.start(), inner.start(), end);
                at = inner.end();
            }
        }
    }

    void defer(Construct construct) {
        deferred.add(construct);
    }

    private void raw(Construct construct) {
        int from = construct.innerStart();
        int to = construct.innerEnd();
        switch (construct.name()) {
            case "nowiki" -> verbatim(from, to);
            case "pre", "syntaxhighlight", "source" -> {
                Mark mark = out.mark();
                verbatim(from, to);
                inline(mark, Inline.Kind.CODE);
            }
            case "math", "chem", "ce" -> {
                Mark mark = out.mark();
                verbatim(from, to);
                inline(mark, Inline.Kind.OPAQUE);
            }
            default -> {}
        }
    }

    /** As it stands, but for character references, white space folded. */
    void verbatim(int from, int to) {
        int at = from;
        while (at < to) {
            char c = source.charAt(at);
            int end = at + 1;
            if (c == '&' && Entities.end(source, at, to) > 0) {
                at = reference(at, Entities.end(source, at, to));
                continue;
            }
            if (isSpace(c)) {
                while (end < to && isSpace(source.charAt(end))) {
                    end++;
                }
                out.space(at, end);
            } else {
                while (end < to && source.charAt(end) != '&' && !isSpace(source.charAt(end))) {
                    end++;
                }
                out.copy(at, end);
            }
            at = end;
        }
    }

    private void external(Construct construct) {
        int urlStart = construct.innerStart();
        int urlEnd = Urls.end(source, urlStart, construct.innerEnd());
        String target = entities.decodeAll(source.substring(urlStart, urlEnd));
        Span text = new Span(urlEnd, construct.innerEnd()).trim(source);
        Mark mark = out.mark();
        if (text.isEmpty()) {
            // A reader sees a number in brackets, which leads out.
            opaque(construct.start(), construct.end());
            link(mark, target);
            return;
        }
        schedule(List.of(range(text), (Runnable) () -> link(mark, target)));
    }

    private void pageLink(Range range, Construct construct) {
        int from = construct.innerStart();
        boolean colon = from < construct.innerEnd() && source.charAt(from) == ':';
        if (!colon && Namespaces.isFile(source, from)) {
            deferred.add(construct);
            return;
        }
        if (!colon
                && (Namespaces.isCategory(source, from) || Namespaces.isLanguage(source, from))) {
            return;
        }
        int bar = construct.pipes().isEmpty() ? construct.innerEnd() : construct.pipes().get(0);
        Span target = new Span(colon ? from + 1 : from, Math.max(bar, colon ? from + 1 : from));
        Span text =
                construct.pipes().isEmpty()
                        ? target
                        : new Span(bar + 1, construct.innerEnd()).trim(source);
        if (text.isEmpty()) {
            text = withoutQualifier(target);
        }
        int trail = construct.end();
        while (trail < range.to && isTrail(source.charAt(trail))) {
            trail++;
        }
        int trailEnd = trail;
        range.at = trailEnd;
        Mark mark = out.mark();
        String address = target(target.trim(source).of(source));
        schedule(
                List.of(
                        range(text.trim(source)),
                        (Runnable) () -> out.copy(construct.end(), trailEnd),
                        (Runnable) () -> link(mark, address)));
    }

    /** A place on this page is a fragment; another page is written as the author wrote it. */
    private String target(String written) {
        String page = entities.decodeAll(written).replace('\n', ' ');
        return page.startsWith("#")
                ? "#" + CitationId.fold(page.substring(1))
                : Link.WIKI_PAGE + page + "]]";
    }

    /** What MediaWiki makes of {@code [[Page (kind)|]]}. */
    private Span withoutQualifier(Span target) {
        String page = target.of(source);
        int colon = page.indexOf(':');
        int from = colon >= 0 ? colon + 1 : 0;
        int bracket = page.endsWith(")") ? page.lastIndexOf(" (") : -1;
        int comma = page.indexOf(", ", from);
        int to = bracket > from ? bracket : comma > from ? comma : page.length();
        return new Span(target.start() + from, target.start() + Math.max(to, from));
    }

    private static boolean isTrail(char c) {
        return c >= 'a' && c <= 'z';
    }
}
