package org.claimcheck.scoreboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimcheck.citation.Marker;
import org.claimcheck.citation.Reference;
import org.claimcheck.citation.identifier.IdentifierMention;
import org.claimcheck.citation.identifier.Scheme;
import org.claimcheck.document.Block;
import org.claimcheck.document.Document;
import org.claimcheck.document.Inline;
import org.claimcheck.engine.Report;
import org.claimcheck.scoreboard.Mutant.Edit;
import org.claimcheck.scoreboard.Mutant.Kind;
import org.claimcheck.text.Cover;
import org.claimcheck.text.Span;

/** Breaks what is sound in a document, one thing at a time, as an editor's slip would. */
final class MutantMaker {

    private static final Map<Scheme, String> BAD =
            Map.of(
                    Scheme.ISBN, "bad-isbn",
                    Scheme.ISSN, "bad-issn",
                    Scheme.DOI, "bad-doi",
                    Scheme.ARXIV, "bad-arxiv");

    private final Report report;
    private final String text;
    private final Document document;
    private final List<Marker> markers;
    private final List<Reference> references;

    /** The source of each entry that can be cut out. */
    private final Map<Reference, Span> definitions = new LinkedHashMap<>();

    MutantMaker(Report report, String text) {
        this.report = report;
        this.text = text;
        this.document = report.article().document();
        this.markers = report.article().citations().markers();
        this.references = report.article().citations().references();
        for (Reference reference : references) {
            Span at = MutationSpans.definition(document, reference, text);
            if (at != null && isOnly(reference)) {
                definitions.put(reference, at);
            }
        }
    }

    /** Where two have one label, something is wrong already. */
    private boolean isOnly(Reference reference) {
        return references.stream()
                        .filter(r -> String.valueOf(reference.label()).equals(r.label()))
                        .count()
                == 1;
    }

    List<Mutant> of(Kind kind) {
        List<Mutant> out = new ArrayList<>();
        switch (kind) {
            case DELETE_DEFINITION -> deletedDefinitions(out);
            case DELETE_MARKER -> deletedMarkers(out);
            case RENUMBER -> renumbered(out);
            case DUPLICATE -> duplicated(out);
            case CHECK_DIGIT -> BAD.forEach((scheme, rule) -> miscopied(scheme, rule, out));
            case SWAP_RANGE -> swappedRanges(out);
            case HARMLESS -> harmless(out);
        }
        return out;
    }

    private void deletedDefinitions(List<Mutant> out) {
        definitions.forEach(
                (reference, at) -> {
                    if (isLedTo(reference, at)) {
                        Edit edit = new Edit(text, at, "");
                        List<Span> places =
                                reference.citedBy().stream()
                                        .map(i -> document.map().toSource(markers.get(i).span()))
                                        .map(edit::moved)
                                        .toList();
                        add(
                                Kind.DELETE_DEFINITION,
                                edit,
                                places,
                                Set.of("dangling-citation", "missing-reference-list"),
                                out);
                    }
                });
    }

    /**
     * Whether a marker leads to the entry by its id or by the number it shows. Where a program
     * counts the entries, the next one takes over the number, and no marker can be told to be
     * wrong.
     */
    private boolean isLedTo(Reference reference, Span at) {
        boolean shown = at.of(text).contains(String.valueOf(reference.label()));
        return reference.citedBy().stream()
                .map(markers::get)
                .anyMatch(
                        m ->
                                reference.id().equals(m.target())
                                        && (shown || m.style() == Marker.Style.LINK));
    }

    private void deletedMarkers(List<Mutant> out) {
        for (Map.Entry<Reference, Span> entry : definitions.entrySet()) {
            Reference reference = entry.getKey();
            Span only = MutationSpans.onlyMarker(document, reference, markers, text);
            if (only != null && staysHalfCited(reference)) {
                Edit edit = new Edit(text, only, "");
                List<Span> places = List.of(edit.moved(entry.getValue()));
                add(Kind.DELETE_MARKER, edit, places, Set.of("uncited-reference"), out);
            }
        }
    }

    /** A list of which less than half is cited is for reading on, and judged by no rule. */
    private boolean staysHalfCited(Reference lost) {
        List<Reference> list = references.stream().filter(r -> r.list() == lost.list()).toList();
        long cited = list.stream().filter(r -> !r.citedBy().isEmpty() && !r.equals(lost)).count();
        return cited > 0 && cited * 2 >= list.size();
    }

    private void renumbered(List<Mutant> out) {
        Set<String> labels =
                references.stream().map(r -> String.valueOf(r.label())).collect(Collectors.toSet());
        for (Marker marker : markers) {
            Span at = marker.isResolved() ? MutationSpans.written(document, marker, text) : null;
            if (at != null && MutationSpans.leadsByNumber(at.of(text), marker)) {
                String other = MutationSpans.renumbered(marker.label(), labels);
                String written = MutationSpans.relabelled(at.of(text), marker.label(), other);
                Edit edit = new Edit(text, at, written);
                List<Span> places = List.of(new Span(at.start(), at.start() + written.length()));
                add(Kind.RENUMBER, edit, places, Set.of("dangling-citation"), out);
            }
        }
    }

    private void duplicated(List<Mutant> out) {
        definitions.forEach(
                (reference, at) -> {
                    String changed = MutationSpans.changed(at.of(text));
                    if (changed != null) {
                        Edit edit = new Edit(text, new Span(at.end(), at.end()), changed);
                        List<Span> places =
                                List.of(at, new Span(at.end(), at.end() + changed.length()));
                        add(Kind.DUPLICATE, edit, places, Set.of("duplicate-reference"), out);
                    }
                });
    }

    private void miscopied(Scheme scheme, String rule, List<Mutant> out) {
        Cover code =
                Cover.of(
                        document.inlines().stream()
                                .filter(Inline::isOpaque)
                                .map(Inline::span)
                                .toList());
        for (Block block : document.blocks()) {
            if (block instanceof Block.Code || !report.article().isChecked(block)) {
                continue;
            }
            for (IdentifierMention mention : scheme.find(block.span().of(document.text()))) {
                Span shown = mention.span().shift(block.span().start());
                Span at = document.map().toSource(shown);
                String value = at.of(text);
                boolean sound =
                        mention.flaw() == null
                                && !code.overlaps(shown)
                                && value.equals(shown.of(document.text()));
                String wrong = sound ? MutationSpans.miscopied(scheme, value) : value;
                if (!wrong.equals(value)) {
                    Span place = new Span(at.start(), at.start() + wrong.length());
                    add(
                            Kind.CHECK_DIGIT,
                            new Edit(text, at, wrong),
                            List.of(place),
                            Set.of(rule),
                            out);
                }
            }
        }
    }

    private void swappedRanges(List<Mutant> out) {
        for (Span range : MutationSpans.ranges(document, markers, text)) {
            Edit edit = new Edit(text, range, MutationSpans.swapped(range.of(text)));
            add(Kind.SWAP_RANGE, edit, List.of(range), Set.of("citation-out-of-order"), out);
        }
    }

    /** Other line ends, and a blank line after the last. */
    private void harmless(List<Mutant> out) {
        if (!text.contains("\r")) {
            String other = text.replace("\n", "\r\n");
            out.add(new Mutant(Kind.HARMLESS, other, List.of(), Set.of()));
        }
        out.add(new Mutant(Kind.HARMLESS, text + "\n\n", List.of(), Set.of()));
    }

    private static void add(
            Kind kind, Edit edit, List<Span> places, Set<String> rules, List<Mutant> out) {
        out.add(new Mutant(kind, edit.result(), places, rules));
    }
}
