package org.claimcheck.citation;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.document.Document;
import org.claimcheck.document.Link;
import org.claimcheck.input.Format;
import org.claimcheck.text.Cover;
import org.claimcheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds links that lead to a note or an entry: by the id, by where the target stands, or by the
 * look of the link. Page navigation leads elsewhere, and links back into the text are known by
 * their ids.
 */
final class LinkMarkers {

    private final String text;
    private final boolean page;
    private final OtherDocuments others;
    private final Targets targets;
    private final List<Entry> entries;
    private final Cover raised;

    /** What stands before the fragment in links that lead to a note here: the page's address. */
    private final Set<String> own = new HashSet<>();

    private LinkMarkers(
            Document document,
            OtherDocuments others,
            Targets targets,
            List<Entry> entries,
            Cover raised) {
        this.text = document.text();
        this.page = document.source().format() == Format.HTML;
        this.others = others;
        this.targets = targets;
        this.entries = entries;
        this.raised = raised;
    }

    /**
     * @param raised superscripts
     */
    static List<Found> in(
            Document document,
            OtherDocuments others,
            Targets targets,
            List<Entry> entries,
            Cover raised) {
        LinkMarkers reader = new LinkMarkers(document, others, targets, entries, raised);
        document.links().forEach(reader::learnAddress);
        List<Found> out = new ArrayList<>();
        for (Link link : document.links()) {
            String id = reader.fragment(link);
            Span span = link.span().trim(document.text());
            if (span.isEmpty()) {
                continue;
            }
            if (id != null && reader.isMarker(span, id)) {
                out.add(reader.found(span, id));
            } else if (id == null && reader.leadsToOther(span, link.target())) {
                out.add(reader.found(span, link.target()));
            }
        }
        return out;
    }

    /** Whether it is a marker of a note in another document of the run. */
    private boolean leadsToOther(Span span, String target) {
        int hash = target.indexOf('#');
        boolean note =
                hash > 0
                        && (looksLikeMarker(span)
                                || (isNumber(span)
                                        && NoteFormat.ofNote(target.substring(hash + 1)) != null));
        return note && !isBackLink(span) && others.place(target) != null;
    }

    /** Some programs write the address of the page before each fragment. */
    private void learnAddress(Link link) {
        int hash = link.target().indexOf('#');
        if (hash > 0 && targets.entry(decoded(link.target().substring(hash + 1))) != null) {
            own.add(link.target().substring(0, hash));
        }
    }

    /** The id a link leads to in its own document, decoded; null if it leads out. */
    private @Nullable String fragment(Link link) {
        String target = link.target();
        int hash = target.indexOf('#');
        if (hash < 0 || hash + 1 == target.length()) {
            return null;
        }
        String written = target.substring(hash + 1);
        String id = targets.exists(written) ? written : decoded(written);
        // Parsoid, LaTeXML and publishers of books write the name of the page before the fragment.
        boolean parsoid = target.startsWith("./") && id.startsWith("cite_");
        NoteFormat format = NoteFormat.ofNote(id);
        boolean known =
                format != null
                        && (targets.entry(id) != null
                                || (format.isCertain() && targets.exists(id))
                                || (own.contains(target.substring(0, hash))
                                        && (format.isCertain() || targets.hasLike(id))));
        return hash == 0 || parsoid || known ? id : null;
    }

    /** Browsers try a fragment as written, then with its percent signs decoded. */
    private static String decoded(String fragment) {
        if (fragment.indexOf('%') < 0) {
            return fragment;
        }
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return fragment;
        }
    }

    private Found found(Span span, String id) {
        String shown = span.of(text);
        String label = shown;
        Span whole = span;
        if (shown.startsWith("[") && shown.endsWith("]")) {
            label = shown.substring(1, shown.length() - 1);
        } else if (span.start() > 0
                && span.end() < text.length()
                && text.charAt(span.start() - 1) == '['
                && text.charAt(span.end()) == ']') {
            whole = new Span(span.start() - 1, span.end() + 1);
        }
        return new Found(whole, label.strip(), Marker.Style.LINK, id, true);
    }

    private boolean isMarker(Span span, String id) {
        if (NoteFormat.isMarker(id) || isBackLink(span)) {
            return false;
        }
        NoteFormat format = NoteFormat.ofNote(id);
        Integer entry = targets.entry(id);
        if (entry != null) {
            return entry != Targets.holding(span.start(), entries);
        }
        boolean looks = looksLikeMarker(span);
        if (format != null) {
            boolean certain =
                    format.isCertain()
                            || looks
                            || (isNumber(span) && opensBlock(id))
                            || (!targets.exists(id) && targets.hasLike(id));
            return certain && !isItself(span, id);
        }
        return !targets.exists(id) && (looks || isUnresolved(span, id) || targets.hasLike(id));
    }

    /** In a page Asciidoctor shows the id of an entry it does not know. */
    private boolean isUnresolved(Span span, String id) {
        return page && span.of(text).equals("[" + id + "]");
    }

    private boolean isItself(Span span, String id) {
        var anchor = targets.anchor(id);
        return anchor != null && anchor.span().overlaps(span);
    }

    private boolean isNumber(Span span) {
        return span.length() < 20 && !NumericLabels.read(text, span).isEmpty();
    }

    /** Whether the target is the first thing in its paragraph, as the number of a note is. */
    private boolean opensBlock(String id) {
        var anchor = targets.anchor(id);
        return anchor != null
                && (anchor.span().start() == 0 || text.charAt(anchor.span().start() - 1) == '\n');
    }

    private boolean isBackLink(Span span) {
        int first = text.codePointAt(span.start());
        return "^↑↩⏎↵⤴«⇧".indexOf(first) >= 0 || first == 0x1f519;
    }

    /** {@code [4]}, or a raised number. */
    private boolean looksLikeMarker(Span span) {
        boolean brackets = text.charAt(span.start()) == '[' && text.charAt(span.end() - 1) == ']';
        boolean around =
                span.start() > 0
                        && span.end() < text.length()
                        && text.charAt(span.start() - 1) == '['
                        && text.charAt(span.end()) == ']';
        if (!brackets && !around && !raised.overlaps(span)) {
            return false;
        }
        Span inner = brackets ? new Span(span.start() + 1, span.end() - 1) : span;
        return inner.length() < 20 && !NumericLabels.read(text, inner).isEmpty();
    }
}
