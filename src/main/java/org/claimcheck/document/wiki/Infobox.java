package org.claimcheck.document.wiki;

import java.util.Locale;
import java.util.Set;
import org.claimcheck.document.Block;
import org.claimcheck.document.Region;
import org.claimcheck.document.wiki.Template.Parameter;
import org.claimcheck.text.Span;

/** The box of facts beside an article, a row each; no prose. */
final class Infobox {

    /** Parameters of boxes that tell the program how to draw them. */
    private static final Set<String> DRAWING =
            Set.of(
                    "image",
                    "img",
                    "alt",
                    "map",
                    "logo",
                    "width",
                    "coordinates",
                    "coord",
                    "module",
                    "embed",
                    "signature",
                    "background",
                    "photo",
                    "cover",
                    "icon",
                    "pushpin",
                    "map_type",
                    "static_image_name",
                    "image_name",
                    "image_skyline",
                    "native_name_lang",
                    "color",
                    "colour",
                    "style",
                    "class",
                    "child",
                    "bodystyle",
                    "df");

    private static final int LONGEST_KEY = 60;

    private final String source;
    private final Inlines inlines;
    private final Output out;
    private final Pending pending;
    private final Captions captions;

    Infobox(String source, Inlines inlines, Output out, Pending pending, Captions captions) {
        this.source = source;
        this.inlines = inlines;
        this.out = out;
        this.pending = pending;
        this.captions = captions;
    }

    void write(Template template) {
        for (Parameter field : template.parameters().values()) {
            String key = field.key().of(source).toLowerCase(Locale.ROOT);
            Span value = field.value();
            if (key.isEmpty()
                    || key.length() > LONGEST_KEY
                    || value.isEmpty()
                    || isDrawing(key, value)) {
                if (!value.isEmpty()) {
                    out.beginBlock();
                    inlines.markersIn(value.start(), value.end());
                    endRow();
                }
                continue;
            }
            if (key.contains("capt")) {
                captions.write(value);
                continue;
            }
            out.beginBlock();
            out.copy(field.key().start(), field.key().end());
            int equals = source.indexOf('=', field.key().end());
            out.replace(":", equals, equals + 1);
            out.space(equals + 1, equals + 1);
            inlines.write(value.start(), value.end());
            endRow();
            pending.afterBlock();
        }
    }

    private void endRow() {
        out.endBlock(span -> new Block.TableRow(span, Region.Kind.FRONT_MATTER), "box of facts");
    }

    private boolean isDrawing(String key, Span value) {
        String stem = key.replaceAll("[_ -]?(?<!\\d)\\d++$", "");
        boolean size = stem.endsWith("size") || stem.endsWith("_alt") || stem.endsWith("width");
        boolean map =
                stem.startsWith("image") || stem.startsWith("map") || stem.startsWith("pushpin");
        boolean drawing = !stem.contains("capt") && (DRAWING.contains(stem) || size || map);
        String low = value.of(source).toLowerCase(Locale.ROOT);
        return drawing
                || (value.length() < 200 && low.matches("[^\\n|]*\\.(jpe?g|png|svg|gif|tiff?)"));
    }
}
