package org.claimcheck.document.wiki;

import java.util.List;
import org.claimcheck.document.NoteMarker;
import org.claimcheck.document.wiki.Construct.Kind;
import org.claimcheck.document.wiki.Output.Mark;

/** Markers of notes: numbers in brackets that lead to the notes. */
final class NoteMarkers {

    private final Markup markup;
    private final Footnotes footnotes;
    private final Output out;

    NoteMarkers(Markup markup, Footnotes footnotes, Output out) {
        this.markup = markup;
        this.footnotes = footnotes;
        this.out = out;
    }

    /** The markers of a construct, in the place of a range of the source. */
    void write(int construct, int from, int to) {
        if (footnotes.isSilent(construct)) {
            return;
        }
        for (Note note : footnotes.at(construct)) {
            Mark mark = out.mark();
            out.replace("[" + note.shown() + "]", from, to);
            out.builder().noteMarker(new NoteMarker(out.since(mark), footnotes.label(note)));
        }
    }

    /** The markers of notes within something that is not shown. */
    void writeIn(int from, int to) {
        List<Construct> all = markup.all();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).start() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int at = from;
        for (int i = low; i < all.size() && all.get(i).start() < to; i++) {
            Construct inner = all.get(i);
            if (inner.start() >= at && !footnotes.at(inner.start()).isEmpty()) {
                int end = inner.is(Kind.REF) ? inner.innerStart() : inner.end();
                write(inner.start(), inner.start(), end);
                at = inner.end();
            }
        }
    }
}
