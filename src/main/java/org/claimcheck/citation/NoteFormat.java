package org.claimcheck.citation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How programs name the two ends of a note in HTML: the id of the note, to which a marker links,
 * and the id of the marker, to which the note links back. One row a program, after their own
 * output.
 */
enum NoteFormat {
    MEDIAWIKI("cite[_-]note.*", "cite[_-]ref.*"),
    MEDIAWIKI_SHORT_FORM("CITEREF.+", null),
    PANDOC_AND_MARKDOWN_IT("fn-?\\d+(-\\d+)?", "fnref-?\\d+(-\\d+)?|fnref\\d+:\\d+"),
    KRAMDOWN_AND_PHP_MARKDOWN("fn:.+", "fnref\\d*:.+"),
    GITHUB("user-content-fn-.+", "user-content-fnref-.+"),
    REMARK("fn-.+", "fnref-.+"),
    DOCUTILS("(footnote|citation)-\\d+", "(footnote|citation)-reference-\\d+"),
    ASCIIDOCTOR("_footnotedef_\\d+", "_footnoteref_\\d+"),
    SUBSTACK("footnote-\\d+(-\\d+)?", "footnote-anchor-\\d+(-\\d+)?"),
    EASY_FOOTNOTES("easy-footnote-bottom-.+", "easy-footnote-\\d.*"),
    WORDPRESS_PLUGIN("footnote_plugin_reference_.+", "footnote_plugin_tooltip_.+"),
    WORD("_(ftn|edn)\\d+", "_(ftn|edn)ref\\d+"),
    LIBRE_OFFICE("sd(foot|end)note\\d+sym", "sd(foot|end)note\\d+anc"),
    GOOGLE_DOCS("ftnt\\d+", "ftnt_ref\\d+"),
    LATEXML("bib\\.bib\\d+", null),
    // The rows below name other things too: only the look of the marker or the place of the target
    // makes them notes.
    WORDPRESS_CORE("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "[0-9a-f-]{36}-link", false),
    PANDOC_CITATION("ref-.+", null, false),
    BY_HAND_NOTE(
            "((F|f)oot|(E|e)nd)?(N|n)ote[-_.]?\\d+",
            "((foot|end)?note[-_.]?(ref|back)|FnAnchor|fnanchor)[-_.]?\\d+",
            false),
    BY_HAND_REFERENCE(
            "(ref|reference|bib|cite|citation|source)[-_.]?\\d+", "(ref|cite)?back.*", false);

    private static final int LONGEST = 200;

    @SuppressWarnings("ImmutableEnumChecker") // Pattern does not change
    private final Pattern note;

    @SuppressWarnings("ImmutableEnumChecker")
    private final @Nullable Pattern marker;

    private final boolean certain;

    NoteFormat(String note, @Nullable String marker) {
        this(note, marker, true);
    }

    NoteFormat(String note, @Nullable String marker, boolean certain) {
        this.certain = certain;
        this.note = Pattern.compile(note);
        this.marker = marker == null ? null : Pattern.compile(marker);
    }

    /** Whether an id of this form is a note wherever it stands. */
    boolean isCertain() {
        return certain;
    }

    /** The row whose notes have such an id; null if none, or if the id is that of a marker. */
    static @Nullable NoteFormat ofNote(String id) {
        if (id.length() > LONGEST || isMarker(id)) {
            return null;
        }
        String own = withoutPart(id);
        for (NoteFormat format : values()) {
            if (format.note.matcher(own).matches()) {
                return format;
            }
        }
        return null;
    }

    /** Whether an id is that of a marker, so that a link to it leads back into the text. */
    static boolean isMarker(String id) {
        if (id.length() > LONGEST) {
            return false;
        }
        String own = withoutPart(id);
        for (NoteFormat format : values()) {
            if (format.marker != null && format.marker.matcher(own).matches()) {
                return true;
            }
        }
        return false;
    }

    /** In a book an id follows the path of its part: {@code text/notes.xhtml#fn1}. */
    private static String withoutPart(String id) {
        return id.substring(id.lastIndexOf('#') + 1);
    }
}
