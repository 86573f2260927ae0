package org.claimcheck.document.wiki;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimcheck.document.Anchor;
import org.claimcheck.document.Inline;
import org.claimcheck.document.Link;
import org.claimcheck.document.wiki.Output.Mark;
import org.claimcheck.document.wiki.Template.Parameter;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Appends what a reader sees of a template in running text. */
final class TemplateText {

    private static final Map<String, String> LABELS =
            Map.ofEntries(
                    Map.entry("isbn", "ISBN "),
                    Map.entry("isbnt", ""),
                    Map.entry("issn", "ISSN "),
                    Map.entry("ismn", "ISMN "),
                    Map.entry("doi", "doi:"),
                    Map.entry("oclc", "OCLC "),
                    Map.entry("pmid", "PMID "),
                    Map.entry("pmc", "PMC "),
                    Map.entry("arxiv", "arXiv:"),
                    Map.entry("jstor", "JSTOR "),
                    Map.entry("lccn", "LCCN "),
                    Map.entry("bibcode", "Bibcode:"),
                    Map.entry("s2cid", "S2CID "),
                    Map.entry("hdl", "hdl:"));

    private final String source;
    private final Literals literals;
    private final NoteMarkers markers;
    private final Inlines inlines;
    private final Output out;
    private final ShortForms shortForms;
    private final Conversions conversions;

    TemplateText(
            String source, Literals literals, NoteMarkers markers, Inlines inlines, Output out) {
        this.source = source;
        this.literals = literals;
        this.markers = markers;
        this.inlines = inlines;
        this.out = out;
        this.shortForms = new ShortForms(source, inlines, out);
        this.conversions = new Conversions(source, inlines, out);
    }

    void write(Template template) {
        switch (Family.of(template)) {
            case CITATION -> citation(template);
            case NOTE, SHORT_NOTE, REUSE ->
                    markers.write(template.start(), template.start(), template.end());
            case SHORT_FORM -> shortForms.write(template);
            case REMARK -> remark(template);
            case SIGN -> sign(template);
            case FIRST, QUOTE, BLOCKS -> first(template);
            case LAST -> last(template);
            case FOREIGN -> foreign(template);
            case DATE -> date(template);
            case FRACTION -> fraction(template);
            case CONVERSION -> conversions.write(template);
            case ITEMS -> items(template);
            case IDENTIFIER -> identifier(template);
            case ADDRESS -> address(template);
            case PAGE_LINK -> pageLink(template);
            case WEB_ARCHIVE -> webArchive(template);
            case ANCHOR -> anchors(template);
            case NOTE_LIST, INFOBOX -> inlines.defer(template.construct());
            case NEWS_DATE, BYLINE, SILENT, UNKNOWN ->
                    markers.writeIn(template.construct().innerStart(), template.end());
        }
    }

    /** "Smith & Jones 2004, p. 3", which leads to the bibliography. */
    void shortForm(Template template) {
        shortForms.write(template);
    }

    private void citation(Template template) {
        List<Object> todo = new ArrayList<>();
        Mark whole = out.mark();
        for (CitationText.Piece piece : CitationText.of(template)) {
            todo.add(
                    (Runnable)
                            () -> {
                                String before = piece.before();
                                boolean doubled =
                                        before.startsWith(".") && ".?!".indexOf(out.last()) >= 0;
                                String shown = doubled ? before.substring(1) : before;
                                out.replace(shown, piece.lead().start(), piece.lead().end());
                            });
            Mark[] link = new Mark[1];
            todo.add((Runnable) () -> link[0] = out.mark());
            Span value = piece.value();
            String text = piece.shown();
            todo.add(
                    text == null
                            ? inlines.range(value)
                            : (Runnable) () -> out.replace(text, value.start(), value.end()));
            todo.add(
                    (Runnable)
                            () -> {
                                if (!piece.target().isEmpty()) {
                                    out.link(link[0], literals.decoded(piece.target()));
                                }
                                int at = piece.afterAt();
                                out.replace(piece.after(), at, at + 1);
                            });
        }
        todo.add(
                (Runnable)
                        () -> {
                            Span span = out.since(whole);
                            String id = CitationId.of(template);
                            if (!span.isEmpty() && !id.isEmpty()) {
                                inlines.bibliography().citation(id, span);
                            }
                            if (!span.isEmpty() && ".?!".indexOf(out.last()) < 0) {
                                out.replace(".", template.end() - 2, template.end());
                            }
                        });
        inlines.schedule(todo);
    }

    private void remark(Template template) {
        Parameter text =
                template.name().endsWith("span") ? template.first("1", "text", "pretext") : null;
        List<Object> todo = new ArrayList<>();
        if (text != null) {
            todo.add(inlines.range(text.value()));
        }
        String shown = "[" + Remarks.shown(template.name()) + "]";
        todo.add((Runnable) () -> out.replace(shown, template.start(), template.end()));
        inlines.schedule(todo);
    }

    private void sign(Template template) {
        String sign = Signs.shown(template.name());
        Parameter number = template.first("1");
        boolean takesNumber = !sign.isBlank() && !"|='".contains(sign.strip());
        if (number == null || !takesNumber) {
            out.replace(sign, template.start(), template.end());
            return;
        }
        out.replace(sign, template.start(), number.value().start());
        inlines.schedule(List.of(inlines.range(number.value())));
    }

    private void show(@Nullable Parameter parameter) {
        if (parameter != null) {
            inlines.schedule(List.of(inlines.range(parameter.value())));
        }
    }

    private void first(Template template) {
        Parameter text = template.first("1", "text", "quote", "content", "lt");
        if (!template.name().equals("sic")) {
            show(text);
            return;
        }
        List<Object> todo = new ArrayList<>();
        if (text != null) {
            todo.add(inlines.range(text.value()));
            todo.add((Runnable) () -> out.space(template.end(), template.end()));
        }
        if (template.text("hide").isEmpty()) {
            todo.add((Runnable) () -> out.replace("[sic]", template.end() - 2, template.end()));
        }
        inlines.schedule(todo);
    }

    private void last(Template template) {
        List<Parameter> parts = template.unnamed();
        show(parts.size() < 2 ? null : parts.get(parts.size() - 1));
    }

    private void foreign(Template template) {
        Parameter text = template.first("1");
        if (text != null) {
            Mark mark = out.mark();
            inlines.schedule(
                    List.of(
                            inlines.range(text.value()),
                            (Runnable) () -> out.inline(mark, Inline.Kind.OPAQUE)));
        }
    }

    private void date(Template template) {
        String shown = WikiDates.shown(template);
        if (shown != null) {
            out.replace(shown, template.start(), template.end());
        } else {
            show(template.first("1"));
        }
    }

    private void fraction(Template template) {
        List<Parameter> parts = template.unnamed();
        List<Object> todo = new ArrayList<>();
        int size = parts.size();
        for (int i = 0; i < size && size <= 3; i++) {
            Parameter part = parts.get(i);
            boolean slash = i == size - 1;
            String lead = slash ? (size == 1 ? "1/" : "/") : i == 0 ? "" : " ";
            todo.add((Runnable) () -> out.replace(lead, part.lead().start(), part.lead().end()));
            todo.add(inlines.range(part.value()));
        }
        inlines.schedule(todo);
    }

    private void items(Template template) {
        List<Object> todo = new ArrayList<>();
        boolean first = true;
        for (Parameter item : template.unnamed()) {
            String lead = first ? "" : ", ";
            todo.add((Runnable) () -> out.replace(lead, item.lead().start(), item.lead().end()));
            todo.add(inlines.range(item.value()));
            first = false;
        }
        inlines.schedule(todo);
    }

    private void identifier(Template template) {
        List<Object> todo = new ArrayList<>();
        String label = LABELS.getOrDefault(template.name(), "");
        int from = template.start();
        for (Parameter item : template.unnamed()) {
            int start = from;
            String lead = start == template.start() ? label : ", ";
            todo.add((Runnable) () -> out.replace(lead, start, item.value().start()));
            todo.add(inlines.range(item.value()));
            from = item.end();
        }
        inlines.schedule(todo);
    }

    private void address(Template template) {
        Parameter url = template.first("1", "url");
        if (url == null) {
            return;
        }
        String written = url.value().of(source);
        Parameter text = template.name().equals("url") ? template.first("2") : null;
        boolean whole = Urls.protocol(written, 0, written.length()) > 0;
        String target = whole ? written : "http://" + written;
        Mark mark = out.mark();
        boolean named = template.name().startsWith("official");
        Span value = url.value();
        Object shown =
                named
                        ? (Runnable)
                                () -> out.replace("Official website", value.start(), value.end())
                        : inlines.range(text == null ? value : text.value());
        inlines.schedule(
                List.of(
                        shown,
                        (Runnable)
                                () -> {
                                    if (named || text != null || !whole) {
                                        out.link(mark, literals.decoded(target));
                                    }
                                }));
    }

    private void pageLink(Template template) {
        Parameter page = template.first("1");
        Parameter text = template.first("2", "1");
        if (page == null || text == null) {
            return;
        }
        Mark mark = out.mark();
        String target = Link.WIKI_PAGE + page.value().of(source) + "]]";
        inlines.schedule(
                List.of(inlines.range(text.value()), (Runnable) () -> out.link(mark, target)));
    }

    private void webArchive(Template template) {
        Parameter url = template.first("url", "1");
        if (url == null) {
            return;
        }
        Mark mark = out.mark();
        out.replace("Archived", url.value().start(), url.value().end());
        out.link(mark, literals.decoded(url.value().of(source)));
        Parameter date = template.first("date");
        if (date != null) {
            out.replace(" ", date.lead().start(), date.lead().end());
            show(date);
        }
    }

    private void anchors(Template template) {
        for (Parameter name : template.unnamed()) {
            String id = CitationId.fold(name.value().of(source));
            out.builder().anchor(new Anchor(id, new Span(out.length(), out.length())));
        }
    }
}
