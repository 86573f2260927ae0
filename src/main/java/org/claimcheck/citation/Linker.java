package org.claimcheck.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.citation.Marker.Resolution;
import org.claimcheck.citation.Marker.Style;
import org.claimcheck.document.Document;
import org.claimcheck.document.Link;
import org.claimcheck.document.Region;
import org.claimcheck.input.Format;
import org.claimcheck.text.Span;
import org.claimcheck.text.Spans;
import org.jspecify.annotations.Nullable;

/** Leads markers to entries. Numbers of different groups ("[4]", "[note 4]") do not mix. */
final class Linker {

    /** One label on more entries is the same mistake again. */
    private static final int MOST_SAME = 10;

    private static final int LONGEST_RANGE = 60;

    /** Bibliographies, and settings of a project that may name one. */
    private static final List<String> BIBLIOGRAPHIC =
            List.of(".bib", ".json", ".yml", ".yaml", ".toml", ".tsv", ".ris");

    /** A dash, with a bracket and a space on either side. */
    private static final int LONGEST_GAP = 5;

    private final Document document;
    private final OtherDocuments others;
    private final List<Entry> entries;
    private final Targets targets;
    private final List<String> ids = new ArrayList<>();
    private final List<List<Integer>> citedBy = new ArrayList<>();
    private final Map<String, List<Integer>> byNumber = new HashMap<>();
    private final Map<String, List<Integer>> byName = new HashMap<>();
    private final Map<String, List<Integer>> notes = new HashMap<>();
    private final Set<String> groups = new HashSet<>();
    private final Set<Integer> starts = new HashSet<>();
    private final Set<String> defined;
    private final AuthorYears authors;
    private boolean unlabelled;
    private boolean keysNameWorks;
    private int highest;

    Linker(Document document, OtherDocuments others, List<Entry> entries, Targets targets) {
        this.document = document;
        this.others = others;
        this.entries = entries;
        this.targets = targets;
        this.defined = NoteLabels.defined(document.source().text());
        this.authors = new AuthorYears(document.text(), entries);
        List<@Nullable String> fragments = targets.ids(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            index(entries.get(i), i, fragments.get(i));
        }
    }

    private void index(Entry entry, int index, @Nullable String fragment) {
        citedBy.add(new ArrayList<>());
        starts.add(entry.span().start());
        String label = entry.label();
        if (label == null) {
            unlabelled = true;
            ids.add(fragment != null ? fragment : "entry-" + (index + 1));
            return;
        }
        ids.add(fragment != null ? fragment : label);
        String number = NumericLabels.normal(label);
        if (number != null) {
            groups.add(NumericLabels.group(number));
            add(byNumber, number, index);
            highest = Math.max(highest, number(number));
        }
        add(byName, fold(label), index);
        if (entry.isNote()) {
            add(notes, fold(label), index);
        }
    }

    private boolean isAboveList(String label) {
        return highest > 0 && number(label) > highest;
    }

    /** The number of a label without a group; 0 if it is none. */
    private static int number(String label) {
        boolean plain = NumericLabels.normal(label) != null && label.indexOf(' ') < 0;
        return plain ? Integer.parseInt(label) : 0;
    }

    private static void add(Map<String, List<Integer>> map, String key, int index) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(index);
    }

    /** Labels are compared as Markdown does: without regard to case and white space. */
    static String fold(String label) {
        return String.join(" ", label.strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
    }

    /**
     * The markers among what was found.
     *
     * @param found in text order
     */
    List<Marker> markers(List<Found> found) {
        authors.weigh(found);
        keysNameWorks = KeyMarkers.nameWorks(found);
        List<List<Integer>> matches = new ArrayList<>();
        Set<String> raisedLabels = new TreeSet<>();
        Set<String> above = new TreeSet<>();
        boolean raisedFound = false;
        boolean keyFound = false;
        for (Found one : found) {
            List<Integer> match =
                    one.style() == Style.AUTHOR_YEAR ? match(one) : nearest(match(one), one.span());
            matches.add(match);
            keyFound |= one.style() == Style.KEY && !match.isEmpty();
            if (one.style() == Style.SUPERSCRIPT) {
                raisedFound |= !match.isEmpty();
                if (isAboveList(one.label())) {
                    above.add(one.label());
                }
                if (SuperscriptMarkers.endsClause(document.text(), one.span().start())) {
                    raisedLabels.add(one.label());
                }
            }
        }
        boolean lettered = citesByLetters(found, matches);
        List<Marker> markers = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Found one = found.get(i);
            List<Integer> match = matches.get(i);
            if (one.style() != Style.LINK && starts.contains(one.span().start())) {
                continue;
            }
            if (!match.isEmpty()) {
                match.forEach(m -> citedBy.get(m).add(markers.size()));
                String target = ids.get(match.get(0));
                markers.add(
                        new Marker(one.span(), one.label(), one.style(), target, Resolution.FOUND));
                continue;
            }
            // A page that shows the first notes of a list holds back the rest.
            boolean heldBack =
                    one.style() == Style.SUPERSCRIPT
                            && above.size() > 1
                            && above.contains(one.label());
            Resolution why = heldBack ? Resolution.UNKNOWN : why(one, keyFound);
            // A lone raised number may be an exponent; several, or one beside others that lead
            // somewhere, are notes.
            boolean supported = why == Resolution.NO_LIST ? raisedLabels.size() > 1 : raisedFound;
            boolean believed =
                    switch (one.style()) {
                        case AUTHOR_YEAR -> authors.isBelieved(one);
                        case SUPERSCRIPT -> one.sure() || supported;
                        case NUMERIC ->
                                one.sure()
                                        || (i > 0
                                                && !matches.get(i - 1).isEmpty()
                                                && shareBracket(found.get(i - 1), one))
                                        || (i + 1 < found.size()
                                                && !matches.get(i + 1).isEmpty()
                                                && shareBracket(one, found.get(i + 1)));
                        case KEY -> one.sure() || (lettered && KeyMarkers.isLettered(one));
                        case LINK, NOTE -> one.sure();
                    };
            if (believed && !isAside(one)) {
                String elsewhere = elsewhere(one, why);
                if (elsewhere != null) {
                    markers.add(
                            new Marker(
                                    one.span(),
                                    one.label(),
                                    one.style(),
                                    elsewhere,
                                    Resolution.FOUND));
                    continue;
                }
                markers.add(new Marker(one.span(), one.label(), one.style(), null, why));
            }
        }
        ranges(markers);
        return markers;
    }

    /** Whether the list has most of the keys such as {@code [Knu97]}, and so should have all. */
    private static boolean citesByLetters(List<Found> found, List<List<Integer>> matches) {
        Set<String> linked = new HashSet<>();
        Set<String> lost = new HashSet<>();
        for (int i = 0; i < found.size(); i++) {
            if (KeyMarkers.isLettered(found.get(i))) {
                (matches.get(i).isEmpty() ? lost : linked).add(found.get(i).label());
            }
        }
        return linked.size() > 1 && linked.size() >= lost.size();
    }

    /** Of {@code [2, 7]} both are markers if one is. */
    private boolean shareBracket(Found one, Found next) {
        int from = one.span().end();
        int to = next.span().start();
        return one.style() == next.style()
                && to > from
                && to - from <= LONGEST_GAP
                && document.text().substring(from, to).chars().noneMatch(c -> c == ']');
    }

    /** {@code [3]–[6]}, two links mostly, cites what lies between as well. */
    private void ranges(List<Marker> markers) {
        String text = document.text();
        for (int i = 0; i + 1 < markers.size(); i++) {
            Marker first = markers.get(i);
            Marker last = markers.get(i + 1);
            int from = number(first.label());
            int to = number(last.label());
            int gap = last.span().start() - first.span().end();
            boolean range =
                    from > 0
                            && to > from + 1
                            && to - from <= LONGEST_RANGE
                            && gap > 0
                            && gap <= LONGEST_GAP
                            && isDash(text.substring(first.span().end(), last.span().start()));
            for (int n = from + 1; range && n < to; n++) {
                for (int entry : nearest(numbered(Integer.toString(n)), last.span())) {
                    citedBy.get(entry).add(i + 1);
                }
            }
        }
    }

    private static boolean isDash(String gap) {
        String bare = gap.replace("[", "").replace("]", "").strip();
        return bare.length() == 1 && NumericLabels.isDash(bare.charAt(0));
    }

    /** The place in another document of the run that a marker leads to; null if there is none. */
    private @Nullable String elsewhere(Found one, Resolution why) {
        if (one.fragment() != null) {
            boolean whole = one.fragment().indexOf('#') > 0;
            String place = others.place(whole ? one.fragment() : '#' + one.fragment());
            if (place != null) {
                return place;
            }
        }
        boolean open = why == Resolution.NO_LIST || one.style() == Style.KEY;
        return open ? others.entry(one.label()) : null;
    }

    private List<Integer> match(Found one) {
        if (one.fragment() != null) {
            Integer entry = targets.entry(one.fragment());
            if (entry != null) {
                return List.of(entry);
            }
            // Where other notes of the program have their ids, the number is no second way.
            if (targets.exists(one.fragment()) || targets.hasLike(one.fragment())) {
                return List.of();
            }
        }
        return switch (one.style()) {
            case NOTE -> {
                List<Integer> defined = notes.getOrDefault(fold(one.label()), List.of());
                yield defined.isEmpty() ? numbered(one.label()) : defined;
            }
            case KEY -> byName.getOrDefault(fold(one.label()), List.of());
            case NUMERIC, SUPERSCRIPT, LINK -> numbered(one.label());
            case AUTHOR_YEAR -> authors.match(one);
        };
    }

    private List<Integer> numbered(String label) {
        String number = NumericLabels.normal(label);
        return number == null ? List.of() : byNumber.getOrDefault(number, List.of());
    }

    /**
     * Of all entries with the label those of one list: the next after the marker, as chapters have
     * it, else the last before it.
     */
    private List<Integer> nearest(List<Integer> matches, Span marker) {
        if (matches.size() < 2) {
            return matches;
        }
        int next = Spans.firstFrom(matches, m -> entries.get(m).span(), marker.start());
        int chosen = next < matches.size() ? next : next - 1;
        int list = entries.get(matches.get(chosen)).list();
        int from = chosen;
        while (from > 0 && isIn(list, matches.get(from - 1)) && chosen - from < MOST_SAME) {
            from--;
        }
        int to = chosen + 1;
        while (to < matches.size() && isIn(list, matches.get(to)) && to - from < MOST_SAME) {
            to++;
        }
        return matches.subList(from, to);
    }

    private boolean isIn(int list, int entry) {
        return entries.get(entry).list() == list;
    }

    private Resolution why(Found one, boolean keyFound) {
        Resolution absent = entries.isEmpty() ? Resolution.NO_LIST : Resolution.NO_ENTRY;
        return switch (one.style()) {
            case LINK ->
                    targets.exists(String.valueOf(one.fragment())) ? Resolution.UNKNOWN : absent;
            case NOTE ->
                    NoteLabels.isPlain(one.label()) && !defined.contains(fold(one.label()))
                            ? absent
                            : Resolution.UNKNOWN;
            // The bibliography of a manuscript is often a file beside it.
            case KEY -> {
                if (keyFound && document.metadata().bibliography().complete()) {
                    yield Resolution.NO_ENTRY;
                }
                yield keyFound || !keysNameWorks || mayBeElsewhere()
                        ? Resolution.UNKNOWN
                        : Resolution.NO_LIST;
            }
            case AUTHOR_YEAR -> authors.why(one);
            case NUMERIC, SUPERSCRIPT -> {
                if (groups.contains(NumericLabels.group(one.label()))) {
                    yield Resolution.NO_ENTRY;
                }
                yield unlabelled ? Resolution.UNKNOWN : Resolution.NO_LIST;
            }
        };
    }

    /** Whether a file it names, or one beside it, may be or name the bibliography. */
    private boolean mayBeElsewhere() {
        return document.source().format() != Format.MARKDOWN
                || !document.metadata().bibliography().files().isEmpty()
                || !document.metadata().bibliography().complete()
                || document.source().nearby().names().stream()
                        .anyMatch(n -> BIBLIOGRAPHIC.stream().anyMatch(n::endsWith));
    }

    /** Numbers inside the entries themselves and around the article prove nothing. */
    private boolean isAside(Found one) {
        int block = document.blockAt(one.span().start());
        boolean outside =
                block >= 0 && document.blocks().get(block).region() == Region.Kind.BOILERPLATE;
        boolean weak =
                one.style() == Style.NUMERIC
                        || one.style() == Style.SUPERSCRIPT
                        || one.style() == Style.AUTHOR_YEAR;
        return outside || (weak && Targets.holding(one.span().start(), entries) >= 0);
    }

    /** The entries, once the markers are linked. */
    List<Reference> references() {
        List<Reference> out = new ArrayList<>();
        int link = 0;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            List<Link> inside = new ArrayList<>();
            List<Link> links = document.links();
            while (link < links.size() && links.get(link).span().start() < entry.span().start()) {
                link++;
            }
            for (int j = link;
                    j < links.size() && links.get(j).span().start() < entry.span().end();
                    j++) {
                inside.add(links.get(j));
            }
            out.add(
                    new Reference(
                            ids.get(i),
                            entry.label(),
                            entry.list(),
                            entry.span(),
                            EntryFields.read(document.text(), entry.span(), entry.label(), inside),
                            citedBy.get(i)));
        }
        return out;
    }
}
