package org.claimcheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.Articles;
import org.claimcheck.document.latex.Accents;
import org.claimcheck.document.latex.CommandName;
import org.claimcheck.document.latex.Symbols;
import org.claimcheck.input.Format;
import org.claimcheck.text.Location;
import org.claimcheck.text.OffsetMap;
import org.claimcheck.text.Span;
import org.claimcheck.text.Whitespace;
import org.jsoup.parser.Parser;

/**
 * What must hold for every document: each piece of its text is what the source says there; blocks
 * are in order, not blank, inside a region of their own kind; every span lies in the text.
 */
public final class MappingCheck {

    private MappingCheck() {}

    public static Document read(String text, Format format) {
        return Articles.read(format, text);
    }

    /** Reads and checks. */
    public static Document checked(String text, Format format) {
        Document document = read(text, format);
        check(document);
        return document;
    }

    public static void check(Document document) {
        String text = document.text();
        String source = document.source().text();
        boolean wiki = document.source().format() == Format.WIKITEXT;
        for (OffsetMap.Segment segment : document.map().segments(new Span(0, text.length()))) {
            String shown = segment.text().of(text);
            String written = segment.source().of(source);
            switch (segment.relation()) {
                case VERBATIM -> assertThat(shown).isEqualTo(written);
                case INSERTED -> {
                    assertThat(written).isEmpty();
                    assertThat(isBlank(shown)).isTrue();
                }
                case REPLACED ->
                        assertThat(
                                        stands(shown, written, document.source().format())
                                                || (wiki && made(shown, written)))
                                .as("'%s' for '%s'", shown, written)
                                .isTrue();
            }
        }
        blocks(document);
        spans(document);
    }

    /**
     * Each word of the blocks is what its place in an HTML source decodes to. Styles or a cell that
     * a table throws out may stand between its pieces, so they are read one by one.
     */
    public static void checkWords(Document document) {
        String text = document.text();
        for (Block block : document.blocks()) {
            int start = -1;
            for (int i = block.span().start(); i <= block.span().end(); i++) {
                boolean word = i < block.span().end() && Character.isLetterOrDigit(text.charAt(i));
                if (word && start < 0) {
                    start = i;
                } else if (!word && start >= 0) {
                    Span span = new Span(start, i);
                    Span place = document.map().toSource(span);
                    StringBuilder written = new StringBuilder();
                    for (OffsetMap.Segment segment : document.map().segments(span)) {
                        assertThat(place.contains(segment.source())).isTrue();
                        written.append(segment.source().of(document.source().text()));
                    }
                    // A marker stands for a tag that shows nothing of itself.
                    if (!isTag(written.toString())) {
                        assertThat(visible(written.toString())).isEqualTo(visible(span.of(text)));
                    }
                    start = -1;
                }
            }
        }
    }

    private static boolean isTag(String written) {
        return written.startsWith("<d-") || written.startsWith("</d-");
    }

    /** What shows of a piece of HTML; soft hyphens and what has no width are no part of words. */
    private static String visible(String html) {
        return Parser.unescapeEntities(withoutTags(html), false)
                .replaceAll("[\\u00ad\\p{Cf}\\s]", "");
    }

    /** A copy with other line ends differs in offsets alone. */
    public static void checkLineEnds(String text, Format format) {
        String fed = text.replace("\r\n", "\n").replace('\r', '\n');
        Document one = read(fed, format);
        Document other = read(fed.replace("\n", "\r\n"), format);
        assertThat(texts(other)).isEqualTo(texts(one));
        assertThat(other.blocks()).isEqualTo(one.blocks());
        assertThat(other.regions()).isEqualTo(one.regions());
        assertThat(other.links()).isEqualTo(one.links());
        assertThat(other.inlines()).isEqualTo(one.inlines());
        assertThat(withoutFields(other)).isEqualTo(withoutFields(one));
        assertThat(fields(other, fed.replace("\n", "\r\n"))).isEqualTo(fields(one, fed));
        for (Block block : one.blocks()) {
            Location before = one.location(block.span());
            Location after = other.location(block.span());
            assertThat(after.line()).isEqualTo(before.line());
            assertThat(after.column()).isEqualTo(before.column());
        }
    }

    private static Metadata withoutFields(Document document) {
        Metadata all = document.metadata();
        return new Metadata(
                all.title(),
                all.author(),
                all.site(),
                all.published(),
                all.language(),
                all.canonicalUrl(),
                all.bibliography(),
                List.of());
    }

    /** The fields of the head, each as it stands in the file. */
    private static List<String> fields(Document document, String file) {
        return document.metadata().fields().stream()
                .map(f -> f.key() + ": " + f.place().of(file).replace("\r\n", "\n"))
                .toList();
    }

    /** A decoded entity, a backslash taken off, white space for a tag, a sign for what is none. */
    private static boolean stands(String shown, String written, Format format) {
        if (format == Format.LATEX && standsInLatex(shown, written)) {
            return true;
        }
        if (format == Format.RST && standsInRst(shown, written)) {
            return true;
        }
        if (format == Format.HTML && standsForTag(shown, written)) {
            return true;
        }
        String decoded = Parser.unescapeEntities(written, false);
        boolean entity = written.startsWith("&") && shown.equals("\ufffd");
        // In a table cell a pipe is escaped once for the table and may be once more for the text.
        boolean escape = written.equals("\\" + shown) || written.equals("\\\\" + shown);
        return decoded.equals(shown)
                || entity
                || escape
                || (written.startsWith("\\") && standsForCommand(shown, written))
                || (shown.startsWith("[^note-") && written.equals("^["))
                || (shown.matches("\\.? (IS[BS]N |doi:)?") && "}\",)\n\r".contains(written))
                || (isBlank(shown)
                        && isBlank(
                                withoutTags(decoded).replace("~", "").replaceAll("^[}\",)]$", "")))
                || (shown.equals("\ufffd") && written.equals("\0"))
                || shown.strip().equals(written.replace('\0', '\ufffd').strip());
    }

    /** The marks of citations and footnotes that pages write as elements of their own. */
    private static boolean standsForTag(String shown, String written) {
        return (shown.startsWith("[^note-") && written.matches("<(d-footnote|dt-fn)\\b[^>]*>"))
                || (shown.startsWith("[@") && written.matches("</?dt?-cite\\b[^>]*>"));
    }

    /** What a command or a ligature shows; the pieces of a citation. */
    private static boolean standsInLatex(String shown, String written) {
        String pieces =
                switch (written) {
                    case "~" -> "\u00a0";
                    case "``" -> "\u201c";
                    case "''" -> "\u201d";
                    case "`" -> "\u2018";
                    case "'" -> "\u2019";
                    case "--" -> "\u2013";
                    case "---" -> "\u2014";
                    case "," -> "; ][";
                    case "[" -> ", [";
                    case "]" -> " ";
                    case "{" -> "[";
                    case "}" -> "]\u201d\u2019\u00a0";
                    default -> "";
                };
        boolean key = shown.equals("@" + written) || shown.equals("@{" + written + "}");
        if (isBlank(shown) && isBlank(written.replace("]", "").replace("\\", ""))) {
            return true;
        }
        return key
                || (written.startsWith("\\") && standsForCommand(shown, written))
                || (!pieces.isEmpty() && pieces.contains(shown));
    }

    /**
     * A letter with its accent, a sign, a blank; what a citation, note or quotation begins with.
     */
    private static boolean standsForCommand(String shown, String written) {
        int end = CommandName.end(written, 0, written.length());
        String name = written.substring(1, end);
        boolean rest = isBlank(written.substring(end).replace("{}", ""));
        Accents.Letter letter = new Accents(written).read(name, end, written.length());
        if (letter != null) {
            return letter.end() == written.length() && letter.shown().equals(shown);
        }
        if (shown.equals(Symbols.of(name)) || (rest && shown.equals(name) && "~^".contains(name))) {
            return rest;
        }
        boolean escape = rest && !CommandName.isWord(name) && shown.equals(name);
        return escape
                || isBlank(shown)
                || (name.matches("\\p{Alpha}*[cC]ite\\p{Alpha}*|\\p{Alpha}+cquote")
                        && shown.equals("["))
                || (written.matches("\\\\begin\\{\\w*displaycquote}") && shown.equals("["))
                || (name.matches("(foot|end|side)note(mark)?") && shown.matches("\\[\\S+]"))
                || (name.endsWith("quote") && List.of("\u201c", "\u2018").contains(shown));
    }

    /** A note's number in the place of its label; the pieces of a citation. */
    private static boolean standsInRst(String shown, String written) {
        boolean note = written.startsWith("[") && shown.startsWith("[");
        boolean key = shown.equals("@" + written) || shown.equals("@{" + written + "}");
        if (isBlank(shown) && isBlank(written.replace("|", ""))) {
            return true;
        }
        boolean tick = written.equals("`") && (shown.equals("[") || shown.equals("]"));
        return note || key || tick || (written.equals(",") && shown.equals("; "));
    }

    /**
     * What MediaWiki makes of a template, a reference, or the name of a parameter; white space for
     * a list that is read as one line.
     */
    private static boolean made(String shown, String written) {
        boolean markup =
                Stream.of("{{", "<ref", "|", "}", "=").anyMatch(written::startsWith)
                        && shown.length() < 80;
        boolean list = isBlank(shown) && written.matches("[\\s*#:;]*");
        boolean words = Set.of("Archived", "Official website").contains(shown);
        boolean number = shown.replace(",", "").equals(written);
        boolean unit = written.matches("\\S{1,6}") && shown.length() < 20;
        return markup || list || words || number || unit;
    }

    private static String withoutTags(String html) {
        return html.replaceAll("(?s)<!--.*?-->", "").replaceAll("<[^>]*>", "");
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Whitespace.is((char) c));
    }

    private static void blocks(Document document) {
        int end = 0;
        for (Block block : document.blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
            end = block.span().end();
            assertThat(end).isLessThanOrEqualTo(document.text().length());
            assertThat(isBlank(block.span().of(document.text()))).isFalse();
        }
        int at = 0;
        for (Block block : document.blocks()) {
            while (!document.regions().get(at).span().contains(block.span())) {
                at++;
            }
            assertThat(document.regions().get(at).kind()).isEqualTo(block.region());
        }
        for (Region region : document.regions()) {
            assertThat(region.kind() == Region.Kind.MAIN || !region.reason().isEmpty()).isTrue();
        }
    }

    private static void spans(Document document) {
        List<Span> spans = new ArrayList<>();
        document.inlines().forEach(i -> spans.add(i.span()));
        document.links().forEach(l -> spans.add(l.span()));
        document.anchors().forEach(a -> spans.add(a.span()));
        document.noteMarkers().forEach(m -> spans.add(m.span()));
        for (Span span : spans) {
            assertThat(span.end()).isLessThanOrEqualTo(document.text().length());
        }
        // A tag that a Markdown author leaves open may reach into the next block.
        boolean page = document.source().format() == Format.HTML;
        for (Inline inline : page ? document.inlines() : List.<Inline>of()) {
            Block block = document.blocks().get(document.blockAt(inline.span().start()));
            assertThat(block.span().contains(inline.span())).isTrue();
        }
        for (NoteMarker marker : document.noteMarkers()) {
            String shown = marker.span().of(document.text());
            if (document.source().format() == Format.MARKDOWN) {
                assertThat(shown).isEqualTo("[^" + marker.label() + "]");
            } else {
                assertThat(shown).startsWith("[").endsWith("]");
            }
        }
    }

    /** The text of each block. */
    public static List<String> texts(Document document) {
        return document.blocks().stream().map(b -> b.span().of(document.text())).toList();
    }

    /** The kind of each block. */
    public static List<String> kinds(Document document) {
        return document.blocks().stream().map(b -> b.getClass().getSimpleName()).toList();
    }
}
