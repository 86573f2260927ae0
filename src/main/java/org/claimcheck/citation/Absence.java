package org.claimcheck.citation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.citation.Marker.Resolution;
import org.claimcheck.citation.Marker.Style;
import org.claimcheck.document.Document;
import org.claimcheck.input.Format;

/**
 * What is to be thought of a marker that leads nowhere: why it does, and whether it is a marker at
 * all. The other markers of the document say so.
 */
final class Absence {

    /** Bibliographies, and settings of a project that may name one. */
    private static final List<String> BIBLIOGRAPHIC =
            List.of(".bib", ".json", ".yml", ".yaml", ".toml", ".tsv", ".ris");

    /** So many make a document one that cites by numbers. */
    private static final int FEWEST_NUMBERS = 3;

    private final Document document;
    private final EntryIndex index;
    private final Targets targets;
    private final AuthorYears authors;
    private final List<Found> found;
    private final List<List<Integer>> matches;
    private final Set<String> defined;
    private final Set<String> raised = new TreeSet<>();
    private final Set<String> above = new TreeSet<>();
    private final boolean keysNameWorks;
    private final boolean lettered;
    private boolean raisedFound;
    private boolean keyFound;
    private boolean symbolFound;

    /** Numbers in brackets that lead to an entry. */
    private int numbers;

    /**
     * @param found in text order
     * @param matches the entries each leads to
     */
    Absence(
            Document document,
            EntryIndex index,
            Targets targets,
            AuthorYears authors,
            List<Found> found,
            List<List<Integer>> matches) {
        this.document = document;
        this.index = index;
        this.targets = targets;
        this.authors = authors;
        this.found = found;
        this.matches = matches;
        this.defined = NoteLabels.defined(document.source().text());
        this.keysNameWorks = KeyMarkers.nameWorks(found);
        this.lettered = citesByLetters();
        for (int i = 0; i < found.size(); i++) {
            look(found.get(i), !matches.get(i).isEmpty());
        }
    }

    private void look(Found one, boolean matched) {
        boolean number = one.style() == Style.NUMERIC || one.style() == Style.LINK;
        numbers += number && matched ? 1 : 0;
        keyFound |= one.style() == Style.KEY && matched;
        symbolFound |= one.style() == Style.SYMBOL && matched;
        if (one.style() == Style.SUPERSCRIPT) {
            raisedFound |= matched;
            if (index.isAboveList(one.label())) {
                above.add(one.label());
            }
            if (SuperscriptMarkers.endsClause(document.text(), one.span().start())) {
                raised.add(one.label());
            }
        }
    }

    /** Whether the list has most of the keys such as {@code [Knu97]}, and so should have all. */
    private boolean citesByLetters() {
        Set<String> linked = new HashSet<>();
        Set<String> lost = new HashSet<>();
        for (int i = 0; i < found.size(); i++) {
            if (KeyMarkers.isLettered(found.get(i))) {
                (matches.get(i).isEmpty() ? lost : linked).add(found.get(i).label());
            }
        }
        return linked.size() > 1 && linked.size() >= lost.size();
    }

    /** Why the marker has no target. */
    Resolution of(Found one) {
        // A page that shows the first notes of a list holds back the rest.
        boolean heldBack =
                one.style() == Style.SUPERSCRIPT && above.size() > 1 && above.contains(one.label());
        return heldBack ? Resolution.UNKNOWN : why(one);
    }

    private Resolution why(Found one) {
        Resolution absent = index.entries().isEmpty() ? Resolution.NO_LIST : Resolution.NO_ENTRY;
        return switch (one.style()) {
            case LINK ->
                    targets.exists(String.valueOf(one.fragment())) ? Resolution.UNKNOWN : absent;
            case NOTE -> isUndefined(one.label()) ? absent : Resolution.UNKNOWN;
            // The bibliography of a manuscript is often a file beside it.
            case KEY -> {
                if ((keyFound || hasOwnList()) && document.metadata().bibliography().complete()) {
                    yield Resolution.NO_ENTRY;
                }
                yield keyFound || !keysNameWorks || mayBeElsewhere()
                        ? Resolution.UNKNOWN
                        : Resolution.NO_LIST;
            }
            case AUTHOR_YEAR -> authors.why(one);
            case SYMBOL -> absent;
            case NUMERIC, SUPERSCRIPT -> {
                if (index.hasGroupOf(one.label())) {
                    yield Resolution.NO_ENTRY;
                }
                yield index.hasUnlabelled() ? Resolution.UNKNOWN : Resolution.NO_LIST;
            }
        };
    }

    /** Whether a manuscript holds its bibliography itself. */
    private boolean hasOwnList() {
        return document.source().format() == Format.LATEX
                && !index.entries().isEmpty()
                && document.metadata().bibliography().files().isEmpty();
    }

    private boolean isUndefined(String label) {
        return label.equals(NoteLabels.UNKNOWN)
                || (NoteLabels.isPlain(label) && !defined.contains(EntryIndex.fold(label)));
    }

    /** Whether a file it names, or one beside it, may be or name the bibliography. */
    private boolean mayBeElsewhere() {
        return document.source().format() != Format.MARKDOWN
                || !document.metadata().bibliography().files().isEmpty()
                || !document.metadata().bibliography().complete()
                || document.source().nearby().names().stream()
                        .anyMatch(n -> BIBLIOGRAPHIC.stream().anyMatch(n::endsWith));
    }

    /** Whether it is a marker although nothing explains it. */
    boolean isBelieved(int i, Resolution why) {
        Found one = found.get(i);
        // A lone raised number may be an exponent; several, or one beside others that lead
        // somewhere, are notes.
        boolean supported = why == Resolution.NO_LIST ? raised.size() > 1 : raisedFound;
        return switch (one.style()) {
            case AUTHOR_YEAR -> authors.isBelieved(one);
            case SUPERSCRIPT -> one.sure() || supported;
            case NUMERIC -> one.sure() || isBesideFound(i);
            case KEY -> one.sure() || (lettered && KeyMarkers.isLettered(one));
            case SYMBOL -> one.sure() && symbolFound;
            // In a text without numbers "[?]" is a reading somebody doubts.
            case NOTE -> one.sure() || (numbers >= FEWEST_NUMBERS && endsClause(one));
            case LINK -> one.sure();
        };
    }

    private boolean endsClause(Found one) {
        int end = one.span().end();
        String text = document.text();
        return end == text.length() || ".,;:!?\n".indexOf(text.charAt(end)) >= 0;
    }

    /** Of {@code [2, 7]} both are markers if one is. */
    private boolean isBesideFound(int i) {
        return (i > 0 && !matches.get(i - 1).isEmpty() && shareBracket(i - 1))
                || (i + 1 < found.size() && !matches.get(i + 1).isEmpty() && shareBracket(i));
    }

    private boolean shareBracket(int i) {
        Found one = found.get(i);
        Found next = found.get(i + 1);
        int from = one.span().end();
        int to = next.span().start();
        return one.style() == next.style()
                && to > from
                && to - from <= Linker.LONGEST_GAP
                && document.text().substring(from, to).chars().noneMatch(c -> c == ']');
    }
}
