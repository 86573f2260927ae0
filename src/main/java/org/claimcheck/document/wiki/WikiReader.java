package org.claimcheck.document.wiki;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimcheck.document.Document;
import org.claimcheck.document.DocumentBuilder;
import org.claimcheck.document.Metadata;
import org.claimcheck.input.Limits;
import org.claimcheck.input.Source;
import org.jspecify.annotations.Nullable;

/**
 * Wikitext as MediaWiki shows it: references are markers and the notes of the list they belong to,
 * citation templates are read out of their parameters, a box of facts is rows of front matter.
 * Categories are front matter at the end. Templates that are not known show nothing. A mark that is
 * never closed is text.
 */
public final class WikiReader {

    private static final String DISPLAY_TITLE = "displaytitle:";

    private WikiReader() {}

    public static Document read(Source source, Limits limits) {
        String text = source.text();
        Markup markup = Markup.of(text);
        Map<Integer, Template> templates = new LinkedHashMap<>();
        for (Construct construct : markup.all()) {
            if (construct.is(Construct.Kind.TEMPLATE)) {
                templates.put(construct.start(), Template.of(text, construct, markup));
            }
        }
        Footnotes footnotes = Footnotes.of(text, markup, templates);
        DocumentBuilder builder = new DocumentBuilder(source);
        Output out = new Output(builder);
        int deepest = limits.nestingDepth();
        Inlines inlines = new Inlines(text, markup, templates, footnotes, out, deepest);
        Blocks blocks = new Blocks(text, markup, templates, footnotes, inlines, out, deepest);
        blocks.write();
        new Categories(text, markup, inlines, out).write();
        NoteFaults.find(text, markup, templates, builder);
        LocalDate day = blocks.published();
        Metadata metadata =
                new Metadata(
                        title(source, templates),
                        null,
                        null,
                        day == null ? null : new Metadata.Published(day, "date template"),
                        null,
                        null);
        return builder.build(builder.placed(), metadata);
    }

    /** What the page says, else the name of the file, which MediaWiki takes for the title. */
    private static @Nullable String title(Source source, Map<Integer, Template> templates) {
        for (Template template : templates.values()) {
            if (template.name().startsWith(DISPLAY_TITLE)) {
                Construct construct = template.construct();
                String written =
                        source.text().substring(construct.innerStart(), construct.innerEnd());
                String shown = written.substring(written.indexOf(':') + 1).replaceAll("'{2,}", "");
                return shown.replaceAll("<[^<>]*+>", "").strip();
            }
        }
        String name = source.path().substring(source.path().lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : "";
        return stem.isEmpty() ? null : stem.replace('_', ' ');
    }
}
