package org.claimcheck.citation;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.citation.Marker.Resolution;
import org.claimcheck.citation.Marker.Style;
import org.claimcheck.document.Document;
import org.claimcheck.document.Link;
import org.claimcheck.document.Region;
import org.jspecify.annotations.Nullable;

/** Leads markers to entries. */
final class Linker {

    /** A dash, with a bracket and a space on either side. */
    static final int LONGEST_GAP = 5;

    private static final int LONGEST_RANGE = 60;

    private final Document document;
    private final OtherDocuments others;
    private final EntryIndex index;
    private final Targets targets;
    private final List<List<Integer>> citedBy = new ArrayList<>();

    Linker(Document document, OtherDocuments others, List<Entry> entries, Targets targets) {
        this.document = document;
        this.others = others;
        this.index = new EntryIndex(entries, targets);
        this.targets = targets;
        entries.forEach(e -> citedBy.add(new ArrayList<>()));
    }

    /**
     * The markers among what was found.
     *
     * @param found in text order
     */
    List<Marker> markers(List<Found> found) {
        AuthorYears authors = new AuthorYears(document.text(), index.entries());
        authors.weigh(found);
        List<List<Integer>> matches = new ArrayList<>();
        for (Found one : found) {
            matches.add(one.style() == Style.AUTHOR_YEAR ? authors.match(one) : index.match(one));
        }
        Absence absence = new Absence(document, index, targets, authors, found, matches);
        List<Marker> markers = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Found one = found.get(i);
            List<Integer> match = matches.get(i);
            if (one.style() != Style.LINK && index.beginsAt(one.span().start())) {
                continue;
            }
            if (!match.isEmpty()) {
                match.forEach(m -> citedBy.get(m).add(markers.size()));
                markers.add(marker(one, index.id(match.get(0)), Resolution.FOUND));
                continue;
            }
            Resolution why = absence.of(one);
            if (absence.isBelieved(i, why) && !isAside(one)) {
                String elsewhere = elsewhere(one, why);
                markers.add(marker(one, elsewhere, elsewhere == null ? why : Resolution.FOUND));
            }
        }
        ranges(markers);
        return markers;
    }

    private static Marker marker(Found one, @Nullable String target, Resolution resolution) {
        return new Marker(one.span(), one.label(), one.style(), target, resolution);
    }

    /** {@code [3]–[6]}, two links mostly, cites what lies between as well. */
    private void ranges(List<Marker> markers) {
        String text = document.text();
        for (int i = 0; i + 1 < markers.size(); i++) {
            Marker first = markers.get(i);
            Marker last = markers.get(i + 1);
            int from = EntryIndex.number(first.label());
            int to = EntryIndex.number(last.label());
            int gap = last.span().start() - first.span().end();
            boolean range =
                    from > 0
                            && to > from + 1
                            && to - from <= LONGEST_RANGE
                            && gap > 0
                            && gap <= LONGEST_GAP
                            && isDash(text.substring(first.span().end(), last.span().start()));
            for (int n = from + 1; range && n < to; n++) {
                for (int entry : index.numbered(Integer.toString(n), last.span())) {
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

    /** Numbers inside the entries themselves and around the article prove nothing. */
    private boolean isAside(Found one) {
        int block = document.blockAt(one.span().start());
        boolean outside =
                block >= 0 && document.blocks().get(block).region() == Region.Kind.BOILERPLATE;
        boolean weak =
                one.style() == Style.NUMERIC
                        || one.style() == Style.SUPERSCRIPT
                        || one.style() == Style.AUTHOR_YEAR;
        return outside || (weak && Targets.holding(one.span().start(), index.entries()) >= 0);
    }

    /** The entries, once the markers are linked. */
    List<Reference> references() {
        List<Entry> entries = index.entries();
        List<Reference> out = new ArrayList<>();
        @Nullable Integer[] repeats = Repeats.of(document.text(), entries, citedBy);
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
                            index.id(i),
                            entry.label(),
                            entry.list(),
                            entry.span(),
                            EntryFields.read(document.text(), entry.span(), entry.label(), inside),
                            citedBy.get(i),
                            repeats[i]));
        }
        return out;
    }
}
