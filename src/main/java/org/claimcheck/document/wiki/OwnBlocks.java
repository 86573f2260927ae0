package org.claimcheck.document.wiki;

import java.time.LocalDate;
import java.util.Map;
import org.claimcheck.document.Block;
import org.claimcheck.document.FullDate;
import org.claimcheck.document.Region;
import org.claimcheck.document.wiki.Construct.Kind;
import org.claimcheck.document.wiki.Template.Parameter;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/** What stands in blocks of its own: tables, lists of notes, pictures, templates. */
final class OwnBlocks {

    private final Map<Integer, Template> templates;
    private final Sections sections;
    private final Inlines inlines;
    private final Output out;
    private final Pending pending;
    private final CodeBlocks code;
    private final NoteTexts notes;
    private final int deepest;
    private final Captions captions;
    private final TableRows tables;
    private final Infobox infobox;
    private final QuotationTemplates quotations;

    private @Nullable LocalDate published;
    private boolean whole = true;

    OwnBlocks(
            String source,
            Markup markup,
            Map<Integer, Template> templates,
            Sections sections,
            Lines lines,
            Inlines inlines,
            Output out,
            Pending pending,
            CodeBlocks code,
            NoteTexts notes,
            int deepest) {
        this.templates = templates;
        this.sections = sections;
        this.inlines = inlines;
        this.out = out;
        this.pending = pending;
        this.code = code;
        this.notes = notes;
        this.deepest = deepest;
        this.captions = new Captions(source, lines, inlines, out, pending);
        this.tables = new TableRows(source, markup, inlines, out, pending, captions);
        this.infobox = new Infobox(source, inlines, out, pending, captions);
        this.quotations = new QuotationTemplates(inlines, out, pending);
    }

    /** The day a news article names as its own; null if it names none. */
    @Nullable LocalDate published() {
        return published;
    }

    /** Whether no template could hold a citation that we do not see. */
    boolean isWhole() {
        return whole;
    }

    /**
     * Writes a construct, or puts off what it holds.
     *
     * @param quotes in how many quotations it stands
     * @param stretch what it stands in; null where a block before it held it
     */
    void write(Construct construct, int quotes, @Nullable Stretch stretch) {
        switch (construct.kind()) {
            case TABLE -> tables.write(construct);
            case REFERENCES -> notes.push(construct.start());
            case GALLERY -> captions.gallery(construct);
            case RAW -> code.code(construct);
            case LINK -> {
                Span caption = captions.of(construct);
                if (caption == null) {
                    hidden(construct);
                } else {
                    captions.write(caption);
                }
            }
            case TEMPLATE -> {
                Template template = templates.get(construct.start());
                if (template != null) {
                    write(template, quotes, stretch);
                }
            }
            default -> {}
        }
    }

    private void write(Template template, int quotes, @Nullable Stretch stretch) {
        switch (Family.of(template)) {
            case QUOTE -> quotation(template, quotes, stretch);
            case BLOCKS -> {
                Parameter text = template.first("1", "text", "content", "list", "title");
                if (text != null) {
                    push(text.value(), quotes, stretch);
                }
            }
            case ITEMS -> items(template, stretch);
            case INFOBOX -> infobox.write(template);
            case NOTE_LIST -> notes.push(template.start());
            case NEWS_DATE, BYLINE -> newsDate(template);
            case UNKNOWN, SILENT -> hidden(template.construct());
            default -> {}
        }
    }

    /** Cuts a value into blocks of its own, before the rest. */
    private void push(Span span, int quotes, @Nullable Stretch outer) {
        int depth = outer == null ? 1 : outer.depth + 1;
        if (depth > deepest) {
            out.flatten();
            flat(span, outer);
            return;
        }
        Stretch stretch =
                new Stretch(
                        span,
                        outer == null ? null : outer.region,
                        outer == null ? "" : outer.reason,
                        outer == null ? null : outer.note,
                        false);
        stretch.quotes = quotes;
        stretch.depth = depth;
        pending.push(stretch);
    }

    /** What lies deeper than anybody nests is shown as written. */
    private void flat(Span span, @Nullable Stretch outer) {
        Region.Kind region = outer == null ? Region.Kind.MAIN : sections.region(outer);
        out.beginBlock();
        inlines.opaqueWords(span.start(), span.end());
        out.endBlock(
                s -> new Block.Paragraph(s, region), outer == null ? "" : sections.reason(outer));
    }

    private void hidden(Construct construct) {
        out.beginBlock();
        inlines.markersIn(construct.innerStart(), construct.end());
        out.endBlock(span -> new Block.Paragraph(span, Region.Kind.BOILERPLATE), "template");
        if (construct.is(Kind.TEMPLATE)) {
            Template template = templates.get(construct.start());
            boolean unknown = template != null && Family.of(template) == Family.UNKNOWN;
            whole &= !unknown || sections.region() != Region.Kind.REFERENCE_LIST;
        }
    }

    private void newsDate(Template template) {
        if (published == null) {
            published =
                    FullDate.parse(template.text("1", "date"))
                            .orElse(
                                    WikiDates.of(
                                            template.text("year"),
                                            template.text("month"),
                                            template.text("day")));
        }
    }

    private void quotation(Template template, int quotes, @Nullable Stretch stretch) {
        Parameter text = QuotationTemplates.text(template);
        if (text != null) {
            pending.push((Runnable) () -> quotations.sign(template));
            push(text.value(), quotes + 1, stretch);
        }
    }

    private void items(Template template, @Nullable Stretch stretch) {
        Region.Kind region = stretch == null ? Region.Kind.MAIN : sections.region(stretch);
        String reason = stretch == null ? "" : sections.reason(stretch);
        for (Parameter item : template.unnamed()) {
            out.beginBlock();
            inlines.write(item.value().start(), item.value().end());
            out.endBlock(span -> new Block.ListItem(span, region, 0, 1), reason);
        }
        pending.afterBlock();
    }
}
